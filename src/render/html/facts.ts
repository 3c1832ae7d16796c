/** Minutes -> every stretch of the source that the page highlights, with what it means. */
import type { AgendaItem, Decision, Department, Minutes, Person, Position, Task } from '../../schema/minutes.js'
import {
  departmentWords,
  deadlineWords,
  decisionWords,
  meetingWords,
  personWords,
  taskWords,
} from './descriptions.js'
import { KIND_LABELS, MESSAGE_LABELS, SHORT_LABELS, VERDICT_LABELS, type Kind } from './vocabulary.js'
import { endOfWords } from './words.js'

export interface Fact {
  /** In the order of the minutes, from 0: the page builds its ids from it. */
  index: number
  kind: Kind
  /** Offsets in the source, in UTF-16 code units; within it, and never empty. */
  start: number
  end: number
  /** What is written before it; null where the one before it in a list says it already. */
  chip: string | null
  /** One line that says what it means. */
  note: string
  /** The object of the minutes whose entry in the side panel tells of it; null where there is none. */
  about: object | null
}

/** Every fact, and the one where each object of the minutes stands, for links from the side panel. */
export interface Facts {
  all: Fact[]
  of: Map<object, Fact>
}

/**
 * Positions outside of the source, or none at all, are left out or cut: minutes may come from a file that
 * somebody wrote by hand.
 */
export function collectFacts(minutes: Minutes, source: string): Facts {
  const facts = new FactList(source)
  const { meeting, attendees } = minutes
  facts.add('meeting', meeting, meetingWords(meeting), { chip: KIND_LABELS.meeting })
  facts.addPersons('chair', meeting.chairs)
  facts.addPersons('recorder', meeting.recorders)
  for (const [index, entry] of minutes.agenda.entries()) {
    const note = [entry.action, ...entry.subjects].filter((words) => words !== null).join(' ')
    facts.add('agenda', entry, note, { chip: index === 0 ? KIND_LABELS.agenda : null })
  }
  let tasks = 0
  for (const item of minutes.items) {
    addItem(facts, item, source)
    for (const decision of item.decisions) addDecision(facts, decision)
    for (const task of item.tasks) addTask(facts, task, ++tasks)
  }
  facts.addPersons('present', attendees.present)
  facts.addPersons('observer', attendees.observers)
  facts.addPersons('absent', attendees.absent)
  for (const message of minutes.messages) {
    if (message.position === undefined) continue
    const note = MESSAGE_LABELS[message.ruleId] ?? message.reason
    facts.add('message', { position: message.position }, note, { chip: null, about: message })
  }
  return facts
}

/** Of an item its marker and title, of a statement its act: what they hold is highlighted by itself. */
function addItem(facts: FactList, item: AgendaItem, source: string): void {
  const { start, end } = item.position
  const title = endOfWords(source, start.offset, end.offset, `${item.marker ?? ''}${item.title}`)
  const note = [item.action, ...item.subjects].filter((words) => words !== null).join(' ')
  facts.add('item', item, note, { chip: null, end: title })
  facts.addDepartments('reporter', item.reporters, item)
  for (const statement of item.statements) {
    if (statement.act === null) continue
    const { start: from, end: to } = statement.position
    const act = endOfWords(source, from.offset, to.offset, statement.act)
    facts.add('statement', statement, statement.act, { chip: null, end: act, about: null })
  }
}

function addDecision(facts: FactList, decision: Decision): void {
  facts.add('decision', decision, decisionWords(decision), { chip: VERDICT_LABELS[decision.verdict] })
  if (decision.issuingAuthority) facts.addDepartments('issuing', [decision.issuingAuthority], decision)
}

function addTask(facts: FactList, task: Task, number: number): void {
  facts.add('task', task, taskWords(task), { chip: `${KIND_LABELS.task} ${number}` })
  facts.addDepartments('lead', task.leadDepartments, task)
  facts.addDepartments('support', task.supportingDepartments, task)
  facts.addPersons('assignee', task.assignees, task)
  if (task.deadline) {
    const { deadline } = task
    facts.add('deadline', deadline, deadlineWords(deadline), { chip: labelOf('deadline'), about: task })
  }
}

function labelOf(kind: Kind): string {
  return SHORT_LABELS[kind] ?? KIND_LABELS[kind]
}

interface FactOptions {
  chip: string | null
  end?: number
  about?: object | null
}

class FactList implements Facts {
  readonly all: Fact[] = []
  readonly of = new Map<object, Fact>()
  readonly #length: number

  constructor(source: string) {
    this.#length = source.length
  }

  add(kind: Kind, node: { position: Position }, note: string, options: FactOptions): void {
    const { chip, end, about = node } = options
    const from = Math.max(0, Math.trunc(node.position.start.offset))
    const to = Math.min(this.#length, Math.trunc(end ?? node.position.end.offset))
    // Also where one of them is no number.
    if (!(from < to)) return
    const label = KIND_LABELS[kind]
    const words = note === '' || note === label ? label : `${label}：${note}`
    const fact = { index: this.all.length, kind, start: from, end: to, chip, note: words, about }
    this.all.push(fact)
    this.of.set(about ?? node, this.of.get(about ?? node) ?? fact)
  }

  addDepartments(kind: Kind, departments: Department[], about: object): void {
    for (const [index, department] of departments.entries()) {
      const chip = index === 0 ? labelOf(kind) : null
      this.add(kind, department, departmentWords(department), { chip, about })
    }
  }

  addPersons(kind: Kind, persons: Person[], about?: object): void {
    for (const [index, person] of persons.entries()) {
      const chip = index === 0 ? labelOf(kind) : null
      this.add(kind, person, personWords(person), { chip, about: about ?? person })
    }
  }
}
