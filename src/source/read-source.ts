/** The caller's string -> lines of reading text: chooses the reader, then undoes hard wraps. */
import type { Root } from 'mdast'
import type { Line, PhysicalLine, SourceText, Unplaced } from './line.js'
import { LocatedText, TextBuilder } from './located-text.js'
import { isMarkdown } from './format.js'
import { linesFromMdast, readMarkdown } from './markdown.js'
import { readPlainText } from './plain-text.js'
import { findWraps } from './hard-wraps.js'
import { readTabRows } from './tab-rows.js'

export type Format = 'auto' | 'markdown' | 'text'

export function readSource(source: string, format: Format = 'auto'): SourceText {
  const markdown = format === 'markdown' || (format === 'auto' && isMarkdown(source))
  return buildSourceText(source, markdown ? readMarkdown(source) : readPlainText(source))
}

/** The same for a tree that the caller has parsed; says what of it stands nowhere in the source. */
export function readMdast(tree: Root, source: string): SourceText & { unplaced: Unplaced | null } {
  const { lines, unplaced } = linesFromMdast(tree, source)
  return { ...buildSourceText(source, lines), unplaced }
}

/** Physical lines -> logical lines in one reading text. */
export function buildSourceText(source: string, read: PhysicalLine[]): SourceText {
  const physical = readTabRows(source, read)
  const builder = new TextBuilder()
  const lines: Line[] = []
  const { joined, dropped } = findWraps(source, physical)
  for (const [index, from] of physical.entries()) {
    if (dropped.has(index)) continue
    const previous = lines.at(-1)
    if (previous && joined.has(index)) {
      for (const run of from.runs) builder.addRun(source, run)
      previous.end = builder.length
      continue
    }
    const at = firstOffset(from)
    if (previous) builder.addSeparator('\n', at)
    const start = builder.length
    const cells = from.cells?.map((cell, column) => {
      if (column > 0) builder.addSeparator('\t', cell[0]?.start ?? Math.max(at, builder.sourceEnd))
      const cellStart = builder.length
      for (const run of cell) builder.addRun(source, run)
      return { start: cellStart, end: builder.length }
    })
    for (const run of from.runs) builder.addRun(source, run)
    const { kind, depth, bold, indent, block } = from
    lines.push({ start, end: builder.length, kind, depth, bold, indent, block, cells: cells ?? null })
  }
  return { located: new LocatedText(source, builder), lines }
}

function firstOffset(line: PhysicalLine): number {
  return line.runs[0]?.start ?? line.cells?.find((cell) => cell.length > 0)?.[0]?.start ?? 0
}
