/** What generated minutes say, in the terms of the result: what a test compares, less positions. */
import type { Minutes, Verdict } from '../../src/index.js'

export interface Answer {
  title: string
  documentNumber: string | null
  issuer: string | null
  issueDate: string | null
  meeting: MeetingAnswer
  agenda: AgendaAnswer[]
  items: ItemAnswer[]
  attendees: { present: PersonAnswer[]; observers: PersonAnswer[]; absent: PersonAnswer[] }
  copyTo: string[]
}

export interface MeetingAnswer {
  body: string
  kind: string
  ordinal: number | null
  term: number | null
  date: string
  time: string | null
  place: string | null
  chairs: PersonAnswer[]
  recorders: PersonAnswer[]
}

export interface AgendaAnswer {
  action: string | null
  subjects: string[]
}

export interface PersonAnswer {
  name: string
  organization: string | null
  title: string | null
}

export interface ItemAnswer {
  marker: string | null
  number: number | null
  title: string
  action: string | null
  subjects: string[]
  /** Full names. */
  reporters: string[]
  statements: StatementAnswer[]
  decisions: DecisionAnswer[]
  tasks: TaskAnswer[]
}

export interface StatementAnswer {
  act: string | null
  /** The markers of its points. */
  points: string[]
}

export interface DecisionAnswer {
  verdict: Verdict
  phrase: string
  subjects: string[]
  issuingAuthority: string | null
  votes: { for: number | null; against: number | null; abstain: number | null } | null
}

export interface TaskAnswer {
  /** Full names. */
  lead: string[]
  support: string[]
  /** Names. */
  assignees: string[]
  deadline: { text: string; date: string | null } | null
}

/** The part of a result that the generator knows the answer to. */
export function answerOf(minutes: Minutes): Answer {
  const { title, documentNumber, issuer, issueDate, copyTo, meeting, agenda, items, attendees } = minutes
  const { body, kind, ordinal, term, date, time, place, chairs, recorders } = meeting
  return {
    title: title ?? '',
    documentNumber,
    issuer,
    issueDate,
    copyTo,
    meeting: {
      body: body ?? '',
      kind: kind ?? '',
      ordinal,
      term,
      date: date ?? '',
      time,
      place,
      chairs: chairs.map(personOf),
      recorders: recorders.map(personOf),
    },
    agenda: agenda.map(({ action, subjects }) => ({ action, subjects })),
    items: items.map((item) => ({
      marker: item.marker,
      number: item.number,
      title: item.title,
      action: item.action,
      subjects: item.subjects,
      reporters: item.reporters.map(fullNameOf),
      statements: item.statements.map(({ act, points }) => ({
        act,
        points: points.map(({ marker }) => marker),
      })),
      decisions: item.decisions.map(({ verdict, phrase, subjects, issuingAuthority, votes }) => ({
        verdict,
        phrase,
        subjects,
        issuingAuthority: issuingAuthority?.fullName ?? null,
        votes,
      })),
      tasks: item.tasks.map(({ leadDepartments, supportingDepartments, assignees, deadline }) => ({
        lead: leadDepartments.map(fullNameOf),
        support: supportingDepartments.map(fullNameOf),
        assignees: assignees.map(({ name }) => name),
        deadline: deadline && { text: deadline.text, date: deadline.date },
      })),
    })),
    attendees: {
      present: attendees.present.map(personOf),
      observers: attendees.observers.map(personOf),
      absent: attendees.absent.map(personOf),
    },
  }
}

function personOf({ name, organization, title }: PersonAnswer): PersonAnswer {
  return { name, organization, title }
}

function fullNameOf({ fullName }: { fullName: string }): string {
  return fullName
}

/** Where what was found is not what was expected, one line each: items[0].title: expected "甲", found "乙". */
export function differences(expected: unknown, found: unknown, path = ''): string[] {
  if (isBranch(expected) && isBranch(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
    return [...keys].flatMap((key) => {
      const step = Array.isArray(expected) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`
      return differences(expected[key], found[key], path + step)
    })
  }
  return expected === found
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`]
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
