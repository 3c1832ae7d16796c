/**
 * The day of the week behind a date is that of the date: 2023年3月8日（星期三）. A date without a year is compared
 * where it is the meeting's.
 *
 * @wrong
 *   2023年3月8日（星期四），周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 * @message 1:11-1:14 2023年3月8日是星期三，此处为“星期四”
 *
 * @right
 *   2023年3月8日（星期三），周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，3月17日周一鸣同志带队检查。
 */
import { findDate } from '../extract/dates.js'
import { WEEKDAYS } from '../lexicon/check-reasons.js'
import { weekdayOf } from '../resolve/calendar.js'
import type { Span } from '../source/located-text.js'
import { defineRule, type CheckContext, type Finding } from './rule.js'

/** Right behind a date. 周一 without a bracket may open a name (3月17日周一鸣), unless nothing goes on behind it. */
const WEEKDAY = /^(?:[（(](?:星期|礼拜|周)|星期|礼拜|周(?=.(?:[^\p{sc=Han}]|[上下]午|晚|$)))([一二三四五六日天])/u
const WORDS = ['星期', '礼拜', '周'] as const
/** 二〇二三年十二月二十一日（ */
const LONGEST_DATE = 16

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  severity: 'error',
  wording: true,
  check: (context) => {
    const { text } = context.outline.located
    const findings: Finding<'mismatch'>[] = []
    for (const word of WORDS) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const finding = checkAt(context, at, word)
        if (finding) findings.push(finding)
      }
    }
    return findings
  },
})

function checkAt({ outline: { located }, minutes }: CheckContext, at: number, word: string): Finding<'mismatch'> | null {
  const { text } = located
  const opening = '（('.includes(text.charAt(at - 1)) ? at - 1 : at
  if (!'日号0123456789'.includes(text.charAt(opening - 1))) return null
  const written = WEEKDAY.exec(text.slice(opening, at + 8))
  const day = written?.[1]
  const date = day === undefined ? null : dateBefore(text, opening, minutes.meeting.date)
  if (day === undefined || !date) return null
  const expected = WEEKDAYS[weekdayOf(date.time) - 1]
  if (!expected || day.replace('天', '日') === expected.zh) return null
  const span = { start: at, end: at + word.length + 1 }
  const values = { date: located.value(date), expected, found: located.value(span) }
  return { reason: 'mismatch', values, position: located.position(span) }
}

/** The date that ends at the offset, as milliseconds UTC. */
function dateBefore(text: string, end: number, meeting: string | null): (Span & { time: number }) | null {
  for (let from = Math.max(0, end - LONGEST_DATE); from < end; ) {
    const found = findDate(text, from, end)
    if (!found) return null
    if (found.end === end && found.endDate === null) {
      const date = found.date.startsWith('--') && meeting?.endsWith(found.date.slice(1)) ? meeting : found.date
      const time = Date.parse(date)
      return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : { ...found, time }
    }
    from = found.end
  }
  return null
}
