/** What the document refers to: bodies, persons, posts, the meeting and its place, kinds of decisions. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import { VERDICTS_IN_ORDER, VERDICT_LABELS } from '../verdict-labels.js'
import type { Minutes, Person } from '../../schema/minutes.js'
import type { Register } from '../register.js'

/** The agent who says all that stands in the metadata. */
export const EDITOR = '#jiyao'
export const MEETING = '#meeting'
export const PLACE = '#place'
/** Who met, where the minutes do not say. */
const UNKNOWN_BODY = 'unknown-body'

export const VOTE_LABELS = { for: '赞成', against: '反对', abstain: '弃权' } as const

export interface References {
  register: Register
  organization(name: string | null): string | undefined
  title(name: string | null): string | undefined
  person(person: Person): string | undefined
  /** Who met; a body that stands for it where nothing says who. */
  body: string
}

export function buildReferences(minutes: Minutes, register: Register): References {
  const organization = (name: string | null) => numbered('org', name === null ? undefined : register.organizations.get(name))
  return {
    register,
    organization,
    title: (name) => numbered('role', name === null ? undefined : register.titles.get(name)),
    person: (person) => numbered('person', register.find(person)?.number),
    body: organization(minutes.meeting.body) ?? `#${UNKNOWN_BODY}`,
  }
}

function numbered(kind: string, number: number | undefined): string | undefined {
  return number === undefined ? undefined : `#${kind}_${number}`
}

export function renderReferences(minutes: Minutes, { register, body }: References): Element {
  const { meeting } = minutes
  const concept = (eId: string, showAs: string) => reference('TLCConcept', eId, `concept/${eId}`, showAs)
  return x('references', { source: EDITOR }, [
    ...Array.from(register.organizations, ([name, number]) =>
      reference('TLCOrganization', `org_${number}`, `organization/${segment(name)}`, name),
    ),
    body === `#${UNKNOWN_BODY}` && reference('TLCOrganization', UNKNOWN_BODY, 'organization/unknown', '不详'),
    ...register.persons.map(({ number, name, organization }) => {
      const path = organization === null ? segment(name) : `${segment(organization)}/${segment(name)}`
      return reference('TLCPerson', `person_${number}`, `person/${path}`, name)
    }),
    ...Array.from(register.titles, ([name, number]) =>
      reference('TLCRole', `role_${number}`, `role/${segment(name)}`, name),
    ),
    reference('TLCEvent', MEETING.slice(1), 'event/meeting', meeting.kind ?? '会议'),
    meeting.place !== null && reference('TLCLocation', PLACE.slice(1), `location/${segment(meeting.place)}`, meeting.place),
    ...VERDICTS_IN_ORDER.map((verdict) => concept(`verdict-${verdict}`, VERDICT_LABELS[verdict])),
    ...Object.entries(VOTE_LABELS).map(([vote, label]) => concept(`vote-${vote}`, label)),
    reference('TLCOrganization', EDITOR.slice(1), 'organization/jiyao', 'jiyao'),
  ].filter((node) => node !== false))
}

function reference(name: string, eId: string, path: string, showAs: string): Element {
  return x(name, { eId, href: `/akn/ontology/${path}`, showAs })
}

/** A text as one segment of a path. Lone surrogates have no encoding. */
export function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
