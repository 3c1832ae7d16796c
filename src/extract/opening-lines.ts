/** Where the opening sentence stands if not in the head: taken in by an item, or below the heading of the section of items. */
import { isContainerHeading } from '../outline/headings.js'
import type { Outline } from '../outline/types.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { findDate } from './dates.js'

/** Of a sentence only so much is read: the rest is what the meeting dealt with. */
export const LONGEST_OPENING = 600

/** Where an item took the opening in: 5月6日，县长丁一主持召开…会议，会议审议了… as a paragraph. */
export function opensWithDate(located: LocatedText, line: Span): boolean {
  const text = located.text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING))
  const date = /主持|召开/.test(text) ? findDate(text, 0, text.length) : null
  return date !== null && date.start <= 4
}

/**
 * 六、会议内容 / 县政府召开第四次联席会议，…: what stands right below the heading of the section that holds the items.
 * Below 一、会议背景 another meeting may be told of.
 */
export function linesOfSection({ located, head, fields, items, lines }: Outline): Line[] {
  const limit = items[0]?.start ?? 0
  const known = new Set([...head, ...fields.flatMap((field) => field.lines)])
  const before = lines.slice(0, Math.max(0, lines.findIndex(({ start }) => start >= limit)))
  return before.filter((line, index) => {
    const above = before[index - 1]
    if (known.has(line) || !above || above.end - above.start > LONGEST_HEADING) return false
    return isContainerHeading(located.slice(above).replace(MARKER, '')) && HOLDS_MEETING.test(located.text.slice(line.start, Math.min(line.end, line.start + LONGEST_HOLDING)))
  })
}
const MARKER = /^[一二三四五六七八九十]{1,3}、/
const HOLDS_MEETING = /^[\u4e00-\u9fff]{2,16}召开[^，。；：]{2,40}会议?，/
const LONGEST_HOLDING = 64
const LONGEST_HEADING = 16
