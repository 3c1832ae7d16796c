/** Rows that say who does what by when: a statement holds their words, the source alone the table. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { RootContent } from 'mdast'
import { LINES, findSpacedTables, readSpacedTable, readSpacedTables, type Place } from './spaced-tables.js'

const ROW = /^[ \t]*\|/m

interface TableAt extends Place {
  blocks: RootContent[]
}

/** The blocks of the source as they are; null where none of them is a table. */
export function readBlocksWithTable(source: string): RootContent[] | null {
  if (!ROW.test(source)) return readSpacedTables(source)
  const children = readBlocks(source)
  return children.some(({ type }) => type === 'table') ? children : null
}

/**
 * The table in a row of which an offset lies, with the rows above and below: an item of | 议题编号 | 议题名称 |
 * 会议纪要 | is a row. Each row is read once, however many items ask for it.
 */
export function findTables(source: string): (offset: number) => TableAt | undefined {
  const spaced = findSpacedTables(source).map((place) => ({ ...place, blocks: [readSpacedTable(source, place)] }))
  const barred = findRows(source).map((place) => ({ ...place, blocks: readBlocks(source.slice(place.start, place.end)) }))
  const tables = barred.filter(({ blocks }) => blocks.some(({ type }) => type === 'table'))
  return (offset) => placeAt(spaced, offset) ?? placeAt(tables, offset)
}

/** Lines on end that open with a bar, be they a table or not. */
function findRows(source: string): Place[] {
  const places: Place[] = []
  if (!ROW.test(source)) return places
  let rows: Place | undefined
  for (const { index: start, 0: line } of source.matchAll(LINES)) {
    const end = start + line.length
    if (!ROW.test(line)) rows = undefined
    else if (rows) rows.end = end
    else places.push((rows = { start, end }))
  }
  return places
}

/** @param places in order */
function placeAt<P extends Place>(places: readonly P[], offset: number): P | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const place = places[low]
  return place && place.start <= offset ? place : undefined
}

function readBlocks(source: string): RootContent[] {
  const { children } = fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return children
}
