/**
 * Records of owners' corporations whose business is a table: | | 跟进者 | / | 1) 通过议程 | | / | 1.1 经审阅后，委员一致通过。 | 管理处 |.
 * Its numbered rows that say nothing else are headings; what stands below them stays a row, of who follows it up.
 */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { FOLLOWER_COLUMNS } from '../lexicon/sections.js'
import { readLineMarker } from './markers.js'
import type { ItemDraft } from './types.js'

const FOLLOWERS = new Set(FOLLOWER_COLUMNS)
/** What may stand over the column of the business. */
const OVER_BUSINESS = /^(?:内容|事项|议程|议题|会议记录|会议纪要|讨论事项)?$/
const HEADING_STYLES = new Set(['digit-paren', 'digit-dot', 'digit-comma', 'han-comma'])
/** 1.1, 3.12: a paragraph below the heading of the first number. */
const PARAGRAPH = /^\d{1,2}[.．]\d{1,2}(?![\d.．])/

/** The lines with such headings taken out of their tables; the same array where there is none. */
export function partFollowedRows(located: LocatedText, lines: Line[]): Line[] {
  const tables = new Set<number>()
  for (const line of lines) if (headsFollowed(located, line)) tables.add(line.block)
  if (tables.size === 0) return lines
  const rows = lines.filter(({ cells, block }) => cells && tables.has(block))
  const headings = new Map(rows.flatMap((row) => (isHeading(located, row) ? [[row, row.cells?.[0] as Span] as const] : [])))
  const hasParagraphs = rows.some(({ start, end }) => PARAGRAPH.test(located.text.slice(start, Math.min(end, start + LONGEST_NUMBER))))
  if (headings.size < FEWEST_HEADINGS || !hasParagraphs) return lines
  return lines.map((line) => {
    const heading = headings.get(line)
    return heading ? { ...line, kind: 'paragraph', cells: null, start: heading.start, end: heading.end } : line
  })
}
const FEWEST_HEADINGS = 2
const LONGEST_NUMBER = 8

/** | | 跟进者 | */
function headsFollowed(located: LocatedText, { cells }: Line): boolean {
  const [business, follower] = cells ?? []
  if (cells?.length !== 2 || !business || !follower) return false
  return FOLLOWERS.has(located.slice(follower)) && OVER_BUSINESS.test(located.slice(business))
}

/** | 1) 通过议程 | | */
function isHeading(located: LocatedText, { cells }: Line): boolean {
  const [heading, follower] = cells as [Span, Span | undefined]
  if (!follower || follower.end > follower.start) return false
  const marker = readLineMarker(located, heading.start)
  return marker !== null && HEADING_STYLES.has(marker.style) && marker.end < heading.end
}

/** Gives the head of such a table to each item that holds rows of it, so that its columns have their names there, too. */
export function lendTableHeads(located: LocatedText, lines: readonly Line[], items: readonly ItemDraft[]): void {
  const heads = new Map(lines.filter((line) => headsFollowed(located, line)).map((line) => [line.block, line]))
  if (heads.size === 0) return
  for (const item of items) {
    for (const block of new Set(item.lines.map((line) => line.block))) {
      const head = heads.get(block)
      const first = item.lines.findIndex((line) => line.cells && line.block === block)
      if (head && first >= 0 && !item.lines.includes(head)) item.lines.splice(first, 0, head)
    }
  }
}
