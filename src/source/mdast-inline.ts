/** The inside of a paragraph, from any mdast. */
import type { Link, Nodes } from 'mdast'
import { isDirective, writeDirectiveName } from './directives.js'
import { writeHtml } from './html-text.js'
import type { LineWriter } from './line-writer.js'
import { DEEPEST, type Extent, extent, isInline, isParent, type Parent } from './mdast-nodes.js'
import { writeText } from './mdast-text.js'
import { findWords, limitsOf, linesOf } from './mdast-places.js'

/** What an address is made of; `[1]: 甲` and `[2021](5号)` have none and were never links. */
export const ADDRESS = /[/.#@:?=%]/

export function writeChildren(parent: Parent, writer: LineWriter, level: number): void {
  const at = extent(parent, writer)
  const outer = writer.limit
  if (at) writer.at = at.start
  // Of a parent without a place, what is around it tells where its text may stand.
  const limits = limitsOf(parent.children, at?.end ?? (isInline(parent) ? outer : 0), writer)
  for (const [index, child] of parent.children.entries()) {
    writer.limit = limits?.[index] ?? 0
    writeInline(child, writer, level + 1)
  }
  writer.limit = outer
}

export function writeInline(node: Nodes, writer: LineWriter, level: number): void {
  const own = extent(node, writer)
  writeNode(node, own ?? findWords(node, writer), writer, level)
  if (own) writer.at = own.end
}

function writeNode(node: Nodes, at: Extent, writer: LineWriter, level: number): void {
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
    case 'delete':
      writeEmphasis(node, writer, level)
      return
    default:
      if (isDirective(node)) writeDirectiveName(node, writer)
      if (level <= DEEPEST && isParent(node)) writeChildren(node, writer, level)
      else if ('value' in node && typeof node.value === 'string') {
        writeText(writer, node.value, at.start, at.end)
      } else writer.text(at.start, at.end, false)
  }
}

function writeLink(node: Link, writer: LineWriter, level: number): void {
  const at = extent(node, writer)
  const isLink = node.url === '' || ADDRESS.test(node.url)
  if (at && (!isLink || level > DEEPEST)) writer.text(at.start, at.end, false)
  else writeChildren(node, writer, level)
}

/**
 * The asterisks of 3*4*5 and of 李*强、王*明 (names half hidden) are no markup, though CommonMark
 * takes them for it; nor are the tildes of 10~20人，30~40人, though GFM does.
 */
function writeEmphasis(node: Nodes & Parent, writer: LineWriter, level: number): void {
  const { source } = writer
  const at = extent(node, writer)
  const width = at && node.type !== 'emphasis' && source.charAt(at.start + 1) === source.charAt(at.start) ? 2 : 1
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
const WORD = /[\p{L}\p{N}]/u
const HAN = /\p{sc=Han}/u

function isLiteral(source: string, start: number, end: number, width: number): boolean {
  const sign = source.charAt(start)
  if ((sign !== '*' && sign !== '~') || start === 0) return false
  const before = source.charAt(start - 1)
  if (DIGIT.test(before) && DIGIT.test(source.charAt(start + width))) return true
  if (sign === '~') return width === 1 && WORD.test(before)
  if (width > 1 || !HAN.test(before) || !HAN.test(source.charAt(end))) return false
  return /[、，]/.test(source.slice(start, end))
}
