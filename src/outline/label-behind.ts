/** 学习文件（议题一）: the number of a matter in brackets behind its heading. */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { numeralValue } from './numerals.js'
import type { Marker } from './types.js'

const BEHIND = /([（(【](?:议题|议案|议程|事项|第)([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})(?:项|个)?(?:议题|议案|议程|事项)?[）)】])[：:。]?$/
const LONGEST = 12
/** As （议题一）学习文件 is called: the two count together. */
const STYLE = 'paren-noun'
const LONGEST_HEADING = 90
/** What stands below a heading; the row of a list of attendees (县教育局　田野（议题一）) has the next one below. */
const BUSINESS = /^(?:会议|经|与会|大家|[^，。；：]{2,16}(?:汇报|介绍|通报)了|(?:决议|决定|结论|说明|案由|汇报人|汇报单位)[：:])/
/** What a line of the header or a sentence holds, and no heading. */
const NO_HEADING = /[。；;\n]|^[^《（(]{2,8}[：:]/

/** The markers of such headings by the index of their line: none but where 一 and another of them stand. */
export function findLabelsBehind(located: LocatedText, lines: readonly Line[]): ReadonlyMap<number, Marker> {
  const found = new Map<number, Marker>()
  for (const [index, line] of lines.entries()) {
    if (!'）)】：:。'.includes(located.text.charAt(line.end - 1)) || line.cells) continue
    const marker = readBehind(located, line)
    const below = lines[index + 1]
    if (marker && (line.bold || line.kind === 'heading' || (below && BUSINESS.test(located.slice(below))))) found.set(index, marker)
  }
  const isCounted = found.size > 1 && [...found.values()].some(({ number }) => number === 1)
  return isCounted ? found : new Map()
}

function readBehind(located: LocatedText, line: Line): Marker | null {
  const from = Math.max(line.start, line.end - LONGEST)
  const label = BEHIND.exec(located.text.slice(from, line.end))
  const [, written, numeral] = label ?? []
  if (!label || !written || !numeral) return null
  const start = from + label.index
  const length = start - line.start
  if (length < 4 || length > LONGEST_HEADING || NO_HEADING.test(located.text.slice(line.start, start))) return null
  return { start, end: start + written.length, written, style: STYLE, number: numeralValue(numeral) }
}

/** The heading of a numbered line: behind its marker, or before one that closes the line. */
export function headingAround(marker: Marker, line: Span): Span {
  return marker.style === STYLE && marker.start > line.start ? { start: line.start, end: marker.start } : { start: marker.end, end: line.end }
}
