/**
 * The title of the minutes: the line that ends in 纪要 and says of which meeting, with the lines above
 * that it goes on from (禾川市人民政府 / 市长办公会议纪要). A red letterhead (会议纪要) gives way to a fuller title.
 */
import { ISSUING_OFFICES } from '../lexicon/letterhead.js'
import { MINUTES_WORDS } from '../lexicon/meeting-kinds.js'
import type { Outline } from '../outline/types.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { DOCUMENT_NUMBER, ISSUE_NUMBER, YEAR_NUMBER } from './document-number.js'
import { headerFormOf } from './header-forms.js'
import { headingOf, readHeadingMeeting } from './heading-title.js'
import { readMeetingName, type MeetingName } from './meeting-name.js'
import { bodyStrength } from './roster-bodies.js'
import { isHeadline, isTitleLine } from './title-line.js'

export interface Title {
  value: string
  /** One span a line. */
  spans: Span[]
  lines: Line[]
  meeting: MeetingName | null
}

const MINUTES_END = new RegExp(`(?:${MINUTES_WORDS.join('|')})(?:[（(][^（()）]*[）)])?$`)
const NUMBER_BEHIND = new RegExp(`(?:[（(](?:${ISSUE_NUMBER.source}|${DOCUMENT_NUMBER.source})[）)]|${YEAR_NUMBER})$`)
const COUNCIL_AT_END = /(?:常委|董事|监事|理事|党委|委员|股东)会的?$/
const LONGEST_JOIN = 4

export function readTitle(outline: Outline): Title | null {
  const { located, fields } = outline
  const field = fields.find(({ name, values }) => name === 'title' && values.length > 0)
  if (field) {
    const value = withoutQuotes(located, field.values[0] as Span)
    const written = buildTitle(located, [value], [])
    const heading = readTitleLines(outline)
    // title: 区政府第3次常务会议纪要 above # 青云区人民政府第3次常务会议纪要: the heading says more.
    return heading && heading.value.length > written.value.length ? heading : written
  }
  return readTitleLines(outline) ?? readHeading(outline) ?? readSpacedTitle(outline) ?? readHeadline(outline)
}

function readHeading({ located, head }: Outline): Title | null {
  const line = headingOf(located, head)
  return line && buildTitle(located, [line], [line])
}

/** 县长程远主持召开…会议 as the headline of news, above its opening sentence. */
function readHeadline({ located, head }: Outline): Title | null {
  const index = head.findIndex((line) => isHeadline(located.slice(line)))
  const line = head[index]
  return line && index < head.length - 1 ? buildTitle(located, [line], [line]) : null
}

/** title: "第一次会议纪要" */
function withoutQuotes(located: LocatedText, { start, end }: Span): Span {
  const quote = located.text.charAt(start)
  const isQuoted = '"\''.includes(quote) && end - start > 2 && located.text.charAt(end - 1) === quote
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}

/** The title line of the head with the lines that it goes on from. */
function readTitleLines(outline: Outline): Title | null {
  const { located } = outline
  const head = outline.head.slice(0, openingIndex(outline))
  const index = chooseTitle(located, head)
  if (index < 0) return null
  const first = joinUpwards(located, head, index)
  const lines = head.slice(first, index + 1)
  return buildTitle(located, lines.map((line) => cutNumber(located, line)), lines)
}

/** Lines behind the opening belong to the text. */
function openingIndex({ located, head }: Outline): number {
  const index = head.findIndex(
    (line) => line.kind !== 'heading' && headerFormOf(located.slice(line))?.name === 'opening',
  )
  return index < 0 ? head.length : index
}

/** The last title line; 会议纪要 alone only where there is no fuller one. */
function chooseTitle(located: LocatedText, head: readonly Line[]): number {
  const candidates = head.flatMap((line, index) => (isTitleLine(located.slice(line)) ? [index] : []))
  const full = candidates.filter((index) => !isBare(located.slice(head[index] as Line)))
  // 关于…的会议纪要 above 专题会议纪要〔2019〕46号: the line below is the number
  const last = full.at(-1)
  const before = full.at(-2)
  if (last !== undefined && before !== undefined && isNumbered(located, head[last] as Line) && !isNumbered(located, head[before] as Line)) return before
  const heading = full.find((index) => isTopHeading(head[index] as Line))
  if (last !== undefined && heading !== undefined && namesSame(located, head[heading] as Line, head[last] as Line)) return heading
  return last ?? candidates.at(-1) ?? -1
}

const isTopHeading = ({ kind, depth }: Line): boolean => kind === 'heading' && depth === 1

/** # 第三届管理委员会第八次会议记录 over 业主立案法团 / 第三届管理委员会 / 第八次会议记录: the page says its title once more below. */
function namesSame(located: LocatedText, one: Line, other: Line): boolean {
  const ordinal = meetingOf(located.slice(one))?.ordinal ?? null
  return ordinal !== null && ordinal === meetingOf(located.slice(other))?.ordinal
}

function isNumbered(located: LocatedText, line: Line): boolean {
  return NUMBER_BEHIND.test(located.slice(line))
}

function isBare(text: string): boolean {
  return MINUTES_WORDS.includes(text)
}

/** The meeting that the red letterhead names above a title that does not: 市政府专题会议纪要〔2016〕25号. */
export function letterheadMeeting({ located, head }: Outline, title: Title | null): MeetingName | null {
  for (const [index, line] of head.entries()) {
    if (title?.lines.includes(line)) return null
    const span = cutNumber(located, line)
    const text = located.slice(span)
    if (!isTitleLine(text) || isBare(text)) continue
    const meeting = meetingOf(text)
    if (!meeting) continue
    const shift = ({ start, end }: Span): Span => ({ start: start + line.start, end: end + line.start })
    const body = meeting.body.length > 0 ? meeting.body.map(shift) : bodyAbove(located, head[index - 1])
    return { ...meeting, ...shift(meeting), body, kind: meeting.kind.map(shift) }
  }
  return null
}

/** 罗坪县人民政府 / 专题会议纪要: the letterhead names the body a line above; an office only issues. */
function bodyAbove(located: LocatedText, line: Line | undefined): Span[] {
  const text = line ? located.slice(line) : ''
  if (!line || headerFormOf(text)?.name !== 'body' || ISSUING_OFFICES.words.some((office) => text.endsWith(office))) return []
  return [{ start: line.start, end: line.end }]
}

/** The first line of a title that runs over several: 关于研究… / …问题的会议纪要, 禾川市人民政府 / 常务会议纪要. */
function joinUpwards(located: LocatedText, head: readonly Line[], index: number): number {
  let first = index
  while (first > 0 && index - first < LONGEST_JOIN - 1) {
    const above = located.slice(head[first - 1] as Line)
    const below = head.slice(first, index + 1).map((line) => located.slice(line)).join('')
    if (!continues(above, below)) break
    first--
  }
  return first
}

function continues(above: string, below: string): boolean {
  if (above.length > 40 || /[。；：:，]/.test(above)) return false
  if (/^关于/.test(above)) return !isTitleLine(above)
  const form = headerFormOf(above)?.name
  if (form !== 'body' && form !== undefined) return false
  if (WORD_ALONE.test(below) && isNameOfMeeting(above)) return true
  if (form === 'body' && ISSUING_OFFICES.words.some((office) => above.endsWith(office))) return false
  // 花园业主立案法团 / 第五届管理委员会第七次例会会议纪录
  if (/^第.{1,4}届/.test(below) && above.length <= 24) return true
  // 第四届董事会 / 第十一次会议纪要; the body must not be named twice.
  if (form === undefined && TOPIC.test(above) && KIND_ALONE.test(below)) return true
  const meeting = meetingOf(below)
  if (below.startsWith(above.slice(0, 3))) return false
  if (meeting && meeting.body.length > 0 && !isOfHouse(above, below)) return false
  return form === 'body' || bodyStrength(above, 0, above.length) > 0 || /第.{1,4}届|次$/.test(above) || (/^(?:\d{4}年度?)?第.{1,4}次/.test(below) && above.length <= 24)
}

/** 青禾学院校长办公会议 / 纪　要: the letterhead names the meeting, and the word stands below it. */
const WORD_ALONE = /^(?:纪要|纪录|记录)$/

function isNameOfMeeting(line: string): boolean {
  const name = /会议?$/.test(line) ? readMeetingName(line, 0, line.length) : null
  return name !== null && name.body.length > 0 && name.kind.length > 0
}

/** 推进二期工程建设 / 协调会议纪要: what the meeting was about stands a line above its kind. */
const TOPIC = /^(?:研究|协调|推进|加快|解决|讨论|落实|部署|做好|调度)[^，。；：:]{4,36}(?:建设|工作|问题|事宜|事项|项目|工程|改革|发展|整治|治理)$/
const KIND_ALONE = /^(?:协调|专题|推进|现场|现场办公|调度|办公|工作|座谈|联席|专题协调)(?:会议?)?(?:会议)?纪要$/

/** 海湾区议会 / 交通及运输委员会 / 第九次会议记录: a committee of the house above. */
function isOfHouse(above: string, below: string): boolean {
  if (/(?:议会|大学|学院|协会|学会|公司|委员会)$/.test(above) && OF_HOUSE.test(below)) return true
  if (/(?:法院|检察院|医院|大学|学院|学校|中学)$/.test(above) && COMMITTEE_OF_HOUSE.test(below)) return true
  return /法团$/.test(above) && OF_YEAR.test(below)
}
const OF_HOUSE = /^[^，。；：:第0-9]{2,36}?(?:委员会|小组)(?:第|\d{4}年)/
/** 湖滨市人民检察院 / 检察委员会会议纪要; 青川县委员会会议纪要 is of a place. */
const COMMITTEE_OF_HOUSE = /^(?!.{0,3}[省市县区])[^，。；：:第0-9]{2,16}?委员会(?:（扩大）)?(?:专题|全体)?(?:会议|例会)[纪记]/
/** 业主立案法团 / 二零一九年业主周年大会 */
const OF_YEAR = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年度?[^，。；：:]{2,20}大会/

function meetingOf(title: string): MeetingName | null {
  const cut = MINUTES_END.exec(title)
  if (!cut) return null
  const meeting = /^会议/.test(cut[0]) ? meetingOfMinutes(title, cut.index) : readMeetingName(title, 0, cut.index)
  return meeting && countInBracket(meeting, cut[0])
}

/** 市长办公|会议纪要 -> 市长办公会议, but 股东大会|会议记录 -> 股东大会; 董事会会议 is a word of its own. */
function meetingOfMinutes(title: string, index: number): MeetingName | null {
  // 第五一二次委員會議|會議紀錄: the word is whole already
  const isWhole = /会议?的?$/.test(title.slice(0, index)) && !COUNCIL_AT_END.test(title.slice(0, index))
  return (isWhole ? readMeetingName(title, 0, index) : null) ?? readMeetingName(title, 0, index + 2)
}

/** 党组会议纪要（2023年第11次）: the number of the meeting stands behind its name. */
function countInBracket(meeting: MeetingName, ending: string): MeetingName {
  const bracket = /[（(]([^（()）]*次)[）)]$/.exec(ending)
  const counted = bracket && readMeetingName(`${bracket[1]}会议`, 0, (bracket[1] as string).length + 2)
  if (!counted) return meeting
  return { ...meeting, ordinal: meeting.ordinal ?? counted.ordinal, year: meeting.year ?? counted.year }
}

/** 【媒体解读】 before a title: what the page files it under. */
const FILED_UNDER = /^【[^【】]{2,8}】(?=.{6})/

/** 常务会议纪要（第12期） -> 常务会议纪要: the number is no part of the title. */
function cutNumber(located: LocatedText, line: Line): Span {
  const text = located.slice(line)
  const found = NUMBER_BEHIND.exec(text)
  const filed = FILED_UNDER.exec(text)?.[0].length ?? 0
  return { start: line.start + filed, end: found && found.index > 2 ? line.start + found.index : line.end }
}

/** 会　议　记　录: white space makes a label of it, but it is all there is. */
function readSpacedTitle({ located, lines }: Outline): Title | null {
  const line = lines.slice(0, 6).find((candidate) => isBare(located.slice(candidate)))
  return line ? buildTitle(located, [line], []) : null
}

function buildTitle(located: LocatedText, spans: Span[], lines: Line[]): Title {
  const value = spans.map((span) => located.value(span)).join('')
  return { value, spans, lines, meeting: readTitleMeeting(located, spans) }
}

/** The meeting that the title names, its offsets in the reading text where the title is one line. */
function readTitleMeeting(located: LocatedText, spans: Span[]): MeetingName | null {
  const text = spans.map((span) => located.slice(span)).join('')
  const meeting = meetingOf(text) ?? readHeadingMeeting(text)
  if (!meeting) return null
  const place = (span: Span): Span[] => placeIn(spans, span)
  const { ordinal, term, year } = meeting
  const first = spans[0] as Span
  return {
    start: first.start,
    end: (spans.at(-1) as Span).end,
    body: meeting.body.flatMap(place),
    kind: meeting.kind.flatMap(place),
    ordinal,
    term,
    year,
  }
}

/** A span of the joined lines -> spans in the reading text. */
function placeIn(spans: readonly Span[], span: Span): Span[] {
  const placed: Span[] = []
  let before = 0
  for (const { start, end } of spans) {
    const from = Math.max(0, span.start - before)
    const to = Math.min(end - start, span.end - before)
    if (to > from) placed.push({ start: start + from, end: start + to })
    before += end - start
  }
  return placed
}
