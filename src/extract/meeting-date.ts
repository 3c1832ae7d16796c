/** The day and the time of the meeting: from labels, the opening, the title; its year from what surely has it. */
import type { Outline } from '../outline/types.js'
import type { Line } from '../source/line.js'
import type { Span } from '../source/located-text.js'
import { readDatedLine } from './dated-line.js'
import { completeDate, findDate, findTitleDate, type FoundDate } from './dates.js'
import { headerFormOf } from './header-forms.js'
import type { Opening } from './opening.js'
import type { Publication } from './publication.js'
import { findTime, readTimeAt, timeInRange } from './times.js'
import type { Title } from './title.js'

export interface When {
  date: FoundDate | null
  time: Span | null
  titleYear: number | null
  /** 2025-05 of a title that names no day: 2025/5 TC 例会. */
  month: string | null
}

/** Labelled lines first, for they name the day in full; then the opening, then a day alone or in the title. */
export function readWhen(outline: Outline, title: Title | null, opening: Opening | null): When {
  const { located, head } = outline
  const { text } = located
  const when: When = { date: null, time: null, titleYear: null, month: null }
  for (const { name, values } of outline.fields) {
    if (name === 'time') for (const [index, value] of values.entries()) readTimeValue(when, outline, value, values[index - 1])
  }
  when.date ??= opening?.date ?? null
  when.time ??= opening?.time ?? null
  for (const span of title?.spans ?? []) {
    const date = findTitleDate(text, span.start, span.end, located)
    if (date && !date.date.startsWith('--')) when.titleYear = Number(date.date.slice(0, 4))
    if (!when.date && date) useDate(when, text, date, span.end)
    else if (!when.date) when.month ??= findMonth(text.slice(span.start, span.end))
  }
  if (when.date || opening?.dayOfMonth) return when
  const dated = head.find((candidate) => headerFormOf(located.slice(candidate))?.name === 'date')
  const line = dated ?? headingWithDate(outline)
  const date = line && findDate(text, line.start, line.end, located)
  if (date) useDate(when, text, date, line.end)
  const apart = date ? null : readDatedLine(outline)
  return apart ? { ...when, date: apart.date, time: when.time ?? apart.time } : when
}

/** What 时间：… says, or the line below that goes on with it. */
function readTimeValue(when: When, { located }: Outline, value: Span, before: Span | undefined): void {
  const { text } = located
  // 日期：2015-08-11 18:37:20: when the page was put up
  if (/\d{2}[:：]\d{2}[:：]\d{2}/.test(located.slice(value))) return
  const date = findDate(text, value.start, value.end, located)
  if (before && when.date) readFurtherTime(when, text, value, { before, date })
  when.date ??= date
  when.time ??= (date && (readTimeAt(text, date.end, value.end) ?? timeInRange(text, date))) ?? findTimeBeside(text, value, date)
}

/** 101年9月26日（星期三）上午9时 below the first day, 下午2时42分至3时40分 below the morning of the same day. */
function readFurtherTime(when: When, text: string, value: Span, { before, date }: { before: Span; date: FoundDate | null }): void {
  if (date && when.date && date.start === value.start) {
    const [first, last] = [when.date.endDate ?? when.date.date, date.endDate ?? date.date]
    if (first.startsWith('--') === last.startsWith('--') && first < last) when.date = { ...when.date, endDate: last }
  } else if (!date && when.time?.end === before.end) {
    const time = findTime(text, value.start, value.end)
    if (time?.start === value.start) when.time = { start: when.time.start, end: time.end }
  }
}

const MONTH = /((?:19|20)\d\d)(?:[-/.](\d{1,2})(?![-/.\d])|年(\d{1,2})月(?!\d))/

function findMonth(title: string): string | null {
  const found = MONTH.exec(title)
  if (!found) return null
  const month = Number(found[2] ?? found[3])
  return month >= 1 && month <= 12 ? `${found[1]}-${String(month).padStart(2, '0')}` : null
}

function useDate(when: When, text: string, date: FoundDate, end: number): void {
  when.date = date
  when.time ??= readTimeAt(text, date.end, end)
}

function findTimeBeside(text: string, value: Span, date: FoundDate | null): Span | null {
  if (!date) return findTime(text, value.start, value.end)
  return findTime(text, date.end, value.end) ?? findTime(text, value.start, date.start)
}

/** # Nov 29, 2022 at 15:00 */
function headingWithDate({ located, head }: Outline): Line | undefined {
  return head.find(
    (line) => line.kind === 'heading' && findDate(located.text, line.start, line.end, located) !== null,
  )
}

/** A date without a year takes that of the counting, the number or the issue; a day alone its month, too. */
export function completeDates(
  when: When,
  opening: Opening | null,
  countingYear: number | null,
  publication: Publication,
  titleYear: number | null,
): { date: string | null; endDate: string | null } {
  const { issueDate } = publication
  const isIssued = issueDate !== null && !issueDate.startsWith('--')
  if (!when.date) {
    const day = opening?.dayOfMonth ?? null
    if (day === null || !isIssued || day > Number(issueDate.slice(8))) return { date: when.month, endDate: null }
    return { date: `${issueDate.slice(0, 8)}${String(day).padStart(2, '0')}`, endDate: null }
  }
  const { date, endDate } = when.date
  const year = countingYear ?? titleYear ?? publication.year ?? (isIssued ? Number(issueDate.slice(0, 4)) : null)
  if (year === null) return { date, endDate }
  // Held in December, issued in January: the year of issue is one too late.
  const isLate =
    countingYear === null &&
    isIssued &&
    completeDate(date, year) > issueDate &&
    Number(issueDate.slice(0, 4)) === year
  const own = isLate ? year - 1 : year
  // --12-30 to --01-02
  const turns = endDate !== null && endDate < date
  return { date: completeDate(date, own), endDate: endDate && completeDate(endDate, turns ? own + 1 : own) }
}
