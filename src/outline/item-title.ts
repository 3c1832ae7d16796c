/** Heading and body of an item: where the one ends and the other begins. */
import { ACT_ADVERBS, ITEM_VERBS } from '../lexicon/item-verbs.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { goesOnBehindColon } from './colon-headings.js'
import { headingAround } from './label-behind.js'
import { opensWithLetter } from './letters.js'
import { NAMED_BELOW, type Node } from './nodes.js'
import type { ItemDraft } from './types.js'

const ADVERBS = anyOf(ACT_ADVERBS)
const VERBS = anyOf(ITEM_VERBS)
const SUBJECT = '(?:本次|此次|这次)?(?:主任|主席|常委|常委会|常务|党组|党委|理事|全体)?(?:会议(?!事)|与会人员|大会|会上)'
/** 接着，会议…, 汇报以后，会议…: behind what went before. */
const AFTERWARDS = '(?:接着|然后|之后|此后|[^，。；：]{1,4}(?:以后|之后|过后))，?会议'
/** 首先，会议…, 随后审议了…. */
const IN_ORDER = '(?:首先|最后|随后|其次|再次|此外|另外)，?(?:会议)?'
/** 会议首先传达学习了…, 会议还研究了…: the paragraph takes up a new matter. */
const BUSINESS = new RegExp(
  `^(?:${SUBJECT}，?${ADVERBS}{0,2}|${IN_ORDER}|${AFTERWARDS}${ADVERBS}{0,2})` +
    // 审议并原则通过了, 审议《办法》
    `${VERBS}(?:(?:并|和)?(?:一致|原则|原则上|基本)?(?:${VERBS}|同意))?(?:了|(?=《|「))`,
)
const OPENS_STATEMENT = new RegExp(`^${SUBJECT}`)
/** 会议指出，: an act and a comma, behind which an unmarked title starts. */
const ACT_AND_COMMA = new RegExp(`^${SUBJECT}${ADVERBS}{0,2}(?:指出|强调|要求|认为|明确|决定|议定)，`)
/** Between subject and verb: 会议还, 会议最后. */
const FURTHER = '(?:首先|还|最后|同时|随后|又|也)*'
const BEFORE_VERB = new RegExp(
  `^${oneOf([
    // 经讨论，会议…
    '经[^，。；]{1,8}，会议',
    `${AFTERWARDS}${FURTHER}`,
    `${SUBJECT}，?${FURTHER}`,
    IN_ORDER,
  ])}`,
)

/** 会议听取区发改局关于…的汇报，会议传达省政府会议精神。: without 了 only where what was taken up closes its clause. */
const HEARD = new RegExp(
  `^${SUBJECT}${ADVERBS}{0,2}${oneOf([
    '听取[^，。；]{2,60}(?:汇报|报告|通报|介绍|说明)',
    '(?:传达|学习)[^，。；]{2,80}(?:精神|讲话|批示)',
    '(?:审议|研究|讨论)[^，。；]{2,60}(?:事宜|事项|问题|方案|情况)',
  ])}[，。]`,
)

/** 会议还对年会筹备情况进行了讨论。: a paragraph of one sentence, and no further word on the matter before it. */
const TAKEN_UP_TOO = /^会议(?:还|另|同时|最后)就?对?[^，。；]{2,60}进行了(?:研究|讨论|审议|商议|研讨|协商)。?$/

/** 石理事动议“设立监事”，经辩论，该动议未通过。: the paragraph of a motion, with its words in quotes. */
const MOTION = /^(?!会议|经)[\u4e00-\u9fff·、]{2,16}动议[：，]?(?=[“「])/

export function opensBusiness(text: string): boolean {
  return (MOTION.test(text) || BUSINESS.test(text) || HEARD.test(text) || TAKEN_UP_TOO.test(text)) && !/如下[：:]?$|^[^。；]{0,40}以下(?:事项|议题|内容)[：:。]?$/.test(text)
}

const HEADED = new RegExp(
  `^${oneOf([
    '关于[^，。；]{2,40}(?:问题|事项|事宜|工作|情况)。',
    '[^，。；：:]{2,30}(?:工程|项目)[：:。]',
    // 审议《供水办法》。会议听取了…
    `${VERBS}(?:《[^》。；]{2,60}》|[^，。；》]){1,40}。`,
  ])}`,
)

/** 1.关于供水问题。会议听取了…, 2、河东小学扩建工程：主体已封顶。会议要求…: a heading, and what the meeting did behind it. */
export function isHeadedBusiness(text: string): boolean {
  return HEADED.test(text) && /会议(?:听取|研究|审议|认为|指出|要求|强调|明确|原则同意|同意|不同意|确定|决定|议定)/.test(text)
}

/** A numbered node, or a heading without a number. */
export function draftFromNode(located: LocatedText, node: Node, lines: Line[]): ItemDraft {
  const first = lines[0] as Line
  const end = (lines.at(-1) as Line).end
  const around = node.marker && headingAround(node.marker, first)
  if (around && around.end < first.end) {
    return { marker: node.marker, title: around, body: { start: Math.min(skipClosing(located.text, first.end, end), end), end }, lines, start: first.start, end }
  }
  // 二、丁一（县经委主任） / 事由：水泥厂改制: who spoke is named first
  const isBelow = node.start >= first.end || (lines[1] !== undefined && MATTER_BELOW.test(located.slice(lines[1]))) || (NAMED_BELOW.test(located.text.slice(node.start, first.end)) && !isNameless(located, node, lines))
  const inForm = lines.slice(0, 2).find(({ cells, start, end: rowEnd }) => cells && start < node.start && node.start < rowEnd)
  const title = inForm ? headingSpan(located, node.start, inForm) : isBelow ? titleBelow(located, lines) : headingSpan(located, node.start, first, lines.length > 1)
  if (isBelow) return { marker: node.marker, title, body: { start: Math.min(node.start, end), end }, lines, start: first.start, end }
  const words = located.text.slice(title.start, title.end)
  const isSentence = node.marker !== null && (isStatement(words) || isRunIn(words, first.end > title.end + 1))
  const bodyStart = isSentence ? title.start : skipClosing(located.text, title.end, end)
  return { marker: node.marker, title, body: { start: Math.min(bodyStart, end), end }, lines, start: first.start, end }
}

const MATTER_BELOW = /^事由[：:]/

/** 一、第一案 / 决议：…: a number that nothing below gives a name is the heading itself. */
function isNameless(located: LocatedText, { start }: Node, [first, ...below]: Line[]): boolean {
  return COUNTED.test(located.text.slice(start, first?.end)) && !below.slice(0, 5).some((line) => TITLE_LABEL.test(located.slice(line)))
}
const COUNTED = /^第[一二三四五六七八九十\d]{1,3}案[：:]?$/
const TITLE_LABEL = /^(?:案由|案名|议题名称|议题标题|事项名称|议题|标题|题目|事由|主旨)[：:]/

/** 第一案 / 提案單位：… / 案由：…: a marker alone on its line takes its title from the label 案由, or the next line. */
function titleBelow(located: LocatedText, lines: Line[]): { start: number; end: number } {
  for (const line of lines.slice(1, 6)) {
    const label = TITLE_LABEL.exec(located.slice(line))
    if (label) return headingSpan(located, line.start + label[0].length, line)
  }
  const next = lines[1]
  return next ? headingSpan(located, next.start, next) : { start: (lines[0] as Line).end, end: (lines[0] as Line).end }
}

/** 二、项目由市热力集团作为主体，不再采用PPP模式。市发改委要…: no heading, but the first sentence of a paragraph. */
function isRunIn(title: string, goesOn: boolean): boolean {
  return goesOn && /[，；]/.test(withoutBracketed(title)) && (!/^关于/.test(title) || /[，；](?:不予|不同意|同意|原则|暂缓|暂不|由|请|责成|待)/.test(title))
}

const OPENING = /[《「（(“]/
const CLOSING = /[》」）)”]/g

/** Less each stretch from an opening sign to the next closing one; in one pass, however many never close. */
function withoutBracketed(title: string): string {
  let rest = ''
  let from = 0
  let unsearched = 0
  CLOSING.lastIndex = 0
  for (let found = CLOSING.exec(title); found; found = CLOSING.exec(title)) {
    const opening = title.slice(unsearched, found.index).search(OPENING)
    if (opening >= 0) {
      rest += title.slice(from, unsearched + opening)
      from = CLOSING.lastIndex
    }
    unsearched = CLOSING.lastIndex
  }
  return rest + title.slice(from)
}

/** 市规划局局长周全汇报了规划编制情况, 科技处就申报条件作了说明 */
const REPORT = /(?:汇报|介绍|通报|报告|说明)了|[作做]了[^，。；]{0,16}(?:汇报|说明|报告|介绍)$/

/** 6、关于公共收益使用问题，与会委员一致同意…；: the matter first, and behind the comma what was said of it. */
const SAID_OF_IT = /(?:^|，)(?:会议|与会(?:委员|人员|代表|理事|董事|监事|同志|业主|领导))(?:一致|研究|讨论|原则){0,2}(?:决定|议定|明确|同意|不同意|通过|要求|认为|强调)(?!的|后|事项|精神|书)/

/** 一、会议听取了…的汇报。: the heading is a sentence, and a statement too. */
function isStatement(title: string): boolean {
  return OPENS_STATEMENT.test(title) || REPORT.test(title) || SAID_OF_IT.test(title)
}

/** 其中第五项：请财委会…: in such a letter the colon opens what it quotes, and the sentence goes on. */
function behindQuotedPart(text: string, start: number, stop: number, end: number): number {
  if (stop < 0 || !'：:'.includes(text.charAt(stop)) || !QUOTED_PART.test(text.slice(Math.max(start, stop - 6), stop)) || !opensWithLetter(text, start, stop)) return stop
  return firstStop(text, stop + 1, end, ENDS_TITLE)
}
const QUOTED_PART = /第[一二三四五六七八九十\d]{1,3}[项点款]$/

/** A heading on a line of its own is the title; a run-in one ends at the first 。 or ： outside brackets. */
export function headingSpan(located: LocatedText, from: number, line: Line, isFollowed = false): { start: number; end: number } {
  const { text } = located
  // 一、案由：增设站牌: the label is no part of the title
  const start = from + (TITLE_LABEL.exec(text.slice(from, Math.min(line.end, from + 6)))?.[0].length ?? 0)
  const inside = bracketEnd(text, start, line.end)
  if (inside > 0) return { start: start + 1, end: inside }
  let end = line.end
  const stop = line.kind === 'heading' ? -1 : behindQuotedPart(text, start, firstStop(text, start, line.end, ENDS_TITLE), line.end)
  const before = stop < 0 ? -1 : beforeLabel(located, start, stop)
  if (before > 0) return { start, end: '，,；;'.includes(text.charAt(before - 1)) ? before - 1 : before }
  const goesOn = isFollowed && stop >= 0 && '：:'.includes(text.charAt(stop)) && goesOnBehindColon(located, start, stop, line)
  if (stop >= 0 && !goesOn) end = stop
  while (end > start && /[。：:；;.]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** 【审议《供水办法》】: where the bracket closes that holds the whole heading; -1 where none does. */
function bracketEnd(text: string, start: number, end: number): number {
  const pair = HEADING_BRACKETS.indexOf(text.charAt(start))
  const close = HEADING_BRACKETS_CLOSED.charAt(pair)
  return pair >= 0 && end - start > 3 && text.indexOf(close, start) === end - 1 ? end - 1 : -1
}
const HEADING_BRACKETS = '【〔［'
const HEADING_BRACKETS_CLOSED = '】〕］'

/** 1、申请捐赠软件平台　　汇报人：王鹏亮, 报告案一：宣读纪录　决定：确定: where the label begins that stands before the colon, behind white space; -1 for none. */
function beforeLabel(located: LocatedText, start: number, colon: number): number {
  if (!'：:'.includes(located.text.charAt(colon))) return -1
  const label = LABEL_BEHIND.exec(located.text.slice(Math.max(start, colon - 6), colon))
  const at = label ? colon - label[0].length : -1
  return at > start + 1 && located.hasGap(at) ? at : -1
}
const LABEL_BEHIND = /(?:汇报人|汇报单位|汇报部门|报告人|报告单位|提案单位|提案部门|提案机关|提案人|主讲人|申报人|议题负责人|决定|决议|裁示|结论|说明|办法)$/

const OPENS = 1
const CLOSES = 2
const ENDS_TITLE = 4
const ENDS_CLAUSE = 8
const CHARACTERS = buildCharacterTable([
  { bit: OPENS, characters: '《（“「『(〈【' },
  { bit: CLOSES, characters: '》）”」』)〉】' },
  { bit: ENDS_TITLE, characters: '。：:' },
  { bit: ENDS_CLAUSE, characters: '，；' },
])

/** The first of the stops outside titles, quotes and brackets; -1 if there is none. */
function firstStop(text: string, start: number, end: number, stops: number): number {
  let depth = 0
  /** The colon before the quotation that is open. */
  let quoting = -1
  for (let at = start; at < end; at++) {
    const bits = CHARACTERS[text.charCodeAt(at)] as number
    if (bits === 0) continue
    if (bits === OPENS) depth++
    else if (bits === CLOSES) {
      depth = Math.max(0, depth - 1)
      if (depth > 0 || quoting < 0) continue
      // 有关某号函：“…”，应予检讨。: the sentence goes on behind what it quotes
      if (!/^，(?!会议|与会)/.test(text.slice(at + 1, at + 4))) return quoting
      quoting = -1
    } else if (depth === 0 && (bits & stops) !== 0 && !isInsideWord(text, at)) {
      if (!'：:'.includes(text.charAt(at)) || !'“「'.includes(text.charAt(at + 1)) || at + 1 >= end) return at
      quoting = at
    }
  }
  return quoting
}

/** 8:30, 1:2000, https://…: a colon between digits, or of an address, ends no heading. */
function isInsideWord(text: string, at: number): boolean {
  if (!'：:'.includes(text.charAt(at))) return false
  return text.startsWith('//', at + 1) || (/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
}

/** Right behind the first quotation; -1 where none is closed. */
function quoteEnd(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(/[”」]/)
  return found < 0 ? -1 : start + found + 1
}

function skipClosing(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /[。：:；;.】〕］\n]/.test(text.charAt(at))) at++
  return at
}

/** A paragraph of unnumbered minutes: the title runs from the verb to the first comma or full stop. */
export function draftFromParagraph(located: LocatedText, lines: Line[]): ItemDraft {
  const first = lines[0] as Line
  const { text } = located
  const sentence = text.slice(first.start, first.end)
  const act = ACT_AND_COMMA.exec(sentence)
  const before = act ?? BEFORE_VERB.exec(sentence)
  const start = first.start + (before ? before[0].length : 0)
  const stop = MOTION.test(sentence) ? quoteEnd(text, start, first.end) : firstStop(text, start, first.end, ENDS_TITLE | ENDS_CLAUSE)
  const end = stop < 0 ? first.end : stop
  const bodyEnd = (lines.at(-1) as Line).end
  return { marker: null, title: { start, end }, body: { start: first.start, end: bodyEnd }, lines, start: first.start, end: bodyEnd }
}
