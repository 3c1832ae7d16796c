/** Speech acts in the text of an item: 会议强调, 会议听取并审议了, 决议：. */
import { BULLETS, LABEL_BRACKETS, LABEL_BRACKETS_CLOSED } from '../lexicon/labels.js'
import {
  ACT_ADVERBS,
  ACT_SUBJECTS,
  DECIDING_LABELS,
  MEASURE_LABELS,
  MEMBERS,
  NO_ACTS_BEFORE,
  OPINION_VERBS,
  OTHER_LABELS,
  PROPOSING_LABELS,
  SPACED_LABELS,
  SPEECH_ACTS,
  TRAILING_LABELS,
  type Force,
} from '../lexicon/speech-acts.js'
import { VERDICTS } from '../lexicon/verdicts.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import { sortByStart } from '../source/ascending.js'
import { buildCharacterTable, WordIndex } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { withoutEarlierMeetings } from './earlier-meetings.js'
import { withoutStrayMeasures } from './measures.js'
import { firstFrom } from './offsets.js'
import { Signs } from './signs.js'

export interface Act extends Span {
  /** `label` for 遗留问题：, which ends the statement before it and opens text that no act opens. */
  kind: 'act' | 'deciding-label' | 'label'
  force: Force | null
  /** 原则同意 in 会议审议并原则同意. */
  verdict: Span | null
  /** Where what the act introduces begins: behind 了, comma, colon. */
  contentStart: number
}

const VERB_FORCE = new Map<string, Force>()
for (const { verb, force, variants } of SPEECH_ACTS) {
  for (const spelling of [verb, ...(variants ?? [])]) VERB_FORCE.set(spelling, force)
}
const VERDICT_WORDS = VERDICTS.filter(({ phrase, goesOn, use, verdict }) => !goesOn && verdict !== 'deferred' && (use !== 'predicate' || phrase.startsWith('未')))
  .flatMap(({ phrase, variants }) => [phrase, ...(variants ?? [])])
  .filter((phrase) => !['确定', '准予'].includes(phrase))
  .sort((one, other) => other.length - one.length)
const VERBS = anyOf([...VERB_FORCE.keys(), ...VERDICT_WORDS])
const ADVERBS = anyOf(ACT_ADVERBS)
/** 会议, and 各委员 where they do more than think or suggest. */
const SUBJECTS = oneOf([anyOf(ACT_SUBJECTS), `${anyOf(MEMBERS)}(?!${OPINION_VERBS.join('|')})`])
/**
 * What 会议决定 is followed by (不予授予, 同意) is what was decided, and 会议同意 of 接纳 what was agreed; but 会议讨论|认为
 * is one act.
 */
const BY_ITSELF = '(?<!决定|明确|议定|商定|确定|指出|强调|要求|认为|同意)'
/** 会议就有关事项明确如下: between subject and verb may stand the matter. */
const MATTER = '(?:就[^，。；：、\n]{2,16}?(?=(?:明确|确定|议定|商定|决定|强调|要求)(?:如下|以下|[，：])))?'
/** What makes no act of the words before it. */
const NO_ACT = oneOf([
  // 会议决定后，…; 会议通过决议后，…
  '(?<=通过|同意|决定|决议)(?:决定|决议)?后[，,]',
  // 会议讨论的事项, 会议通过之办法; 会议通过之后
  '的|之(?!后)',
  // 会议研究中有…, 会议讨论中，…
  '中有|中，',
  // 会议决定得到落实
  '得',
  // 会议并通过的《办法》
  '(?:并?通过)?的《',
  // 会议决定事项, 会议表决程序, 会议通过率
  ...NO_ACTS_BEFORE,
])
const ACT = new RegExp(
  `${SUBJECTS}${MATTER}${ADVERBS}{0,3}${VERBS}` +
    // 会议研究并原则同意, 会议讨论认为
    `(?:(?:并|和|后|、|及|${BY_ITSELF})${ADVERBS}{0,2}${VERBS}){0,3}(?:了(?!解))?(?!${NO_ACT})`,
  'y',
)
const SPACED = new Set(SPACED_LABELS)
const BEHIND_STOP = new Set(TRAILING_LABELS)
const LABELS = new Set([...DECIDING_LABELS, ...OTHER_LABELS, ...MEASURE_LABELS])
const LONGEST_LABEL = Math.max(...[...LABELS].map((label) => label.length))
const VERDICT_IN_ACT = new WordIndex(VERDICT_WORDS)
const VERB_IN_ACT = new WordIndex([...VERB_FORCE.keys()])
const DECIDING = new Set(DECIDING_LABELS)

/** What a character may be to an act or a label. */
const ENDS_LABEL = 1
const COLON = 2
const LINE = 4
const STOP = 8
const BEHIND_ACT = 16
const BEHIND_LABEL = 32
const BULLET = 64
const KINDS = buildCharacterTable([
  { bit: ENDS_LABEL, characters: [...LABELS, ...SPACED].map((label) => label.slice(-1)).join('') },
  { bit: COLON, characters: '：:' },
  { bit: LINE, characters: '\n\t' },
  { bit: STOP, characters: '。；' },
  { bit: BEHIND_ACT, characters: `，,：:\n${LABEL_BRACKETS_CLOSED}` },
  { bit: BULLET, characters: BULLETS },
  { bit: BEHIND_LABEL, characters: `：:\n\t${LABEL_BRACKETS_CLOSED}` },
])

/** All acts in text[start, end), in their order. */
export function findActs(
  located: LocatedText,
  start: number,
  end: number,
  signs = new Signs(located.text, start, end),
): Act[] {
  const acts: Act[] = []
  addActs(acts, located.text, start, end, signs)
  for (const labelEnds of [signs.colons, signs.lineEnds]) {
    for (let index = firstFrom(labelEnds, start); index < labelEnds.length; index++) {
      const at = labelEnds[index] as number
      if (at >= end) break
      addLabel(acts, located, start, at, end)
    }
  }
  addLabel(acts, located, start, end, end)
  addSpacedLabels(acts, located, start, end, signs)
  return withoutStrayMeasures(located.text, withoutProposals(located.text, withoutEarlierMeetings(located.text, sortByStart(acts))))
}

/** 处理意见：… above 裁示：…: the first label only proposes. */
function withoutProposals(text: string, acts: Act[]): Act[] {
  const last = acts.findLastIndex(({ kind, start, end }) => kind === 'deciding-label' && !PROPOSING.has(text.slice(start, end)))
  return last < 1 ? acts : acts.map((act, index) => (index < last && act.kind === 'deciding-label' && PROPOSING.has(text.slice(act.start, act.end)) ? { ...act, kind: 'label', force: null } : act))
}
const PROPOSING = new Set(PROPOSING_LABELS)

/** Those with a verb, at the start and behind boundaries. */
function addActs(acts: Act[], text: string, start: number, end: number, { acts: signs }: Signs): void {
  const body = text.slice(start, end)
  let index = firstFrom(signs, start)
  let from = start
  for (let at = start; at < end; at = signs[index++] ?? end) {
    if (at < from) continue
    ACT.lastIndex = at - start
    if (!ACT.test(body) || !fitsBrackets(text, at, start + ACT.lastIndex) || isListed(text, at, start + ACT.lastIndex)) continue
    from = start + ACT.lastIndex
    acts.push(readAct(text, at, from, end))
  }
}

/** 【会议议定】: the bracket that opens before an act closes right behind it; what is a label as well is read as one. */
function fitsBrackets(text: string, at: number, end: number): boolean {
  const bracket = at > 0 ? LABEL_BRACKETS.indexOf(text.charAt(at - 1)) : -1
  return bracket < 0 || (text.charAt(end) === LABEL_BRACKETS_CLOSED.charAt(bracket) && !LABELS.has(text.slice(at, end)))
}

/** 分动员部署、会议评议、整改落实三个阶段: one of several stages, and nothing that the meeting did. */
function isListed(text: string, at: number, end: number): boolean {
  return text.charAt(at - 1) === '、' && text.charAt(end) === '、'
}

function is(text: string, at: number, kind: number): boolean {
  return ((KINDS[text.charCodeAt(at)] as number) & kind) !== 0
}

/** The label that ends at the offset, where one stands there. */
function addLabel(acts: Act[], located: LocatedText, start: number, labelEnd: number, end: number): void {
  const { text } = located
  if (labelEnd <= start || !is(text, labelEnd - 1, ENDS_LABEL)) return
  const label = labelBefore(text, start, labelEnd)
  const at = labelEnd - label.length
  // …全部腾空。责任人：田野: of what was said last
  if (BEHIND_STOP.has(label) && text.charAt(at - 1) === '。') return
  if (label && isLabelPlace(located, at, start, labelEnd)) acts.push(readLabelAct(text, at, label, end))
}

/** 结论　不同意列入, 决议　原则通过《办法》: at the head of a line white space stands for the colon. */
function addSpacedLabels(acts: Act[], located: LocatedText, start: number, end: number, { lineEnds }: Signs): void {
  addSpacedLabel(acts, located, start, end)
  for (let index = firstFrom(lineEnds, start); index < lineEnds.length; index++) {
    const at = (lineEnds[index] as number) + 1
    if (at >= end) return
    addSpacedLabel(acts, located, at, end)
  }
}

function addSpacedLabel(acts: Act[], located: LocatedText, at: number, end: number): void {
  const { text } = located
  for (let to = Math.min(end - 1, at + LONGEST_LABEL); to >= at + 2; to--) {
    if (!is(text, to - 1, ENDS_LABEL) || !located.hasGap(to) || !OPENS_TEXT.test(text.charAt(to))) continue
    const label = text.slice(at, to)
    if (!DECIDING.has(label) && !SPACED.has(label)) continue
    // 措施　会议商定，…: the act is what the label introduces
    ACT.lastIndex = 0
    const act = ACT.exec(text.slice(to, Math.min(end, to + LONGEST_ACT)))
    acts.push(act ? readAct(text, to, to + act[0].length, end) : readLabelAct(text, at, label, end))
    return
  }
}
/** 结论 Conclusion： is the label in two languages. */
const OPENS_TEXT = /[\u4e00-\u9fff《“「（(0-9①-⑳]/
const LONGEST_ACT = 60

/** 会议决定（第31号）：: the number of the decision is none of what was decided. */
function skipNumber(text: string, at: number): number {
  if (!'（('.includes(text.charAt(at) || ' ')) return at
  return at + (NUMBER_OF_ACT.exec(text.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0)
}
const NUMBER_OF_ACT = /^[（(](?:第[\d一二三四五六七八九十百]{1,4}[号项]|[^（()）]{0,8}[〔[]\d{4}[〕\]]第?\d{1,4}号)[）)](?=[：:])/
const LONGEST_NUMBER = 24

/** The longest label that ends at the offset, or ''. */
function labelBefore(text: string, start: number, end: number): string {
  for (let from = Math.max(start, end - LONGEST_LABEL); from <= end - 2; from++) {
    const label = text.slice(from, end)
    if (LABELS.has(label)) return label
  }
  return ''
}

/** A label stands at the head of a line or cell, or inside one behind a stop or white space; alone on its line, or in brackets (〔会议决定〕), it needs no colon. */
function isLabelPlace(located: LocatedText, at: number, start: number, end: number): boolean {
  const { text } = located
  const bracketed = LABEL_BRACKETS_CLOSED.indexOf(text.charAt(end))
  if (end < text.length && bracketed >= 0) return text.charAt(at - 1) === LABEL_BRACKETS.charAt(bracketed) && isOpening(located, at - 1, start)
  if (at === start || is(text, at - 1, LINE)) return !(text.charAt(end) === '\t' && COLUMN_BEHIND.test(text.slice(end + 1, end + 7)))
  const hasColon = end < text.length && is(text, end, COLON)
  return hasColon && isOpening(located, at, start) && !isInBracket(text, start, at)
}

/** | 处理意见 | 牵头单位 |: the heads of a table's columns. */
const COLUMN_BEHIND = /^(?:牵头|责任|配合|完成|承办|协办|主办|备注|序号|汇报|时限)/

/** Whether the offset opens a line or stands behind a stop, a bullet or white space. */
function isOpening(located: LocatedText, at: number, start: number): boolean {
  return at === start || is(located.text, at - 1, LINE | STOP | BULLET) || located.hasGap(at)
}

/** （责任单位：县水利局；责任人：李四）: what a bracket says is no label of the text around it. */
function isInBracket(text: string, start: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(start, at - LONGEST_BRACKET); before--) {
    const character = text.charAt(before)
    if (character === '（' || character === '(') return true
    if (character === '）' || character === ')' || character === '\n') return false
  }
  return false
}
const LONGEST_BRACKET = 200

function readAct(text: string, start: number, end: number, limit: number): Act {
  const verdict = lastVerdict(text, start, end)
  return {
    kind: 'act',
    start,
    end,
    force: forceOf(text, start, end, verdict),
    verdict,
    contentStart: skip(text, skipNumber(text, end), limit, BEHIND_ACT),
  }
}

function readLabelAct(text: string, start: number, label: string, limit: number): Act {
  const deciding = DECIDING.has(label)
  return {
    kind: deciding ? 'deciding-label' : 'label',
    start,
    end: start + label.length,
    force: deciding ? 'deciding' : null,
    verdict: null,
    contentStart: skip(text, start + label.length, limit, BEHIND_LABEL),
  }
}

/** 原则同意 in 会议审议并原则同意. */
function lastVerdict(text: string, start: number, end: number): Span | null {
  let last: Span | null = null
  for (let at = VERDICT_IN_ACT.find(text, start, end); at < end; at = VERDICT_IN_ACT.find(text, at, end)) {
    const from = at
    at += VERDICT_IN_ACT.wordAt(text, at, end).length
    last = { start: from, end: at }
  }
  return last
}

/** A verb that decides outweighs all; a verdict does what no verb of another force does. */
function forceOf(text: string, start: number, end: number, verdict: Span | null): Force | null {
  let last: Force | null = null
  for (let at = VERB_IN_ACT.find(text, start, end); at < end; at = VERB_IN_ACT.find(text, at, end)) {
    const verb = VERB_IN_ACT.wordAt(text, at, end)
    last = VERB_FORCE.get(verb) ?? null
    if (last === 'deciding') return last
    at += verb.length
  }
  return verdict ? null : last
}

function skip(text: string, from: number, limit: number, kinds: number): number {
  let at = from
  while (at < limit && is(text, at, kinds)) at++
  return at
}
