/**
 * Those present as the opening tells it in sentences: 县人大常委会、县政协有关负责同志应邀列席会议。
 * 市领导张三、李四参加会议。出席会议的有：张三、李四。
 */
import { ATTENDANCE_ADVERBS, ATTENDANCE_CLOSINGS, ATTENDANCE_VERBS, PROSE_WORDS } from '../lexicon/attendance-words.js'
import { ITEMS_CLOSING, readItemsLabel } from '../outline/attendance-by-item.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { findEnding } from './roster-words.js'

export interface AttendanceSentence {
  list: 'present' | 'observers' | 'absent'
  /** The list alone. */
  span: Span
}

const VERBS = ATTENDANCE_VERBS.flatMap(({ verbs }) => verbs)
const ENDS_SENTENCE = 1
const OPENS_VERB = 2
const CLOSES_VERB = 4
const ENDS_CLAUSE = 8
const CHARACTERS = buildCharacterTable([
  { bit: ENDS_SENTENCE, characters: '。；;' },
  { bit: ENDS_CLAUSE, characters: '，,' },
  { bit: OPENS_VERB, characters: VERBS.map((verb) => verb.charAt(0)).join('') },
  { bit: CLOSES_VERB, characters: [...VERBS, ...ATTENDANCE_CLOSINGS].map((verb) => verb.slice(-1)).join('') },
])
const adverbAt = findEnding(ATTENDANCE_ADVERBS)
const closingAt = findEnding(ATTENDANCE_CLOSINGS)

function hasBit(text: string, at: number, bit: number): boolean {
  return ((CHARACTERS[text.charCodeAt(at)] ?? 0) & bit) !== 0
}

/** Sentences longer than this are no list. */
const LONGEST_SENTENCE = 1200

export function readAttendanceSentences(located: LocatedText, lines: readonly Span[]): AttendanceSentence[] {
  const { text } = located
  return lines.flatMap((line) => sentencesOf(text, line).flatMap((span) => readSentence(text, span)))
}

/** （参加会议的有：甲、乙） behind the opening sentence: the list within the bracket. */
const BRACKETED = /[（(](?:出席|参加|列席)(?:会议|人员)[^，。；、：:（）()]{0,4}[：:]?/

function sentencesOf(text: string, line: Span): Span[] {
  const bracket = BRACKETED.exec(text.slice(line.start, line.end))
  if (bracket) {
    const opened = line.start + bracket.index
    const closed = closingOf(text, opened, line.end)
    if (closed > opened) return [...plainSentencesOf(text, { start: line.start, end: opened }), { start: opened + 1, end: closed }, ...plainSentencesOf(text, { start: closed + 1, end: line.end })]
  }
  return plainSentencesOf(text, line)
}

/** Where the bracket that opens at the offset closes, or -1. */
function closingOf(text: string, opened: number, end: number): number {
  let depth = 0
  for (let at = opened; at < end; at++) {
    if ('（('.includes(text.charAt(at))) depth++
    else if ('）)'.includes(text.charAt(at)) && --depth === 0) return at
  }
  return -1
}

function plainSentencesOf(text: string, line: Span): Span[] {
  const sentences: Span[] = []
  let start = line.start
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && !hasBit(text, at, ENDS_SENTENCE)) continue
    if (at > start && at - start < LONGEST_SENTENCE) sentences.push({ start, end: at })
    start = at + 1
  }
  return sentences
}

/** 副县长张三出席会议，有关部门负责人列席会议: each verb takes the clauses since the one before. */
function readSentence(text: string, sentence: Span): AttendanceSentence[] {
  const found: AttendanceSentence[] = []
  let from = sentence.start
  let clause = from
  for (let at = sentence.start + 1; at <= sentence.end; at++) {
    if (at < sentence.end && !hasBit(text, at, ENDS_CLAUSE)) continue
    // …召开调度会，参加会议的有张三、李四: the list opens at the head of a later clause
    const list = readClause(text, { start: from, end: at }, sentence.end) ?? (clause > from ? readClause(text, { start: clause, end: at }, sentence.end) : null)
    clause = at + 1
    if (!list) continue
    found.push(list)
    from = clause = Math.max(at, list.span.end) + 1
    at = Math.max(at, from)
  }
  return found
}

/** The list that ends with the clause, or that opens at its start and takes the rest of the sentence. */
function readClause(text: string, clause: Span, sentenceEnd: number): AttendanceSentence | null {
  // Most clauses neither begin nor end as a verb does.
  const opens = hasBit(text, clause.start, OPENS_VERB)
  if (!opens && !hasBit(text, noteAt(text, clause.end, clause.start) - 1, CLOSES_VERB)) return null
  const represented = readRepresented(text, clause)
  if (represented) return represented
  const forItems = opens ? readItemsLabel(text, clause.start, sentenceEnd) : null
  const listed = forItems && listFrom(text, forItems.valueStart, sentenceEnd)
  if (forItems && listed) return { list: forItems.field as AttendanceSentence['list'], span: listed }
  const whole = { start: clause.start, end: sentenceEnd }
  const behind = noteAt(text, clause.end, clause.start)
  const verbEnd = behindVerb(text, clause.start, behind)
  for (const { verbs, list } of ATTENDANCE_VERBS) {
    for (const verb of verbs) {
      const span = (opens && listAhead(text, whole, verb)) || listBehind(text, clause.start, verbEnd, verb)
      if (span) return { list, span }
    }
  }
  return null
}

/** 部分公众代表列席会议（张三、李四）: who they were stands in the bracket. */
function readRepresented(text: string, { start, end }: Span): AttendanceSentence | null {
  if (!'）)'.includes(text.charAt(end - 1))) return null
  const found = REPRESENTED.exec(text.slice(start, end))
  if (!found) return null
  const [whole, verb = '', names = ''] = found
  const from = start + found.index + whole.indexOf(names, whole.search(/[（(]/))
  return { list: /列席|旁听/.test(verb) ? 'observers' : 'present', span: { start: from, end: from + names.length } }
}
const REPRESENTED = /(?:代表|群众|居民|市民|公民|志愿者)(?:应邀)?(列席|旁听|参加|出席)了?(?:本次)?(?:会议)?[（(]([^（()），。；]{2,80})[）)]$/

/** 田野出席并讲话, 白露列席第二项议题: where the verb ends. */
function behindVerb(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_CLOSING)
  const items = ITEMS_CLOSING.exec(text.slice(from, end))
  return items ? from + items.index : end - closingAt(text, start, end)
}
const LONGEST_CLOSING = 40

/** 经理储良请假（陪同视察）: where the bracket at the end opens; the end itself where there is none. */
function noteAt(text: string, end: number, start: number): number {
  if (!'）)'.includes(text.charAt(end - 1)) || end <= start) return end
  for (let at = end - 2; at >= Math.max(start, end - LONGEST_NOTE); at--) if ('（('.includes(text.charAt(at))) return at
  return end
}
const LONGEST_NOTE = 30

const WORDS_BEHIND_VERB = ['的人员', '的还有', '的领导', '的有', '的', '有', '：', ':']

/** 出席会议的|党组成员有：, 参加会议的|理事会理事有: whose list it is, before 有. */
const MEMBERS = /^的(?!有)[\u4e00-\u9fff]{0,10}?(?:委员|成员|理事|董事|监事|常委|代表|会员|股东)(?:还有|有)(?![关的])[：:]?/
const LONGEST_MEMBERS = 20

/** 出席会议的有：张三、李四 / 参加会议的还有王五. */
function listAhead(text: string, { start, end }: Span, verb: string): Span | null {
  if (!text.startsWith(verb, start)) return null
  let at = start + verb.length
  const members = MEMBERS.exec(text.slice(at, Math.min(end, at + LONGEST_MEMBERS)))
  if (members) return listFrom(text, at + members[0].length, end)
  for (const word of WORDS_BEHIND_VERB) if (text.startsWith(word, at)) at += word.length
  return at === start + verb.length ? null : listFrom(text, at, end)
}

/** The list that opens at the offset, to the next one or to the end of the sentence. */
function listFrom(text: string, at: number, end: number): Span | null {
  const listEnd = withoutCount(text, at, nextListAhead(text, at, end))
  // 参加会议的有：317线指挥部漆红: behind the colon a number is of a name
  const isProseAhead = '：:'.includes(text.charAt(at - 1)) ? holdsProse(text.slice(at, listEnd)) : isProse(text, at, listEnd)
  return at < listEnd && !isProseAhead ? { start: at, end: listEnd } : null
}

/** 张三、李四等21位同志: where the count begins that ends the list. */
function withoutCount(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_COUNT)
  return end - (COUNT.exec(text.slice(from, end))?.[0].length ?? 0)
}
const LONGEST_COUNT = 12
const COUNT = /等?共?(?:计)?[\d一二三四五六七八九十]{1,3}[人名位](?:同志|代表|领导)?$/

/** 出席会议的有张三、李四，列席会议的有王五: where the next list opens. */
function nextListAhead(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (!hasBit(text, at, ENDS_CLAUSE) || !hasBit(text, at + 1, OPENS_VERB)) continue
    if (VERBS.some((verb) => text.startsWith(`${verb}的`, at + 1))) return at
  }
  return beforeListBehind(text, from, end)
}

/** 参加会议的有张三、李四，办公室王五列席: the last clause is a list of its own. */
function beforeListBehind(text: string, from: number, end: number): number {
  if (!hasBit(text, end - 1, CLOSES_VERB) || !ATTENDANCE_VERBS.some(({ list, verbs }) => list !== 'present' && verbs.some((verb) => text.endsWith(verb, end)))) return end
  const comma = Math.max(text.lastIndexOf('，', end - 1), text.lastIndexOf(',', end - 1))
  return comma > from ? comma : end
}

/** 市领导张三、李四，市财政局王五参加会议: the clauses before the verb that are a list. */
function listBehind(text: string, start: number, end: number, verb: string): Span | null {
  if (!text.endsWith(verb, end) || end - verb.length <= start) return null
  let listEnd = end - verb.length
  for (let adverb = 1; adverb > 0; listEnd -= adverb) adverb = adverbAt(text, start, listEnd)
  listEnd -= COUNTED.exec(text.slice(start, listEnd))?.[0].length ?? 0
  // 山川同志因在省委党校学习请假, 董事山川因公务未能出席
  const reason = /因[^因，。、]{2,16}$/.exec(text.slice(start, listEnd))
  if (reason && /假$|^[未缺]/.test(verb)) listEnd -= reason[0].length
  let from = listEnd
  let clauseEnd = listEnd
  for (let at = listEnd - 1; at >= start - 1; at--) {
    const isCut = at < start || '，,'.includes(text.charAt(at))
    if (!isCut) continue
    if (isProse(text, at + 1, clauseEnd)) break
    from = at + 1
    clauseEnd = at
  }
  return from < listEnd ? { start: from, end: listEnd } : null
}

/** 秘书长张三及委员共24人出席会议 */
const COUNTED = /(?:及|和|等)[^，。；、]{0,6}?共?\d{1,3}[人名][^，。；、]{0,4}$/

/** 会议由…主持, 2021年…召开, 传达学习…: a clause that is no list. */
function isProse(text: string, start: number, end: number): boolean {
  // 市人大常委会研究室 is no 研究
  // 2017年度优秀员工 says of which year they are
  const clause = text.slice(start, end).replace(/\d{4}年度/g, '')
  return holdsProse(clause) || /[0-9０-９《》]/.test(clause)
}

function holdsProse(words: string): boolean {
  const clause = words.replace(/研究(?=[室院所])|学习(?=委)/g, '')
  return PROSE_WORDS.some((word) => clause.includes(word))
}
