/** Days as milliseconds UTC: what resolving a date needs to count with. No time zone comes in anywhere. */

export const DAY = 86_400_000
/** Days a date without a year may lie behind the meeting before it must be the next year's. */
const LATE_DAYS = 31

/** Monday to Friday; holidays are not known. */
export function addWorkingDays(from: number, amount: number): number {
  let time = from
  for (let left = Math.ceil(amount); left > 0; ) {
    time += DAY
    if (weekdayOf(time) < 6) left--
  }
  return time
}

/** The same day, or the month's last where it has none: 一个月内 from 31 January -> 28 February. */
export function addMonths(from: number, amount: number): number {
  const date = new Date(from)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + amount]
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDateOf(year, month + 1)))
}

/** As a day of the month: its last. */
export const END_OF_MONTH = Infinity

/** A day of the year given, else of the meeting's or, where it is clearly past, of the next. */
export function dayInYear(
  year: number | null,
  month: number,
  day: number,
  meeting: number | null,
): number | null {
  if (year !== null) return dayOf(year, month, day)
  if (meeting === null) return null
  const time = dayOf(yearOf(meeting), month, day)
  if (time !== null && time >= meeting - LATE_DAYS * DAY) return time
  return dayOf(yearOf(meeting) + 1, month, day)
}

/** Null for a day that the calendar does not have: 2月30日. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null
  const last = lastDateOf(year, month)
  if (day === END_OF_MONTH) return Date.UTC(year, month - 1, last)
  return day > last ? null : Date.UTC(year, month - 1, day)
}

export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear()
}

/** 1 to 12. */
export function monthOf(time: number): number {
  return new Date(time).getUTCMonth() + 1
}

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7
}
