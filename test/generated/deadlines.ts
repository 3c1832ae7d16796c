/** Deadlines, each with the last day that meets it, reckoned from the meeting's. */
import fc from 'fast-check'
import {
  daysAfter,
  endOfMonth,
  hanNumber,
  isoDate,
  weekdayOf,
  type Context,
  type Day,
  type Part,
} from './context.js'

export interface Due {
  text: string
  date: string
}

interface Choice {
  /** A month after the meeting's, or its last. */
  month: number
  day: number
  count: number
}

const WEEKDAYS = '一二三四五六日'

/** Behind which the day can be reckoned; each form is written as offices write it. */
const FORMS: ((context: Context, choice: Choice) => [text: string, last: Day])[] = [
  ({ date }) => ['年内', { ...date, month: 12, day: 31 }],
  ({ date }) => ['年底前', { ...date, month: 12, day: 31 }],
  ({ date }, { month }) => [`${month}月底前`, endOfMonth(date.year, month)],
  ({ date }, { month }) => [`${hanNumber(month)}月底前`, endOfMonth(date.year, month)],
  ({ date }, { month }) => [`${month}月中旬前`, { year: date.year, month, day: 20 }],
  ({ date }, { month, day }) => [`${month}月${day}日前`, { year: date.year, month, day }],
  ({ date }, { month, day }) => [`${date.year}年${month}月${day}日前`, { year: date.year, month, day }],
  ({ date }, { month, day }) => [
    `${date.year + 1}年${month}月${day}日之前`,
    { year: date.year + 1, month, day },
  ],
  ({ date }, { month }) => [`明年${month}月底前`, endOfMonth(date.year + 1, month)],
  ({ date }) => ['月底前', endOfMonth(date.year, date.month)],
  ({ date }) => ['本月底前', endOfMonth(date.year, date.month)],
  ({ date }) => ['下月底前', endOfMonth(date.year, date.month + 1)],
  ({ date }, { month }) => [`${month}月上旬前`, { year: date.year, month, day: 10 }],
  ({ date }, { month }) => [`${month}月${month}日前`, { year: date.year, month, day: month }],
  ({ date }) => ['元旦前', { year: date.year, month: 12, day: 31 }],
  ({ date }) => ['国庆节前', { year: date.month < 10 ? date.year : date.year + 1, month: 9, day: 30 }],
  ({ date }) => ['一个月内', { ...date, month: date.month + 1 }],
  ({ date }) => ['一周内', daysAfter(date, 7)],
  ({ date }) => ['两周内', daysAfter(date, 14)],
  ({ date }, { count }) => [`${count}日内`, daysAfter(date, count)],
  ({ date }, { count }) => [`会后${count}个工作日内`, workingDaysAfter(date, count)],
  ({ date }, { count }) => [`${hanNumber(count)}个工作日内`, workingDaysAfter(date, count)],
  ({ date }, { count }) => [
    `下周${WEEKDAYS.charAt(count % 7)}前`,
    daysAfter(date, 8 + (count % 7) - weekdayOf(date)),
  ],
]

export const due: Part<Due> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    ahead: fc.integer({ min: 1, max: 6 }),
    day: fc.integer({ min: 1, max: 28 }),
    count: fc.integer({ min: 3, max: 20 }),
  })
  .map(({ form, ahead, day, count }) => (context: Context) => {
    const [text, last] = form(context, { month: Math.min(context.date.month + ahead, 12), day, count })
    return { text, date: isoDate(last) }
  })

/** Monday to Friday, without holidays, the day after the meeting being the first. */
function workingDaysAfter(day: Day, count: number): Day {
  let last = day
  for (let left = count; left > 0;) {
    last = daysAfter(last, 1)
    if (weekdayOf(last) <= 5) left--
  }
  return last
}
