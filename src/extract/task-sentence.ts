/** Directives in running text: who is told to do what, in one sentence. */
import type { Span } from '../source/located-text.js'
import { readAssigneeEnd } from './assignees.js'
import { findDeadlines } from './deadlines.js'
import type { Body, BodyList, BodyReader } from './departments.js'
import {
  ASSIGNING,
  assigns,
  CHANGE,
  DESCRIPTION,
  findRole,
  handsOn,
  ISSUING,
  MADE_UP,
  matches,
  NO_DUTY,
  OBLIGATION,
  REPORTING,
  skipClauseOpening,
  SUPPORTING,
} from './directive-words.js'
import { readJoinedBodies } from './joined-bodies.js'
import { isGenericAt, startsAction } from './organization-names.js'
import type { Marked, Sentence } from './sentences.js'
import { Mark } from './signs.js'
import { behindTopic, isModified, isPlace, isSituated, readMeant, skipPeriod, tellsNobody } from './subject-openings.js'
import { isNamedHelper, isToldItself } from './task-helpers.js'
import { newTask, type SentenceContext, type TaskDraft } from './task-draft.js'
import { arrives, beginsDeadline, checks, deadlineBefore, goesOnTelling, isAsked, isCondition, isDuty, isMatter, isPutOff, isStrained, isTheirHead, isTheirMoney, isWished, namesOther, onlySeemsDuty, opensCondition, sharesBody, speaksFor, stays } from './task-clauses.js'

/** 会后十五个工作日内 */
const LONGEST_DEADLINE = 20
/** 由李四…, 请李四…, 责成李四…: a person may stand behind it, too. */
const NAMES_PERSON = /[由请成令]$/

/** Reads the sentences of one item; holds what they share. */
export class TaskSentenceReader {
  readonly #text: string
  readonly #bodies: BodyReader
  #tasks: TaskDraft[] = []
  #open: TaskDraft | null = null
  /** A deadline in a clause of its own before the one who is told. */
  #pending: Span | null = null
  /** 由X…, X要… stood in an earlier clause, or the matter was put off. */
  #hasTold = false
  #context: SentenceContext = { directive: false, permission: false, assigned: false, previous: null }

  constructor(text: string, bodies: BodyReader) {
    this.#text = text
    this.#bodies = bodies
  }

  read(sentence: Sentence, context: SentenceContext): TaskDraft[] {
    this.#tasks = []
    this.#open = this.#pending = null
    this.#hasTold = false
    this.#context = context
    for (const [index, clause] of sentence.clauses.entries()) this.#readClause(clause, sentence, index === 0)
    return this.#tasks
  }

  /** 市公安局：配合岚东区政府…: whoever the label names only helps. */
  startsWithSupport(at: number): boolean {
    return matches(SUPPORTING, this.#text, at)
  }

  /** Helpers and deadlines of a sentence whose lead is known already. */
  readUnderLead(sentence: Sentence): { supports: Body[]; deadlines: Span[] } {
    const task = newTask(sentence.start, sentence.end)
    for (const { start, end } of sentence.clauses) task.supports.push(...readJoinedBodies(this.#text, this.#bodies, start, end))
    return { supports: task.supports, deadlines: findDeadlines(this.#text, sentence.start, sentence.end) }
  }

  #readClause(clause: Marked, sentence: Sentence, first: boolean): void {
    const { marks } = clause
    let start = skipClauseOpening(this.#text, clause.start, clause.end)
    // 如供水公司不能按期完工, 如资金不足由县财政局解决: who is told stands behind 由 or in the next clause
    if (opensCondition(this.#text, start)) {
      if (marks & Mark.assigning && this.#readAssignments(start, clause) > start) this.#readDeadlines(clause)
      return
    }
    // 期 is one of the signs of a deadline.
    if (marks & (Mark.deadline | Mark.name)) start = skipPeriod(this.#text, start, clause.end)
    if (marks & Mark.deadline) start = this.#skipDeadline(start, clause)
    let from = start
    if (first && this.#context.assigned) from = this.#readAssigned(start, clause)
    if (from === start && !(first && this.#context.permission)) from = this.#readSubject(start, clause, sentence)
    if (marks & Mark.assigning) from = this.#readAssignments(from, clause)
    if (marks & Mark.duty) this.#readRoles(clause)
    if (marks & Mark.verdict && isPutOff(this.#text.slice(clause.start, clause.end))) this.#hasTold = true
    if (this.#open && from === start && namesOther(this.#text, start)) this.#open = null
    if (this.#open) {
      if (marks & Mark.joining) this.#open.supports.push(...readJoinedBodies(this.#text, this.#bodies, Math.max(from, start), clause.end))
      if (marks & Mark.deadline) this.#readDeadlines(clause)
      this.#open.action.end = clause.end
    }
  }

  /** 年底前，市水利局要…, 9月底前市水利局要…: a deadline before the one who is told. */
  #skipDeadline(start: number, clause: Span): number {
    if (this.#open) return start
    const [deadline] = findDeadlines(this.#text, start, Math.min(clause.end, start + LONGEST_DEADLINE))
    if (!deadline || deadline.start > start + 1) return start
    if (deadline.end === clause.end) this.#pending = deadline
    return deadline.end
  }

  /** 市住建局要…, 县征收中心配合: a body at the head of its clause. */
  #readSubject(start: number, clause: Marked, sentence: Sentence): number {
    if (tellsNobody(this.#text, start)) return start
    const list = (!isModified(this.#text, start) && this.#mayStart(start, clause) ? this.#bodies.readBodies(start, clause.end) : null) ?? this.#readModified(start, clause)
    // 飞线清理：社区居委会牵头: the label says of what it is
    const topicEnd = list ? start : behindTopic(this.#text, start, clause.end)
    if (topicEnd > start) return this.#readSubject(topicEnd, clause, sentence)
    if (!list) return clause.marks & Mark.duty && !ASSIGNING.startsAt(this.#text, start) ? this.#readPerson(start, clause) : start
    const after = list.end
    if (this.#open && isNamedHelper(this.#text, start, list)) {
      this.#open.supports.push(...list.bodies)
      return after
    }
    if (after >= clause.end || isCondition(this.#text, after, clause)) return this.#readTopic(list, clause, sentence)
    if (matches(SUPPORTING, this.#text, after)) return this.#readSupport(list, clause)
    if (matches(DESCRIPTION, this.#text, after)) return start
    if (!this.#isDirective(after, clause) || matches(ISSUING, this.#text, after)) return this.#readStrained(list, clause, sentence) ? after : start
    if (list.bodies.length > 0 && isMatter(this.#text, after, clause)) return start
    if (list.bodies.length === 0) {
      // 各乡镇要…: whoever was told before is not meant any more
      this.#open = null
      return after
    }
    this.#begin(list, after, clause)
    return after
  }

  /** 沿公路的新塘村要…, 租用岸线的海丰公司应…: between the head of the clause and the body stands which one is meant. */
  #readModified(start: number, clause: Marked): BodyList | null {
    const list = readMeant(this.#text, this.#bodies, start, clause.end)
    return list && (list.end >= clause.end || matches(OBLIGATION, this.#text, list.end)) ? list : null
  }

  /** Most clauses hold nothing that the name of a body could end in. */
  #mayStart(start: number, { marks }: Marked): boolean {
    return (marks & Mark.name) !== 0 || this.#bodies.mayStart(start) || this.#bodies.mayStartOtherwise(start)
  }

  /** Whether what stands behind the bodies is a directive to them. */
  #isDirective(after: number, clause: Span): boolean {
    if (isDuty(this.#text, after)) return true
    // 同意增资至20亿元，其中市交投集团以现金认缴5亿元: a part of what is agreed
    if (this.#text.startsWith('其中', clause.start)) return false
    // 责成县发改局重新监审，县财政局一并测算; 暂不审议，县财政局压减预算: where one was told in the sentence, so is the next
    if (!(this.#context.directive || this.#hasTold) || onlySeemsDuty(this.#text, after) || arrives(this.#text, after) || stays(this.#text, after)) return false
    // 法律事务部商审计部启动诉讼, 交通局与计委一道把计划定下来
    const joins = '商与'.includes(this.#text.charAt(after)) && readJoinedBodies(this.#text, this.#bodies, after, clause.end).length > 0
    if (joins || checks(this.#text, after)) return true
    if (matches(REPORTING, this.#text, after)) return false
    return startsAction(this.#text, after) || beginsDeadline(this.#text, after)
  }

  /** 县水利局人手少、任务重，要统筹安排: between the body and what it must do stands how things are. */
  #readStrained(list: BodyList, clause: Marked, sentence: Sentence): boolean {
    if (list.bodies.length === 0 || !isStrained(this.#text.slice(list.end, clause.end))) return false
    const next = sentence.clauses.find((other) => other.start > clause.end)
    if (!next || !isDuty(this.#text, next.start)) return false
    this.#begin(list, list.end, clause)
    return true
  }

  /** The bodies alone are a clause: 县公安局、信访局，要提前介入. */
  #readTopic(list: BodyList, clause: Span, sentence: Sentence): number {
    const next = sentence.clauses.find((other) => other.start > clause.end)
    if (list.bodies.length > 0 && next && goesOnTelling(this.#text, next.start) && !matches(NO_DUTY, this.#text, next.start)) this.#begin(list, list.end, clause)
    return list.end
  }

  /** X、Y配合: they support whoever was named before; X要协助Y leads where nobody was. */
  #readSupport(list: BodyList, clause: Span): number {
    const behind = SUPPORTING.lastIndex
    // 路政署配合增设站上盖: what it helps with, and no name that begins so
    const helped = startsAction(this.#text, behind) && !isGenericAt(this.#text, behind) ? null : this.#bodies.readBodies(behind, clause.end)
    const lead = this.#open ?? this.#tasks.at(-1) ?? this.#context.previous
    const named = helped !== null && helped.bodies.length > 0
    // 资金管理中心协助其…: the one it helps was named before
    if (helped && !named && !this.#text.startsWith('其', behind)) {
      this.#begin(list, list.end, clause)
      return helped.end
    }
    const before = { isFirst: !this.#open && this.#tasks.length === 0, hasLead: lead !== null }
    if (!helped && isToldItself(this.#text, list, behind, before)) {
      this.#begin(list, list.end, clause)
      return list.end
    }
    // 由法制委派员参加信访局组织的调查: who goes there helps
    const isSent = /^(?:各|指|委|选)?派/.test(this.#text.slice(list.end, behind))
    if (named && !isSent && !(lead && sharesBody(this.#text, lead.leads, helped.bodies))) {
      this.#begin(list, list.end, clause, helped.bodies)
      return helped.end
    }
    if (lead && lead.leads.length + lead.assignees.length > 0) lead.supports.push(...list.bodies)
    else if (list.bodies.length > 0) {
      this.#open = this.#add({ ...newTask(list.end, clause.end), supports: list.bodies, stems: list.stems })
    }
    return list.end
  }

  /** 副市长李四牵头: a person is told, no body. */
  #readPerson(start: number, clause: Span): number {
    const end = readAssigneeEnd(this.#text, start, clause.end)
    if (end < 0) return start
    this.#open = this.#add({ ...newTask(end, clause.end), assignees: [{ start, end }] })
    return end
  }

  /** 会议建议县水利局增聘专家: whatever stands behind the body, it is told. */
  #readAssigned(start: number, clause: Span): number {
    const list = this.#bodies.readBodies(start, clause.end)
    const end = list && list.bodies.length > 0 ? this.#assign(list, clause) : -1
    return end > start ? end : start
  }

  /** 由X…, 请X…, 责成X… anywhere in the clause. */
  #readAssignments(from: number, clause: Span): number {
    let last = from
    const text = this.#text
    for (let next = from; ; ) {
      const start = ASSIGNING.find(text, next, clause.end)
      if (start === clause.end) return last
      const word = ASSIGNING.wordAt(text, start, clause.end)
      const at = start + word.length
      next = at
      if (at < last || !assigns(text, word, start, clause.start) || isWished(text, at, clause)) continue
      const list = (isSituated(text, at) ? null : this.#bodies.readBodies(at, clause.end)) ?? (word === '由' ? this.#readPlaceMeant(at, clause) : null)
      if (this.#open && handsOn(word, start > clause.start, this.#open.action.start > clause.start)) continue
      // 安排区科协换届经费6.8万元: money for it, and not told anything
      if (word === '安排' && /经费|资金|万元/.test(text.slice(at, clause.end))) continue
      // 退回县政府，…再议: sent back, and not told anything
      if (word === '退回' && list && list.end >= clause.end && !/^，(?:由|请|要求)其/.test(text.slice(clause.end, clause.end + 5))) continue
      const end = list && list.bodies.length > 0 ? this.#assign(list, clause) : NAMES_PERSON.test(word) ? this.#readPerson(at, clause) : -1
      if (end > at) last = end
    }
  }

  /** 由所在地的丹溪县人民政府…: a place, behind the words that say which one is meant. */
  #readPlaceMeant(at: number, clause: Span): BodyList | null {
    const list = readMeant(this.#text, this.#bodies, at, clause.end)
    const [first] = list?.bodies ?? []
    return first && isPlace(this.#text.slice(first.start, first.end)) ? list : null
  }

  #assign(list: BodyList, clause: Span): number {
    const after = list.end
    if (after >= clause.end && this.#text.charAt(after) !== '，') return -1
    if (matches(ISSUING, this.#text, after) || matches(DESCRIPTION, this.#text, after) || matches(MADE_UP, this.#text, after)) return -1
    if (isTheirHead(this.#text, after) || speaksFor(this.#text, after) || isTheirMoney(this.#text, after) || this.#text.charAt(after) === '的' || matches(CHANGE, this.#text, after)) return -1
    // 由市财政局派员驻点指导: told by itself, and no helper
    const isSent = /^派员[^，。；]{0,6}?(?:指导|监督)/.test(this.#text.slice(after, after + 12))
    if (!isSent && matches(SUPPORTING, this.#text, after) && !isAsked(this.#text, after)) return this.#readSupport(list, clause)
    this.#begin(list, after, clause)
    return after
  }

  /** 发挥市发改委牵头作用, 以县水利局为主. */
  #readRoles(clause: Span): void {
    const role = findRole(this.#text.slice(clause.start, clause.end))
    if (role < 0) return
    const list = this.#bodies.readBodies(clause.start + role, clause.end)
    if (list?.bodies.length) this.#begin(list, list.end, clause)
  }

  /** Two deadlines make two tasks. */
  #readDeadlines(clause: Span): void {
    for (const deadline of findDeadlines(this.#text, clause.start, clause.end)) {
      const open = this.#open
      if (!open) return
      if (!open.deadline) open.deadline = deadline
      else if (deadline.start > open.deadline.start) {
        const action = { start: clause.start, end: clause.end }
        this.#open = this.#add({ ...open, action, supports: [...open.supports], deadline })
      }
    }
  }

  #begin(list: BodyList, actionStart: number, clause: Span, helped?: Body[]): void {
    const deadline = this.#pending ?? (this.#tasks.length === 0 ? deadlineBefore(this.#text, actionStart, clause) : null)
    this.#pending = null
    this.#hasTold = true
    this.#open = this.#add({ ...newTask(actionStart, clause.end), leads: list.bodies, stems: list.stems, deadline, ...(helped && { helped }) })
  }

  #add(task: TaskDraft): TaskDraft {
    this.#tasks.push(task)
    return task
  }
}
