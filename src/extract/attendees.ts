/** Who was there, who listened in, who was excused: lists of head and tail, sentences of the opening. */
import type { Attendees, Person } from '../schema/minutes.js'
import { TERRITORY_LEVELS } from '../lexicon/organizations.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { foldScript } from '../source/script.js'
import type { Line } from '../source/line.js'
import { tellsSentences } from '../outline/field-parts.js'
import { tellsAttendance } from '../outline/headings.js'
import { partsByItem } from '../outline/attendance-by-item.js'
import { joinPersons } from '../outline/stacked-persons.js'
import type { Field, Outline } from '../outline/types.js'
import { openingOf } from './opening.js'
import { readAttendanceSentences } from './roster-prose.js'
import { readAddressed } from './roster-addressed.js'
import { readRoster } from './roster.js'
import { bodyStrength } from './roster-bodies.js'
import { NameWeight, nameWeight } from './roster-names.js'
import { isRosterHead, readRosterTable } from './roster-table.js'
import type { ListName, RosterEntry } from './roster-types.js'

const LISTS = ['present', 'observers', 'absent'] as const

/** What one list or sentence says of who was there, before entries of the same person are made one. */
export interface Roster {
  list: ListName
  /** A sentence of the opening: it may name whom a list names, too. */
  isSentence: boolean
  entries: readonly RosterEntry[]
}

/** `known` are names of the caller's own, cut off the end of an entry as they are. */
export function* readRosters(outline: Outline, known: readonly string[] = []): Generator<Roster> {
  const { located } = outline
  const persons: ReadonlySet<string> = new Set(known.map(foldScript))
  const told = [...outline.head, ...openingBelowHead(outline), ...outline.tail.filter((line) => tellsAttendance(located.slice(line)))]
  for (const { list, span } of readAttendanceSentences(located, told)) {
    yield { list, isSentence: true, entries: readSentence(located, span, persons) }
  }
  let head: Span[] | null = null
  for (const field of outline.fields) {
    const list = LISTS.find((name) => name === field.name)
    if (!list) continue
    const [first, ...others] = field.values
    if (first && others.length === 0 && tellsSentences(located, { label: field.label, value: first })) {
      for (const { list: named, span } of readAttendanceSentences(located, [first])) {
        yield { list: named, isSentence: true, entries: readSentence(located, span, persons) }
      }
      continue
    }
    yield { list, isSentence: false, entries: readField(located, field, persons, head) }
    head = headOf(located, field) ?? head
  }
}

/** The row over the columns of the field's table. */
function headOf(located: LocatedText, field: Field): Span[] | null {
  const first = withCells(field).find(({ cells }) => cells !== null)?.cells
  return first && isRosterHead(located, first) ? first : null
}

/** 会议内容 / 3月19日，县长丁一主持召开…。副县长田野参加会议。: the opening stands below the heading of what was dealt with. */
function openingBelowHead(outline: Outline): Line[] {
  const opening = openingOf(outline)
  return opening ? outline.lines.filter((line) => line.start === opening.sentence.start && !outline.head.includes(line)) : []
}

/** Each roster is let go of before the next is read: of a long text they would all have to be carried along. */
export function buildAttendees({ located }: Outline, rosters: Iterable<Roster>): Attendees {
  const present = new PersonList(located)
  const observers = new PersonList(located)
  const absent = new PersonList(located)
  const lists = { present, observers, absent }
  for (const { list, entries } of rosters) {
    // 张三（请假） in the list of those present was not there.
    for (const entry of entries) lists[entry.list ?? list].add(entry)
  }
  return withoutNamedBodies({ present: present.persons, observers: observers.persons, absent: absent.persons })
}

/** 县财政局、教育局负责人参加 in the opening and 县财政局　张三 in the list below are one; so are 青云县、云湖区政府 and 青云县政府　张三. */
function withoutNamedBodies(attendees: Attendees): Attendees {
  if (LISTS.every((list) => attendees[list].every(({ name }) => name !== ''))) return attendees
  const named = new Set<string>()
  for (const list of LISTS) {
    for (const { name, organization } of attendees[list]) if (name && organization) named.add(organization).add(organization.slice(TERRITORY_LEVELS.includes(organization.charAt(0)) ? 1 : 0))
  }
  if (named.size === 0) return attendees
  const isNew = ({ name, organization }: Person): boolean =>
    name !== '' || !organization || !WRITTEN_SHORTER.some((missing) => named.has(organization + missing) || named.has(organization.slice(1) + missing))
  return {
    present: attendees.present.filter(isNew),
    observers: attendees.observers.filter(isNew),
    absent: attendees.absent.filter(isNew),
  }
}

const WRITTEN_SHORTER = ['', '政府', '人民政府']

/** A list may be longer than what a call takes as arguments. */
function append(entries: RosterEntry[], more: readonly RosterEntry[]): void {
  for (const entry of more) entries.push(entry)
}

/** Of a sentence only what is a list through and through: 请派员参加 is none. */
function readSentence(located: LocatedText, span: Span, persons: ReadonlySet<string>): RosterEntry[] {
  const entries = readRoster(located, [span], persons)
  const credible = entries.filter((entry) => isCredible(located.text, entry)).length
  return credible * 4 >= entries.length * 3 ? entries : []
}

function isCredible(text: string, { name, organization, title }: RosterEntry): boolean {
  if (organization) return bodyStrength(text, organization.start, organization.end) > 0
  const [first] = name ?? []
  if (!first) return false
  return title !== null || nameWeight(text, first.start, first.end) >= NameWeight.rare
}

/** A field may hold lines of text and rows of tables; each stretch of either is read as one list. */
function readField(located: LocatedText, field: Field, persons: ReadonlySet<string>, headAbove: readonly Span[] | null): RosterEntry[] {
  const entries: RosterEntry[] = []
  const values = untilStray(withCells(field))
  for (let at = 0; at < values.length; ) {
    const inTable = values[at]?.cells !== null
    let end = at
    while (end < values.length && (values[end]?.cells !== null) === inTable) end++
    const stretch = values.slice(at, end)
    const table = inTable ? readRosterTable(located, stretch.map(({ cells }) => cells ?? []), headAbove) : null
    const written = stretch.flatMap(({ value }) => (inTable ? [value] : partsByItem(located.text, value)))
    append(entries, table ?? (inTable ? null : readAddressed(located, written)) ?? readRoster(located, joinPersons(located, written), persons))
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

/** The values with the cells of their row that lie within; null where a value is no part of a table. */
function withCells({ lines, values }: Field): Value[] {
  let at = 0
  return values.map((value) => {
    while (at < lines.length - 1 && (lines[at] as Line).end < value.end) at++
    const cells = lines[at]?.cells?.filter((cell) => cell.start >= value.start && cell.end <= value.end)
    return { value, cells: cells ?? null }
  })
}

/** Entries in words; who stands in a list twice, once with body and post and once without, is one. */
class PersonList {
  readonly persons: Person[] = []
  readonly #located: LocatedText
  readonly #byName = new Map<string, Namesakes>()

  constructor(located: LocatedText) {
    this.#located = located
  }

  add(entry: RosterEntry): void {
    const person = toPerson(this.#located, entry)
    const { name, organization } = person
    const namesakes = this.#byName.get(name)
    const same = namesakes && sameAmong(namesakes, person)
    if (same) {
      same.organization ??= organization
      same.title ??= person.title
    } else this.persons.push(person)
    const found = same ?? person
    if (!namesakes) this.#byName.set(name, { first: found, firstBody: organization ?? '', others: null })
    else if (organization !== namesakes.firstBody) {
      namesakes.others ??= new Map()
      namesakes.others.set(organization ?? '', found)
    }
  }
}

/** The persons of one name by the body that their entries give, '' for none; most names have but one. */
interface Namesakes {
  first: Person
  firstBody: string
  others: Map<string, Person> | null
}

function sameAmong(namesakes: Namesakes, { name, organization }: Person): Person | undefined {
  const same = ofBody(namesakes, organization ?? '')
  if (same || name === '') return same
  return organization === null ? namesakes.first : ofBody(namesakes, '')
}

function ofBody({ first, firstBody, others }: Namesakes, body: string): Person | undefined {
  return body === firstBody ? first : others?.get(body)
}

function toPerson(located: LocatedText, { name, organization, title, span }: RosterEntry): Person {
  const [first, second] = name ?? []
  return {
    name: first ? located.value(first) + (second ? located.value(second) : '') : '',
    organization: organization && located.value(organization),
    title: title && located.value(title),
    position: located.position(span),
  }
}
