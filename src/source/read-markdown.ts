/** Markdown -> physical lines: those that are clear by themselves at once, all others by way of a tree. */
import { AbridgedSource, holdsChinese, mayBeAbridged } from './abridged.js'
import { sortBy } from './ascending.js'
import { readClearLines } from './clear-lines.js'
import { clearFencesOfPages } from './fenced-pages.js'
import { firstOffset, type PhysicalLine } from './line.js'
import type { Span } from './located-text.js'
import { linesFromMdast } from './markdown.js'
import { parseMarkdown } from './markdown-parser.js'

export function readMarkdown(source: string): PhysicalLine[] {
  // micromark makes U+FFFD of a NUL, which no reader sees; a zero-width space has the same length.
  const parsed = clearFencesOfPages(source.includes('\0') ? source.replaceAll('\0', '\u200B') : source)
  return readByPieces(parsed) ?? readAbridged(parsed) ?? linesFromMdast(parseMarkdown(parsed), parsed).lines
}

/** The lines where some of them are clear; null where a parser has to read all of the source. */
function readByPieces(source: string): PhysicalLine[] | null {
  const clear = readClearLines(source)
  if (!clear || clear.lines.length === 0) return null
  if (clear.rest.length === 0) return clear.lines
  const rest = readAbridged(source, clear.rest)
  if (!rest) return null
  // Each reader numbers its blocks from 1 on.
  const last = clear.lines.at(-1)?.block ?? 0
  for (const line of rest) line.block += last
  return sortBy([...clear.lines, ...rest], firstOffset)
}

/**
 * The lines of some pieces by way of the abridged source; null where it may not be abridged, or where one has
 * Chinese that is no slice of it.
 */
function readAbridged(source: string, pieces?: readonly Span[]): PhysicalLine[] | null {
  if (!mayBeAbridged(source)) return null
  const abridged = new AbridgedSource(source, pieces)
  const { lines } = linesFromMdast(parseMarkdown(abridged.text), abridged.text, (start, end) => abridged.whole(start, end))
  for (const { runs, cells } of lines) {
    for (const run of cells ? cells.flat() : runs) {
      if (run.value !== undefined && holdsChinese(run.value)) return null
      const { start, end } = run
      run.start = abridged.sourceOffset(start)
      run.end = end > start ? abridged.sourceOffset(end - 1) + 1 : run.start
    }
  }
  return lines
}
