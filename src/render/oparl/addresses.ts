/** The URLs of objects: the same for the same names, so that a body is one body in every meeting. */
import type { MinutesWithoutPositions } from '../../schema/minutes.js'
import type { Register } from '../register.js'

type Person = MinutesWithoutPositions['meeting']['chairs'][number]

export interface Addresses {
  meeting: string
  location: string
  agendaItem(index: number): string
  consultation(number: number): string
  paper(number: number): string
  organization(name: string): string
  /** Who has one name in two meetings need not be one person: persons are those of the meeting. */
  person(number: number): string
  membership(person: number): string
  findPerson(person: Person): string | undefined
}

/** @throws TypeError where the base is no URL */
export function buildAddresses(
  { meeting, documentNumber }: MinutesWithoutPositions,
  register: Register,
  baseUrl: string,
): Addresses {
  const base = readBase(baseUrl)
  const number = meeting.ordinal ?? documentNumber ?? meeting.kind
  const name = [meeting.body, meeting.date, number].filter((part) => part !== null).join('_') || 'unknown'
  const url = `${base}meeting/${segment(name)}`
  const person = (of: number) => `${url}/person/${of}`
  return {
    meeting: url,
    location: `${url}/location`,
    agendaItem: (index) => `${url}/agenda-item/${index}`,
    consultation: (of) => `${url}/consultation/${of}`,
    paper: (of) => `${url}/paper/${of}`,
    organization: (of) => `${base}organization/${segment(of)}`,
    person,
    membership: (of) => `${url}/membership/${of}`,
    findPerson: (of) => {
      const entry = register.find(of)
      return entry && person(entry.number)
    },
  }
}

function readBase(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new TypeError(`Expected \`options.baseUrl\` to be a URL, got ${baseUrl}`)
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
}

function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
