/** mdast -> physical lines: each line that a reader of the page sees, from any tree. */
import type { Code, Definition, List, ListItem, Node, Nodes, Root, Table } from 'mdast'
import { type Directive, isDirective, writeDirectiveName } from './directives.js'
import { writeHtml } from './html-text.js'
import type { PhysicalLine, Unplaced } from './line.js'
import { settleOrder } from './line-order.js'
import { type LineForm, LineWriter } from './line-writer.js'
import type { WordsBetween } from './strong-heading.js'
import { ADDRESS, writeChildren, writeInline } from './mdast-inline.js'
import { DEEPEST, extent, isFenced, isInline, isParent, type Parent } from './mdast-nodes.js'
import { linesOf } from './mdast-places.js'
import { writeWithReferences } from './mdast-text.js'

export interface MdastLines {
  lines: PhysicalLine[]
  unplaced: Unplaced | null
}

/**
 * The lines of a tree that was parsed from the source, by whatever plugins. remark counts offsets
 * from behind a byte order mark, so the tree is read against the source without it; here alone.
 */
export function linesFromMdast(tree: Root, source: string, whole?: WordsBetween): MdastLines {
  const isShifted = source.startsWith('\uFEFF') && tree.position?.end.offset !== source.length
  const writer = new LineWriter(isShifted ? source.slice(1) : source, whole && isShifted ? (start, end) => whole(start + 1, end + 1) : whole)
  writeBlocks(tree, { writer, form: { kind: 'paragraph', depth: 0, block: 0, item: null }, level: 0 })
  writer.endMarker()
  const { lines, unplaced } = writer
  const moved = settleOrder(writer.source, lines)
  const missing = unplaced ?? moved
  if (unplaced && moved) unplaced.count += moved.count
  if (isShifted) {
    if (missing) missing.offset++
    for (const { runs, cells } of lines) {
      for (const run of cells ? cells.flat() : runs) {
        run.start++
        run.end++
      }
    }
  }
  return { lines, unplaced: missing }
}

interface Place {
  writer: LineWriter
  /** What a paragraph standing here is. Its block is 0 unless its container counts as one. */
  form: LineForm
  level: number
}

function openBlock({ writer, form }: Place, change: Partial<LineForm> = {}): void {
  writer.open({ ...form, block: form.block === 0 ? writer.newBlock() : form.block, ...change })
}

function writeBlocks(parent: Parent, place: Place): void {
  const inside = { ...place, level: place.level + 1 }
  let isOpen = false
  for (const child of parent.children) {
    if (!isInline(child)) {
      writeBlock(child, inside)
      place.writer.at = extent(child, place.writer)?.end ?? place.writer.at
    } else {
      if (!isOpen) openBlock(place)
      writeInline(child, place.writer, inside.level)
    }
    isOpen = isInline(child)
  }
  place.writer.endLine()
}

function writeBlock(node: Nodes, place: Place): void {
  const { writer, form } = place
  if (place.level > DEEPEST) {
    writeAsWritten(node, place)
    return
  }
  switch (node.type) {
    case 'paragraph':
      openBlock(place)
      writeChildren(node, writer, place.level)
      writer.endLine()
      return
    case 'heading':
      writeHeading(node, node.depth, place)
      return
    case 'blockquote':
      writeBlocks(node, { ...place, form: { ...form, kind: 'quote', depth: 0, item: null } })
      return
    case 'list':
      for (const [index, item] of node.children.entries()) {
        if (isParent(item)) writeItem(item, node, index, place)
        else writeBlock(item, place)
      }
      return
    case 'table':
      writeTable(node, place)
      return
    case 'definition':
      writeDefinition(node, place)
      return
    case 'thematicBreak':
      return
    case 'html':
      openBlock(place)
      writeHtml(writer, node.value, linesOf(node, node.value, writer))
      if (writer.inRow) writer.endRow()
      writer.endLine()
      return
    case 'code':
      openBlock(place, { kind: 'code', depth: 0, item: null })
      writeFenceInfo(node, writer)
      writeVerbatim(node, node.value, place)
      return
    default:
      if (isDirective(node)) writeDirectiveLine(node, place)
      writeUnknown(node, place)
  }
}

/** `---` under a paragraph was meant as a rule where what it makes a heading of cannot be one. */
function writeHeading(node: Nodes & Parent, depth: number, place: Place): void {
  const { writer } = place
  openBlock(place, { kind: 'heading', depth })
  const first = writer.lines.length
  const { form } = writer
  writeChildren(node, writer, place.level)
  writer.endLine()
  const at = extent(node, writer)
  if (!at || writer.source.charAt(at.start) === '#') return
  const written = writer.lines.slice(first)
  const last = written.at(-1)?.runs.at(-1)
  const isSentence = last !== undefined && /[。；：:;]/.test(writer.source.charAt(last.end - 1))
  if (written.length === 1 && !isSentence) return
  for (const line of written) {
    if (line.kind === form.kind) Object.assign(line, { kind: place.form.kind, depth: place.form.depth })
  }
}

const ORDERED_MARKER = /\d{1,9}[.)]/y
/** `- 3 -` in the middle of a text is a page number, whatever Markdown says. */
const PAGE_NUMBER = /[-*+](?=[ \t]+\d{1,4}[ \t]*[-—–][ \t]*(?:[\r\n]|$))/y

function writeItem(item: ListItem, list: List, index: number, place: Place): void {
  const { writer, form } = place
  const depth = form.kind === 'list-item' ? form.depth + 1 : 1
  const at = extent(item, writer)
  const own: LineForm = { kind: 'list-item', depth, block: writer.newBlock(), item: at?.start ?? null }
  writer.open(own)
  const isPage = at !== null && matches(PAGE_NUMBER, writer.source, at.start)
  if (isPage) {
    writer.marker({ start: at.start, end: at.start + 1 }, own)
    own.kind = 'paragraph'
    own.depth = 0
  } else if (at && matches(ORDERED_MARKER, writer.source, at.start)) {
    writer.marker({ start: at.start, end: ORDERED_MARKER.lastIndex }, own)
  } else if (list.ordered && !at) {
    const value = `${(list.start ?? 1) + index}.`
    writer.marker({ start: writer.at, end: writer.at, value }, own)
  }
  writeBlocks(item, { ...place, form: own })
  writer.endMarker()
}

function matches(pattern: RegExp, source: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(source)
}

function writeTable(table: Table, place: Place): void {
  const { writer } = place
  openBlock(place, { kind: 'table-row', depth: 0, item: null })
  for (const row of table.children as Nodes[]) {
    if (!isParent(row)) {
      writeBlock(row, place)
      continue
    }
    // GFM takes every line up to the next blank one into the table; one without | is a line of text
    const at = extent(row, writer)
    if (at && !writer.source.slice(at.start, at.end).includes('|')) {
      openBlock(place)
      for (const cell of row.children) writeCell(cell, place)
      writer.endLine()
      continue
    }
    writer.startRow()
    for (const cell of row.children) {
      writer.strong = 0
      writeCell(cell, place)
      writer.endCell()
    }
    writer.endRow()
  }
}

function writeCell(cell: Nodes, { writer, level }: Place): void {
  if (isParent(cell)) writeChildren(cell, writer, level)
  else writeInline(cell, writer, level)
}

/** A definition is no text on the page, but minutes have footnotes that look like one: [1]: 含城管/交运; half a surrogate pair is no address. */
function writeDefinition(node: Definition, place: Place): void {
  if (!ADDRESS.test(node.url) || NO_ADDRESS.test(node.url)) writeAsWritten(node, place)
}
const NO_ADDRESS = /[\p{sc=Han}\p{Cs}]/u

/** A node as it stands in the source, less the prefixes of block quotes. */
function writeAsWritten(node: Nodes, place: Place): void {
  const { writer } = place
  const at = extent(node, writer)
  if (!at) return
  openBlock(place)
  const line = /[^\r\n]+/y
  for (let from = at.start; from < at.end; from = Math.max(line.lastIndex, from + 1)) {
    line.lastIndex = from
    if (!line.test(writer.source)) continue
    let start = from
    while (start > at.start && /[ \t>]/.test(writer.source.charAt(start))) start++
    writeWithReferences(writer, start, Math.min(line.lastIndex, at.end))
    writer.endLine()
  }
}

function writeDirectiveLine(node: Directive, place: Place): void {
  openBlock(place)
  writeDirectiveName(node, place.writer)
  place.writer.endLine()
}

function writeUnknown(node: Node, place: Place): void {
  const { value } = node as { value?: unknown }
  const isFrontMatter = ['yaml', 'toml', 'json'].includes(node.type)
  if (isParent(node)) writeBlocks(node, place)
  else if (typeof value === 'string') {
    openBlock(place, isFrontMatter ? { kind: 'front-matter', depth: 0, item: null } : {})
    writeVerbatim(node, value, place)
  } else writeAsWritten(node as Nodes, place)
}

/** ```js names a language to nobody who reads the page; ```会议纪要 is text behind a fence. */
function writeFenceInfo(node: Code, writer: LineWriter): void {
  const at = extent(node, writer)
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`
  if (!at || !isFenced(node, writer) || !/^[^A-Za-z]|\p{sc=Han}/u.test(info)) return
  const fence = writer.source.charAt(at.start)
  let start = at.start
  while (writer.source.charAt(start) === fence) start++
  let end = start
  while (end < at.end && !/[\r\n]/.test(writer.source.charAt(end))) end++
  writeWithReferences(writer, start, end)
  writer.endLine()
}

/** Indented code is an ordinary paragraph in most minutes, so its leftover markup goes, too. */
function writeVerbatim(node: Node, value: string, { writer }: Place): void {
  const isIndented = node.type === 'code' && !isFenced(node, writer)
  for (const line of linesOf(node, value, writer)) {
    if (line.value !== undefined) writer.value(line.start, line.end, line.value)
    else if (isIndented) writeWithReferences(writer, line.start, line.end)
    else writer.text(line.start, line.end, false)
    writer.endLine()
  }
}
