/**
 * A deadline as written -> the last day that still meets it: 9月底前 -> 2021-09-30. Null where it cannot
 * be computed: what recurs (每周五前), hangs on an event (开学前, 验收后10日内) or lacks a year.
 */
import { numeralValue } from '../outline/numerals.js'
import {
  addMonths,
  addWorkingDays,
  DAY,
  dayInYear,
  dayOf,
  END_OF_MONTH,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.js'
import { dayBeforeNext, festivalTime, findFestival } from './festivals.js'

const LONGEST_PHRASE = 40

/** Milliseconds UTC; null: a deadline without a date; undefined: not a phrase of this form. */
type Reading = number | null | undefined
type Reader = (phrase: string, meeting: number | null) => Reading

/** In this order, as 两周内 holds 周, and 2024-09-30 holds the dash of a range. */
const READERS: readonly Reader[] = [
  readRecurring,
  readNumericDate,
  readLength,
  readFestival,
  readFiveYearPlan,
  readWeek,
  readRelativeDay,
  readRange,
  readCalendarDate,
]

/**
 * The last day that meets the deadline, ISO 8601. `meetingDate` is the meeting's, as `2021-08-20`;
 * where it has no year (`--08-20`) or is null, only phrases with a year of their own have a date.
 */
export function resolveDeadline(text: string, meetingDate: string | null): string | null {
  if (text.length > LONGEST_PHRASE) return null
  const phrase = (IS_NORMAL.test(text) ? text : text.normalize('NFKC')).replace(LEADS, '').replace(/["“”「」]/g, '').replace(/(?<=[年季度月旬周])结束(?=[之以]?前)/, '').replace(/^[本当次下][（(]([^（()）]+)[)）]/, '$1')
  const time = readPhrase(phrase, readMeetingDate(meetingDate))
  return time === null || time === undefined ? null : new Date(time).toISOString().slice(0, 10)
}

const IS_NORMAL = /^[\u4e00-\u9fff0-9]*$/

/** 不迟于9月底, 到2025年: by then, whatever the words. */
const LEADS = /^(?:不[迟晚]于|最[迟晚](?:不得?超过|于)?|至迟|截止时间为|[于在到])/

function readPhrase(phrase: string, meeting: number | null): Reading {
  for (const read of READERS) {
    const time = read(phrase, meeting)
    if (time !== undefined) return time
  }
  return undefined
}

function readMeetingDate(date: string | null): number | null {
  const found = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** 每周五前, 每月10日前, 次月5日前. */
function readRecurring(phrase: string): Reading {
  return /[每逐]|^[次翌]月/.test(phrase) ? null : undefined
}

const NUMERIC_DATE = /^(?:(\d{4})[-./])?(\d{1,2})[-./](\d{1,2})[日号]?(?=$|[^\d个日天周工])/

/** 2024-09-30, 7.15号前. */
function readNumericDate(phrase: string, meeting: number | null): Reading {
  const found = NUMERIC_DATE.exec(phrase)
  if (!found) return undefined
  const [, year, month, day] = found
  return dayInYear(year === undefined ? null : Number(year), Number(month), Number(day), meeting)
}

const LENGTH = new RegExp(
  '^(.{0,14}?)([0-9]{1,3}|[一二三四五六七八九十两几数半廿百]{1,4})(?:[-—~至到]([0-9]{1,3}|[一二三四五六七八九十两]{1,3}))?' +
    '(个半?)?(工作日|自然日|[日天周月年]|星期|礼拜|季度|小时|学期)[之以]?内$',
)
const FROM_THE_MEETING = /^(?:自?(?:本次)?会议?(?:结束|之日)?[后起]|自?[即今]日起)$/

/** 会后7个工作日内, 两周内, 半年内: counted from the meeting, the day after it being the first. */
function readLength(phrase: string, meeting: number | null): Reading {
  const found = LENGTH.exec(phrase)
  if (!found) return undefined
  const [, event = '', low = '', high, counter = '', unit = ''] = found
  // 9月30日内 and 一季度内 are dates.
  if (event !== '' && !/(?:[后起]|文到)$/.test(event)) return undefined
  if ((unit === '月' || unit === '季度') && counter === '' && !/^[两半]/.test(low)) return undefined
  if (event !== '' && !FROM_THE_MEETING.test(event)) return null
  const amount = amountOf(high ?? low)
  if (meeting === null || amount === null) return null
  return addLength(meeting, amount, counter.endsWith('半'), unit)
}

/** 两三天: two or three, not twenty-three. */
function amountOf(numeral: string): number | null {
  if (numeral === '半') return 0.5
  return numeralValue(/^[一二两三四五六七八九]{2}$/.test(numeral) ? numeral.slice(1) : numeral)
}

function addLength(meeting: number, amount: number, andHalf: boolean, unit: string): number | null {
  switch (unit) {
    case '工作日':
      return addWorkingDays(meeting, amount)
    case '周':
    case '星期':
    case '礼拜':
      return meeting + Math.ceil(amount * 7) * DAY
    case '月':
      return amount === 0.5 ? meeting + 15 * DAY : addMonths(meeting, amount) + (andHalf ? 15 * DAY : 0)
    case '季度':
      return addMonths(meeting, amount * 3)
    case '年':
      return addMonths(meeting, Math.round(amount * 12))
    case '小时':
      return meeting + Math.ceil(amount / 24) * DAY
    case '学期':
      return null
    default:
      return meeting + Math.ceil(amount) * DAY
  }
}

/** 春节前, 明年国庆节前: the day before it. */
function readFestival(phrase: string, meeting: number | null): Reading {
  const festival = phrase.includes('前') ? findFestival(phrase) : null
  if (!festival) return undefined
  const { year, rest } = takeYear(phrase, meeting)
  if (rest !== phrase) {
    const time = year === null ? null : festivalTime(festival, year)
    return time === null ? null : time - DAY
  }
  return meeting === null ? null : dayBeforeNext(festival, meeting)
}

/** “十四五”末 -> 2025. */
function readFiveYearPlan(phrase: string): Reading {
  const found = /^十([一二三四五六七])五(?:规划)?期?[末内]/.exec(phrase)
  return found ? Date.UTC(1970 + 5 * (7 + (numeralValue(found[1] ?? '') ?? 0)), 11, 31) : undefined
}

const WEEK = /^([本这]|下{1,2})?个?(?:周|星期|礼拜)([一二三四五六日天末])?/

/** 下周三: of the next week from Monday to Sunday; 周五: this week's, or next where that is past. */
function readWeek(phrase: string, meeting: number | null): Reading {
  const found = WEEK.exec(phrase)
  if (!found) return undefined
  if (meeting === null) return null
  const [, which = '', day = '末'] = found
  const weekday = '一二三四五六'.indexOf(day) + 1 || 7
  const weeks = which.startsWith('下') ? which.length : 0
  const time = meeting + (weeks * 7 + weekday - weekdayOf(meeting)) * DAY
  return which === '' && time < meeting ? time + 7 * DAY : time
}

const DAYS_AHEAD = new Map([['今', 0], ['当', 0], ['明', 1], ['后', 2]])

/** 今日下班前, 明天前. */
function readRelativeDay(phrase: string, meeting: number | null): Reading {
  const found = /^([今明当后])[日天晚]/.exec(phrase)
  if (!found) return undefined
  return meeting === null ? null : meeting + (DAYS_AHEAD.get(found[1] ?? '') ?? 0) * DAY
}

/** 即日起至9月底, 2024年3月—12月: its end, in the year of its beginning. */
function readRange(phrase: string, meeting: number | null): Reading {
  const found = /^([^至到—–~-]{1,14})[至到—–~-]{1,2}(.+)/.exec(phrase)
  if (!found) return undefined
  const [, first = '', last = ''] = found
  const { rest } = takeYear(first, meeting)
  const year = first.slice(0, first.length - rest.length)
  return readPhrase(takeYear(last, meeting).rest === last ? year + last : last, meeting)
}

/** 2021年12月31日前, 明年一季度, 年内, 6月中旬前, 月底前, 上半年. */
function readCalendarDate(phrase: string, meeting: number | null): Reading {
  const { year, rest } = takeYear(phrase, meeting)
  const named = rest !== phrase
  return (
    readPartOfYear(rest, year, named, meeting) ??
    readMonth(rest, year, meeting) ??
    (meeting === null || named ? undefined : readDayOfMonth(rest, meeting))
  )
}

const YEAR_WORDS = new Map<string, number>([
  ['今', 0], ['本', 0], ['当', 0], ['明', 1], ['次', 1], ['翌', 1], ['来', 1], ['后', 2],
])
const YEAR = /^(?:(民国)?([0-9]{2,4}|[〇○零一二三四五六七八九十百]{2,6})|([今本当明次翌来后]))年/

/** The year a phrase begins with, and the rest behind 年; 今年 of a meeting without a year is null. */
function takeYear(phrase: string, meeting: number | null): { year: number | null; rest: string } {
  const found = YEAR.exec(phrase)
  if (!found) return { year: null, rest: phrase }
  const rest = phrase.slice(found[0].length)
  const [, republic, numeral, word] = found
  if (numeral !== undefined) return { year: fullYear(numeral, republic !== undefined, meeting), rest }
  const offset = YEAR_WORDS.get(word ?? '') ?? 0
  return { year: meeting === null ? null : yearOf(meeting) + offset, rest }
}

/** 112 and 民國99 are years of the Republic of China; 22 is 2022 or, nearer to the meeting, 98 the one of the Republic or 1998. */
function fullYear(numeral: string, republic: boolean, meeting: number | null): number | null {
  const value = numeralValue(numeral)
  if (value === null) return null
  if (republic || (value >= 100 && value < 200)) return value + 1911
  if (value >= 100) return value
  const own = meeting === null ? value + 2000 : yearOf(meeting)
  return [value + 2000, value + 1900, value + 1911].reduce((best, year) => (Math.abs(year - own) < Math.abs(best - own) ? year : best))
}

const REST_OF_NAMED_YEAR = /^(?:度|年)?(?:[底末终]|[之以]?[内前]|$)/
const WHOLE_YEAR = /^年度?(?:[底末终]|[之以]?内)/

/** 底, 度内, 上半年, 第三季度末 behind the year, or with none. */
function readPartOfYear(
  rest: string,
  year: number | null,
  named: boolean,
  meeting: number | null,
): Reading {
  const whole = named ? REST_OF_NAMED_YEAR : WHOLE_YEAR
  if (whole.test(rest)) return dayInYear(year, 12, 31, meeting)
  // 2024年中, 年中, but 中旬 and 中考 of no year in sight.
  if ((named ? /^年?中(?![旬考])/ : /^年中/).test(rest)) return dayInYear(year, 6, 30, meeting)
  const half = /^([上下])半年/.exec(rest)
  if (half) return half[1] === '上' ? dayInYear(year, 6, 30, meeting) : dayInYear(year, 12, 31, meeting)
  const quarter = quarterOf(rest, meeting)
  if (quarter === null) return undefined
  return dayInYear(year, quarter * 3, END_OF_MONTH, meeting)
}

/** 第三季度 -> 3, 前三季度 -> 3; 本季度 and 下季度 are counted from the meeting's. */
function quarterOf(rest: string, meeting: number | null): number | null {
  const found = /^(?:前|第)?第?([一二三四1-4两本这下])个?季度?/.exec(rest)
  const named = found?.[1] ?? ''
  if (!'本这下'.includes(named) || named === '') return found ? numeralValue(named) : null
  if (meeting === null) return null
  const current = Math.ceil(monthOf(meeting) / 3)
  return named !== '下' ? current : (current % 4) + 1
}

const MONTH = /^(?:([0-9]{1,2}|元|[〇零一二三四五六七八九十]{1,3})月份?|([本当这下])个?月份?|月)/

/** 9月底, 6月中旬, 10月8日, 下月10日, 月底. */
function readMonth(rest: string, year: number | null, meeting: number | null): Reading {
  const found = MONTH.exec(rest)
  if (!found) return undefined
  const [written, numeral, word] = found
  const part = rest.slice(written.length)
  const month = numeral === undefined ? null : numeral === '元' ? 1 : numeralValue(numeral)
  const day = dayOfPart(part)
  if (day === null) return null
  if (month !== null) return dayInYear(year, month, day, meeting)
  if (meeting === null) return null
  const ahead = addMonths(meeting, word === '下' ? 1 : 0)
  return dayOf(yearOf(ahead), monthOf(ahead), day)
}

const PART_OF_MONTH = new RegExp(
  '^(?:([0-9]{1,2}|[〇零一二三四五六七八九十廿卅]{1,3})[日号]|([上中下])旬|([底末初中])' +
    '|[之以]?[前内]|最后一[日天]|$)',
)

/** The last day of a part of a month: 底 and 下旬 its last, 上旬 the 10th, 中旬 the 20th. */
function dayOfPart(part: string): number | null {
  const found = PART_OF_MONTH.exec(part)
  if (!found) return null
  const [, numeral, third, end] = found
  if (numeral !== undefined) return numeralValue(numeral)
  if (third === '上' || end === '初') return 10
  if (third === '中') return 20
  return end === '中' ? 15 : END_OF_MONTH
}

/** 于10日前 -> of the meeting's month, or of the next where that is past. */
function readDayOfMonth(rest: string, meeting: number): Reading {
  const found = /^([0-9]{1,2}|[一二三四五六七八九十廿]{1,3})[日号]/.exec(rest)
  const day = found ? numeralValue(found[1] ?? '') : null
  if (day === null) return undefined
  const time = dayOf(yearOf(meeting), monthOf(meeting), day)
  if (time !== null && time >= meeting) return time
  const next = addMonths(meeting, 1)
  return dayOf(yearOf(next), monthOf(next), day)
}
