/** 春节, “十一”, 清明节 -> the day it falls on in a year, by the lunar calendar where it is a lunar one. */
import solarLunar from 'solarlunar'
import { FESTIVALS, type FestivalDay } from '../lexicon/deadline-festivals.js'

const DAY = 86_400_000

/** Longest name first: 國慶日 before 國慶. */
const BY_NAME = FESTIVALS.flatMap(({ names, falls }) => names.map((name) => ({ name, falls }))).sort(
  (a, b) => b.name.length - a.name.length,
)

/** Milliseconds UTC by year and festival; the lunar calendar is counted out once for each. */
const known = new Map<FestivalDay, Map<number, number | null>>()

/** The festival a phrase names: 国庆节前 -> 10-01. */
export function findFestival(phrase: string): FestivalDay | null {
  return BY_NAME.find(({ name }) => standsAlone(phrase, name))?.falls ?? null
}

/** 十一月底前 names a month, 三月三十一日前 a day, “十一”前 the festival. */
function standsAlone(phrase: string, name: string): boolean {
  const at = phrase.indexOf(name)
  if (at < 0) return false
  return !/[一二三四五六七八九十廿月]/.test(phrase.charAt(at - 1)) && !/[月日号一二三四五六七八九十]/.test(phrase.charAt(at + name.length))
}

/** The festival's day in a year, as milliseconds UTC; null outside of the calendar's years. */
export function festivalTime(festival: FestivalDay, year: number): number | null {
  const years = known.get(festival) ?? new Map<number, number | null>()
  known.set(festival, years)
  const counted = years.get(year)
  if (counted !== undefined) return counted
  const time = countFestival(festival, year)
  years.set(year, time)
  return time
}

/** The day before the next such festival on or after a day: what 春节前 in October leaves time until. */
export function dayBeforeNext(festival: FestivalDay, from: number): number | null {
  const year = new Date(from).getUTCFullYear()
  for (const candidate of [year, year + 1]) {
    const time = festivalTime(festival, candidate)
    if (time !== null && time > from) return time - DAY
  }
  return null
}

function countFestival(festival: FestivalDay, year: number): number | null {
  if (festival.calendar === 'solar') return Date.UTC(year, festival.month - 1, festival.day)
  if (year < 1901 || year > 2100) return null
  if (festival.calendar === 'solar-term') {
    return Date.UTC(year, festival.month - 1, solarLunar.getTerm(year, festival.term))
  }
  const day = solarLunar.lunar2solar(year, festival.month, festival.day)
  return day === -1 ? null : Date.UTC(day.cYear, day.cMonth - 1, day.cDay)
}
