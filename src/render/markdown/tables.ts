/** Rows that say who does what by when: a statement holds their words, the source alone the table. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { RootContent } from 'mdast'
import type { Layout } from './layout.js'
import { readSpacedTable, readSpacedTables } from './spaced-tables.js'

const ROW = /^[ \t]*\|/m
const ROW_HERE = /[ \t]*\|/y

interface TableAt {
  blocks: RootContent[]
  end: number
}

/** The blocks of the source as they are; null where none of them is a table. */
export function readBlocksWithTable(source: string): RootContent[] | null {
  if (!ROW.test(source)) return readSpacedTables(source)
  const children = readBlocks(source)
  return children.some(({ type }) => type === 'table') ? children : null
}

/**
 * The table in a row of which the offset lies, with the rows above and below: an item of | 议题编号 | 议题名称 |
 * 会议纪要 | is a row. null where it lies in none; `end` is the offset behind the table.
 */
export function readTableAt({ source, tables }: Layout, offset: number): TableAt | null {
  const spaced = tables.find((table) => table.start <= offset && offset < table.end)
  if (spaced) return { blocks: [readSpacedTable(source, spaced)], end: spaced.end }
  if (!isRowAt(source, lineStart(source, offset))) return null
  let start = lineStart(source, offset)
  while (start > 0 && isRowAt(source, lineStart(source, start - 1))) start = lineStart(source, start - 1)
  let end = lineEnd(source, offset)
  while (end < source.length && isRowAt(source, end)) end = lineEnd(source, end)
  const blocks = readBlocks(source.slice(start, end))
  return blocks.some(({ type }) => type === 'table') ? { blocks, end } : null
}

function readBlocks(source: string): RootContent[] {
  const { children } = fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return children
}

function isRowAt(source: string, start: number): boolean {
  ROW_HERE.lastIndex = start
  return ROW_HERE.test(source)
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the line feed. */
function lineEnd(source: string, offset: number): number {
  const feed = source.indexOf('\n', offset)
  return feed < 0 ? source.length : feed + 1
}
