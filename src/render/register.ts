/** Everybody that minutes name, each once: what exchange formats refer to by an identifier. */
import type { Department, MinutesWithoutPositions } from '../schema/minutes.js'

type Person = MinutesWithoutPositions['meeting']['chairs'][number]
type NamedDepartment = Omit<Department, 'position'>

interface RegisteredPerson {
  /** From 1, in the order in which they are first named. */
  number: number
  name: string
  organization: string | null
  /** Posts that were written beside the body, and all posts; each once, as written. */
  roles: Set<string>
  titles: Set<string>
}

export interface Register {
  /** Full names with their numbers, from 1. */
  organizations: ReadonlyMap<string, number>
  /** Posts with their numbers, from 1. */
  titles: ReadonlyMap<string, number>
  persons: readonly RegisteredPerson[]
  /** Who the person of the minutes is; undefined where a list names the body alone. */
  find: (person: Person) => RegisteredPerson | undefined
}

/**
 * One name is one person, unless two bodies are written with it: 市财政局王伟 and 水务局王伟 are two, and 王伟
 * beside them, with no body, is the first of both.
 */
export function buildRegister(minutes: MinutesWithoutPositions): Register {
  const organizations = new Map<string, number>()
  const titles = new Map<string, number>()
  const persons: RegisteredPerson[] = []
  const known = new Map<Person, RegisteredPerson>()
  const sameName = new Map<string, Map<string | null, RegisteredPerson>>()
  const add = (names: Map<string, number>, name: string | null) => {
    if (name && !names.has(name)) names.set(name, names.size + 1)
  }
  add(organizations, minutes.meeting.body)
  add(organizations, minutes.issuer)
  for (const person of personsOf(minutes)) {
    add(organizations, person.organization)
    add(titles, person.title)
    if (person.name === '') continue
    const entry = registerPerson(person, sameName, persons)
    known.set(person, entry)
    if (person.title) entry.titles.add(person.title)
    if (person.title && person.organization) entry.roles.add(person.title)
  }
  for (const { fullName } of departmentsOf(minutes)) add(organizations, fullName)
  return { organizations, titles, persons, find: (person) => known.get(person) }
}

function registerPerson(
  { name, organization }: Person,
  sameName: Map<string, Map<string | null, RegisteredPerson>>,
  persons: RegisteredPerson[],
): RegisteredPerson {
  const homonyms = sameName.get(name) ?? new Map<string | null, RegisteredPerson>()
  sameName.set(name, homonyms)
  const [first] = homonyms.values()
  // Who was named without a body is who is named with one later.
  const withoutBody = first?.organization === null ? first : undefined
  const entry = homonyms.get(organization) ?? (organization === null ? first : withoutBody)
  if (entry !== undefined) {
    entry.organization ??= organization
    homonyms.set(entry.organization, entry)
    return entry
  }
  const added = { number: persons.length + 1, name, organization, roles: new Set<string>(), titles: new Set<string>() }
  persons.push(added)
  homonyms.set(organization, added)
  return added
}

function personsOf({ meeting, attendees, items }: MinutesWithoutPositions): Person[] {
  return [
    ...meeting.chairs,
    ...meeting.recorders,
    ...attendees.present,
    ...attendees.observers,
    ...attendees.absent,
    ...items.flatMap(({ tasks }) => tasks.flatMap(({ assignees }) => assignees)),
  ]
}

function departmentsOf({ items }: MinutesWithoutPositions): NamedDepartment[] {
  return items.flatMap(({ reporters, decisions, tasks }) => [
    ...reporters,
    ...decisions.flatMap(({ issuingAuthority }) => (issuingAuthority === null ? [] : [issuingAuthority])),
    ...tasks.flatMap((task) => [...task.leadDepartments, ...task.supportingDepartments]),
  ])
}
