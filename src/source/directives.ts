/** What remark-directive takes for directives, and minutes mean as text: 14:30, 地点:三楼, ::会议. */
import type { Node } from 'mdast'
import type { LineWriter } from './line-writer.js'
import { extent, isParent, type Parent } from './mdast-nodes.js'

export interface Directive extends Parent {
  name: string
}

export function isDirective(node: Node): node is Directive {
  const isOne = /^(?:text|leaf|container)Directive$/.test(node.type)
  return isOne && isParent(node) && typeof (node as Partial<Directive>).name === 'string'
}

/**
 * Writes `:30` and `:三楼` as they stand. Of a directive that somebody meant, `:abbr[会议]` or
 * `:::note`, the label and the content are text, and the name is none.
 */
export function writeDirectiveName(node: Directive, writer: LineWriter): void {
  const isText = node.type === 'textDirective'
  const isBare = isText && node.children.length === 0
  if (/^[A-Za-z]/.test(node.name) && !isBare) return
  const at = extent(node, writer)
  if (!at) {
    writer.noteUnplaced(node.name)
    writer.value(writer.at, writer.at, isText ? `:${node.name}` : node.name)
    return
  }
  let start = at.start
  while (!isText && writer.source.charAt(start) === ':') start++
  const end = isBare ? at.end : start + (isText ? 1 : 0) + node.name.length
  writer.text(start, Math.min(end, at.end), false)
}
