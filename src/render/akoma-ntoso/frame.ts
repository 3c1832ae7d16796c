/** What stands before the record and behind it. */
import { x } from 'xastscript'
import type { Element, ElementContent } from 'xast'
import type { Minutes, PartRole } from '../../schema/minutes.js'
import { wholeDate } from '../iso-date.js'
import { MEETING, PLACE, type References } from './references.js'

/** null where the minutes have no head. */
export function renderPreface(minutes: Minutes, source: string, references: References): Element | null {
  const { title, documentNumber, meeting } = minutes
  const { body, kind, time, place } = meeting
  const facts = [
    body && block('body', x('organization', { refersTo: references.body }, body)),
    kind && block('kind', x('event', { refersTo: MEETING }, kind)),
    meeting.date && block('date', renderDate(meeting.date)),
    meeting.endDate && block('endDate', renderDate(meeting.endDate)),
    time && block('time', time),
    place && block('place', x('location', { refersTo: PLACE }, place)),
  ].filter(isElement)
  const blocks = [
    title && x('p', [x('docTitle', title)]),
    documentNumber && x('p', [x('docNumber', documentNumber)]),
    facts.length > 0 && x('container', { eId: 'preface__container_1', name: 'meeting' }, facts),
    renderParts('opening', 'preface__container_2', minutes, source),
  ].filter(isElement)
  return blocks.length === 0 ? null : x('preface', blocks)
}

export function renderConclusions(minutes: Minutes, source: string, references: References): Element | null {
  const { issuer, issueDate, copyTo } = minutes
  const date = wholeDate(issueDate)
  const blocks = [
    renderParts('closing', 'conclusions__container_1', minutes, source),
    issuer && block('issuer', x('organization', { refersTo: references.organization(issuer) }, issuer)),
    issueDate && block('issueDate', date === undefined ? issueDate : x('docDate', { date }, issueDate)),
    ...copyTo.map((recipient) => block('copyTo', recipient)),
  ].filter(isElement)
  return blocks.length === 0 ? null : x('conclusions', blocks)
}

/** The words of the source in the parts of a role, line by line: no field of the minutes holds them. */
function renderParts(role: PartRole, eId: string, { parts }: Minutes, source: string): Element | null {
  const lines = parts
    .filter((part) => part.role === role)
    .flatMap(({ position }) => source.slice(position.start.offset, position.end.offset).split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? null : x('container', { eId, name: role }, lines.map((line) => x('p', line)))
}

function renderDate(written: string): ElementContent | string {
  const date = wholeDate(written)
  return date === undefined ? written : x('date', { date }, written)
}

function block(name: string, content: ElementContent | string): Element {
  return x('block', { name }, [content])
}

function isElement(value: Element | string | false | null): value is Element {
  return typeof value === 'object' && value !== null
}
