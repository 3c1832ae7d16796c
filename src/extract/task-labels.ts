/** Directives by label: （责任单位：X；配合单位：Y；完成时限：Z）, lines of their own, tables. */
import { FOLLOWER_COLUMNS } from '../lexicon/sections.js'
import { RESPONSIBILITY_LABELS, type ResponsibilityLabel } from '../lexicon/task-cues.js'
import type { Line } from '../source/line.js'
import type { Span } from '../source/located-text.js'
import { findDeadlines, readDeadlineLabelValue } from './deadlines.js'
import type { Body, BodyReader } from './departments.js'
import type { TaskDraft } from './task-draft.js'

type Role = ResponsibilityLabel['role']
const ROLE_OF = new Map<string, Role>(RESPONSIBILITY_LABELS.flatMap(({ role, labels }) => labels.map((label) => [label, role] as const)))
const LABELS = [...ROLE_OF.entries()].filter(([, role]) => role !== 'action').map(([label]) => label).sort((a, b) => b.length - a.length)
/** 落实事项⇥…: in a cell before its own, what is to be done. */
const ACTION_LABELS = [...ROLE_OF.entries()].filter(([label, role]) => role === 'action' && label.length > 3).map(([label]) => label)
const DEADLINE_LABELS = LABELS.filter((label) => ROLE_OF.get(label) === 'deadline')
/** 责任单位：, 【责任单位】, and 完成时间 2023/11/30, where white space stands for the colon. */
const LONG_LABELS = new RegExp(`${LABELS.filter((label) => label.length > 3).join('|')}|(?:${ACTION_LABELS.join('|')})(?=\\t)`, 'g')
const LABEL = new RegExp(`(?<=\\n)(${LABELS.filter((label) => label.length > 3).join('|')}|(?:${ACTION_LABELS.join('|')})(?=\\t))(?=[^，。；：:】\\n]{2,80}(?:\\n|$))|(?<=【)(${LABELS.join('|')})】[：:]?|(${LABELS.join('|')})[：:]|(${DEADLINE_LABELS.filter((label) => label.length > 2).join('|')})(?=\\d{1,4}[./年月-])`, 'g')
const LIST_SEPARATOR = /[、，,；;/\n]|(?<=[局委办部处院会镇乡])和/
/** 全体知悉: all take note, and nobody is told. */
const NOBODY = /^(?:—|－|-|\/|无|长期|(?:全体|各)?(?:委员|成员|人员)?(?:知悉|备悉|备查))?$/

interface LabelValue {
  role: Role
  start: number
  value: Span
}

/** Groups of responsibility labels in text[start, end): labels that follow one another closely are one task. */
export function readLabelledTasks(text: string, start: number, end: number, bodies: BodyReader): TaskDraft[] {
  const values = findValues(text, start, end)
  const tasks: TaskDraft[] = []
  let group: LabelValue[] = []
  const flush = (): void => {
    if (group.length > 0) tasks.push(...buildTasks(text, start, group, bodies))
    group = []
  }
  for (const value of values) {
    const last = group.at(-1)
    const repeats = value.role === 'lead' && group.some(({ role }) => role === 'lead')
    if (last && (value.start - last.value.end > 3 || repeats)) flush()
    group.push(value)
  }
  flush()
  return tasks
}

function findValues(text: string, start: number, end: number): LabelValue[] {
  const values: LabelValue[] = []
  const body = text.slice(start, end)
  LABEL.lastIndex = 0
  for (let found = LABEL.exec(body); found; found = LABEL.exec(body)) {
    const at = start + found.index
    const from = at + found[0].length
    if (found[1] !== undefined) {
      values.push(...readSpacedLine(text, at, Math.min(end, lineEnd(text, at))))
      LABEL.lastIndex = Math.min(end, lineEnd(text, at)) - start
      continue
    }
    values.push({ role: ROLE_OF.get((found[2] ?? found[3] ?? found[4]) as string) as Role, start: at, value: { start: from, end: valueEnd(text, from, end) } })
  }
  for (const [index, value] of values.entries()) {
    const next = values[index + 1]
    if (next && value.value.end > next.start) value.value.end = text.charAt(next.start - 1) === '【' ? next.start - 1 : next.start
  }
  return values
}

/** 责任部门　县水利局　协办部门　县财政局　完成时限　8月5日前: a line of labels for which white space stands for the colons. */
function readSpacedLine(text: string, start: number, end: number): LabelValue[] {
  const values: LabelValue[] = []
  for (const found of text.slice(start, end).matchAll(LONG_LABELS)) {
    const at = start + found.index
    const last = values.at(-1)
    if (last) last.value.end = text.charAt(at - 1) === '\t' ? at - 1 : at
    const from = at + found[0].length
    values.push({ role: ROLE_OF.get(found[0]) as Role, start: at, value: { start: text.charAt(from) === '\t' ? from + 1 : from, end } })
  }
  // | 责任单位 | 工作任务 |: the head of a table
  return values.some(({ value }) => ROLE_OF.has(text.slice(value.start, value.end))) ? [] : values
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

/** 责任人：支付研发部（王澍）: the body leads; 责任人：李四: a person is told. */
function addResponsible(task: TaskDraft, text: string, value: Span, bodies: BodyReader): void {
  for (const part of splitList(text, value)) {
    if (bodies.readBody(part.start, part.end) === part.end) task.leads.push(part)
    else task.assignees.push(part)
  }
}

/** 责任人：李四，11月12日前回复意见: behind the person stands by when, and what. */
function takeDirective(task: TaskDraft, text: string, value: Span): Span {
  const deadline = findDeadlines(text, value.start, value.end).find(({ start }) => '，,'.includes(text.charAt(start - 1)))
  if (!deadline) return value
  task.deadline = deadline
  task.action = { start: deadline.start, end: value.end }
  return { start: value.start, end: deadline.start - 1 }
}

/** A value ends at ； 。 ） or the end of its line. */
function valueEnd(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at)
    if (character === '（' || character === '(') depth++
    else if (character === '）' || character === ')') {
      if (depth === 0) return at
      depth--
    } else if (depth === 0 && '；;。│｜\n\t'.includes(character)) return at
  }
  return limit
}

function buildTasks(text: string, start: number, group: LabelValue[], bodies: BodyReader): TaskDraft[] {
  const first = group[0] as LabelValue
  const task: TaskDraft = { leads: [], supports: [], assignees: [], deadline: null, stems: false, action: actionBefore(text, start, first.start) }
  for (const { role, value } of group) {
    if (role === 'lead') addLeads(task, text, value, bodies)
    else if (role === 'support') task.supports.push(...readBodyCell(text, value, bodies))
    else if (role === 'action') task.action = value
    else if (role === 'assignee') addResponsible(task, text, takeDirective(task, text, value), bodies)
    else task.deadline = readDeadlineLabelValue(text, value.start, value.end)
  }
  if (task.leads.length > 0 && !task.deadline) return withDeadlines(text, task)
  // 于7月中旬前再次报审（责任人：李四）: no label says by when, but what is to be done does
  task.deadline ??= findDeadlines(text, task.action.start, task.action.end)[0] ?? null
  // …由县城投公司承担。（完成时限：一季度末）: by when alone is of the tasks before it
  const isByWhen = group.every(({ role }) => role === 'deadline') && '（(\n'.includes(text.charAt(first.start - 1))
  return task.leads.length + task.supports.length + task.assignees.length > 0 || (isByWhen && task.deadline) ? [task] : []
}

/** 年底前完成…（责任单位：…）: by when may stand in what is to be done; two deadlines make two tasks. */
function withDeadlines(text: string, task: TaskDraft): TaskDraft[] {
  const deadlines = findDeadlines(text, task.action.start, task.action.end)
  return deadlines.length > 0 ? deadlines.map((deadline) => ({ ...task, deadline })) : [task]
}

/** 4.建立…（责任单位：…）, （2）2024年底前…: the number is no part of what is to be done. */
const POINT_MARKER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[）)、.．](?!\d)|\d{1,2}[.．](?=\d{4}年|\d{1,2}月)|[①-⑳]|[一二三四五六七八九十]是)\s*/

/** 会议要求，年底前完成…（责任单位：…）: nor is the act that demands it. */
const ACT = /^会议\p{sc=Han}{1,8}[，：:\t]/u
const LONGEST_ACT = 12

/** What is to be done stands before the bracket, back to the beginning of its sentence. */
export function actionBefore(text: string, start: number, label: number): Span {
  let end = label
  while (end > start && /[（(\n。；，\s【│]/.test(text.charAt(end - 1))) end--
  let from = end
  while (from > start && !/[。；\n\t]/.test(text.charAt(from - 1))) from--
  from += ACT.exec(text.slice(from, Math.min(end, from + LONGEST_ACT)))?.[0].length ?? 0
  from += POINT_MARKER.exec(text.slice(from, Math.min(end, from + 8)))?.[0].length ?? 0
  return { start: from, end }
}

/** 县住建局、县消防救援大队: each element of a list that holds bodies and nothing else. */
function readBodyCell(text: string, value: Span, bodies: BodyReader): Body[] {
  const list = bodies.readBodies(value.start, value.end)
  if (list && list.end === value.end) return list.bodies
  return splitList(text, value).filter((part) => bodies.readBody(part.start, part.end) === part.end || isShortName(text, part, bodies))
}

/** 市公路中心（牵头）、市林业局; 县政府（主办），市应急局（协办）; 管理处（十二月三十一日前）: the brackets say who leads, and by when. */
function addLeads(task: TaskDraft, text: string, value: Span, bodies: BodyReader): void {
  const written = text.slice(value.start, value.end)
  const by = BY_WHEN.exec(written)
  if (by) task.deadline ??= readDeadlineLabelValue(text, value.start + by.index + 1, value.start + by.index + by[0].length - 1)
  if (!ROLE_NOTE.test(written)) {
    task.leads.push(...readBodyCell(text, value, bodies))
    return
  }
  // 跟进：由县水利局负责，县财政局协助: a sentence, which is read as one
  if (/^[由请]/.test(written)) return
  let from = 0
  for (const note of written.matchAll(ROLE_NOTES)) {
    const named = readBodyCell(text, { start: value.start + from, end: value.start + note.index }, bodies)
    ;(LEADS.test(note[0]) ? task.leads : task.supports).push(...named)
    from = note.index + note[0].length
    while ('、，,；;和及'.includes(written.charAt(from) || '。')) from++
  }
  const rest = readBodyCell(text, { start: value.start + from, end: value.end }, bodies)
  ;(task.leads.length > 0 ? task.supports : task.leads).push(...rest)
  task.deadline ??= findDeadlines(text, value.start, value.end)[0] ?? null
}
const ROLE_NOTE = /[（(](?:牵头|主办|主责|负责|配合|协办|协助)(?:单位|部门)?[）)]|(?:牵头|主办|负责|配合|协办|协助)(?=[，、；,;]|$)/
const ROLE_NOTES = new RegExp(ROLE_NOTE.source, 'g')
const LEADS = /牵头|主办|主责|负责/
const BY_WHEN = /[（(][^（()）]{2,14}(?:前|之前|内|底|末)[）)]$/

/** A name alone in its cell is a body even where nothing in it says so: 海关, 县防办. */
function isShortName(text: string, part: Span, bodies: BodyReader): boolean {
  const name = text.slice(part.start, part.end)
  return name.length >= 2 && name.length <= 16 && /^[\p{sc=Han}A-Za-z]+$/u.test(name) && !bodies.isGeneric(part) && !/部门|单位|乡镇|各/.test(name)
}

function splitList(text: string, value: Span): Span[] {
  const parts: Span[] = []
  let from = value.start
  for (const piece of text.slice(value.start, value.end).split(LIST_SEPARATOR)) {
    const bare = piece.replace(/[（(].*|等$/s, '')
    if (!NOBODY.test(bare)) parts.push({ start: from, end: from + bare.length })
    from += piece.length + 1
  }
  return parts
}

/** | 事项 | 牵头单位 | 配合单位 | 完成时限 |: a row, a task. */
export function readTaskTable(text: string, rows: Line[], bodies: BodyReader): TaskDraft[] {
  const header = rows[0]
  const roles = header?.cells?.map((cell) => columnRole(text.slice(cell.start, cell.end).replace(/[（(].*/s, ''))) ?? []
  if ((!roles.includes('lead') && !roles.includes('assignee')) || rows.every((row) => opensWithLabel(text, row))) return []
  return rows.slice(1).flatMap((row) => {
    const action = roles.length === 2 ? row.cells?.[roles.findIndex((role) => role === undefined)] : undefined
    const task: TaskDraft = { leads: [], supports: [], assignees: [], deadline: null, stems: false, action: action ?? { start: row.start, end: row.end } }
    for (const [column, cell] of (row.cells ?? []).entries()) {
      const role = roles[column]
      if (role === 'action') task.action = cell
      else if (role === 'lead') addLeads(task, text, cell, bodies)
      else if (role === 'support') task.supports.push(...readBodyCell(text, cell, bodies))
      else if (role === 'assignee') addResponsible(task, text, cell, bodies)
      else if (role === 'deadline') task.deadline = readDeadlineLabelValue(text, cell.start, cell.end) ?? findDeadlines(text, cell.start, cell.end)[0] ?? null
    }
    return task.leads.length + task.supports.length + task.assignees.length > 0 ? [task] : []
  })
}

/** | 责任部门 | 设备科 | and | 完成时限 | 9月底前 | below it: labels in the rows, and none over the columns. */
function opensWithLabel(text: string, { cells }: Line): boolean {
  const [first] = cells ?? []
  return first !== undefined && ROLE_OF.has(text.slice(first.start, first.end))
}

const FOLLOWERS = new Set(FOLLOWER_COLUMNS)

/** 责任SIG, 牵头科室: a column says its role in its first word. */
function columnRole(heading: string): Role | undefined {
  const role = ROLE_OF.get(heading)
  if (role) return role
  if (FOLLOWERS.has(heading)) return heading === '跟进人' ? 'assignee' : 'lead'
  if (/^(?:责任|牵头|负责|主办|承办|责任)/.test(heading)) return /人$|领导/.test(heading) ? 'assignee' : 'lead'
  if (/^(?:配合|协办|协助|协同|协作)/.test(heading)) return 'support'
  return /时限|时间|期限|日期|截止|DDL|Due/i.test(heading) ? 'deadline' : undefined
}
