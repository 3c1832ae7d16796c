/** Directives in running text: who is told to do what, in one sentence. */
import {
  ASSIGNING_WORDS,
  ISSUING_WORDS,
  JOINING_WORDS,
  OBLIGATIONS,
  REPORTING_WORDS,
  SUPPORTING_ADVERBS,
  SUPPORTING_WORDS,
} from '../lexicon/task-cues.js'
import type { Span } from '../source/located-text.js'
import { findDeadlines } from './deadlines.js'
import type { Body, BodyList, BodyReader } from './departments.js'
import { startsAction } from './organization-names.js'
import { readAssigneeEnd } from './assignees.js'
import { Mark, type Marked, type Sentence } from './sentences.js'

export interface TaskDraft {
  action: Span
  leads: Body[]
  supports: Body[]
  assignees: Span[]
  deadline: Span | null
  /** The elements are stems that 等部门 made bodies: 市发改、财政. */
  stems: boolean
}

const byLength = (a: string, b: string): number => b.length - a.length
const pattern = (words: readonly string[]): string => [...words].sort(byLength).join('|')
const ASSIGNING = new RegExp(pattern(ASSIGNING_WORDS), 'g')
const OBLIGATION = new RegExp(pattern(OBLIGATIONS), 'y')
const REPORTING = new RegExp(pattern(REPORTING_WORDS), 'y')
const SUPPORTING = new RegExp(`(?:${pattern(SUPPORTING_ADVERBS)}){0,3}(?:${pattern(SUPPORTING_WORDS)})(?!联动|聯動|作战|机制|推进|发力|治理|意识|攻坚)`, 'y')
const JOINING = new RegExp(`${pattern(JOINING_WORDS)}|与|與`, 'g')
const TOGETHER = /(?:共同|合作|联合|聯合|一起|一道|协同|協同|密切配合)/y
const ISSUING = new RegExp(`(?:负责)?(?:${pattern(ISSUING_WORDS)})(?!.{0,12}(?:公告|通知|公示))`, 'y')
/** 由县农业局起草的方案: the body is part of a description. */
const DESCRIPTION = /(?:牵头|组织|负责|共同|联合)?(?:起草|提出|提交|制定|制订|拟定|拟订|编制|报送|上报|呈报|草拟|申报|主持|承办|主编|送审|汇报|反映|建设|管理|实施|承建|出资|设立|举办|承担|运营|保管)的/y
/** 选址由A村调整至B区: from one to the other, nobody is told. */
const CHANGE = /(?:调整|变更|迁移|迁|改|搬|提高|降低|缩短|扩大|增加|减少|下降|上升|转变|修改|更名)(?:为|至|到|成)/y
/** 新任职干部要于一周内…: somebody else is told now. */
const OTHER_SUBJECT = /[\u4e00-\u9fff]{2,8}?(?:要|须|应当|必须)(?!求|点|素|件)/y
const ROLE = /发挥好?(?=.{2,20}?(?:牵头|统筹|主体|主导)(?:抓总|协调)?作用)/
/** Before the subject of a clause. */
const CLAUSE_OPENING = /(?:会后|會後|同时|同時|并且|并|並|另外|此外|下一步|其中|其次|首先|最后|今后|目前|当前|特别是|尤其是|另|且|而|因此|为此|为|爰|即日起|原则上|近期|下阶段|随后|后续|後續|对此|[一二三四五六七八九十]{1,2}是|[一二三四五六七八九十]{1,2}要|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|\d{1,2}[.、．）)](?!\d)|会上|會上|[，、：:])*/y

export interface SentenceContext {
  /** A bare verb behind a body is a directive: under 会议决定, 会议要求, not under 会议指出. */
  directive: boolean
  /** The head of the sentence is the object of a verdict (同意县水务集团以…质押), not a subject. */
  permission: boolean
  /** The task before in the same point, which 县征收中心配合 still supports. */
  previous: TaskDraft | null
}

/** Reads the sentences of one item; holds what they share. */
export class TaskSentenceReader {
  readonly #text: string
  readonly #bodies: BodyReader
  #tasks: TaskDraft[] = []
  #open: TaskDraft | null = null
  #context: SentenceContext = { directive: false, permission: false, previous: null }

  constructor(text: string, bodies: BodyReader) {
    this.#text = text
    this.#bodies = bodies
  }

  read(sentence: Sentence, context: SentenceContext): TaskDraft[] {
    this.#tasks = []
    this.#open = null
    this.#context = context
    for (const [index, clause] of sentence.clauses.entries()) this.#readClause(clause, sentence, index)
    return this.#tasks
  }

  /** 市公安局：配合岚东区政府…: whoever the label names only helps. */
  startsWithSupport(at: number): boolean {
    return matches(SUPPORTING, this.#text, at)
  }

  /** Helpers and deadlines of a sentence whose lead is known already. */
  readUnderLead(sentence: Sentence): { supports: Body[]; deadlines: Span[] } {
    const task: TaskDraft = { leads: [], supports: [], assignees: [], deadline: null, stems: false, action: sentence }
    for (const clause of sentence.clauses) this.#readJoined(task, clause.start, clause)
    return { supports: task.supports, deadlines: findDeadlines(this.#text, sentence.start, sentence.end) }
  }

  #readClause(clause: Marked, sentence: Sentence, index: number): void {
    const { marks } = clause
    const start = this.#skipOpening(clause)
    let from = start
    if (!(index === 0 && this.#context.permission)) from = this.#readSubject(start, clause, sentence)
    if (marks & Mark.assigning) from = this.#readAssignments(from, clause)
    if (marks & Mark.duty) this.#readRoles(clause)
    if (this.#open && from === start && this.#namesOther(start)) this.#open = null
    if (this.#open) {
      if (marks & Mark.joining) this.#readJoined(this.#open, Math.max(from, start), clause)
      if (marks & Mark.deadline) this.#readDeadlines(clause)
      this.#open.action.end = clause.end
    }
  }

  #namesOther(start: number): boolean {
    return matches(OTHER_SUBJECT, this.#text, start) && !startsAction(this.#text, start)
  }

  #skipOpening(clause: Span): number {
    CLAUSE_OPENING.lastIndex = clause.start
    const found = CLAUSE_OPENING.exec(this.#text)
    return Math.min(clause.end, clause.start + (found?.[0].length ?? 0))
  }

  /** 市住建局要…, 县征收中心配合: a body at the head of its clause. */
  #readSubject(start: number, clause: Marked, sentence: Sentence): number {
    const mayStart = clause.marks & Mark.ending || this.#bodies.mayStart(start)
    const list = mayStart ? this.#bodies.readBodies(start, clause.end) : null
    if (!list) return clause.marks & Mark.duty ? this.#readPerson(start, clause) : start
    const after = list.end
    if (after >= clause.end || this.#isCondition(after, clause)) return this.#readTopic(list, clause, sentence)
    if (matches(SUPPORTING, this.#text, after)) return this.#readSupport(list, clause)
    if (!this.#isDirective(after) || this.#isMatter(clause) || matches(ISSUING, this.#text, after)) return start
    if (list.bodies.length === 0) {
      // 各乡镇要…: whoever was told before is not meant any more
      this.#open = null
      return after
    }
    this.#begin(list, after, clause)
    return after
  }

  /** Whether what stands behind the bodies is a directive to them. */
  #isDirective(after: number): boolean {
    if (matches(OBLIGATION, this.#text, after) && !/^要(?:求|点|素|件|紧|闻|害)/.test(this.#text.slice(after, after + 2))) return true
    if (!this.#context.directive || matches(REPORTING, this.#text, after)) return false
    return startsAction(this.#text, after) || this.#beginsDeadline(after)
  }

  /** 市体育中心承办资格赛经费问题，下次会议再议: the clause is a matter, not a directive. */
  #isMatter(clause: Span): boolean {
    return /(?:问题|事宜|事项|的请示|的方案|情况|案)$/.test(this.#text.slice(clause.start, clause.end)) && !/要|须|应/.test(this.#text.slice(clause.start, clause.end))
  }

  #beginsDeadline(at: number): boolean {
    return findDeadlines(this.#text, at, Math.min(this.#text.length, at + 14)).some((span) => span.start === at)
  }

  /** 水务局、燃气公司等单位道路开挖的，要做到…: between the bodies and what they must do stands when. */
  #isCondition(after: number, clause: Span): boolean {
    return clause.end - after <= 16 && this.#text.charAt(clause.end - 1) === '的' && !matches(OBLIGATION, this.#text, after)
  }

  /** The bodies alone are a clause: 县公安局、信访局，要提前介入. */
  #readTopic(list: BodyList, clause: Span, sentence: Sentence): number {
    const next = sentence.clauses.find((other) => other.start > clause.end)
    if (list.bodies.length > 0 && next && matches(OBLIGATION, this.#text, next.start)) this.#begin(list, list.end, clause)
    return list.end
  }

  /** X、Y配合: they support whoever was named before; X要协助Y leads where nobody was. */
  #readSupport(list: BodyList, clause: Span): number {
    const behind = SUPPORTING.lastIndex
    const helped = this.#bodies.readBodies(behind, clause.end)
    const lead = this.#open ?? this.#tasks.at(-1) ?? this.#context.previous
    const named = helped !== null && helped.bodies.length > 0
    // 资金管理中心协助其…: the one it helps was named before
    const byPronoun = this.#text.startsWith('其', behind)
    if (helped && !named && !byPronoun) {
      this.#begin(list, list.end, clause)
      return helped.end
    }
    if (named && !(lead && this.#sharesBody(lead.leads, helped.bodies))) {
      this.#begin(list, list.end, clause)
      return helped.end
    }
    if (lead && lead.leads.length + lead.assignees.length > 0) lead.supports.push(...list.bodies)
    else if (list.bodies.length > 0) this.#add({ leads: [], supports: list.bodies, assignees: [], action: { start: list.end, end: clause.end }, deadline: null, stems: list.stems })
    return list.end
  }

  #sharesBody(leads: Body[], bodies: Body[]): boolean {
    const names = leads.map((lead) => this.#text.slice(lead.start, lead.end))
    return bodies.some((body) => names.some((name) => name.endsWith(this.#text.slice(body.start + 1, body.end))))
  }

  /** 副市长李四牵头: a person is told, no body. */
  #readPerson(start: number, clause: Span): number {
    const end = readAssigneeEnd(this.#text, start, clause.end)
    if (end < 0) return start
    this.#open = this.#add({ leads: [], supports: [], assignees: [{ start, end }], action: { start: end, end: clause.end }, deadline: null, stems: false })
    return end
  }

  /** 由X…, 请X…, 责成X… anywhere in the clause. */
  #readAssignments(from: number, clause: Span): number {
    let last = from
    const words = this.#text.slice(from, clause.end)
    ASSIGNING.lastIndex = 0
    for (let found = ASSIGNING.exec(words); found; found = ASSIGNING.exec(words)) {
      const word = found[0]
      const start = from + found.index
      const at = start + word.length
      if (at < last || !this.#assigns(word, start, clause)) continue
      const list = this.#bodies.readBodies(at, clause.end)
      const end = list && list.bodies.length > 0 ? this.#assign(list, clause) : this.#readPersonBehind(word, at, clause)
      if (end > at) last = end
    }
    return last
  }

  /** 提请市政府, 申请县财政局, 按要求, 中由: the word assigns nothing there. */
  #assigns(word: string, at: number, clause: Span): boolean {
    const before = this.#text.slice(Math.max(clause.start, at - 2), at)
    if (/[请請]$/.test(word) && word.length === 1 && /[提申邀聘报呈敬吁届恳報約约]$/.test(before)) return false
    if (word === '由' && /[理自缘事来]$/.test(before)) return false
    if (word === '要求' && /[按照据合项各的]$/.test(before)) return false
    if (word === '由' && /(?:会议|政府|党委|县委|市委|区委)(?:已|已经)?(?:明确|要求|决定|同意|确定)$/.test(this.#text.slice(Math.max(clause.start, at - 12), at)) && at - clause.start > 4) return false
    if (word === '委托' && /[受被]$/.test(before)) return false
    if (/^(?:安排|明确|建议|建議|要求|指定|督促)$/.test(word)) return at === clause.start || /[，、：并並後后拟議议爰]$/.test(before) || before.endsWith('会议')
    return true
  }

  #assign(list: BodyList, clause: Span): number {
    const after = list.end
    if (after >= clause.end && this.#text.charAt(after) !== '，') return -1
    if (matches(ISSUING, this.#text, after) || matches(DESCRIPTION, this.#text, after)) return -1
    if (this.#text.charAt(after) === '的' || matches(CHANGE, this.#text, after)) return -1
    if (matches(SUPPORTING, this.#text, after)) return this.#readSupport(list, clause)
    this.#begin(list, after, clause)
    return after
  }

  #readPersonBehind(word: string, at: number, clause: Span): number {
    if (!/[由请請成令]$/.test(word)) return -1
    return this.#readPerson(at, clause)
  }

  /** 发挥市发改委牵头作用. */
  #readRoles(clause: Span): void {
    const words = this.#text.slice(clause.start, clause.end)
    const found = words.includes('发挥') ? ROLE.exec(words) : null
    if (!found) return
    const list = this.#bodies.readBodies(clause.start + found.index + found[0].length, clause.end)
    if (list && list.bodies.length > 0) this.#begin(list, list.end, clause)
  }

  /** 会同X、Y; 与X共同; 配合X where another leads. */
  #readJoined(task: TaskDraft, from: number, clause: Span): void {
    let last = from
    const words = this.#text.slice(from, clause.end)
    JOINING.lastIndex = 0
    for (let found = JOINING.exec(words); found; found = JOINING.exec(words)) {
      const word = found[0]
      const start = from + found.index
      if (start < last) continue
      const list = this.#bodies.readBodies(start + word.length, clause.end)
      if (!list || !this.#joins(word, start, list)) continue
      task.supports.push(...list.bodies)
      last = list.end
    }
  }

  #joins(word: string, at: number, list: BodyList): boolean {
    const first = list.bodies[0]
    // 组成联合督查组: the group is made, and helps nobody
    if (word.startsWith('联') && first && /[组組]$/.test(this.#text.slice(first.start, first.end))) return false
    if (word === '与' || word === '與') return matches(TOGETHER, this.#text, list.end)
    return word !== '商' || !/[协会洽工招电客经厂供磋]/.test(this.#text.charAt(at - 1))
  }

  /** Two deadlines make two tasks. */
  #readDeadlines(clause: Span): void {
    const open = this.#open as TaskDraft
    for (const deadline of findDeadlines(this.#text, clause.start, clause.end)) {
      if (!open.deadline) open.deadline = deadline
      else if (deadline.start > (this.#open as TaskDraft).deadline!.start) {
        this.#open = this.#add({ ...open, action: { start: clause.start, end: clause.end }, supports: [...open.supports], deadline })
      }
    }
  }

  #begin(list: BodyList, actionStart: number, clause: Span): void {
    this.#open = this.#add({
      leads: list.bodies,
      supports: [],
      assignees: [],
      action: { start: actionStart, end: clause.end },
      deadline: null,
      stems: list.stems,
    })
  }

  #add(task: TaskDraft): TaskDraft {
    this.#tasks.push(task)
    return task
  }
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
