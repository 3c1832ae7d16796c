/**
 * The header of the minutes: title, number and publication, and which meeting it was. The opening
 * sentence is asked first, labelled lines beside it, the title last.
 */
import { CLOSING_LINES } from '../lexicon/letterhead.js'
import { FOOTER_OPENINGS } from '../lexicon/sections.js'
import type { Field, FieldName, Outline } from '../outline/types.js'
import type { Meeting, Minutes, Part, PartRole, Person } from '../schema/minutes.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { completeDate, findDate, type FoundDate } from './dates.js'
import { headerFormOf } from './header-forms.js'
import { readMeetingName, type MeetingName } from './meeting-name.js'
import { openingOf, readChairSentence, type Opening } from './opening.js'
import { buildPerson, readPersonPhrase, readPersons, type PersonPhrase } from './persons.js'
import { readPublication, type Publication } from './publication.js'
import { findTime, readTimeAt } from './times.js'
import { readTitle, type Title } from './title.js'

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
    issueDate: issueDate && (issueDate.startsWith('--') && publication.year ? completeDate(issueDate, publication.year) : issueDate),
    copyTo,
    meeting: readMeeting(outline, title, opening, publication),
    parts: readParts(outline, titleLines, opening),
  }
}

function readMeeting(outline: Outline, title: Title | null, opening: Opening | null, publication: Publication): Meeting {
  const { located } = outline
  const names = [opening?.name, labelledName(outline), quotedName(outline, title), title?.meeting, countedName(outline)].filter(
    (name) => name !== null && name !== undefined,
  )
  const value = (spans: Span[]): string => spans.map((span) => located.value(span)).join('')
  const body = opening?.holder ? opening.holder.body : firstWith(names, 'body')
  const first = <Key extends 'ordinal' | 'term' | 'year'>(key: Key): number | null =>
    names.map((name) => name[key]).find((number) => number !== null) ?? null
  const when = readWhen(outline, title, opening)
  const dates = completeDates(when, opening, first('year'), publication, when.titleYear)
  return {
    body: body && value(body),
    kind: kindOf(located, names),
    ordinal: first('ordinal'),
    term: first('term') ?? opening?.holder?.term ?? null,
    ...dates,
    time: when.time && located.value(when.time),
    place: readPlace(outline, opening),
    chairs: readChairs(outline, opening),
    recorders: readRecorders(outline),
    position: located.position(meetingSpan(outline, title, opening)),
  }
}

function firstWith(names: readonly MeetingName[], key: 'body' | 'kind'): Span[] | null {
  return names.map((name) => name[key]).find((spans) => spans.length > 0) ?? null
}

/** 会议 alone gives way to a kind that says more. */
function kindOf(located: LocatedText, names: readonly MeetingName[]): string | null {
  const kinds = names.flatMap(({ kind }) => (kind.length > 0 ? [kind.map((span) => located.value(span)).join('')] : []))
  return kinds.find((kind) => !/^(?:会议|會議)$/.test(kind)) ?? kinds[0] ?? null
}

function valuesOf({ fields }: Outline, name: FieldName): Span[] {
  return fields.filter((field: Field) => field.name === name).flatMap(({ values }) => values)
}

/** 会议名称：市政府第3次常务会议 */
function labelledName({ located, ...outline }: Outline): MeetingName | null {
  for (const value of valuesOf({ located, ...outline }, 'meetingName')) {
    const end = value.start + located.slice(value).replace(/(?:纪要|紀要|紀錄|记录|記錄)$/, '').length
    const name = readMeetingName(located.text, value.start, end)
    if (name) return name
  }
  return null
}

/** A line above the fields that is no title but names the meeting: > **开源协会理事会 2020 年首次月例会** */
function quotedName({ located, head }: Outline, title: Title | null): MeetingName | null {
  for (const line of head) {
    if (title?.lines.includes(line) || line.end - line.start > 40) continue
    const name = readMeetingName(located.text, line.start, line.end)
    if (name && name.kind.length > 0 && (name.ordinal !== null || name.body.length > 0) && name.body.length + name.kind.length > 1) return name
  }
  return null
}

/** （2024年第11次） on a line of its own. */
function countedName({ located, head }: Outline): MeetingName | null {
  const line = head.find((candidate) => headerFormOf(located.slice(candidate))?.name === 'counting')
  if (!line) return null
  const written = located.slice(line).replace(/[（()）]/g, '')
  const name = readMeetingName(`${written}会议`, 0, written.length + 2)
  return name && { ...name, start: line.start, end: line.end, body: [], kind: [] }
}

interface When {
  date: FoundDate | null
  time: Span | null
  titleYear: number | null
}

/** Labelled lines first, for they name the day in full; then the opening, then a day alone or in the title. */
function readWhen(outline: Outline, title: Title | null, opening: Opening | null): When {
  const { located, head } = outline
  const { text } = located
  const when: When = { date: null, time: null, titleYear: null }
  for (const value of valuesOf(outline, 'time')) {
    const date = findDate(text, value.start, value.end, located)
    if (!when.date) when.date = date
    when.time ??= (date && readTimeAt(text, date.end, value.end)) ?? findTimeBeside(text, value, date)
  }
  when.date ??= opening?.date ?? null
  when.time ??= opening?.time ?? null
  for (const span of title?.spans ?? []) {
    const date = findDate(text, span.start, span.end, located)
    if (date && !date.date.startsWith('--')) when.titleYear = Number(date.date.slice(0, 4))
    if (!when.date && date) useDate(when, text, date, span.end)
  }
  if (when.date || opening?.dayOfMonth) return when
  const line = head.find((candidate) => headerFormOf(located.slice(candidate))?.name === 'date') ?? headingWithDate(outline)
  const date = line && findDate(text, line.start, line.end, located)
  if (date) useDate(when, text, date, line.end)
  return when
}

function useDate(when: When, text: string, date: FoundDate, end: number): void {
  when.date = date
  when.time ??= readTimeAt(text, date.end, end)
}

function findTimeBeside(text: string, value: Span, date: FoundDate | null): Span | null {
  if (!date) return findTime(text, value.start, value.end)
  return findTime(text, date.end, value.end) ?? findTime(text, value.start, date.start)
}

/** # Nov 29, 2022 at 15:00 */
function headingWithDate({ located, head }: Outline): Line | undefined {
  return head.find((line) => line.kind === 'heading' && findDate(located.text, line.start, line.end, located) !== null)
}

/** A date without a year takes that of the counting, the number or the issue; a day alone its month, too. */
function completeDates(
  when: When,
  opening: Opening | null,
  countingYear: number | null,
  publication: Publication,
  titleYear: number | null,
): { date: string | null; endDate: string | null } {
  const { issueDate } = publication
  const isIssued = issueDate !== null && !issueDate.startsWith('--')
  if (!when.date) {
    const day = opening?.dayOfMonth ?? null
    if (day === null || !isIssued || day > Number(issueDate.slice(8))) return { date: null, endDate: null }
    return { date: `${issueDate.slice(0, 8)}${String(day).padStart(2, '0')}`, endDate: null }
  }
  const { date, endDate } = when.date
  const year = countingYear ?? titleYear ?? publication.year ?? (isIssued ? Number(issueDate.slice(0, 4)) : null)
  if (year === null) return { date, endDate }
  // Held in December, issued in January: the year of issue is one too late.
  const isLate = countingYear === null && isIssued && completeDate(date, year) > issueDate && Number(issueDate.slice(0, 4)) === year
  const own = isLate ? year - 1 : year
  const turns = endDate !== null && endDate.startsWith('--') && endDate < date
  return { date: completeDate(date, own), endDate: endDate && completeDate(endDate, turns ? own + 1 : own) }
}

function readPlace(outline: Outline, opening: Opening | null): string | null {
  const { located } = outline
  const value = valuesOf(outline, 'place').find(({ start, end }) => end > start)
  const place = value ?? opening?.place ?? null
  return place && located.value(place).replace(/[。；;]$/, '')
}

function readChairs(outline: Outline, opening: Opening | null): Person[] {
  const labelled = fieldPersons(outline, 'chair')
  if (labelled.length > 0) return labelled
  const { located } = outline
  const chairs = opening?.chairs ?? []
  if (chairs.length > 0) return buildPersons(located, chairs)
  for (const line of [...outline.head, ...outline.tail]) {
    const said = readChairSentence(located, line)
    if (said.length > 0) return buildPersons(located, said)
  }
  return []
}

/** 紀錄：簡任秘書　李文　/ 簡任編審　陳明: the next ones on lines of their own, each with a post. */
function readRecorders(outline: Outline): Person[] {
  const { located } = outline
  return [...fieldPersons(outline, 'recorder'), ...recorderLines(outline).flatMap((line) => buildPersons(located, readPersons(located, line)))]
}

function recorderLines({ located, lines, head, tail, fields }: Outline): Line[] {
  const last = fields.findLast(({ name }) => name === 'recorder')?.lines.at(-1)
  if (!last) return []
  const loose = new Set([...head, ...tail])
  const found: Line[] = []
  for (const line of lines.slice(lines.indexOf(last) + 1)) {
    if (!loose.has(line) || line.end - line.start > 16) break
    const person = readPersonPhrase(located, line)
    if (!person?.title || /[：:，。]/.test(located.slice(line))) break
    found.push(line)
  }
  return found
}

function fieldPersons(outline: Outline, name: FieldName): Person[] {
  const { located } = outline
  return valuesOf(outline, name).flatMap((value) => buildPersons(located, readPersons(located, value)))
}

function buildPersons(located: LocatedText, phrases: readonly PersonPhrase[]): Person[] {
  return phrases.map((phrase) => buildPerson(located, phrase))
}

function meetingSpan({ fields, lines, located }: Outline, title: Title | null, opening: Opening | null): Span {
  if (opening) return opening.sentence
  const labelled = fields.find(({ name }) => name === 'meetingName' || name === 'time')
  const first = labelled?.values[0] ?? title?.spans[0] ?? lines[0]
  return first ? { start: first.start, end: first.end } : { start: 0, end: Math.min(0, located.text.length) }
}

function readParts(outline: Outline, titleLines: ReadonlySet<Line>, opening: Opening | null): Part[] {
  const openingStart = opening?.sentence.start ?? Number.POSITIVE_INFINITY
  const { located, head, tail } = outline
  const recorders = new Set(recorderLines(outline))
  const parts: Part[] = []
  const add = (role: PartRole, { start, end }: Span): void => {
    if (end > start) parts.push({ role, position: located.position({ start, end }) })
  }
  for (const line of head) add(recorders.has(line) ? 'field' : headRole(located, line, titleLines, openingStart), line)
  let inFooter = false
  for (const line of tail) {
    const text = located.slice(line)
    inFooter ||= FOOTER_OPENINGS.some((opens) => text.startsWith(opens))
    add(inFooter ? 'footer' : tailRole(text), line)
  }
  return parts
}

function headRole(located: LocatedText, line: Line, titleLines: ReadonlySet<Line>, openingStart: number): PartRole {
  if (titleLines.has(line)) return 'title'
  if (line.kind === 'front-matter') return 'metadata'
  if (line.cells) return 'field'
  const form = headerFormOf(located.slice(line))
  // A second title line is the red letterhead.
  if (form?.name === 'title') return 'letterhead'
  if (form) return form.role
  return line.end <= openingStart && openingStart !== Number.POSITIVE_INFINITY ? 'letterhead' : 'opening'
}

function tailRole(text: string): PartRole {
  return CLOSING_LINES.words.some((word) => text.startsWith(word)) ? 'closing' : 'tail'
}
