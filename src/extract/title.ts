/**
 * The title of the minutes: the line that ends in 纪要 and says of which meeting, with the lines above
 * that it goes on from (禾川市人民政府 / 市长办公会议纪要). A red letterhead (会议纪要) gives way to a fuller title.
 */
import { ISSUING_OFFICES } from '../lexicon/letterhead.js'
import { MINUTES_WORDS } from '../lexicon/meeting-kinds.js'
import type { Outline } from '../outline/types.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { findDate } from './dates.js'
import { DOCUMENT_NUMBER, headerFormOf, isBodyLine, isTitleLine, ISSUE_NUMBER } from './header-forms.js'
import { readMeetingName, type MeetingName } from './meeting-name.js'
import { bodyStrength } from './roster-bodies.js'

export interface Title {
  value: string
  /** One span a line. */
  spans: Span[]
  lines: Line[]
  meeting: MeetingName | null
}

const MINUTES_END = new RegExp(`(?:${MINUTES_WORDS.join('|')})(?:[（(][^（()）]*[）)])?$`)
const NUMBER_BEHIND = new RegExp(`(?:[（(](?:${ISSUE_NUMBER.source}|${DOCUMENT_NUMBER.source})[）)]|${DOCUMENT_NUMBER.source.replace('{0,14}', '{0}')})$`)
const MEETING_WORD = /[会會](?:议|議|$|[^计計]*[0-9])|纪要|紀|记录|Meeting|Minutes|例会/i
const LONGEST_JOIN = 3

export function readTitle(outline: Outline): Title | null {
  const { located, fields } = outline
  const field = fields.find(({ name, values }) => name === 'title' && values.length > 0)
  if (field) {
    const value = field.values[0] as Span
    return buildTitle(located, [value], [])
  }
  const head = outline.head.slice(0, openingIndex(outline))
  const index = chooseTitle(located, head)
  if (index < 0) return readHeading(located, outline.head)
  const first = joinUpwards(located, head, index)
  const lines = head.slice(first, index + 1)
  return buildTitle(located, lines.map((line) => cutNumber(located, line)), lines)
}

/** Lines behind the opening belong to the text. */
function openingIndex({ located, head }: Outline): number {
  const index = head.findIndex((line) => line.kind !== 'heading' && headerFormOf(located.slice(line))?.name === 'opening')
  return index < 0 ? head.length : index
}

/** The last title line; 会议纪要 alone only where there is no fuller one. */
function chooseTitle(located: LocatedText, head: readonly Line[]): number {
  const candidates = head.flatMap((line, index) => (isTitleLine(located.slice(line)) ? [index] : []))
  const full = candidates.filter((index) => !isBare(located.slice(head[index] as Line)))
  return full.at(-1) ?? candidates.at(-1) ?? -1
}

function isBare(text: string): boolean {
  return MINUTES_WORDS.includes(text)
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
  if (/^(?:关于|關於)/.test(above)) return true
  const form = headerFormOf(above)?.name
  if (form !== 'body' && form !== undefined) return false
  if (form === 'body' && ISSUING_OFFICES.words.some((office) => above.endsWith(office))) return false
  // 第四届董事会 / 第十一次会议纪要; the body must not be named twice.
  const meeting = meetingOf(below)
  if (below.startsWith(above.slice(0, 3))) return false
  if (meeting && meeting.body.length > 0) return false
  return form === 'body' || isBodyLine(above) || bodyStrength(above, 0, above.length) > 0 || /第.{1,4}[届屆]|次$/.test(above)
}

function meetingOf(title: string): MeetingName | null {
  const cut = MINUTES_END.exec(title)
  if (!cut) return null
  // 市长办公会议纪要 -> 市长办公会议: 会议 of 会议纪要 belongs to the name.
  const end = cut.index + (/^[会會][议議]/.exec(cut[0])?.[0].length ?? 0)
  return readMeetingName(title, 0, end)
}

/** 常务会议纪要（第12期） -> 常务会议纪要: the number is no part of the title. */
function cutNumber(located: LocatedText, line: Line): Span {
  const found = NUMBER_BEHIND.exec(located.slice(line))
  return { start: line.start, end: found && found.index > 2 ? line.start + found.index : line.end }
}

/** # PMC 例会 2022-03-10: a heading without 纪要 names the document, unless it is a date alone. */
function readHeading(located: LocatedText, head: readonly Line[]): Title | null {
  const line = head.find(({ kind, depth }) => kind === 'heading' && depth === 1) ?? head[0]
  if (!line) return null
  const text = located.slice(line)
  const form = headerFormOf(text)?.name
  if (form === 'date' || form === 'opening' || form === 'portal' || form === 'number') return null
  const isHeading = line.kind === 'heading'
  if (!isHeading && !(text.length <= 50 && hasMeetingDate(text))) return null
  const date = findDate(text, 0, text.length, located)
  if (date && date.start === line.start && !MEETING_WORD.test(text)) return null
  if (date && text.length - (date.end - date.start) < 2) return null
  if (!/[\u3400-\u9fff]/.test(text) && date && !MEETING_WORD.test(text)) return null
  return buildTitle(located, [line], [line])
}

/** 市政府第3次常务会议, as the first line of a text without 纪要. */
function hasMeetingDate(text: string): boolean {
  if (/[。，；：:>]/.test(text)) return false
  const meeting = readMeetingName(text, 0, text.length)
  return meeting !== null && meeting.kind.length > 0 && meeting.ordinal !== null
}

function buildTitle(located: LocatedText, spans: Span[], lines: Line[]): Title {
  const value = spans.map((span) => located.value(span)).join('')
  return { value, spans, lines, meeting: readTitleMeeting(located, spans) }
}

/** The meeting that the title names, its offsets in the reading text where the title is one line. */
function readTitleMeeting(located: LocatedText, spans: Span[]): MeetingName | null {
  const text = spans.map((span) => located.slice(span)).join('')
  const title = text.replace(/[（(][^（()）]*[）)]$/, (bracket) => (/扩大|擴大/.test(bracket) ? bracket : ''))
  const meeting = meetingOf(title) ?? readHeadingMeeting(title)
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

/** 理事会 2020-02-12 例会, PMC 例会 2022-03-10. */
function readHeadingMeeting(title: string): MeetingName | null {
  const date = findDate(title, 0, title.length)
  const end = date && date.end === title.length ? date.start : title.length
  return readMeetingName(title, 0, end)
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
