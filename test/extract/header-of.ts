/** The header of an outline, as what tests compare. */
import { extractHeader } from '../../src/extract/header.js'
import type { Person } from '../../src/schema/minutes.js'
import { outlineOf } from './outline-of.js'

const write = (persons: readonly Person[]): string =>
  persons.map(({ organization, name, title }) => [organization, name, title].map((part) => part ?? '').join('|')).join(' ')

/** The fields that are not null, persons as organization|name|title. */
export function meetingIn(source: string): Record<string, unknown> {
  const { position, chairs, recorders, ...meeting } = extractHeader(outlineOf(source)).meeting
  if (position.start.offset > position.end.offset) throw new Error('the meeting ends before it starts')
  const found = Object.fromEntries(Object.entries(meeting).filter(([, value]) => value !== null))
  if (chairs.length > 0) found['chairs'] = write(chairs)
  if (recorders.length > 0) found['recorders'] = write(recorders)
  return found
}

/** title|number|issuer|date of issue */
export function documentIn(source: string): string {
  const { title, documentNumber, issuer, issueDate } = extractHeader(outlineOf(source))
  return [title, documentNumber, issuer, issueDate].map((value) => value ?? '').join('|')
}
