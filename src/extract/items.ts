/** Agenda items: every draft of the outline with all that stands in it. */
import type { AgendaItem, Decision, Person, Task } from '../schema/minutes.js'
import type { ItemDraft, Outline } from '../outline/types.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { resolveDeadline } from '../resolve/deadlines.js'
import { resolveFullNames } from '../resolve/departments.js'
import { resolveDecisionSubjects } from '../resolve/subjects.js'
import { DecisionReader, type DecisionDraft } from './decisions.js'
import { BodyReader, type Body, type KnownBodies } from './departments.js'
import { findIssuers } from './issuing.js'
import { buildPerson, readPersons } from './persons.js'
import { readReporters } from './reporters.js'
import { buildStatement, readStatements, type StatementDraft } from './statements.js'
import { findDocuments, readAction, readSubjects } from './subjects.js'
import { SentenceReader } from './sentences.js'
import { TaskReader } from './tasks.js'
import type { TaskDraft } from './task-sentence.js'
import { findVotes } from './votes.js'

export function extractItems(outline: Outline, known: KnownBodies, meetingDate: string | null): AgendaItem[] {
  return new ItemExtractor(outline.located, known, meetingDate).extract(outline.items)
}

class ItemExtractor {
  readonly #located: LocatedText
  readonly #bodies: BodyReader
  readonly #tasks: TaskReader
  readonly #decisions: DecisionReader
  readonly #meetingDate: string | null
  readonly #items: AgendaItem[] = []
  /** Number and subjects of the items up to this one: what 以上三个文件 counts back over. */
  readonly #dealtWith: { number: number | null; subjects: string[] }[] = []

  constructor(located: LocatedText, known: KnownBodies, meetingDate: string | null) {
    this.#located = located
    this.#bodies = new BodyReader(located, known)
    const sentences = new SentenceReader(located.text)
    this.#tasks = new TaskReader(located, this.#bodies, sentences)
    this.#decisions = new DecisionReader(located, sentences)
    this.#meetingDate = meetingDate
  }

  extract(drafts: ItemDraft[]): AgendaItem[] {
    for (const draft of drafts) this.#items.push(this.#extractItem(draft))
    return this.#items
  }

  #extractItem(draft: ItemDraft): AgendaItem {
    const { title, body, marker, lines } = draft
    const { text } = this.#located
    const statements = readStatements(this.#located, body.start, body.end)
    const subjects = readSubjects(this.#located, title).map((span) => this.#located.value(span))
    const { action } = readAction(this.#located, title)
    const decisions = this.#buildDecisions(draft, statements, { number: marker?.number ?? null, subjects })
    const tasks = this.#tasks.readItem(statements, title, body, lines).filter((task) => !isProposal(task, title, decisions))
    const reporters = readReporters(text, title, body, statements, this.#bodies)
    const fullNames = this.#fullNames([...reporters, ...tasks.flatMap(({ leads, supports }) => [...leads, ...supports])])
    const number = marker?.number ?? null
    const department = (span: Body) => ({ ...this.#bodies.department(span), fullName: fullNames.get(span.start) ?? this.#located.value(span) })
    return {
      marker: marker?.written ?? null,
      number,
      title: this.#located.value(title),
      action: action ? this.#located.value(action) : null,
      subjects,
      reporters: reporters.map(department),
      statements: statements.map((statement) => buildStatement(this.#located, statement)),
      decisions,
      tasks: tasks.map((task) => this.#buildTask(task, department)),
      position: this.#located.position(draft),
    }
  }

  #fullNames(bodies: Body[]): Map<number, string> {
    const ordered = [...new Map(bodies.map((body) => [body.start, body])).values()].sort((a, b) => a.start - b.start)
    const full = resolveFullNames(ordered.map((body) => this.#located.value(body)))
    return new Map(ordered.map((body, index) => [body.start, full[index] as string]))
  }

  #buildTask(task: TaskDraft, department: (span: Body) => AgendaItem['reporters'][number]): Task {
    const { deadline } = task
    return {
      action: this.#located.value(task.action),
      leadDepartments: task.leads.map(department),
      supportingDepartments: task.supports.map(department),
      assignees: task.assignees.flatMap((span) => this.#buildAssignees(span)),
      deadline: deadline && {
        text: this.#located.value(deadline),
        date: resolveDeadline(this.#located.slice(deadline), this.#meetingDate),
        position: this.#located.position(deadline),
      },
      position: this.#located.position(this.#extent(task)),
    }
  }

  /** 副市长张三 -> the person; 分管副市长 names a post alone. */
  #buildAssignees(span: Span): Person[] {
    const persons = readPersons(this.#located, span).map((phrase) => buildPerson(this.#located, phrase))
    if (persons.length > 0) return persons
    return [{ name: '', organization: null, title: this.#located.value(span), position: this.#located.position(span) }]
  }

  /** From the first body or word of the task to the last. */
  #extent({ leads, supports, assignees, action, deadline }: TaskDraft): Span {
    const spans = [...leads, ...supports, ...assignees, action, ...(deadline ? [deadline] : [])]
    return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  }

  #buildDecisions({ title, body }: ItemDraft, statements: StatementDraft[], own: { number: number | null; subjects: string[] }): Decision[] {
    const drafts = this.#decisions.readItem(statements, title, body)
    this.#dealtWith.push(own)
    const before = this.#dealtWith
    const decisions: Decision[] = []
    for (const [index, draft] of drafts.entries()) {
      const decision = this.#buildDecision(draft, before, body)
      const last = drafts[index - 1]
      // 同意《A》，报市委常委会审定: what is handed on is what was agreed just before
      if (draft.verdict === 'referred' && last && decision.subjects === before.at(-1)?.subjects && draft.phrase.start < last.text.end) {
        decision.subjects = (decisions[index - 1] as Decision).subjects
      }
      decisions.push(decision)
    }
    giveRest(decisions, before.at(-1)?.subjects ?? [])
    this.#attachIssuers(decisions, drafts, body)
    this.#attachVotes(decisions, drafts, body)
    return decisions
  }

  #buildDecision(draft: DecisionDraft, before: { number: number | null; subjects: string[] }[], body: Span): Decision {
    const { text, phrase, verdict } = draft
    const own = before.at(-1)?.subjects ?? []
    const start = Math.min(text.start, phrase.start)
    const documents = findDocuments(this.#located.text, start, text.end).map((span) => ({
      start: span.start - start,
      end: span.end - start,
      value: this.#located.value(span),
    }))
    const sentence = this.#located.text.slice(start, text.end)
    const input = { text: sentence, phraseStart: phrase.start - start, phraseEnd: phrase.end - start, documents, own, before, mentioned: () => this.#mentionedBefore(body, phrase.start) }
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
    for (const issuer of findIssuers(this.#located.text, body.start, body.end, this.#bodies)) {
      const last = drafts.findLastIndex(({ phrase }) => phrase.start < issuer.start)
      const approval = drafts.findLastIndex(({ phrase, verdict }) => phrase.start < issuer.start && verdict.startsWith('approved'))
      const decision = decisions[approval >= 0 ? approval : last]
      if (decision && !decision.issuingAuthority) decision.issuingAuthority = this.#bodies.department(issuer)
    }
  }

  #attachVotes(decisions: Decision[], drafts: DecisionDraft[], body: Span): void {
    for (const { start, votes } of findVotes(this.#located.text, body.start, body.end)) {
      const before = drafts.findLastIndex(({ phrase }) => phrase.start < start)
      const decision = decisions[before] ?? decisions[0]
      if (decision && !decision.votes) decision.votes = votes
    }
  }
}

/**
 * 同意《A》…。《B》与新规衔接不够，会议决定，退回修改，下次会议再议: where some decisions of an item name
 * their documents, a deferral or rejection that names none is about the others.
 */
function giveRest(decisions: Decision[], own: string[]): void {
  if (own.length < 2) return
  const named = new Set(decisions.filter(({ subjects }) => subjects !== own).flatMap(({ subjects }) => subjects))
  const rest = own.filter((subject) => !named.has(subject))
  if (named.size === 0 || rest.length === 0) return
  for (const decision of decisions) {
    if (decision.subjects === own && (decision.verdict === 'deferred' || decision.verdict === 'rejected')) decision.subjects = rest
  }
}

/** What a motion that was not passed would have told a body to do is no task. */
function isProposal(task: TaskDraft, title: Span, decisions: Decision[]): boolean {
  return (
    task.action.start < title.end &&
    decisions.some(({ verdict }) => verdict === 'rejected') &&
    !decisions.some(({ verdict }) => verdict.startsWith('approved'))
  )
}
