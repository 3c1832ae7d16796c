/** Minutes -> the lines of a ledger of tasks. */
import type { AgendaItem, Decision, Minutes, Person, Task } from '../../schema/minutes.js'
import type { ParsedMeeting } from '../format.js'
import { meetingName } from '../meeting-name.js'
import type { LedgerRow } from './columns.js'

type Entry = Pick<LedgerRow, 'matter' | 'leads' | 'supports' | 'deadline' | 'original'>

/**
 * A row for each task, in the order of the text, and one for each decision in whose words no task stands:
 * offices follow those up, too (原则同意该《办法》). A task inside a decision has the decision's words as its
 * original, since they say what the task follows from.
 */
export function ledgerRows(meetings: readonly ParsedMeeting[]): LedgerRow[] {
  const rows: LedgerRow[] = []
  for (const { minutes, source } of meetings) {
    const meeting = oneLine(titleOrName(minutes))
    const date = dateWords(minutes.meeting.date)
    for (const item of minutes.items) {
      const title = oneLine(item.title)
      for (const entry of itemEntries(item, source)) {
        rows.push({ number: rows.length + 1, meeting, date, item: title, ...entry })
      }
    }
  }
  return rows
}

function itemEntries(item: AgendaItem, source: string): Entry[] {
  const decisions = [...item.decisions].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  const tasks = [...item.tasks].sort((a, b) => startOf(a) - startOf(b))
  const found: { start: number; entry: Entry }[] = []
  const followed = new Set<Decision>()
  /** Begun before the present task, with none inside so far. */
  let open: Decision[] = []
  let current: Decision | undefined
  let next = 0
  for (const task of tasks) {
    const start = startOf(task)
    while (next < decisions.length) {
      const decision = decisions[next]
      if (!decision || startOf(decision) > start) break
      open.push(decision)
      current = decision
      next++
    }
    // 原则同意该《办法》，由市住建局修改后提请市委常委会审议: two decisions, both followed up by one task.
    for (const decision of open) if (endOf(decision) > start) followed.add(decision)
    open = []
    const original = current && endOf(current) > start ? current.text : source.slice(start, endOf(task))
    found.push({ start, entry: taskEntry(task, oneLine(original)) })
  }
  let told = 0
  for (const decision of decisions) {
    // 审议通过该议案，并提请股东会审议: the row of the first has the words of the second.
    if (endOf(decision) <= told) continue
    told = endOf(decision)
    if (followed.has(decision)) continue
    const text = oneLine(decision.text)
    const entry = { matter: text, leads: '', supports: '', deadline: '', original: text }
    found.push({ start: startOf(decision), entry })
  }
  return found.sort((a, b) => a.start - b.start).map(({ entry }) => entry)
}

function startOf({ position }: Decision | Task): number {
  return position.start.offset
}

function endOf({ position }: Decision | Task): number {
  return position.end.offset
}

/** Persons who have to do it (分管副市长张三) stand with the bodies that lead. */
function taskEntry(task: Task, original: string): Entry {
  const { action, leadDepartments, supportingDepartments, assignees, deadline } = task
  const persons = assignees.map(personWords)
  return {
    matter: oneLine(action),
    leads: oneLine([...leadDepartments.map(({ fullName }) => fullName), ...persons].join('、')),
    supports: oneLine(supportingDepartments.map(({ fullName }) => fullName).join('、')),
    deadline: deadline ? dateWords(deadline.date) || oneLine(deadline.text) : '',
    original,
  }
}

/** 张三（副市长） */
function personWords({ name, title }: Person): string {
  return name !== '' && title !== null ? `${name}（${title}）` : name || (title ?? '')
}

/** The title, if it names the meeting, as written; else what the opening says: 市政府第60次常务会议. */
function titleOrName({ title, meeting }: Minutes): string {
  const { kind } = meeting
  if (title !== null && (kind === null || (title.includes(kind) && title !== `${kind}纪要`))) return title
  return meetingName(meeting)
}

/** `--08-20`, of a text that names no year, would read as a formula: 8月20日. */
function dateWords(date: string | null): string {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(date ?? '') ?? []
  return month === undefined || day === undefined ? (date ?? '') : `${Number(month)}月${Number(day)}日`
}

/** A line break of the source is one of its layout; controls are nothing that a cell can hold. */
function oneLine(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .join('')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
}
