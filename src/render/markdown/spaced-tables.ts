/** Tables of text that is no Markdown: 序号⇥工作任务⇥责任单位, 序号 | 议题 | 议定意见, and the rows below. */
import type { RootContent, Table } from 'mdast'
import { paragraph, tableRow } from './nodes.js'

const BARS = /[|｜│]/
const FEWEST_COLUMNS = 3
const FEWEST_KNOWN = 2
/** 责任单位, 完成时限: what tells the head of a table from a list of names. */
const KNOWN = /^(?:序号|.{0,4}(?:单位|部门|时限|时间|任务|事项|议题|意见|内容|结果|措施))$/

/** Each line with what ends it. */
export const LINES = /[^\r\n]*(?:\r\n|\r|\n|$)/gy

/** A stretch of the source, from the head of a table to behind its last row. */
export interface Place {
  start: number
  end: number
}

/** In order. */
export function findSpacedTables(source: string): Place[] {
  const places: Place[] = []
  if (!source.includes('\t') && !BARS.test(source)) return places
  let table: Place | undefined
  for (const { index: start, 0: line } of source.matchAll(LINES)) {
    const cells = cellsOf(line)
    if (table && cells.length > 1) table.end = start + line.length
    else {
      table = isHead(cells) ? { start, end: start + line.length } : undefined
      if (table) places.push(table)
    }
  }
  return places
}

/** A paragraph for each line, and the tables; null where there is none. */
export function readSpacedTables(source: string): RootContent[] | null {
  const places = findSpacedTables(source)
  if (places.length === 0) return null
  const blocks: RootContent[] = []
  let end = 0
  for (const place of places) {
    blocks.push(...linesIn(source.slice(end, place.start)).map(paragraph))
    blocks.push(readSpacedTable(source, place))
    end = place.end
  }
  return [...blocks, ...linesIn(source.slice(end)).map(paragraph)]
}

export function readSpacedTable(source: string, { start, end }: Place): Table {
  return { type: 'table', children: linesIn(source.slice(start, end)).map((line) => tableRow(cellsOf(line))) }
}

function linesIn(source: string): string[] {
  return source.split(/[\r\n]+/).filter((line) => line.trim() !== '')
}

function isHead(cells: readonly string[]): boolean {
  return cells.length >= FEWEST_COLUMNS && cells.filter((cell) => KNOWN.test(cell)).length >= FEWEST_KNOWN
}

function cellsOf(line: string): string[] {
  const bars = line.trim().split(BARS)
  // | 序号 | 议题 | is Markdown.
  const isBarred = bars.length >= FEWEST_COLUMNS && bars[0] !== '' && bars.at(-1) !== ''
  return (isBarred ? bars : line.split('\t')).map((cell) => cell.trim())
}
