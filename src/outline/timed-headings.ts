/**
 * 上午8:40　研究福利院改造 over its paragraphs and 10:10　研究灌溉渠 over the next: a meeting that tells its matters by the
 * time of day, with no number. The time is no part of the heading.
 */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'

const CLOCK = '\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分|半)?)'
const TIME = new RegExp(`^[（(【]?(?:上午|中午|下午|晚上|早上)?${CLOCK}(?:[-—－~～至]{1,2}(?:上午|中午|下午)?${CLOCK})?[）)】]?[，、：:]?`)
/** What stands behind the time without white space: 8:40研究, and not 8:40召开会议. */
const MATTER = new RegExp(`^(?:关于|${ITEM_VERBS.join('|')})`)
const LONGEST = 60
const LONGEST_TIME = 24

/** Where the heading of each such line starts; none where fewer than two lines are so. */
export function findTimedHeadings(located: LocatedText, lines: readonly Line[]): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>()
  for (const line of lines) {
    const start = headingStart(located, line)
    if (start > line.start) found.set(line, start)
  }
  return found.size > 1 ? found : NONE
}
const NONE: ReadonlyMap<Line, number> = new Map()

function headingStart(located: LocatedText, { start, end, cells }: Line): number {
  const { text } = located
  if (cells || end - start > LONGEST) return start
  const time = TIME.exec(text.slice(start, start + LONGEST_TIME))
  const from = start + (time?.[0].length ?? 0)
  if (from === start || end - from < 4 || /[，；]|。./.test(text.slice(from, end))) return start
  return located.hasGap(from) || MATTER.test(text.slice(from, end)) ? from : start
}
