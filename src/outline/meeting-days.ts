/**
 * Meetings of several days, as legislatures record them: 时间：101年9月24日（星期一）上午9时至12时 / 101年9月26日（星期三）上午9时至12时
 * in the head, and 9月24日（星期一） alone on a line over what was taken up that day.
 */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readLabel } from './fields.js'

const NUMBER = '[0-9〇一二三四五六七八九十]'
const WEEKDAY = '[（(](?:星期|周|礼拜)?[一二三四五六日天][）)]'
const YEAR = `(?:中华民国)?(?:${NUMBER}{2,4}年)?`
const DAY = `${NUMBER}{1,3}月${NUMBER}{1,3}[日号]`
const PERIOD = '(?:[上下中]午|晚上?)'
const CLOCK = `${NUMBER}{1,3}[时点:：](?:${NUMBER}{1,3}[分刻]?|半)?`
const HOURS = `${CLOCK}(?:[至到—–~～-]{1,2}${PERIOD}?${CLOCK})?`
const SESSION = `(?:${PERIOD}(?:${HOURS})?|${HOURS})`

/** 101年9月26日（星期三）上午9时至12时, 下午2时42分至3时40分: a line that goes on with 时间：… above. */
const FURTHER_TIME = new RegExp(`^(?:${YEAR}${DAY}(?:${WEEKDAY})?${SESSION}|${PERIOD}${HOURS})(?:[、及和]${SESSION}){0,3}[。.]?$`)
const LONGEST_TIME = 70

export function tellsFurtherTime(text: string): boolean {
  return text.length <= LONGEST_TIME && FURTHER_TIME.test(text)
}

const OPENS_WITH_DAY = new RegExp(`^${YEAR}(${DAY})`)
const DAY_ALONE = new RegExp(`^${YEAR}(${DAY})${WEEKDAY}[：:]?$`)
const LONGEST_DAY = 24

/**
 * The lines that are a day and its weekday and nothing else, where the head names that day among several: days of the
 * meeting. 9月24日（星期一） in the plan of a project is none of them.
 */
export function findMeetingDays(located: LocatedText, lines: readonly Line[]): ReadonlySet<Line> {
  const label = lines.findIndex((line) => readLabel(located, line.start, Math.min(line.end, line.start + LONGEST_TIME))?.field === 'time')
  const days = label < 0 ? [] : daysFrom(located, lines, label)
  if (days.length < 2) return NONE
  const named = new Set(days)
  return new Set(lines.slice(label).filter((line) => !line.cells && line.end - line.start <= LONGEST_DAY && named.has(DAY_ALONE.exec(located.slice(line))?.[1] ?? '')))
}
const NONE: ReadonlySet<Line> = new Set()

/** The days of 时间：… and of the lines below that go on with it. */
function daysFrom(located: LocatedText, lines: readonly Line[], label: number): string[] {
  const first = lines[label] as Line
  const from = readLabel(located, first.start, first.end)?.valueStart ?? first.end
  const days: string[] = []
  for (let at = label, start = from; at < lines.length; at++, start = lines[at]?.start ?? 0) {
    const { end, cells } = lines[at] as Line
    const text = located.text.slice(start, end)
    if (cells || (at > label && !tellsFurtherTime(text))) break
    const day = OPENS_WITH_DAY.exec(text)?.[1]
    if (day) days.push(day)
  }
  return days
}
