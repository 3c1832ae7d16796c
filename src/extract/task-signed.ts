/** Who sees to it, in notes: 补齐用例，本周完成。-- 田野、白露, or in brackets behind the word for it: 待办（田野）：补齐用例。 */
import { NO_OWNERS, OWNER_LABELS, RESPONSIBILITY_LABELS } from '../lexicon/task-cues.js'
import type { Span } from '../source/located-text.js'
import { findDeadlines, readDeadlineLabelValue } from './deadlines.js'
import type { BodyReader } from './departments.js'
import { isHanOnly, NameWeight, nameWeight } from './roster-names.js'
import { newTask, type TaskDraft } from './task-draft.js'
import { actionBefore } from './task-labels.js'

const LONGEST_SIGNATURE = 60
const LONGEST_OWNER_LABEL = 40
const DEADLINE_LABELS = RESPONSIBILITY_LABELS.filter(({ role }) => role === 'deadline').flatMap(({ labels }) => labels)
/** 闭环时间：07/04 behind the names */
const BY_WHEN = new RegExp(`(?:${[...DEADLINE_LABELS].sort((a, b) => b.length - a.length).join('|')})[：:]`)
const DASHES = /(?:-{2,3}|——?)(?=[^-—]{2,60}$)/
const OWNED = new RegExp(`^(?:${OWNER_LABELS.join('|')})[（(]([^（()）]{2,24})[）)][：:]`, 'i')
const NO_OWNER = new RegExp(`^(?:${NO_OWNERS.join('|')})|[0-9周月日年天时]`)
const NAME = /^[\p{sc=Han}A-Za-z]+$/u
const LEFT_OVER = /^(?:遗留(?:问题|事项)?|待办(?:事项)?|后续(?:工作|行动)?)[：:]/
const LONGEST_LABEL = 6
const SEPARATOR = /[、/／，,]/

/** The tasks of the lines of text[start, end) that are signed. */
export function readSignedTasks(text: string, { start, end }: Span, bodies: BodyReader): TaskDraft[] {
  const tasks: TaskDraft[] = []
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from)
    const line = { start: from, end: stop < 0 ? end : Math.min(stop, end) }
    tasks.push(...(readOwned(text, line, bodies) ?? readSigned(text, line, bodies)))
    from = line.end + 1
  }
  return tasks
}

/** 待办（田野）：…, 待办（云湖科技）：…: whoever stands in the brackets, a body where no person by his name. */
function readOwned(text: string, line: Span, bodies: BodyReader): TaskDraft[] | null {
  const label = OWNED.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_OWNER_LABEL)))
  if (!label) return null
  const action = { start: line.start + label[0].length, end: withoutStop(text, line) }
  const task = newTask(action.start, action.end)
  const at = action.start - 2 - (label[1] as string).length
  for (const owner of splitNames(text, { start: at, end: action.start - 2 })) {
    if (isPerson(text, owner)) task.assignees.push(owner)
    else if (bodies.readBody(owner.start, owner.end) === owner.end || mayOwn(text, owner, bodies)) task.leads.push(owner)
  }
  if (task.leads.length + task.assignees.length === 0) return []
  const deadlines = findDeadlines(text, action.start, action.end)
  return deadlines.length > 0 ? deadlines.map((deadline) => ({ ...task, deadline })) : [task]
}

/** 待办（本周）, 待办（高优先级） say when and how. */
function mayOwn(text: string, owner: Span, bodies: BodyReader): boolean {
  const name = text.slice(owner.start, owner.end)
  return NAME.test(name) && !NO_OWNER.test(name) && !bodies.isGeneric(owner)
}

/** Names alone behind the dashes; without by when they may as well be those who said it. */
function readSigned(text: string, line: Span, bodies: BodyReader): TaskDraft[] {
  const from = Math.max(line.start, line.end - LONGEST_SIGNATURE)
  const dashes = DASHES.exec(text.slice(from, line.end))
  if (!dashes || from + dashes.index <= line.start) return []
  const signature = { start: from + dashes.index + dashes[0].length, end: line.end }
  const label = BY_WHEN.exec(text.slice(signature.start, signature.end))
  const signers = splitNames(text, { start: signature.start, end: label ? signature.start + label.index : withoutStop(text, signature) })
  const persons = signers.filter((signer) => isPerson(text, signer))
  const leads = signers.filter((signer) => !persons.includes(signer))
  if (signers.length === 0 || !leads.every((lead) => bodies.readBody(lead.start, lead.end) === lead.end)) return []
  const action = actionBefore(text, line.start, from + dashes.index)
  action.start += LEFT_OVER.exec(text.slice(action.start, action.start + LONGEST_LABEL))?.[0].length ?? 0
  const labelled = label ? readDeadlineLabelValue(text, signature.start + label.index + label[0].length, signature.end) : null
  const deadline = labelled ?? findDeadlines(text, action.start, action.end)[0] ?? null
  return deadline ? [{ ...newTask(action.start, action.end), leads, assignees: persons, deadline }] : []
}

function withoutStop(text: string, { end }: Span): number {
  return '。；'.includes(text.charAt(end - 1)) ? end - 1 : end
}

function isPerson(text: string, { start, end }: Span): boolean {
  return isHanOnly(text, start, end) && nameWeight(text, start, end) >= NameWeight.rare
}

function splitNames(text: string, { start, end }: Span): Span[] {
  const names: Span[] = []
  let from = start
  for (const name of text.slice(start, end).split(SEPARATOR)) {
    if (name !== '') names.push({ start: from, end: from + name.length })
    from += name.length + 1
  }
  return names
}
