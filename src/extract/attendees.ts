/** Who was there, who listened in, who was excused: the lists of head and tail, and the opening's sentences. */
import type { Attendees, Person } from '../schema/minutes.js'
import type { LocatedText, Span } from '../source/located-text.js'
import type { Line } from '../source/line.js'
import type { Field, Outline } from '../outline/types.js'
import { readAttendanceSentences } from './roster-prose.js'
import { readRoster } from './roster.js'
import { readRosterTable } from './roster-table.js'
import type { RosterEntry } from './roster-types.js'

const LISTS = ['present', 'observers', 'absent'] as const
type ListName = (typeof LISTS)[number]

export function extractAttendees(outline: Outline): Attendees {
  const { located } = outline
  const entries: Record<ListName, RosterEntry[]> = { present: [], observers: [], absent: [] }
  const sentences = readAttendanceSentences(located, outline.head)
  for (const { list, span } of sentences) entries[list].push(...readRoster(located, [span]))
  for (const field of outline.fields) {
    const list = LISTS.find((name) => name === field.name)
    if (list) entries[list].push(...readField(located, field))
  }
  return {
    present: toPersons(located, entries.present),
    observers: toPersons(located, entries.observers),
    absent: toPersons(located, entries.absent),
  }
}

/** A field may hold lines of text and rows of tables; each stretch of either is read as one list. */
function readField(located: LocatedText, field: Field): RosterEntry[] {
  const entries: RosterEntry[] = []
  const values = untilStray(field.values.map((value) => ({ value, cells: cellsOf(field.lines, value) })))
  for (let at = 0; at < values.length; ) {
    const inTable = values[at]?.cells !== null
    let end = at
    while (end < values.length && (values[end]?.cells !== null) === inTable) end++
    const stretch = values.slice(at, end)
    const table = inTable ? readRosterTable(located, stretch.map(({ cells }) => cells ?? [])) : null
    entries.push(...(table ?? readRoster(located, stretch.map(({ value }) => value))))
    at = end
  }
  return entries
}

interface Value {
  value: Span
  cells: Span[] | null
}

/** A line directly below a table becomes a row of one cell in Markdown; it is none of the list. */
function untilStray(values: Value[]): Value[] {
  const columns = values.find(({ cells }) => cells !== null)?.cells?.length ?? 0
  const stray = values.findIndex(({ cells }) => cells?.length === 1 && columns > 1)
  return stray < 0 ? values : values.slice(0, stray)
}

/** The cells of the row that lie within the value; null where the value is no part of a table. */
function cellsOf(lines: readonly Line[], value: Span): Span[] | null {
  const line = lines.find(({ start, end }) => start <= value.start && value.end <= end)
  return line?.cells?.filter((cell) => cell.start >= value.start && cell.end <= value.end) ?? null
}

/** The entries in words; who stands in a list twice is one. */
function toPersons(located: LocatedText, entries: readonly RosterEntry[]): Person[] {
  const persons: Person[] = []
  const byName = new Map<string, Person[]>()
  for (const entry of entries) {
    const person = toPerson(located, entry)
    const same = byName.get(person.name) ?? []
    const known = same.find((other) => isSamePerson(other, person))
    if (known) {
      known.organization ??= person.organization
      known.title ??= person.title
      continue
    }
    byName.set(person.name, [...same, person])
    persons.push(person)
  }
  return persons
}

function isSamePerson(one: Person, other: Person): boolean {
  if (one.name === '') return one.organization === other.organization
  return one.organization === null || other.organization === null || one.organization === other.organization
}

function toPerson(located: LocatedText, { name, organization, title, span }: RosterEntry): Person {
  return {
    name: name?.map((part) => located.value(part)).join('') ?? '',
    organization: organization && located.value(organization),
    title: title && located.value(title),
    position: located.position(span),
  }
}
