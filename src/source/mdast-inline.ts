/** The inside of a paragraph, from any mdast. */
import type { Link, Node, Nodes } from 'mdast'
import { writeHtml } from './html-text.js'
import type { LineWriter } from './line-writer.js'
import { type VerbatimLine, verbatimLines, writeText } from './mdast-text.js'

export type Parent = Node & { children: Nodes[] }

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
export function extent(node: Node, source: string): { start: number; end: number } | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return null
  return start >= 0 && start <= end && end <= source.length ? { start, end } : null
}

const FENCE = /(?:[`~$]{2,}|---|\+\+\+)/y

/** Whether the first line of the node is a fence: ``` ~~~ --- $$. */
export function isFenced(node: Node, source: string): boolean {
  const at = extent(node, source)
  if (!at || node.type === 'html') return false
  FENCE.lastIndex = at.start
  return FENCE.test(source)
}

/** The lines of a node whose value is its text as it stands. */
export function linesOf(node: Node, value: string, writer: LineWriter): VerbatimLine[] {
  const at = extent(node, writer.source)
  if (at) return verbatimLines(writer.source, value, at.start, at.end, isFenced(node, writer.source) ? 1 : 0)
  const lines: VerbatimLine[] = []
  let index = 0
  for (const line of value.split('\n')) {
    lines.push({ start: writer.at, end: writer.at, index, value: line })
    index += line.length + 1
  }
  return lines
}

/** What an address is made of; `[1]: 甲` and `[2021](5号)` have none and were never links. */
export const ADDRESS = /[/.#@:?=%]/

export function writeChildren(parent: Parent, writer: LineWriter, level: number): void {
  for (const child of parent.children) writeInline(child, writer, level + 1)
}

export function writeInline(node: Nodes, writer: LineWriter, level: number): void {
  const at = extent(node, writer.source) ?? { start: writer.at, end: writer.at }
  switch (node.type) {
    case 'text':
      writeText(writer, node.value, at.start, at.end)
      return
    case 'break':
      writer.breakLine(at.start, at.end)
      return
    case 'inlineCode': {
      let start = at.start
      while (writer.source.charAt(start) === '`') start++
      writeText(writer, node.value, start, Math.max(start, at.end - start + at.start), { literal: true })
      return
    }
    case 'html':
      writeHtml(writer, node.value, linesOf(node, node.value, writer))
      return
    case 'image':
    case 'imageReference':
      writeText(writer, node.alt ?? '', at.start + Math.min(2, at.end - at.start), at.end)
      return
    case 'link':
      writeLink(node, writer, level)
      return
    case 'strong':
    case 'emphasis':
      writeEmphasis(node, writer, level)
      return
    default:
      if (level <= DEEPEST && isParent(node)) writeChildren(node, writer, level)
      else if ('value' in node && typeof node.value === 'string') {
        writeText(writer, node.value, at.start, at.end)
      } else writer.text(at.start, at.end, false)
  }
}

function writeLink(node: Link, writer: LineWriter, level: number): void {
  const at = extent(node, writer.source)
  const isLink = node.url === '' || ADDRESS.test(node.url)
  if (at && (!isLink || level > DEEPEST)) writer.text(at.start, at.end, false)
  else writeChildren(node, writer, level)
}

/**
 * The asterisks of 3*4*5 and of 李*强、王*明 (names half hidden) are no markup, though CommonMark
 * takes them for it.
 */
function writeEmphasis(node: Nodes & Parent, writer: LineWriter, level: number): void {
  const { source } = writer
  const at = extent(node, source)
  const width = node.type === 'strong' ? 2 : 1
  const isHidden = at !== null && level > DEEPEST
  if (at && (isHidden || isLiteral(source, at.start, at.end, width))) {
    writer.text(at.start, at.start + width, false)
    if (isHidden) writer.text(at.start + width, at.end - width, true)
    else writeChildren(node, writer, level)
    writer.text(at.end - width, at.end, false)
    return
  }
  const { strong } = writer
  if (node.type === 'strong') writer.strong++
  writeChildren(node, writer, level)
  writer.strong = strong
}

const DIGIT = /\d/
const HAN = /\p{sc=Han}/u

function isLiteral(source: string, start: number, end: number, width: number): boolean {
  if (source.charAt(start) !== '*' || start === 0) return false
  const before = source.charAt(start - 1)
  if (DIGIT.test(before) && DIGIT.test(source.charAt(start + width))) return true
  if (width > 1 || !HAN.test(before) || !HAN.test(source.charAt(end))) return false
  return /[、，]/.test(source.slice(start, end))
}
