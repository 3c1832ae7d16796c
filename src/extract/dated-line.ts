/** 2022年9月17日（周六）晚上7:00—8:50　·　小区中心花园: when and where on a line of their own, without labels. */
import type { Outline } from '../outline/types.js'
import type { Span } from '../source/located-text.js'
import { findDate, type FoundDate } from './dates.js'
import { readTimeAt } from './times.js'

export interface DatedLine {
  date: FoundDate
  time: Span | null
  place: Span
}

const LONGEST = 60
/** What stands before the date (a quotation), and between date, time and place. */
const OPENS = /^[>〉\-·]?$/
const BETWEEN = /^(?:[（(](?:星期|周)[一二三四五六日天][）)])?[\s·•|｜，,、／/—-]*/
const PLACE = /^[^，。；：:\d][^，。；：:]{2,28}(?:[室厅楼堂馆场府院校园处部层座]|会议|花园|广场|[A-Za-z]\d{2,4})$/

/** The first such line of the head. */
export function readDatedLine({ located, head }: Outline): DatedLine | null {
  const { text } = located
  for (const { start, end } of head) {
    if (end - start > LONGEST) continue
    const date = findDate(text, start, end, located)
    if (!date || !OPENS.test(text.slice(start, date.start))) continue
    const time = readTimeAt(text, date.end, end)
    const from = time?.end ?? date.end
    const at = from + (BETWEEN.exec(text.slice(from, end))?.[0].length ?? 0)
    const isApart = at > from || located.hasGap(at)
    if (isApart && PLACE.test(text.slice(at, end))) return { date, time, place: { start: at, end } }
  }
  return null
}
