/**
 * The name of a meeting, taken apart: 区十七届人民政府第3次常务会议 -> body 区人民政府, kind 常务会议, term 17,
 * ordinal 3. The numbers stand in any order: 第12次区长办公会议, 十届三次理事会, 2022年第7次市长办公会议.
 */
import { MEETING_ENDINGS, MEETING_KINDS, WIDENINGS } from '../lexicon/meeting-kinds.js'
import { TITLES } from '../lexicon/titles.js'
import { NUMERAL_CHARACTERS, numeralValue } from '../outline/numerals.js'
import type { Span } from '../source/located-text.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'

export interface MeetingName extends Span {
  /** Without the term or ordinal inside: 立法院|經濟委員會. Empty where no body is named. */
  body: Span[]
  /** Two spans where the ordinal stands inside: 党组|会议. Empty where no kind is named. */
  kind: Span[]
  ordinal: number | null
  term: number | null
  /** 2022年第7次: the year by which meetings are counted, and so that of the meeting. */
  year: number | null
}

const alternatives = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|')
const spellings = (form: 'stem' | 'word'): string[] =>
  MEETING_KINDS.filter((entry) => entry.form === form).flatMap(({ kind, variants = [] }) => [kind, ...variants])
const POSTS = alternatives(TITLES.flatMap(({ title, variants = [] }) => [title, ...variants]))

const WIDENED = `(?:[（(]?(?:${WIDENINGS.join('|')})[）)]?)?`
const ENDING = `(?:${MEETING_ENDINGS.join('|')})`
const OFFICE = `(?:(?:党委|党组|常务)?副?(?:${POSTS}))(?:专题|现场|工作)?办公`
/** 规划委员会 and 常务委员会 are bodies: of 委员 only 委员会议 names a meeting. */
const STEM = `(?!(?:常务)?委员会(?!议))(?:${OFFICE}|${alternatives(spellings('stem'))})`
/** The words of an office or a council before the ordinal: 董事会|第十一次会议, 党组|第5次会议. */
const WORD = `(?:${alternatives(spellings('word'))})`
const KIND_AT_END = new RegExp(`(?:${WORD}(?:${WIDENED}会议)?|${STEM}${WIDENED}${ENDING}|理事会议)${WIDENED}$`)
const STEM_AT_END = new RegExp(`(?:${WORD}|常务会|${STEM})$`)
const BARE_AT_END = new RegExp(`会议${WIDENED}$`)

/**
 * 第九届荷花文化旅游节筹备会议: the festival or the fair that is counted, no term of a body. Not 第九届村委会节水工作会议,
 * 第九届县政府春节值班会议.
 */
const EVENT = '(?:[^届次会，。]{1,12}(?:博览会|运动会|交易会|展销会|洽谈会|推介会|大赛|锦标赛|马拉松)|[^届次会，。]{2,12}(?<![春季环细关调情])节(?![能水约目假日气电点省前后俭庆]))'
const N = `[${NUMERAL_CHARACTERS}]{1,5}`
/** Numbers inside a name, and what is left out of the body with them. */
const NUMBERS = new RegExp(
  [
    `(?<bracket>[（(〔\\[][^（()）〔〕\\[\\]]{0,20}[）)〕\\]])(?=第|${N}次|$)`,
    '(?<year>(?:19|20)[0-9]{2}|[12１２][0-9０-９]{3}|[二一][〇○零九OＯ][〇○零OＯ一二三四五六七八九]{2})(?:年度?|学年度?)',
    '(?<republic>1[0-9]{2})(?:年度?|学年度?)',
    '[0-9]{4}[-/.][0-9]{1,2}(?![-/.0-9])|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}\\.[0-9]{1,2}\\.[0-9]{1,2}',
    `(?:[0-9]{1,2}|${N})月(?:份|(?:[0-9]{1,2}|${N})日)?|第?${N}季度`,
    `第?${N}(?:会期|学期)|第?${N}次(?:定期|临时)大?会(?=..)`,
    `第?(?<term>${N})届(?!${EVENT})`,
    `第?(?<ordinal>${N})次`,
    '(?<first>首次)',
  ].join('|'),
  'g',
)
/** Whom it is for that meets: 第九届荷花节组委会. */
const COUNTED_EVENT = new RegExp(`第?${N}届${EVENT}(?!组委会|组织委员会|筹委会|筹备委员会|筹备组|执委会|执行委员会|领导小组|指挥部)`)
const COUNTING = new RegExp(`第?${N}次(?=[（(]|会|$)`)
/** 全市经济运行: the scope of a meeting, no body. */
const SCOPE = /^(?:全[市县区省州镇乡校院局厅国所站系]|本次|各|我[市县区省镇乡校])/
const OTHER_MEETING = /会议(?=[^第0-9办（(])/
const LEFT_OVER = /(?:[的之]|[0-9０-９]{2,3}年度?|[一二三四五六七八九〇零十]{2,4}年度?|年度?|月度?|周|季度|双周|半年|年终|年中|临时){1,4}$/
/** Not the 研究 of 研究所, 就 of 就业局. */
/** 落实合作备忘录协调会议: the meeting is about what the verb opens. */
export const OPENS_MATTER = /^(?:落实|推进|推动|加强|加快|解决|协调|贯彻|处置|处理|做好|部署|商讨|督办)(?!办|局|处|中心|小组|领导|组|专班|指挥)/
const ABOUT = new RegExp(`${OPENS_MATTER.source}|关于|研究(?![所院室会中生])|就(?!业)|为|有关`)
const COUNT_BEHIND = new RegExp(`[（(](?:[0-9]{4}年度?)?第?(${N})次[）)]$`)
const JOINED_MEETINGS = /[会议]暨/
const HAN = /[\u3400-\u9fff]/

/** Reads the name of a meeting from text[start, end), which ends with the name; null where it names none. */
export function readMeetingName(text: string, start: number, end: number): MeetingName | null {
  const name = text.slice(start, end).replace(/的$/, '')
  const behind = COUNT_BEHIND.exec(name)
  if (behind) return withCount(readMeetingName(text, start, start + behind.index), behind[1] as string)
  // 总经理办公会暨安全生产月度会议: the first of the two names it.
  const joint = JOINED_MEETINGS.exec(name)
  const first = joint && readMeetingName(text, start, start + joint.index + 1)
  if (first) return first
  const found = findKind(name)
  if (!found) return null
  // 县人大三次会议筹备工作协调会: another meeting is what this one is about.
  const other = OTHER_MEETING.exec(name.slice(0, found.start))
  if (other) return readMeetingName(text, start + other.index + other[0].length, end)
  const numbers = readNumbers(name, found.start, found.bare)
  const body = readBody(name, numbers.rest)
  const isBare = found.spans.length === 1 && found.bare
  // 会议 alone names no kind; 第5次会议 of a body that is named does.
  const kind = isBare && body.length === 0 && numbers.ordinal === null ? [] : found.spans
  if (kind.length === 0 && body.length === 0 && numbers.ordinal === null) return null
  const [own] = body
  // 临溪县卫生健康局 / 局党组会议: the second 局 stands for the first
  if (body.length === 1 && own && /([局院校厅委])\1$/.test(name.slice(own.start, own.end))) own.end--
  const shift = ({ start: from, end: to }: Span): Span => ({ start: from + start, end: to + start })
  const { ordinal, term, year } = numbers
  return { start, end, body: body.map(shift), kind: kind.map(shift), ordinal, term, year }
}

/** 周例会（第36次）: the number stands behind the name. */
function withCount(meeting: MeetingName | null, count: string): MeetingName | null {
  return meeting && { ...meeting, ordinal: meeting.ordinal ?? numeralValue(count) }
}

export type BodyName = Pick<MeetingName, 'body' | 'term'>

/** 区十七届人民政府: a body by itself, its term taken out. */
export function readBodyName(text: string, start: number, end: number): BodyName {
  const name = text.slice(start, end)
  const { rest, term } = readNumbers(name, name.length, false)
  return { body: rest.map((span) => ({ start: span.start + start, end: span.end + start })), term }
}

interface FoundKind {
  spans: Span[]
  /** Where the kind starts: body and numbers stand before it. */
  start: number
  /** 会议 without a kind before it. */
  bare: boolean
}

function findKind(name: string): FoundKind | null {
  const whole = KIND_AT_END.exec(name)
  if (whole && !isBodyOf(name, whole)) return { spans: [spanOf(whole)], start: whole.index, bare: false }
  const bare = BARE_AT_END.exec(name)
  if (!bare) return null
  return findSplitKind(name, bare) ?? findUnknownKind(name, bare)
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length }
}

/** 人大|常委会 and 人民|代表大会 are bodies; what follows them is the kind. */
function isBodyOf(name: string, found: RegExpExecArray): boolean {
  return /(?:人大|人民代表大会|人民)$/.test(name.slice(0, found.index)) && /^(?:常委会|代表大会)/.test(found[0])
}

/** 业主立案法团第十三届|管理委员会|第八次会议: as a board of what stands before its term; 开发区管理委员会第八次会议 is a body that met. */
const COMMITTEE_OF_TERM = new RegExp(`(?<=[\\u4e00-\\u9fff]{3}第${N}届)管理委员会$`)

/** 董事会第十一次会议 -> 董事会; 党组2023年第5次会议 -> 党组|会议. */
function findSplitKind(name: string, bare: RegExpExecArray): FoundKind | null {
  const head = name.slice(0, bare.index)
  const counted = trimNumbers(head)
  if (counted.length === head.length) return null
  const stem = STEM_AT_END.exec(counted) ?? COMMITTEE_OF_TERM.exec(counted)
  if (!stem || isBodyOf(counted, stem)) return null
  const isWord = /会议?$/.test(stem[0])
  const spans = isWord ? [spanOf(stem)] : [spanOf(stem), spanOf(bare)]
  return { spans, start: stem.index, bare: false }
}

/** Takes the numbers off the end: 董事会第十一次 -> 董事会. */
function trimNumbers(head: string): string {
  let end = head.length
  for (const found of [...head.matchAll(NUMBERS)].reverse()) {
    if (found.index + found[0].length === end) end = found.index
  }
  return head.slice(0, end)
}

/** 第1次成员单位会议: what stands between the ordinal and 会议 is the kind, else 会议 itself. */
function findUnknownKind(name: string, bare: RegExpExecArray): FoundKind {
  let start = bare.index
  const counted = /次([^次]{1,8})$/.exec(name.slice(0, bare.index))
  if (counted) start = bare.index - (counted[1] as string).length
  const end = bare.index + bare[0].length
  return { spans: [{ start, end }], start, bare: start === bare.index }
}

interface Numbers {
  ordinal: number | null
  term: number | null
  year: number | null
  /** What is left before the kind. */
  rest: Span[]
}

/** Numbers before the kind, and those inside it (董事会第十一次会议). */
function readNumbers(name: string, kindStart: number, bare: boolean): Numbers {
  const numbers: Numbers = { ordinal: null, term: null, year: null, rest: [] }
  let from = 0
  NUMBERS.lastIndex = 0
  for (let found = NUMBERS.exec(name); found; found = NUMBERS.exec(name)) {
    const { term, ordinal, year, republic, first, bracket } = found.groups as Record<string, string | undefined>
    // 第三次代表大会常委会: an ordinal inside a body counts not.
    if (term !== undefined) numbers.term = numeralValue(term)
    if (ordinal !== undefined) numbers.ordinal = numeralValue(ordinal)
    if (first !== undefined) numbers.ordinal = 1
    if (year !== undefined) numbers.year = numeralValue(year.replace(/[OＯ]/g, '0'))
    if (republic !== undefined) numbers.year = Number(republic) + 1911
    if (bracket !== undefined) readBracketYear(numbers, bracket)
    if (found.index >= kindStart) continue
    if (found.index > from) numbers.rest.push({ start: from, end: found.index })
    from = found.index + found[0].length
  }
  if (!bare || COUNTING.test(name) || from < kindStart) {
    if (kindStart > from) numbers.rest.push({ start: from, end: kindStart })
  }
  return numbers
}

/** 〔2023〕第5次, （2024）第3次. */
function readBracketYear(numbers: Numbers, bracket: string): void {
  const year = /(?:19|20)\d\d/.exec(bracket)
  if (year) numbers.year = Number(year[0])
}

/** The pieces that name a body: joined they must end as a body does. */
function readBody(name: string, rest: Span[]): Span[] {
  const pieces = rest.map((span) => ({ ...span }))
  const last = pieces.at(-1)
  if (!last) return []
  last.end -= LEFT_OVER.exec(name.slice(last.start, last.end))?.[0].length ?? 0
  const joined = (): string => pieces.map((piece) => name.slice(piece.start, piece.end)).join('')
  const [first] = pieces
  // 2020年第二季度-网站维护团队工作会议
  while (first && first.start < first.end && '-—–－·'.includes(name.charAt(first.start))) first.start++
  // 经十一届县人民政府第26次常务会议研究: by whom, and no part of the name
  if (first && BY_WHOM.test(name.slice(first.start, first.start + 2))) first.start++
  // 农业部水土保持署「农村再生计划」第2次审查会议: what the meeting is about
  const quoted = joined().search(/[「《“](?!两委[”」])/)
  if (quoted > 2) cutPieces(pieces, quoted)
  for (const matter of [COUNTED_EVENT, ABOUT]) {
    const about = joined().search(matter)
    if (about === 0) return []
    if (about > 0) cutPieces(pieces, about)
  }
  const scope = SCOPE.exec(joined())
  // 全县农村工作领导小组 is a body of its own, 全市经济运行 is none.
  if (scope && bodyStrength(joined(), scope[0].length, joined().length) < BodyStrength.sure) return []
  const written = joined()
  if (written.length < 2) return []
  if (!HAN.test(written)) return /^[A-Za-z][\w-]*$/.test(written) ? keep(pieces) : []
  if (bodyStrength(written, 0, written.length) > 0 || REGION.test(written)) return keep(pieces)
  // 青埔镇公所|113年度第3次|道路挖掘: what stands before the count is the body
  if (first && pieces.length > 1 && bodyStrength(name, first.start, first.end) >= BodyStrength.strong) return [first]
  const end = bodyEnd(written)
  if (end < 0) return []
  cutPieces(pieces, end)
  return keep(pieces)
}

/** 省水利厅|小型水库除险加固: the longest opening that is a body, an office before a place. */
function bodyEnd(written: string): number {
  // 市城管委办公室|工作
  const office = written.indexOf('办公室')
  if (office >= 3 && office + 3 <= LONGEST_BODY) return office + 3
  let longest = -1
  for (let end = Math.min(written.length - 1, LONGEST_BODY); end >= 3; end--) {
    const strength = bodyStrength(written, 0, end)
    if (longest >= 0 && strength >= BodyStrength.strong && OFFICE_ENDING.test(written.charAt(end - 1))) return end
    if (strength < BodyStrength.sure || longest >= 0) continue
    if (OFFICE_ENDING.test(written.charAt(end - 1))) return end
    longest = end
  }
  return longest
}
const OFFICE_ENDING = /[厅局委办府部处院会司]/

const LONGEST_BODY = 40
const BY_WHOM = /^经(?![济开信贸管发委协营])/
const REGION = /[市县区省州镇乡村]$|[村居区]“?两委”?$|社区$|小区$|街道$|公司$|大厦$|公寓$|家长会$|联席会议$|[A-Za-z]$/

function keep(pieces: Span[]): Span[] {
  return pieces.filter((piece) => piece.end > piece.start)
}

/** Keeps the first `length` characters of the pieces together. */
function cutPieces(pieces: Span[], length: number): void {
  let left = length
  for (const piece of pieces) {
    piece.end = Math.min(piece.end, piece.start + left)
    left -= piece.end - piece.start
  }
}
