/** The directives of an item to named bodies, wherever they stand in it. */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import type { BodyReader } from './departments.js'
import type { PointDraft } from './points.js'
import { readSentences, SentenceReader, type Sentence } from './sentences.js'
import type { StatementDraft } from './statements.js'
import { readLabelledTasks, readTaskTable } from './task-labels.js'
import { TaskSentenceReader, type SentenceContext, type TaskDraft } from './task-sentence.js'

export class TaskReader {
  readonly #text: string
  readonly #bodies: BodyReader
  readonly #sentences: TaskSentenceReader
  readonly #read: SentenceReader

  constructor(located: LocatedText, bodies: BodyReader, sentences = new SentenceReader(located.text)) {
    this.#text = located.text
    this.#read = sentences
    this.#bodies = bodies
    this.#sentences = new TaskSentenceReader(located.text, bodies)
  }

  readItem(statements: StatementDraft[], title: Span, body: Span, lines: Line[]): TaskDraft[] {
    const tasks = this.#readTitle(title, body)
    for (const statement of statements) if (!statement.background) tasks.push(...this.#readStatement(statement))
    tasks.push(...readLabelledTasks(this.#text, body.start, body.end, this.#bodies))
    for (const rows of tables(lines)) tasks.push(...readTaskTable(this.#text, rows, this.#bodies))
    return tasks.sort((a, b) => a.action.start - b.action.start)
  }

  /** A numbered paragraph without a heading has its first sentence as title: 爰要求X…. */
  #readTitle(title: Span, body: Span): TaskDraft[] {
    if (body.start <= title.start || !/[，,]/.test(this.#text.slice(title.start, title.end))) return []
    return readSentences(this.#text, title.start, title.end).flatMap((sentence) =>
      this.#sentences.read(sentence, { directive: false, permission: true, previous: null }),
    )
  }

  #readStatement(statement: StatementDraft): TaskDraft[] {
    const { act } = statement
    const directive = act !== null && (act.force === 'deciding' || act.force === 'demanding' || act.verdict !== null)
    const tasks: TaskDraft[] = []
    this.#label = null
    const start = act ? statement.contentStart : statement.start
    const scopes = scopesOf(statement, start)
    const pointed = statement.points.length > 0
    const listed = act?.verdict != null && pointed && !/(?:意见|要求)[：:]?\n?$/.test(this.#text.slice(start, statement.points[0]?.start))
    for (const [index, scope] of scopes.entries()) {
      const permission = index === 0 && act !== null && (act.verdict !== null || act.force === 'reporting')
      tasks.push(...this.#readScope(scope, { directive: (directive && !(listed && scope.depth > 0)) || (pointed && act === null), permission, previous: null }))
    }
    return tasks
  }

  /** A label that ends its line leads the points behind it (市水务集团：1.…2.…), from that depth on. */
  #label: { task: TaskDraft; depth: number } | null = null

  #readScope(scope: Scope, context: SentenceContext): TaskDraft[] {
    const tasks: TaskDraft[] = []
    if (this.#label && scope.depth < this.#label.depth) this.#label = null
    let lead: TaskDraft | null = this.#label?.task ?? null
    let permission = context.permission
    for (const line of splitLines(this.#text, scope)) {
      const label = this.#readLeadLabel(line)
      if (label) lead = label.task
      if (label && label.end >= line.end) {
        this.#label = { task: label.task, depth: line.start === scope.start ? scope.depth + 1 : scope.depth }
      }
      const from = label ? label.end : line.start
      const before = tasks.length
      for (const sentence of this.#read.read(from, line.end)) {
        const previous: TaskDraft | null = tasks.at(-1) ?? lead
        const found = this.#sentences.read(sentence, { ...context, permission, previous })
        permission = false
        if (lead) tasks.push(...this.#underLabel(lead, sentence, found))
        else tasks.push(...found)
      }
      if (lead && tasks.length === before && line.end > from) tasks.push({ ...lead, action: { start: from, end: line.end } })
    }
    this.#carryLead(scope, tasks)
    return tasks
  }

  /** 城东区政府要做好以下工作：一是…二是…: whoever is told before the list leads its points. */
  #carryLead(scope: Scope, tasks: TaskDraft[]): void {
    const last = tasks.at(-1)
    if (!last || last.leads.length === 0 || !/(?:以下|如下|下列)[^。；：:]{0,10}[：:]\n?$/.test(this.#text.slice(scope.start, scope.end))) return
    this.#label = { task: last, depth: scope.depth + 1 }
  }

  /** 县自然资源局：两周内完成…: the label leads; what the sentence says of helpers and deadlines is its own. */
  #underLabel(lead: TaskDraft, sentence: Sentence, found: TaskDraft[]): TaskDraft[] {
    if (found.some((task) => task.leads.length > 0)) return found
    if (this.#sentences.startsWithSupport(sentence.start)) {
      return [{ ...lead, leads: [], supports: lead.leads, action: { start: sentence.start, end: sentence.end } }]
    }
    const { supports, deadlines } = this.#sentences.readUnderLead(sentence)
    supports.push(...found.flatMap((task) => task.supports))
    const task = { ...lead, supports, action: { start: sentence.start, end: sentence.end } }
    if (deadlines.length === 0) return [{ ...task, deadline: null }]
    return deadlines.map((deadline) => ({ ...task, deadline }))
  }

  /** 市住建局：1.…2.…: a body as a label leads whatever stands under it. */
  #readLeadLabel(line: Span): { task: TaskDraft; end: number } | null {
    if (!/[：:]/.test(this.#text.slice(line.start, Math.min(line.end, line.start + 80)))) return null
    const list = this.#bodies.readBodies(line.start, Math.min(line.end, line.start + 80))
    if (!list || list.bodies.length === 0 || !/[：:]/.test(this.#text.charAt(list.end))) return null
    const end = list.end + 1
    return { end, task: { leads: list.bodies, supports: [], assignees: [], deadline: null, stems: list.stems, action: { start: end, end: line.end } } }
  }
}

interface Scope extends Span {
  /** 0 for the words before the points, 1 for a top-level point. */
  depth: number
}

/** The words before the points, and each point with its own words, in their order. */
function scopesOf(statement: StatementDraft, start: number): Scope[] {
  const scopes: Scope[] = []
  const add = (from: number, end: number, points: PointDraft[], depth: number): void => {
    const stop = points[0]?.start ?? end
    if (stop > from) scopes.push({ start: from, end: stop, depth })
    for (const point of points) add(point.textStart, point.end, point.points, depth + 1)
  }
  add(start, statement.end, statement.points, 0)
  return scopes
}

const LINE_END = /[\n\t]/g

/** Lines of a scope; a label governs from its line on. */
function splitLines(text: string, scope: Span): Span[] {
  const lines: Span[] = []
  let start = scope.start
  const words = text.slice(scope.start, scope.end)
  LINE_END.lastIndex = 0
  for (let found = LINE_END.exec(words); found; found = LINE_END.exec(words)) {
    const end = scope.start + found.index
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  if (scope.end > start) lines.push({ start, end: scope.end })
  return lines
}

/** Runs of table rows. */
function tables(lines: Line[]): Line[][] {
  const found: Line[][] = []
  for (const line of lines) {
    if (!line.cells) continue
    const open = found.at(-1)
    if (open && open[0]?.block === line.block) open.push(line)
    else found.push([line])
  }
  return found
}
