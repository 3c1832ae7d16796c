/** The time of day at which a meeting starts, where the words say it to the minute: 下午3时, 14:30—16:00. */

/** An hour by the clock, or with the part of the day before it; 点 and 時 as well. */
const CLOCK = /^(凌晨|早上|上午|中午|下午|晚上|晚)?\s*(\d{1,2})(?::|：|时|時|点|點)(?:(\d{1,2})|(半))?/
const LATER = new Set(['下午', '晚上', '晚'])
const NOON = 12
const HALF = 30

/** @returns hh:mm, or undefined for 上午 alone and for what no clock shows */
export function startTimeOf(time: string | null): string | undefined {
  const [, part = '', hours = '', minutes = '0', half] = CLOCK.exec(time ?? '') ?? []
  if (hours === '') return undefined
  const named = Number(hours)
  const hour = named < NOON && LATER.has(part) ? named + NOON : named
  const minute = half === undefined ? Number(minutes) : HALF
  if (hour > 23 || minute > 59) return undefined
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
