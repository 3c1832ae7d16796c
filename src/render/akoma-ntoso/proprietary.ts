/**
 * What the standard has no element for: who leads a task, who supports it, by when; what was decided how.
 * docs/formats.md describes this namespace.
 */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { AgendaItem, Department, Minutes, Position } from '../../schema/minutes.js'
import { sectionId, statementId } from './body.js'
import { EDITOR, type References } from './references.js'

export const NAMESPACE = 'urn:jiyao:akoma-ntoso:1'

export function renderProprietary(minutes: Minutes, source: string, references: References): Element {
  const { meeting, agenda, items, copyTo, messages } = minutes
  const { body, kind, ordinal, term, date, endDate, time, place } = meeting
  return x('proprietary', { source: EDITOR }, [
    x('jiyao:meeting', { body, kind, ordinal, term, date, endDate, time, place }),
    x('jiyao:document', {
      title: minutes.title,
      documentNumber: minutes.documentNumber,
      issuer: minutes.issuer,
      issueDate: minutes.issueDate,
    }, copyTo.map((recipient) => x('jiyao:copyTo', recipient))),
    ...agenda.map(({ action, subjects }) => x('jiyao:agendaEntry', { action }, renderSubjects(subjects))),
    ...items.map((item, index) => renderItemFacts(item, index + 1, references)),
    ...messages.map(({ ruleId, reason, position }) =>
      x('jiyao:message', { ruleId, reason }, position === undefined ? null : slice(source, position)),
    ),
  ])
}

function renderItemFacts(item: AgendaItem, number: number, references: References): Element {
  const { action, subjects, reporters, decisions, tasks } = item
  const within = (position: Position) => statementAt(item, number, position) ?? `#${sectionId(number)}`
  return x('jiyao:item', { refersTo: `#${sectionId(number)}`, number: item.number, action }, [
    ...renderSubjects(subjects),
    ...reporters.map((department) => renderDepartment('jiyao:reporter', department, references)),
    ...decisions.map(({ position, verdict, phrase, text, issuingAuthority, votes, ...decision }) =>
      x('jiyao:decision', { verdict: `#verdict-${verdict}`, phrase, in: within(position) }, [
        ...renderSubjects(decision.subjects),
        x('jiyao:text', text),
        issuingAuthority && renderDepartment('jiyao:issuingAuthority', issuingAuthority, references),
        votes && x('jiyao:votes', votes),
      ]),
    ),
    ...tasks.map(({ position, action, leadDepartments, supportingDepartments, assignees, deadline }) =>
      x('jiyao:task', { in: within(position) }, [
        x('jiyao:action', action),
        ...leadDepartments.map((department) => renderDepartment('jiyao:lead', department, references)),
        ...supportingDepartments.map((department) => renderDepartment('jiyao:support', department, references)),
        ...assignees.map((person) => {
          const { name, organization, title } = person
          return x('jiyao:assignee', { refersTo: references.person(person), organization, title }, name)
        }),
        deadline && x('jiyao:deadline', { date: deadline.date }, deadline.text),
      ]),
    ),
  ])
}

function renderSubjects(subjects: readonly string[]): Element[] {
  return subjects.map((subject) => x('jiyao:subject', subject))
}

function renderDepartment(tag: string, { name, fullName }: Department, references: References): Element {
  return x(tag, { refersTo: references.organization(fullName), fullName }, name)
}

/** The statement that a decision or task stands in; undefined for one in the title or in a table. */
export function statementAt(
  { statements }: AgendaItem,
  number: number,
  { start }: Position,
): string | undefined {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle]?.position.start.offset ?? Infinity) <= start.offset) low = middle + 1
    else high = middle
  }
  const statement = statements[low - 1]
  if (statement === undefined || start.offset >= statement.position.end.offset) return undefined
  return `#${statementId(number, low, statement)}`
}

function slice(source: string, { start, end }: Position): string {
  return source.slice(start.offset, end.offset)
}
