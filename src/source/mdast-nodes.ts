/** What a node of any mdast is, and where it stands. */
import type { Node, Nodes } from 'mdast'
import type { LineWriter } from './line-writer.js'

export type Parent = Node & { children: Nodes[] }

/** Offsets in the source. */
export interface Extent {
  start: number
  end: number
}

/** Nobody nests so deep; what does is read as it stands, lest the stack overflow. */
export const DEEPEST = 300

const INLINE = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'inlineMath',
])

export function isInline(node: Node): boolean {
  return INLINE.has(node.type)
}

export function isParent(node: Node): node is Parent {
  return Array.isArray((node as Partial<Parent>).children)
}

/** Where the node stands in the source; null for one that a plugin made up. */
export function extent(node: Node, writer: LineWriter): Extent | null {
  const { position } = node
  if (!position) return null
  const start = position.start.offset ?? writer.offsetOf(position.start)
  const end = position.end.offset ?? writer.offsetOf(position.end)
  return start >= 0 && start <= end && end <= writer.source.length ? { start, end } : null
}

const FENCE = /(?:[`~$]{2,}|---|\+\+\+)/y

/** Whether the first line of the node is a fence: ``` ~~~ --- $$. */
export function isFenced(node: Node, writer: LineWriter): boolean {
  const at = extent(node, writer)
  if (!at || node.type === 'html') return false
  FENCE.lastIndex = at.start
  return FENCE.test(writer.source)
}
