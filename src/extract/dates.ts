/**
 * Dates of minutes: 2021年8月20日, 2021-08-20, 2021.8.20, 二〇二一年八月二十日, 民國112年3月8日, 8月20日,
 * Nov 29, 2022, and what lasts several days: 12月28日至29日. Whether a date is the meeting's or that of
 * issue is for others to say.
 */
import { numeralValue } from '../outline/numerals.js'
import type { LocatedText, Span } from '../source/located-text.js'

export interface FoundDate extends Span {
  /** ISO 8601; `--08-20` where no year is written. */
  date: string
  /** The last day where several are written. */
  endDate: string | null
}

interface Day {
  year: number | null
  month: number
  day: number
}

/** Arabic digits, half and full width. */
const DIGIT = '[0-9０-９]'
/** The Latin letter in 二O二一 stands for a zero, and so does the digit in 一０八. */
const CHINESE_YEAR = '[〇○零OＯ0０一二三四五六七八九]{4}|[〇○零OＯ0０一二三四五六七八九十百]{1,5}'
const CHINESE_DAY = '[一二三四五六七八九十廿卅]{1,3}'
const YEAR = `(?:(?:中华)?(民国))?(?:(${DIGIT}{2,4}|${CHINESE_YEAR})年)?`
const MONTH = `(${DIGIT}{1,2}|${CHINESE_DAY})月`
const DAY = `(${DIGIT}{1,2}|${CHINESE_DAY})`

/** 12月28日, and 12月28 where a range goes on: 12月28-29日. */
const WRITTEN = new RegExp(`${YEAR}${MONTH}${DAY}(?:[日号]|(?=[至到—–~～-]${DIGIT}{1,2}[日号]))`, 'g')
/** 2021-08-20, 2021.8.20, 2021/8/20, 112.3.8. */
const SEPARATED = new RegExp(`(${DIGIT}{3,4})([-./／．－])(${DIGIT}{1,2})\\2(${DIGIT}{1,2})`, 'g')
/** 20210820, as file names and titles of notes have it. */
const COMPACT = /((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])/g
const MONTH_NAMES = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** Nov 29, 2022; November 29th 2022; 29 Nov 2022. White space is gone already. */
const MONTH_FIRST = new RegExp(`(${MONTH_NAMES})[a-z]{0,6}\\.?(\\d{1,2})(?:st|nd|rd|th)?,?((?:19|20)\\d\\d)`, 'gi')
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[-,]?(${MONTH_NAMES})[a-z]{0,6}\\.?,?((?:19|20)\\d\\d)`, 'gi')

/** Between the days of a range: a weekday in brackets, a time of day, and the dash. */
const RANGE_JOINT = new RegExp(
  '(?:[（(][^（()）\\n]{1,6}[)）])?(?:[上下中]午|晚上?|凌晨)?' +
    `(?:${DIGIT}{1,2}(?:[:：]${DIGIT}{2}|[时点](?:${DIGIT}{1,2}分|半)?))?起?(?:至|到|—{1,2}|–|―|-{1,2}|－|~|～|、)`,
  'y',
)
const HOUR = `(?:[上下中]午|晚上?|凌晨)?${DIGIT}{1,2}(?:[:：]${DIGIT}{2}|[时点](?:${DIGIT}{1,2}分|半)?)`
const SESSION = `${HOUR}(?:[至到—–~～-]${HOUR})?`
/** （星期一）上午9时至12时、下午2时至5时、 before the next day of several. */
const SESSIONS = new RegExp(`(?:[（(][^（()）\\n]{1,6}[)）])?${SESSION}(?:[、及和]${SESSION}){0,3}[、；及和]`, 'y')
const WRITTEN_END = new RegExp(`${YEAR}(?:${MONTH})?${DAY}[日号]`, 'y')
const SEPARATED_END = new RegExp(`(?:(${DIGIT}{3,4})[-./])?(?:(${DIGIT}{1,2})[-./])?(${DIGIT}{1,2})`, 'y')

/** The first date in text[from, to); with `located`, white space tells 2021-8-2 14:30 from 2021-8-21. */
export function findDate(text: string, from: number, to: number, located?: LocatedText): FoundDate | null {
  const stretch = text.slice(from, to)
  let first: FoundDate | null = null
  for (const find of FINDERS) {
    const found = find(stretch, located, from)
    if (found && (!first || found.start < first.start)) first = found
  }
  return first && { ...first, start: first.start + from, end: first.end + from }
}

/** 0628 right behind the name of a meeting, and nothing else but a bracket: 例会0628（线上）; not 例会2024, nor 会议1201会议室. */
const MONTH_AND_DAY = /(?<=例会|会议|[周月晨]会|纪要|记录)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[（(])/

/** The date that a title names; its day may stand behind the meeting as four digits alone. */
export function findTitleDate(text: string, from: number, to: number, located?: LocatedText): FoundDate | null {
  const full = findDate(text, from, to, located)
  const short = full ? null : MONTH_AND_DAY.exec(text.slice(from, to))
  const day = short && dayOf(null, short[1], short[2])
  return day ? buildDate(from + short.index, from + short.index + short[0].length, day, null) : full
}

type Finder = (text: string, located: LocatedText | undefined, offset: number) => FoundDate | null

const FINDERS: readonly Finder[] = [findWritten, findSeparated, findDayFirst, findCompact, findEnglish]

function findWritten(text: string, located: LocatedText | undefined): FoundDate | null {
  WRITTEN.lastIndex = 0
  for (let found = WRITTEN.exec(text); found; found = WRITTEN.exec(text)) {
    const [whole, era, year, month, day] = found
    const first = dayOf(readYear(year, era, located), month, day)
    if (!first) continue
    const end = found.index + whole.length
    const last = readWrittenEnd(text, end, first, located)
    return buildDate(found.index, last?.end ?? end, first, last?.day ?? readFurtherDay(text, end, first, located))
  }
  return null
}

/** 3月26日上午9时至12时、3月28日上午9时至11时、3月29日…: the last of the days that stand each with its time. */
function readFurtherDay(text: string, from: number, first: Day, located: LocatedText | undefined): Day | null {
  let last: Day | null = null
  let at = from
  for (;;) {
    SESSIONS.lastIndex = at
    const joint = SESSIONS.exec(text)
    WRITTEN_END.lastIndex = at + (joint?.[0].length ?? 0)
    const found = joint && WRITTEN_END.exec(text)
    const day: Day | null = found && lastDay(last ?? first, readYear(found[2], found[1], located), optionalValue(found[3]), value(found[4] as string))
    if (!found || !day) return last
    last = day
    at = found.index + found[0].length
  }
}

/** 至29日, —10月1日, 至2024年1月2日 behind the first day. */
function readWrittenEnd(text: string, at: number, first: Day, located: LocatedText | undefined): { day: Day; end: number } | null {
  RANGE_JOINT.lastIndex = at
  const joint = RANGE_JOINT.exec(text)
  if (!joint) return null
  WRITTEN_END.lastIndex = at + joint[0].length
  const found = WRITTEN_END.exec(text)
  if (!found) return null
  const [whole, era, year, month, day] = found
  const last = lastDay(first, readYear(year, era, located), optionalValue(month), value(day as string))
  return last && { day: last, end: at + joint[0].length + whole.length }
}

function findSeparated(text: string, located: LocatedText | undefined, offset: number): FoundDate | null {
  SEPARATED.lastIndex = 0
  for (let found = SEPARATED.exec(text); found; found = SEPARATED.exec(text)) {
    const [whole, year, separator, month, written] = found as unknown as [string, string, string, string, string]
    let end = found.index + whole.length
    // 2021-8-2 14:30 reads 2021-8-214:30: white space ended the day.
    const isCut = written.length === 2 && (located?.hasGap(offset + end - 1) ?? false)
    if (isCut) end--
    const first = dayOf(readYear(year, undefined, located), month, isCut ? written.slice(0, 1) : written)
    // 192.168.1.1 is an address.
    const isPiece = year.length === 3 && /[0-9.]/.test(text.charAt(found.index - 1))
    if (!first || isPiece || (separator === '.' && text.charAt(end) === '.')) continue
    const last = readSeparatedEnd(text, end, first, located)
    return buildDate(found.index, last?.end ?? end, first, last?.day ?? null)
  }
  return null
}

/** 至2023-12-29, ～12.29, -29 behind 2023.12.28. */
function readSeparatedEnd(text: string, at: number, first: Day, located: LocatedText | undefined): { day: Day; end: number } | null {
  RANGE_JOINT.lastIndex = at
  const joint = RANGE_JOINT.exec(text)
  if (!joint) return null
  SEPARATED_END.lastIndex = at + joint[0].length
  const found = SEPARATED_END.exec(text)
  if (!found) return null
  const [whole, year, month, day] = found
  const end = at + joint[0].length + whole.length
  // 2021-08-20至17:00 goes on with a time.
  if (/[:：时点]/.test(text.charAt(end))) return null
  const last = lastDay(first, readYear(year, undefined, located), optionalValue(month), value(day as string))
  return last && { day: last, end }
}

/** 18/07/2012, as Hong Kong and Macau write the day before the month; elsewhere only where the first is no month. */
function findDayFirst(text: string, located: LocatedText | undefined): FoundDate | null {
  const found = DAY_BEFORE_MONTH.exec(text)
  if (!found) return null
  const [whole, day = '', month = '', year = ''] = found
  const first = { year: Number(year), month: Number(month), day: Number(day) }
  if (!isDay(first) || !(first.day > 12 || located?.isTraditional)) return null
  return buildDate(found.index, found.index + whole.length, first, null)
}
const DAY_BEFORE_MONTH = /(?<![0-9/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![0-9/])/

function findCompact(text: string): FoundDate | null {
  COMPACT.lastIndex = 0
  for (let found = COMPACT.exec(text); found; found = COMPACT.exec(text)) {
    const end = found.index + 8
    if (isDigit(text.charAt(found.index - 1)) || isDigit(text.charAt(end))) continue
    const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
    return buildDate(found.index, end, day, null)
  }
  return null
}

function findEnglish(text: string): FoundDate | null {
  MONTH_FIRST.lastIndex = 0
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return englishDate(monthFirst, monthFirst[1], monthFirst[2], monthFirst[3])
  DAY_FIRST.lastIndex = 0
  const dayFirst = DAY_FIRST.exec(text)
  return dayFirst && englishDate(dayFirst, dayFirst[2], dayFirst[1], dayFirst[3])
}

function englishDate(found: RegExpExecArray, name = '', day = '', year = ''): FoundDate | null {
  const month = MONTH_NAMES.toLowerCase().indexOf(name.toLowerCase()) / 4 + 1
  const first = { year: Number(year), month, day: Number(day) }
  return isDay(first) ? buildDate(found.index, found.index + found[0].length, first, null) : null
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** The value of a numeral whose zero may be a Latin letter. */
function value(numeral: string): number {
  return numeralValue(numeral.replace(/[OＯ]/g, '0')) ?? 0
}

function optionalValue(numeral: string | undefined): number | null {
  return numeral === undefined ? null : value(numeral)
}

/** 2021, 二〇二一; 112 and 民國101 are ROC years; 21年 is 2021, in traditional characters ROC 21. */
function readYear(written: string | undefined, era: string | undefined, located: LocatedText | undefined): number | null {
  if (written === undefined) return null
  const year = value(written)
  if (era !== undefined || (year >= 100 && year < 200)) return year + 1911
  if (year >= 1000) return year
  if (year === 0 || year >= 200) return null
  return located?.isTraditional ? year + 1911 : year + 2000
}

function dayOf(year: number | null, month = '', day = ''): Day | null {
  const found = { year, month: value(month), day: value(day) }
  return isDay(found) ? found : null
}

function isDay({ month, day }: Day): boolean {
  return day >= 1 && day <= (LONGEST_MONTHS[month - 1] ?? 0)
}
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Completes the last day of a range from the first: the month and year that are not repeated. */
function lastDay(first: Day, year: number | null, month: number | null, day: number): Day | null {
  const last = { year: year ?? first.year, month: month ?? first.month, day }
  // 12月30日至1月2日 ends in the next year; 5月6日至4月7日 is a slip.
  const turns = last.month < first.month && last.month + 12 - first.month <= LONGEST_TURN
  if (turns && year === null && last.year !== null) last.year++
  return isDay(last) && isLater(first, last, turns) ? last : null
}

/** Over how many months a range goes that runs into the next year. */
const LONGEST_TURN = 2

/** Where one of the days has no year, 12月30日至2022年1月2日 may turn the year. */
function isLater(first: Day, last: Day, turns: boolean): boolean {
  const isSure = first.year !== null && last.year !== null
  if (!isSure && turns) return true
  const years = isSure ? Number(last.year) - Number(first.year) : 0
  return (years * 12 + last.month - first.month) * 31 + last.day - first.day > 0
}

function buildDate(start: number, end: number, first: Day, last: Day | null): FoundDate {
  return { start, end, date: isoDate(first), endDate: last && isoDate(last) }
}

function isoDate({ year, month, day }: Day): string {
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year === null ? `--${monthAndDay}` : `${String(year).padStart(4, '0')}-${monthAndDay}`
}

/** --08-20 of 2021 -> 2021-08-20; a date with a year stays. */
export function completeDate(date: string, year: number): string {
  return date.startsWith('--') ? `${year}-${date.slice(2)}` : date
}
