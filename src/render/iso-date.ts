/** Dates as formats take them: whole, and of the calendar. */

/** A date of the minutes where it is one that every reader accepts: not `--08-20`, not 2023-02-30. */
export function wholeDate(date: string | null | undefined): string | undefined {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined
}
