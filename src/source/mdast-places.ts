/**
 * Where the text of a node stands in the source: also of nodes without a position, which plugins
 * leave behind where they split a text (remark-breaks, the addresses of remark-gfm).
 */
import type { Node, Nodes } from 'mdast'
import type { LineWriter } from './line-writer.js'
import { type Extent, extent, isFenced } from './mdast-nodes.js'
import { type VerbatimLine, verbatimLines } from './mdast-text.js'

/** The lines of a node whose value is its text as it stands. */
export function linesOf(node: Node, value: string, writer: LineWriter): VerbatimLine[] {
  const at = extent(node, writer)
  if (at) return verbatimLines(writer.source, value, at.start, at.end, isFenced(node, writer) ? 1 : 0)
  writer.noteUnplaced(value)
  const lines: VerbatimLine[] = []
  let index = 0
  for (const line of value.split('\n')) {
    lines.push({ start: writer.at, end: writer.at, index, value: line })
    index += line.length + 1
  }
  return lines
}

/** Up to where the text of each child can stand that has no place; null where all have one. */
export function limitsOf(children: readonly Node[], end: number, writer: LineWriter): number[] | null {
  if (children.every((child) => child.position)) return null
  const places = children.map((child) => extent(child, writer))
  let limit = end
  return places
    .reverse()
    .map((place) => {
      const own = limit
      if (place) limit = place.start
      return own
    })
    .reverse()
}

/** Line breaks, prefixes of lines, and marks that open or close an element. */
const BETWEEN = /[\s>#*_~[\]]/
/** Prefixes are short, and a look at each place costs. */
const LONGEST_BETWEEN = 100

/**
 * The place of a node without one: that of its words, where they come next in what is known to
 * hold them, else an empty one behind what was last written, which is noted.
 */
export function findWords(node: Nodes, writer: LineWriter): Extent {
  const behind = { start: writer.at, end: writer.at }
  const words = wordsOf(node)
  if (words === null) return behind
  const { source, limit } = writer
  const last = Math.min(limit - words.length, writer.at + LONGEST_BETWEEN)
  for (let at = writer.at; node.type === 'text' && at <= last; at++) {
    if (source.startsWith(words, at)) return { start: at, end: at + words.length }
    if (!BETWEEN.test(source.charAt(at))) break
  }
  writer.noteUnplaced(words)
  return behind
}

/** What the node itself says; null where its children do, and for HTML, whose lines are found one by one. */
function wordsOf(node: Nodes): string | null {
  if (node.type === 'html') return null
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? null
  return 'value' in node && typeof node.value === 'string' ? node.value : null
}
