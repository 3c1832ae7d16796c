/** What the record holds: who was there, and what was said on each item. */
import { x } from 'xastscript'
import type { Element, ElementContent } from 'xast'
import type { AgendaItem, Minutes, Person, Point, Statement } from '../../schema/minutes.js'
import { mentionsOf, placeMentions, readInPieces, type Mention } from './inline.js'
import { MEETING, type References } from './references.js'

const GROUPS = ['present', 'observers', 'absent'] as const

/** null where nobody is named. */
export function renderRollCall({ meeting, attendees }: Minutes, references: References): Element | null {
  const groups: [name: string, persons: readonly Person[]][] = [
    ['chairs', meeting.chairs],
    ['recorders', meeting.recorders],
    ...GROUPS.map((name): [string, Person[]] => [name, attendees[name]]),
  ]
  const named = groups.filter(([, persons]) => persons.length > 0)
  if (named.length === 0) return null
  const eId = 'rollCall_1'
  const containers = named.map(([name, persons], index) =>
    x('container', { eId: `${eId}__container_${index + 1}`, name }, [
      ...persons.map((person) => x('p', renderPerson(person, references))),
    ]),
  )
  return x('rollCall', { eId, refersTo: MEETING }, containers)
}

/** 市财政局 局长 王五 */
function renderPerson(person: Person, references: References): ElementContent[] {
  const { name, organization, title } = person
  const refersTo = references.person(person)
  const as = references.title(title)
  const parts = [
    organization ? x('organization', { refersTo: references.organization(organization) }, organization) : null,
    title ? x('role', { refersTo: as }, title) : null,
    refersTo === undefined ? null : x('person', { refersTo, as }, name),
  ]
  const space: ElementContent = { type: 'text', value: ' ' }
  return parts.flatMap((part) => (part === null ? [] : [space, part])).slice(1)
}

/** One item, as the section `dbsect_N`; where each of its statements stands is told to the metadata. */
export function renderItem(item: AgendaItem, number: number, references: References): Element {
  const eId = sectionId(number)
  const mentions = mentionsOf(item, references)
  let next = 0
  const statements = item.statements.map((statement, index) => {
    const inside: Mention[] = []
    for (let mention = mentions[next]; mention !== undefined; mention = mentions[++next]) {
      if (mention.position.start.offset >= statement.position.end.offset) break
      if (mention.position.start.offset >= statement.position.start.offset) inside.push(mention)
    }
    return renderStatement(statement, statementId(number, index + 1, statement), inside, references)
  })
  const { marker, title } = item
  return x('debateSection', { eId, name: 'item' }, [
    marker === null ? null : x('num', { eId: `${eId}__num_1` }, marker),
    x('heading', { eId: `${eId}__heading_1` }, title),
    ...statements,
  ])
}

export function sectionId(item: number): string {
  return `dbsect_${item}`
}

/** A statement by its number among all of its item. */
export function statementId(item: number, number: number, { act }: Statement): string {
  return `${sectionId(item)}__${act === null ? 'other' : 'speech'}_${number}`
}

/** A speech of the body that met; text that no act opens is nobody's speech. */
function renderStatement(
  statement: Statement,
  eId: string,
  mentions: readonly Mention[],
  references: References,
): Element {
  const { act, text, points } = statement
  const take = readInPieces(text, placeMentions(statement, mentions))
  const content = renderPoints(text, 0, points, eId, take)
  if (act === null) return x('other', { eId }, content)
  return x('speech', { eId, by: references.body, 'jiyao:act': act }, content)
}

/** Points stand in the text that they are part of, one behind the other to its end. */
function renderPoints(
  text: string,
  start: number,
  points: readonly Point[],
  eId: string,
  take: (end: number) => ElementContent[],
): Element[] {
  const [first] = points
  const opening = first === undefined ? -1 : text.indexOf(first.marker + first.text)
  if (first === undefined || opening === -1) return [x('p', { eId: `${eId}__p_1` }, take(start + text.length))]
  const before = opening === 0 ? [] : [x('p', { eId: `${eId}__p_1` }, take(start + opening))]
  const list = `${eId}__list_1`
  let at = start + opening
  const items = points.map((point, index) => {
    const item = `${list}__item_${index + 1}`
    const num = x('num', { eId: `${item}__num_1` }, take(at + point.marker.length))
    const content = renderPoints(point.text, at + point.marker.length, point.points, item, take)
    at += point.marker.length + point.text.length
    return x('item', { eId: item }, [num, ...content])
  })
  return [...before, x('blockList', { eId: list }, items)]
}
