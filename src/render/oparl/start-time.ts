/** The time of day at which a meeting starts, where the words say it to the minute: 下午3时, 14:30—16:00. */

const NOON = 12
const HALF = 30
const QUARTER = 15
const LAST_HOUR = 23
const LAST_MINUTE = 59

/**
 * The parts of the day with the first and the last hour that people count among them, by which an hour of twelve
 * is told from the other: 中午1时 is 13:00, 凌晨12时 is 00:00. 晚上12时 may be the midnight before or behind the
 * day: it says no hour, as 晚上1时 and what contradicts itself (上午15时) say none.
 */
const PARTS = new Map<string, readonly [first: number, last: number]>([
  ['', [0, LAST_HOUR]],
  ['凌晨', [0, 6]],
  ['清晨', [4, 11]],
  ['早上', [4, 11]],
  ['早晨', [4, 11]],
  ['上午', [4, NOON]],
  ['中午', [11, 14]],
  ['午后', [NOON, LAST_HOUR]],
  ['午後', [NOON, LAST_HOUR]],
  ['下午', [NOON, LAST_HOUR]],
  ['傍晚', [16, 20]],
  ['晚上', [17, LAST_HOUR]],
  ['晚间', [17, LAST_HOUR]],
  ['晚間', [17, LAST_HOUR]],
  ['夜间', [17, LAST_HOUR]],
  ['夜間', [17, LAST_HOUR]],
  ['晚', [17, LAST_HOUR]],
  ['am', [0, 11]],
  ['pm', [NOON, LAST_HOUR]],
])

const PART = [...PARTS.keys()].filter((part) => part !== '').join('|')
const NUMBER = '\\d{1,2}|[〇零一二两兩三四五六七八九十廿]{1,3}'
/** An hour by the clock, or with the part of the day before it; 3:00pm as well. */
const CLOCK = new RegExp(
  `^(${PART})?\\s*(${NUMBER})(?::|∶|时|時|点|點)(?:(${NUMBER})(刻)?|(半))?(?::\\d{2})?\\s*(?:([ap])\\.?m)?`,
)

/** @returns hh:mm, or undefined for 上午 alone and for what no clock shows */
export function startTimeOf(time: string | null): string | undefined {
  // １４：３０ is 14:30.
  const words = (time ?? '').normalize('NFKC').toLowerCase()
  const [, before, hours, minutes = '0', quarters, half, letter] = CLOCK.exec(words) ?? []
  if (hours === undefined) return undefined
  const hour = hourOfDay(valueOf(hours), before ?? (letter === undefined ? '' : `${letter}m`))
  const minute = half === undefined ? valueOf(minutes) * (quarters === undefined ? 1 : QUARTER) : HALF
  if (hour === undefined || minute > LAST_MINUTE) return undefined
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** The hour that belongs to the part of the day: as it is named, or half a day off. */
function hourOfDay(named: number, part: string): number | undefined {
  const [first, last] = PARTS.get(part) ?? [0, LAST_HOUR]
  const readings = 0 < named && named <= NOON ? [named, (named + NOON) % (NOON + NOON)] : [named]
  return readings.find((hour) => first <= hour && hour <= last)
}

const DIGITS = '〇一二三四五六七八九'
const OTHERS: Readonly<Record<string, string>> = { 零: '〇', 两: '二', 兩: '二', 廿: '二十' }

/** 30, 三十, 十五, 零五, 二十三 */
function valueOf(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral)
  let value = 0
  for (const character of numeral.replace(/[零两兩廿]/g, (sign) => OTHERS[sign] ?? sign)) {
    value = character === '十' ? (value || 1) * 10 : value + DIGITS.indexOf(character)
  }
  return value
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
