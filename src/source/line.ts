/** One line of the reading text, whatever format it came from: all that the outline needs to know. */
import type { LocatedText, Run, Span } from './located-text.js'

export type LineKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-row'
  | 'quote'
  | 'code'
  | 'front-matter'

/** ────, ***: a line that parts what is above from what is below, and says nothing. */
export const RULE = /^[-—─━═=_*＊·…]+$/

export interface Line extends Span {
  kind: LineKind
  /** 1 to 6 for a heading, 1 and up for the nesting of a list item, else 0. */
  depth: number
  /** The whole line is bold: a heading in all but name (**会议要求**). */
  bold: boolean
  /** Columns of white space before the first character, a full-width space counting two. */
  indent: number
  /** The cells of a table row; null for every other line. */
  cells: Span[] | null
  /** Lines of one paragraph, list item, or table share a number. */
  block: number
}

export interface SourceText {
  located: LocatedText
  lines: Line[]
}

/** Text of a tree that stands nowhere in the source, or not in its order: a plugin made or moved it. */
export interface Unplaced {
  /** How many nodes, or lines of such. */
  count: number
  /** Of the first: where in the source its empty place is, and its text. */
  offset: number
  words: string
}

/**
 * A line as a reader finds it, before hard wraps are undone: runs without white space, in order.
 * A table row has its cells' runs in `cells` and none in `runs`.
 */
export interface PhysicalLine {
  runs: Run[]
  cells: Run[][] | null
  kind: LineKind
  depth: number
  bold: boolean
  indent: number
  block: number
}

/** Where in the source its first character stands. */
export function firstOffset(line: PhysicalLine): number {
  return line.runs[0]?.start ?? line.cells?.find((cell) => cell.length > 0)?.[0]?.start ?? 0
}
