/** Agenda items: every draft of the outline with all that stands in it. */
import type { AgendaItem, Decision, Department, Person, Task } from '../schema/minutes.js'
import type { ItemDraft, Outline } from '../outline/types.js'
import { sortByStart } from '../source/ascending.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { resolveDeadline } from '../resolve/deadlines.js'
import { resolveFullNames } from '../resolve/departments.js'
import { countJoined, resolveDecisionSubjects } from '../resolve/subjects.js'
import { DecisionReader, type DecisionDraft } from './decisions.js'
import { BodyReader, type Body } from './departments.js'
import type { KnownBodies } from './known-bodies.js'
import { hangsOnEvent } from './event-deadlines.js'
import { findIssuers } from './issuing.js'
import type { OwnPhrases } from './own-phrases.js'
import { buildPerson, readPersons } from './persons.js'
import { nestedDepths, type PointDraft } from './points.js'
import { readReporters } from './reporters.js'
import { endOfMoved, giveRest, isUnsettled } from './settled.js'
import { buildStatement, readStatements, type StatementDraft } from './statements.js'
import { findDocuments, readAction, readSubjects } from './subjects.js'
import { SentenceReader } from './sentences.js'
import { hasAny } from './offsets.js'
import { Signs } from './signs.js'
import { TaskReader } from './tasks.js'
import type { TaskDraft } from './task-draft.js'
import { findVotes } from './votes.js'

/** What the document shows or the caller says beside the text of the items. */
export interface ItemContext {
  bodies: KnownBodies
  phrases: OwnPhrases
  /** Deadlines count from it. */
  meetingDate: string | null
}

export interface ExtractedItems {
  items: AgendaItem[]
  /** For each item the points of all its statements, the nested ones inside theirs. */
  points: PointDraft[][]
}

export function extractItems(outline: Outline, context: ItemContext): ExtractedItems {
  return new ItemExtractor(outline, context).extract(outline.items)
}

/** An item and what it is about. */
interface DealtWith {
  number: number | null
  subjects: string[]
}

class ItemExtractor {
  readonly #located: LocatedText
  readonly #signs: Signs
  readonly #bodies: BodyReader
  readonly #sentences: SentenceReader
  readonly #tasks: TaskReader
  readonly #decisions: DecisionReader
  readonly #meetingDate: string | null
  readonly #items: AgendaItem[] = []
  readonly #points: PointDraft[][] = []
  /** Number and subjects of the items up to this one: what 以上三个文件 counts back over. */
  readonly #dealtWith: DealtWith[] = []

  constructor({ located, lines }: Outline, { bodies, phrases, meetingDate }: ItemContext) {
    this.#located = located
    this.#bodies = new BodyReader(located, bodies)
    this.#signs = new Signs(located.text, 0, 0, nestedDepths(lines))
    this.#sentences = new SentenceReader(this.#signs)
    this.#tasks = new TaskReader(this.#signs, this.#bodies, this.#sentences)
    this.#decisions = new DecisionReader(this.#signs, this.#sentences, phrases)
    this.#meetingDate = meetingDate
  }

  extract(drafts: ItemDraft[]): ExtractedItems {
    for (const draft of drafts) {
      const item = this.#extractItem(draft)
      if (draft.answers) this.#addAnswers(item, this.#extractItem(draft.answers))
      this.#items.push(item)
    }
    return { items: this.#items, points: this.#points }
  }

  /** What a later section settles of the matter is the item's as well. */
  #addAnswers(item: AgendaItem, { statements, decisions, tasks, position }: AgendaItem): void {
    item.statements.push(...statements)
    item.decisions.push(...decisions)
    item.tasks.push(...tasks)
    item.position = { start: item.position.start, end: position.end }
    const points = this.#points.pop() ?? []
    this.#points.at(-1)?.push(...points)
  }

  #extractItem(draft: ItemDraft): AgendaItem {
    const { title, body, marker, lines, reporters: cell } = draft
    this.#signs.read(Math.min(title.start, body.start), Math.max(title.end, body.end))
    this.#sentences.forget()
    const number = marker?.number ?? null
    const statements = readStatements(this.#located, body.start, body.end, this.#signs)
    this.#points.push(pointsOf(statements))
    const reading = readAction(this.#located, title)
    const subjects = readSubjects(this.#located, title, reading).map((span) => this.#located.value(span))
    const decisions = this.#buildDecisions(draft, statements, { number, subjects })
    const tasks = this.#tasks.readItem(statements, title, body, lines)
    const isMotion = tasks.length > 0 && isUnsettled(decisions) && tasks.every((task) => task.leads[0]?.start !== title.start)
    const movedEnd = isMotion ? endOfMoved(this.#located.text, title) : 0
    const kept = tasks.filter((task) => task.action.start >= movedEnd)
    const reporters = readReporters(this.#signs, { title, body, cell, isMotion: draft.passed !== undefined }, statements, this.#bodies)
    const departments = this.#buildDepartments(reporters, kept)
    return {
      marker: marker?.written ?? null,
      number,
      title: this.#located.value(title),
      action: reading.action && this.#located.value(reading.action),
      subjects,
      reporters: departments.of(reporters),
      statements: statements.map((statement) => buildStatement(this.#located, statement)),
      decisions,
      tasks: kept.map((task) => this.#buildTask(task, departments)),
      position: this.#located.position(draft),
    }
  }

  /** What all bodies of the item are called, together: an enumeration leaves out what an earlier body says. */
  #buildDepartments(reporters: Body[], tasks: TaskDraft[]): ItemDepartments {
    const bodies = new Map<number, Body>()
    for (const body of reporters) bodies.set(body.start, body)
    for (const { leads, supports } of tasks) {
      for (const body of leads) bodies.set(body.start, body)
      for (const body of supports) bodies.set(body.start, body)
    }
    return new ItemDepartments(this.#bodies, [...bodies.values()])
  }

  #buildTask(task: TaskDraft, departments: ItemDepartments): Task {
    const { deadline } = task
    return {
      action: this.#located.value(task.action),
      leadDepartments: departments.of(task.leads),
      supportingDepartments: departments.of(task.supports),
      assignees: task.assignees.flatMap((span) => this.#buildAssignees(span)),
      deadline: deadline && {
        text: this.#located.value(deadline),
        date: hangsOnEvent(this.#located.text, deadline) ? null : resolveDeadline(this.#located.slice(deadline), this.#meetingDate),
        position: this.#located.position(deadline),
      },
      position: this.#located.position(extentOf(task)),
    }
  }

  /** 副市长张三 -> the person; 分管副市长 names a post alone. */
  #buildAssignees(span: Span): Person[] {
    const persons = readPersons(this.#located, span).map((phrase) => buildPerson(this.#located, phrase))
    // 分管副市长: a post, and nobody of the name of 分管
    if (persons.length > 0 && !NO_NAME.test(persons[0]?.name ?? '')) return persons
    return [{ name: '', organization: null, title: this.#located.value(span), position: this.#located.position(span) }]
  }

  #buildDecisions({ title, body, passed }: ItemDraft, statements: StatementDraft[], own: DealtWith): Decision[] {
    const drafts = this.#decisions.readItem(statements, title, body, passed)
    this.#dealtWith.push(own)
    const before = this.#dealtWith
    const decisions: Decision[] = []
    let last: { draft: DecisionDraft; decision: Decision } | null = null
    for (const draft of drafts) {
      const decision = this.#buildDecision(draft, before, body)
      // 同意《A》，报市委常委会审定: what is handed on is what was agreed just before
      if (draft.verdict === 'referred' && last && decision.subjects === own.subjects && draft.phrase.start < last.draft.text.end) {
        decision.subjects = last.decision.subjects
      }
      decisions.push(decision)
      last = { draft, decision }
    }
    if (decisions.length === 0) return decisions
    giveRest(decisions, own.subjects)
    this.#giveJoined(decisions, own.subjects, body)
    this.#attachIssuers(decisions, drafts, body)
    this.#attachVotes(decisions, drafts, body)
    return decisions
  }

  /** 一、審查甲案。 / 二、審查乙案。 / 決議：一、以上二案併案審查。二、第四條保留。: what is decided is about both. */
  #giveJoined(decisions: Decision[], own: string[], { start, end }: Span): void {
    const count = countJoined(this.#located.text.slice(start, end))
    if (count < 2 || count > this.#dealtWith.length) return
    const all = this.#dealtWith.slice(-count).flatMap(({ subjects }) => subjects)
    for (const decision of decisions) if (decision.subjects === own) decision.subjects = all
  }

  #buildDecision(draft: DecisionDraft, before: DealtWith[], body: Span): Decision {
    const { text, phrase, verdict } = draft
    const own = before.at(-1)?.subjects ?? []
    const start = Math.min(text.start, phrase.start)
    const documents = findDocuments(this.#located.text, start, text.end).map((span) => ({
      start: span.start - start,
      end: span.end - start,
      value: this.#located.value(span),
    }))
    const sentence = this.#located.text.slice(start, text.end)
    const input = {
      text: sentence,
      phraseStart: phrase.start - start,
      phraseEnd: phrase.end - start,
      documents,
      own,
      before,
      mentioned: () => this.#mentionedBefore(body, phrase.start),
    }
    return {
      verdict,
      phrase: this.#located.value(phrase),
      subjects: verdict === 'resolved' ? own : resolveDecisionSubjects(input),
      text: this.#located.value(text),
      issuingAuthority: null,
      votes: null,
      position: this.#located.position(text),
    }
  }

  /** Documents that the item's text names before the decision, none twice. */
  #mentionedBefore(body: Span, end: number): string[] {
    return [...new Set(findDocuments(this.#located.text, body.start, end).map((span) => this.#located.value(span)))]
  }

  /** The issuer belongs to the approval before it. */
  #attachIssuers(decisions: Decision[], drafts: DecisionDraft[], body: Span): void {
    for (const issuer of findIssuers(this.#signs, body.start, body.end, this.#bodies)) {
      const last = drafts.findLastIndex(({ phrase }) => phrase.start < issuer.start)
      const approval = drafts.findLastIndex(({ phrase, verdict }) => phrase.start < issuer.start && verdict.startsWith('approved'))
      const index = approval >= 0 ? approval : last
      const decision = decisions[index]
      const draft = drafts[index]
      if (!decision || !draft || decision.issuingAuthority) continue
      decision.issuingAuthority = this.#bodies.department(issuer)
      if (issuer.end > draft.text.end) this.#widen(decision, { start: draft.text.start, end: issuer.end })
    }
  }

  /** 原则同意该《意见》。…以市政府名义印发: the words of the decision reach to what says who issues it. */
  #widen(decision: Decision, text: Span): void {
    decision.text = this.#located.value(text)
    decision.position = this.#located.position(text)
  }

  #attachVotes(decisions: Decision[], drafts: DecisionDraft[], body: Span): void {
    if (!hasAny(this.#signs.votes, body.start, body.end)) return
    for (const { start, votes } of findVotes(this.#located.text, body.start, body.end)) {
      const before = drafts.findLastIndex(({ phrase }) => phrase.start < start)
      const decision = decisions[before] ?? decisions[0]
      if (decision && !decision.votes) decision.votes = votes
    }
  }
}

const NO_NAME = /^(?:分管|主管|联系|挂点|包联|挂钩)$/

function pointsOf(statements: readonly StatementDraft[]): PointDraft[] {
  const all: PointDraft[] = []
  for (const { points } of statements) for (const point of points) all.push(point)
  return all
}

/** From the first body or word of the task to the last. */
function extentOf({ leads, supports, assignees, action, deadline }: TaskDraft): Span {
  let { start, end } = action
  for (const spans of [leads, supports, assignees, deadline ? [deadline] : []]) {
    for (const span of spans) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
  }
  return { start, end }
}

/** The bodies of one item, each with its full name. */
class ItemDepartments {
  readonly #reader: BodyReader
  readonly #fullNames = new Map<number, string>()

  constructor(reader: BodyReader, bodies: Body[]) {
    this.#reader = reader
    sortByStart(bodies)
    const names = resolveFullNames(bodies.map((body) => reader.nameOf(body)))
    for (const [index, body] of bodies.entries()) this.#fullNames.set(body.start, names[index] as string)
  }

  of(bodies: Body[]): Department[] {
    return bodies.map((body) => {
      const department = this.#reader.department(body)
      const fullName = this.#fullNames.get(body.start)
      if (fullName !== undefined) department.fullName = fullName
      return department
    })
  }
}
