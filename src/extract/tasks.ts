/** The directives of an item to named bodies, wherever they stand in it. */
import { sortBy } from '../source/ascending.js'
import { opensWithLetter } from '../outline/letters.js'
import type { Line } from '../source/line.js'
import type { Span } from '../source/located-text.js'
import type { BodyReader } from './departments.js'
import { firstFrom, hasAny } from './offsets.js'
import type { PointDraft } from './points.js'
import type { Sentence, SentenceReader } from './sentences.js'
import type { Signs } from './signs.js'
import { settlingStatements, type StatementDraft } from './statements.js'
import { readBracketTasks } from './task-brackets.js'
import { readLabelledTasks, readTaskTable } from './task-labels.js'
import { settleHelpers, type SentenceContext, type TaskDraft } from './task-draft.js'
import { readSignedTasks } from './task-signed.js'
import { TaskSentenceReader } from './task-sentence.js'
import { AGREED } from './referrals.js'

/** 责任部门　县水利局 on a line of its own. */
const SPACED_LABEL = /\n(?:责任|牵头|主办|承办|落实)(?:单位|部门)/

/** 各相关单位要…, 有关部门须…: whoever is told is no body, but from here on directives are given. */
const ALL_TOLD = /(?:^|[，：；])(?:各(?:有关|相关|责任|成员|参建|级)?(?:单位|部门|方|乡镇|街道|镇街|区|县|科室|处室)|有关(?:单位|部门)|相关(?:单位|部门))[^，。；了]{0,6}(?:要|须|必须|应当)/

export class TaskReader {
  readonly #text: string
  readonly #signs: Signs
  readonly #bodies: BodyReader
  readonly #sentences: TaskSentenceReader
  readonly #read: SentenceReader
  readonly #hasBrackets: boolean

  constructor(signs: Signs, bodies: BodyReader, sentences: SentenceReader) {
    this.#text = signs.text
    this.#signs = signs
    this.#read = sentences
    this.#hasBrackets = signs.text.includes('【')
    this.#bodies = bodies
    this.#sentences = new TaskSentenceReader(signs.text, bodies)
  }

  readItem(statements: StatementDraft[], title: Span, body: Span, lines: Line[]): TaskDraft[] {
    const tasks = this.#readTitle(title, body)
    // 三、关于危化品处置 / 市公安局、市交通局联合制定外运方案: where nothing is said to be said, all of it is directed
    const isPlain = statements.length > 0 && statements.every(({ act }) => act === null)
    for (const statement of settlingStatements(statements)) this.#readStatement(statement, tasks, isPlain)
    if (hasAny(this.#signs.colons, body.start, body.end) || SPACED_LABEL.test(this.#text.slice(body.start, body.end)) || (this.#hasBrackets && BRACKETED_LABEL.test(this.#text.slice(body.start, body.end)))) {
      for (const task of readLabelledTasks(this.#text, body.start, body.end, this.#bodies)) addLabelled(tasks, task, this.#text)
    }
    addBracketed(tasks, readBracketTasks(this.#text, body, this.#bodies, this.#sentences), this.#text)
    for (const task of readSignedTasks(this.#text, body, this.#bodies)) addLabelled(tasks, task, this.#text)
    for (const rows of tables(lines)) tasks.push(...readTaskTable(this.#text, rows, this.#bodies))
    return sortBy(settleHelpers(this.#text, tasks), ({ action }) => action.start)
  }

  /** A numbered paragraph without a heading has its first sentence as title: 爰要求X…, 三、市财政局负责制定方案。 */
  #readTitle(title: Span, body: Span): TaskDraft[] {
    // 议事处3月3日函，…请本会…: what a letter asks for is no directive of the meeting
    if (body.start <= title.start || opensWithLetter(this.#text, title.start, title.end)) return []
    const isSentence = /[。；;]/.test(this.#text.charAt(title.end))
    if (!isSentence && !/[，,]|^(?:建请|爰)/.test(this.#text.slice(title.start, title.end))) return []
    return this.#read.read(title.start, title.end).flatMap((sentence) =>
      this.#sentences.read(sentence, { directive: isSentence, permission: !isSentence, assigned: false, previous: null }),
    )
  }

  #readStatement(statement: StatementDraft, tasks: TaskDraft[], isPlain: boolean): void {
    const { act, points } = statement
    const start = act ? statement.contentStart : statement.start
    const pointed = points.length > 0
    const listed = pointed && act !== null && act.verdict !== null && !this.#asks(start, points[0] as PointDraft)
    const directive = act === null ? pointed || isPlain : act.force === 'deciding' || act.force === 'demanding' || act.verdict !== null
    let assigned = act !== null && start === act.end && ASSIGNING_ACT.test(this.#text.slice(act.start, act.end))
    let permission = act !== null && (act.verdict !== null || act.force === 'reporting')
    this.#label = null
    for (const scope of scopesOf(statement, start)) {
      this.#readScope(scope, { directive: directive && !(listed && scope.depth > 0), permission, assigned }, tasks)
      permission = assigned = false
    }
  }

  /** 同意…，并提出以下要求：: what follows is no list of what is agreed. */
  #asks(start: number, first: PointDraft): boolean {
    return /(?:意见|要求)[：:]?\n?$/.test(this.#text.slice(start, first.start))
  }

  /** A label that ends its line leads the points behind it (市水务集团：1.…2.…), from that depth on. */
  #label: { task: TaskDraft; depth: number } | null = null

  #readScope(scope: Scope, opening: ScopeContext, tasks: TaskDraft[]): void {
    const first = tasks.length
    if (this.#label && scope.depth < this.#label.depth) this.#label = null
    let lead: TaskDraft | null = this.#label?.task ?? null
    let { directive, permission, assigned } = opening
    for (const line of splitLines(this.#signs, scope)) {
      const label = this.#readLeadLabel(line)
      if (label) lead = label.task
      if (label && label.end >= line.end) this.#leadPoints(label.task, line, scope)
      const from = label ? label.end : line.start
      const before = tasks.length
      let told = false
      for (const { sentence, next } of this.#partAtLabels(from, line.end)) {
        // ②依法强制拆除。县公安局：/①维护秩序；②快速处置: the next body is named behind the last point of the one before
        if (next && sentence.start < next.end && sentence.end >= line.end) {
          this.#leadPoints(next.task, sentence, scope)
          break
        }
        if (next) lead = next.task
        const previous: TaskDraft | null = tasks.length > first ? (tasks[tasks.length - 1] as TaskDraft) : lead
        // 县劳动局要…；县审计局对…进行审计: behind a semicolon the directing goes on, whatever verb stands before
        told &&= '；;'.includes(this.#text.charAt(sentence.start - 1))
        const found = this.#sentences.read(sentence, { directive: directive || told, permission, assigned, previous })
        told ||= found.some((task) => task.leads.length > 0)
        // 会议听取了汇报，同意该项目。县财政局按职责做好工作。: behind what was agreed the directing begins
        // 会议指出，各单位要把责任落实到人。县轻轨办每周五前汇总进度。
        const written = this.#text.slice(sentence.start, sentence.end)
        directive ||= AGREED.test(written) || ALL_TOLD.test(written)
        permission = assigned = false
        for (const task of lead ? this.#underLabel(lead, sentence, found) : found) tasks.push(task)
      }
      if (lead && tasks.length === before && line.end > from) tasks.push({ ...lead, action: { start: from, end: line.end } })
    }
    if (tasks.length > first) this.#carryLead(scope, tasks[tasks.length - 1] as TaskDraft)
  }

  /** 县水利局：抢修渠道。民政所：备足被褥。 in one line: each sentence, with the label that stands before it. */
  #partAtLabels(from: number, end: number): { sentence: Sentence; next: LeadLabel | null }[] {
    const parts: { sentence: Sentence; next: LeadLabel | null }[] = []
    for (const sentence of this.#read.read(from, end)) {
      const next = sentence.start > from ? this.#readLeadLabel(sentence) : null
      if (!next || next.end >= sentence.end) parts.push({ sentence, next })
      else for (const rest of this.#read.read(next.end, sentence.end)) parts.push({ sentence: rest, next })
    }
    return parts
  }

  /** A label in the words before the points leads them, one in a point those that follow it. */
  #leadPoints(task: TaskDraft, label: Span, scope: Scope): void {
    this.#label = { task, depth: label.start === scope.start ? scope.depth + 1 : scope.depth }
  }

  /** 城东区政府要做好以下工作：一是…二是…: whoever is told before the list leads its points. */
  #carryLead(scope: Scope, last: TaskDraft): void {
    if (last.leads.length === 0) return
    if (!'：:\n'.includes(this.#text.charAt(scope.end - 1))) return
    if (!/(?:以下|如下|下列)[^。；：:]{0,10}[：:]\n?$/.test(this.#text.slice(scope.start, scope.end))) return
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
  #readLeadLabel(line: Span): LeadLabel | null {
    const limit = Math.min(line.end, line.start + LONGEST_LABEL)
    if (!hasAny(this.#signs.colons, line.start, limit)) return null
    const list = this.#bodies.readBodies(line.start, limit)
    if (!list || list.bodies.length === 0 || !/[：:]/.test(this.#text.charAt(list.end))) return null
    const end = list.end + 1
    return { end, task: { leads: list.bodies, supports: [], assignees: [], deadline: null, stems: list.stems, action: { start: end, end: line.end } } }
  }
}

/** 市住建局：, and what it leads. */
interface LeadLabel {
  task: TaskDraft
  end: number
}

/** 【责任单位】 */
const BRACKETED_LABEL = /【[^【】\n]{2,8}】/

/**
 * 财务部7月10日前出具报告（责任人：李四）: the label names the person in a task whose lead the sentence names;
 * 由县城投公司承担。（完成时限：一季度末）: or by when all that its line tells is to be done.
 */
function addLabelled(tasks: TaskDraft[], labelled: TaskDraft, text: string): void {
  const { action, assignees } = labelled
  if (labelled.leads.length + labelled.supports.length + assignees.length === 0) {
    const line = text.lastIndexOf('\n', action.start) + 1
    for (const task of tasks) if (task.action.start >= line && task.action.end <= action.end + 1) task.deadline ??= labelled.deadline
    return
  }
  // 财务部出具报告（责任人：李四）, 财务部出具报告。（配合单位：人事部）: what the label says is of whoever the words before it tell
  const told = labelled.leads.length === 0 ? tasks.findLast((task) => task.leads.length > 0 && task.action.start >= action.start && task.action.start <= action.end) : undefined
  if (!told) {
    tasks.push(labelled)
    return
  }
  told.assignees = [...told.assignees, ...assignees]
  told.supports = [...told.supports, ...labelled.supports]
  told.deadline ??= labelled.deadline
}

/** （由县水利局负责）: 由 told it already, but not what is to be done. */
function addBracketed(tasks: TaskDraft[], bracketed: readonly TaskDraft[], text: string): void {
  const byLead = new Map(tasks.map((task) => [task.leads[0]?.start, task]))
  for (const task of bracketed) {
    const [lead] = task.leads
    const told = lead && byLead.get(lead.start)
    if (told) Object.assign(told, task)
    else addLabelled(tasks, task, text)
  }
}

/** What the first sentence of a scope is read with. */
type ScopeContext = Omit<SentenceContext, 'previous'>

/** 会议责成, 会议建议: with the body right behind it. */
const ASSIGNING_ACT = /(?:责成|促请|敦促|要求|建议|委托|授权|责令)$/

/** 市住建局、市城管局、…：: how far a label of bodies goes. */
const LONGEST_LABEL = 80

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

/** Lines of a scope; a label governs from its line on. */
function splitLines({ lineEnds }: Signs, scope: Span): Span[] {
  let index = firstFrom(lineEnds, scope.start)
  if ((lineEnds[index] ?? scope.end) >= scope.end) return [scope]
  const lines: Span[] = []
  let { start } = scope
  for (; index < lineEnds.length; index++) {
    const end = lineEnds[index] as number
    if (end >= scope.end) break
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
