/**
 * OParl 1.1 (https://oparl.org/spezifikation/), what information systems of councils exchange.
 *
 * What OParl has no property for stands under `jiyao:`, as its chapter on extensions by vendors asks.
 */
import type { MinutesWithoutPositions } from '../../schema/minutes.js'
import type { RenderOptions } from '../format.js'
import { wholeDate } from '../iso-date.js'
import { meetingName } from '../meeting-name.js'
import { buildRegister, type Register } from '../register.js'
import { buildAddresses, type Addresses } from './addresses.js'
import { oparlObject, type OparlObject } from './objects.js'
import { collectPapers } from './papers.js'
import { renderAgendaItem } from './agenda-item.js'
import { rolesOf } from './roles.js'
import { startTimeOf } from './start-time.js'

/** One list for each kind of object, as the lists of a Body would give them. */
interface OparlLists {
  organization: OparlObject[]
  person: OparlObject[]
  meeting: OparlObject[]
  paper: OparlObject[]
}

const BASE_URL = 'https://example.org/'
/** China and Taiwan alike. */
const TIME_ZONE = '+08:00'

/**
 * @param options.baseUrl where the URLs of all objects begin
 * @returns JSON with the lists `organization`, `person`, `meeting` and `paper`; agenda items stand in their
 *   meeting, memberships in their person, consultations in their paper
 * @throws TypeError where `baseUrl` is no URL
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderOparl } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * const { meeting } = JSON.parse(renderOparl(minutes, { baseUrl: 'https://example.org/' }))
 * meeting[0].agendaItem[0].name // => '审议《甲办法》'
 * ```
 */
export function renderOparl(minutes: MinutesWithoutPositions, options: RenderOptions = {}): string {
  return `${JSON.stringify(buildOparl(minutes, options), null, 2)}\n`
}

function buildOparl(minutes: MinutesWithoutPositions, { baseUrl = BASE_URL }: RenderOptions): OparlLists {
  const register = buildRegister(minutes)
  const addresses = buildAddresses(minutes, register, baseUrl)
  const { papers, ofItem } = collectPapers(minutes.items, addresses)
  const agendaItem = minutes.items.map((item, index) =>
    renderAgendaItem(item, index, ofItem[index]?.consultation, addresses),
  )
  return {
    organization: renderOrganizations(register, addresses),
    person: renderPersons(register, addresses),
    meeting: [renderMeeting(minutes, agendaItem, addresses)],
    paper: papers,
  }
}

function renderOrganizations({ organizations, persons }: Register, addresses: Addresses): OparlObject[] {
  const membership = new Map(Array.from(organizations.keys(), (name): [string, string[]] => [name, []]))
  for (const { number, organization } of persons) {
    if (organization !== null) membership.get(organization)?.push(addresses.membership(number))
  }
  return Array.from(membership, ([name, members]) =>
    oparlObject('Organization', addresses.organization(name), { name, membership: members }),
  )
}

function renderPersons({ persons }: Register, addresses: Addresses): OparlObject[] {
  return persons.map((entry) => {
    const { number, name, organization } = entry
    const person = addresses.person(number)
    const { role, status } = rolesOf(entry)
    const membership = oparlObject('Membership', addresses.membership(number), {
      person,
      organization: organization && addresses.organization(organization),
      role,
    })
    // Without a body there is nothing to be a member of: the post stands alone.
    return oparlObject('Person', person, { name, membership: organization ? [membership] : [], status })
  })
}

function renderMeeting(
  minutes: MinutesWithoutPositions,
  agendaItem: OparlObject[],
  addresses: Addresses,
): OparlObject {
  const { meeting, attendees, title, documentNumber, issuer, issueDate, copyTo, agenda } = minutes
  const { body, kind, ordinal, term, date, endDate, time, place } = meeting
  const people = (persons: typeof meeting.chairs) => [
    ...new Set(persons.flatMap((person) => addresses.findPerson(person) ?? [])),
  ]
  const { chairs, recorders } = meeting
  const { present, observers, absent } = attendees
  // Bodies that a list names without a person: OParl has persons alone for participants.
  const bodies = [...present, ...observers].flatMap(({ name, organization }) => (name === '' && organization) || [])
  return oparlObject('Meeting', addresses.meeting, {
    name: title ?? (meetingName(meeting) || null),
    meetingState: 'durchgeführt',
    // Midnight where the minutes do not say when: OParl has no date without a time.
    start: dateTime(date, startTimeOf(time) ?? '00:00'),
    // The last day whole: the hours of the minutes need not be those of that day.
    end: dateTime(endDate, '23:59'),
    location: place === null ? null : oparlObject('Location', addresses.location, { description: place }),
    organization: body === null ? [] : [addresses.organization(body)],
    participant: people([...chairs, ...recorders, ...present, ...observers]),
    agendaItem,
    'jiyao:kind': kind,
    'jiyao:ordinal': ordinal,
    'jiyao:term': term,
    'jiyao:date': date,
    'jiyao:endDate': endDate,
    'jiyao:time': time,
    'jiyao:chairs': people(chairs),
    'jiyao:recorders': people(recorders),
    'jiyao:present': people(present),
    'jiyao:observers': people(observers),
    'jiyao:absent': people(absent),
    'jiyao:representedOrganizations': [...new Set(bodies)].map((name) => addresses.organization(name)),
    'jiyao:documentNumber': documentNumber,
    'jiyao:issuer': issuer && addresses.organization(issuer),
    'jiyao:issueDate': issueDate,
    'jiyao:copyTo': copyTo,
    'jiyao:agenda': agenda.map(({ action, subjects }) => ({ action, subjects })),
  })
}

function dateTime(written: string | null, time: string): string | undefined {
  const date = wholeDate(written)
  return date && `${date}T${time}:00${TIME_ZONE}`
}
