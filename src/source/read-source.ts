/** The caller's string -> lines of reading text: chooses the reader, then undoes hard wraps. */
import type { Root } from 'mdast'
import { firstOffset, type Line, type PhysicalLine, type SourceText, type Unplaced } from './line.js'
import { LocatedText, TextBuilder } from './located-text.js'
import { isMarkdown } from './format.js'
import { linesFromMdast } from './markdown.js'
import { readPlainText } from './plain-text.js'
import { holdsOddCharacter } from './odd-characters.js'
import { readMarkdown } from './read-markdown.js'
import { findWraps } from './hard-wraps.js'
import { readSpacedRows } from './spaced-rows.js'
import { readStackedRows } from './stacked-rows.js'
import { readStackedTables } from './stacked-tables.js'
import { readTabRows } from './tab-rows.js'

export type Format = 'auto' | 'markdown' | 'text'

export function readSource(source: string, format: Format = 'auto'): SourceText {
  return buildSourceText(source, needsMarkdown(source, format) ? readMarkdown(source) : readPlainText(source))
}

/** The same for a tree that the caller has parsed; says what of it stands nowhere in the source. */
export function readMdast(tree: Root, source: string): SourceText & { unplaced: Unplaced | null } {
  const { lines, unplaced } = linesFromMdast(tree, source)
  return { ...buildSourceText(source, lines), unplaced }
}

/** What asks for Markdown and holds none reads the same either way, and faster as text. */
function needsMarkdown(source: string, format: Format): boolean {
  if (format === 'text') return false
  return isMarkdown(source) || (format === 'markdown' && (FORMS.some((form) => form.test(source)) || holdsOddCharacter(source)))
}

/** What both readers read as the same words, but not as lines of the same form. */
const FORMS = [
  // Code to Markdown, and a paragraph to whoever typed it.
  /^\uFEFF?(?: {4}| {0,3}\t)/m,
  // No blank line to Markdown.
  /^[ \t]*[\u00A0\u3000\uFEFF][ \t\u00A0\u3000\uFEFF]*$/m,
]

/** Physical lines -> logical lines in one reading text. */
export function buildSourceText(source: string, read: PhysicalLine[]): SourceText {
  const physical = readStackedTables(source, readStackedRows(source, readSpacedRows(source, readTabRows(source, read))))
  const builder = new TextBuilder()
  const lines: Line[] = []
  const { joined, dropped } = findWraps(source, physical)
  const isSpaced = isSpacedThroughout(physical)
  for (const [index, from] of physical.entries()) {
    if (dropped.has(index)) continue
    const previous = lines.at(-1)
    if (previous && joined.has(index)) {
      builder.markJoint(source, firstOffset(from))
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
    const { kind, depth, bold, indent } = from
    const block = isSpaced ? 0 : from.block
    lines.push({ start, end: builder.length, kind, depth, bold, indent, block, cells: cells ?? null })
  }
  return { located: new LocatedText(source, builder), lines }
}

/** Where an empty line stands between any two lines, as web pages leave them, none of them parts anything. */
function isSpacedThroughout(lines: PhysicalLine[]): boolean {
  return lines.every(({ kind, block }, index) => (kind === 'paragraph' || kind === 'heading') && block !== lines[index - 1]?.block)
}
