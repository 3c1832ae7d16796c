/**
 * The header of the minutes: title, number and publication, and which meeting it was. The opening
 * sentence is asked first, labelled lines beside it, the title last.
 */
import type { Outline } from '../outline/types.js'
import type { Meeting, Minutes, Part, Person, Position } from '../schema/minutes.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { readDatedLine } from './dated-line.js'
import { completeDate } from './dates.js'
import { valuesOf } from './field-values.js'
import { headerFormOf } from './header-forms.js'
import { readHeaderParts } from './header-parts.js'
import { completeDates, readWhen } from './meeting-date.js'
import { readMeetingName, type MeetingName } from './meeting-name.js'
import { readMeetingChairs, readRecorders } from './meeting-persons.js'
import { openingOf, type Opening } from './opening.js'
import { readPublication, type Publication } from './publication.js'
import { letterheadMeeting, readTitle, type Title } from './title.js'

export interface Header extends Pick<Minutes, 'title' | 'documentNumber' | 'issuer' | 'issueDate' | 'copyTo'> {
  meeting: Meeting
  /** What the lines of head and tail are. */
  parts: Part[]
}

export function extractHeader(outline: Outline): Header {
  const title = readTitle(outline)
  const titleLines = new Set(title?.lines)
  const publication = readPublication(outline, titleLines)
  const opening = openingOf(outline)
  const { documentNumber, issuer, issueDate, copyTo } = publication
  return {
    title: title?.value ?? null,
    documentNumber,
    issuer,
    issueDate: issueDate && publication.year ? completeDate(issueDate, publication.year) : issueDate,
    copyTo,
    meeting: readMeeting(outline, title, opening, publication),
    parts: readHeaderParts(outline, titleLines, opening),
  }
}

function readMeeting(
  outline: Outline,
  title: Title | null,
  opening: Opening | null,
  publication: Publication,
): Meeting {
  const { located } = outline
  const names = [
    opening?.name,
    labelledName(outline),
    quotedName(outline, title),
    title?.meeting,
    letterheadMeeting(outline, title),
    countedName(outline),
  ].filter((name) => name !== null && name !== undefined)
  const body = opening?.holder ? opening.holder.body : firstWith(names, 'body')
  const first = <Key extends 'ordinal' | 'term' | 'year'>(key: Key): number | null =>
    names.map((name) => name[key]).find((number) => number !== null) ?? null
  const chairs = readMeetingChairs(outline, opening)
  const recorders = readRecorders(outline)
  const when = readWhen(outline, title, opening)
  const dates = completeDates(when, opening, first('year'), publication, when.titleYear)
  return {
    body: body && joinValues(located, body),
    kind: kindOf(located, names),
    ordinal: first('ordinal'),
    term: first('term') ?? opening?.holder?.term ?? null,
    ...dates,
    time: when.time && located.value(when.time),
    place: readPlace(outline, opening),
    chairs,
    recorders,
    position: enclose(located.position(meetingSpan(outline, title, opening)), [...chairs, ...recorders]),
  }
}

function firstWith(names: readonly MeetingName[], key: 'body' | 'kind'): Span[] | null {
  return names.map((name) => name[key]).find((spans) => spans.length > 0) ?? null
}

function joinValues(located: LocatedText, spans: readonly Span[]): string {
  return spans.map((span) => located.value(span)).join('')
}

/** 会议 alone gives way to a kind that says more. */
function kindOf(located: LocatedText, names: readonly MeetingName[]): string | null {
  const kinds = names.filter(({ kind }) => kind.length > 0).map(({ kind }) => joinValues(located, kind))
  return kinds.find((kind) => !/^会议$/.test(kind)) ?? kinds[0] ?? null
}

/** 会议名称：市政府第3次常务会议 */
function labelledName(outline: Outline): MeetingName | null {
  const { located } = outline
  for (const value of valuesOf(outline, 'meetingName')) {
    const end = value.start + located.slice(value).replace(/(?:纪要|纪录|记录)$/, '').length
    const name = readMeetingName(located.text, value.start, end)
    if (name) return name
    const counted = readCount(located.slice(value))
    if (counted) return { ...counted, start: value.start, end: value.end }
  }
  return null
}

/** 一九九八年第三次, as the value of 会次： or as a line of its own: the number alone. */
function readCount(written: string): MeetingName | null {
  const name = COUNT.test(written) ? readMeetingName(`${written}会议`, 0, written.length + 2) : null
  return name && { ...name, body: [], kind: [] }
}
const COUNT = /^[^，。；：]{0,40}次$/

/** 首页/信息公开/校长办公会: where on the site the page stands. */
const TRAIL = /^(?:首页|您)|[>»›]|\/[^/]{2,}\//

/** A line above the fields that is no title but names the meeting: > **开源协会理事会 2020 年首次月例会** */
function quotedName({ located, head }: Outline, title: Title | null): MeetingName | null {
  const titled = title?.meeting
  for (const line of head) {
    if (title?.lines.includes(line) || line.end - line.start > 40 || TRAIL.test(located.slice(line))) continue
    const name = readMeetingName(located.text, line.start, line.end)
    // 省府会议 over 青溪省政府委员会第72次会议纪录: what the page files it under
    if (name && isFiledUnder(located, name) && titled && titled.ordinal !== null && titled.body.length > 0) continue
    // The name of a council is its body, too, and says nothing of a meeting by itself.
    if (name && name.kind.length > 0 && name.body.length > 0) return name
  }
  return null
}

/** 省府会议: neither what kind of meeting nor which. */
function isFiledUnder(located: LocatedText, { kind, ordinal, term }: MeetingName): boolean {
  return ordinal === null && term === null && kind.every((span) => located.slice(span) === '会议')
}

/** （2024年第11次） on a line of its own. */
function countedName({ located, head }: Outline): MeetingName | null {
  const line = head.find((candidate) => headerFormOf(located.slice(candidate))?.name === 'counting')
  if (!line) return null
  const written = located.slice(line).replace(/[（(]?总第[^）)]*[）)]?/, '').replace(/[（()）]/g, '')
  const name = readCount(written)
  return name && { ...name, start: line.start, end: line.end }
}

function readPlace(outline: Outline, opening: Opening | null): string | null {
  const { located } = outline
  const value = valuesOf(outline, 'place').find(({ start, end }) => end > start)
  const place = value ?? opening?.place ?? readDatedLine(outline)?.place ?? null
  return place && located.value(place).replace(/[。；;]$/, '')
}

function meetingSpan({ fields, lines, located }: Outline, title: Title | null, opening: Opening | null): Span {
  if (opening) return opening.sentence
  const labelled = fields.find(({ name }) => name === 'meetingName' || name === 'time')
  const first = labelled?.values[0] ?? title?.spans[0] ?? lines[0]
  return first ? { start: first.start, end: first.end } : { start: 0, end: Math.min(0, located.text.length) }
}

/** The meeting holds its persons, though the recorder may stand in the last line. */
function enclose(position: Position, persons: readonly Person[]): Position {
  const enclosing = { ...position }
  for (const { position: own } of persons) {
    if (own.start.offset < enclosing.start.offset) enclosing.start = own.start
    if (own.end.offset > enclosing.end.offset) enclosing.end = own.end
  }
  return enclosing
}
