/** The items: a heading each, a paragraph for each statement and each of its points. */
import type { RootContent } from 'mdast'
import type { AgendaItem, Minutes, Point, Position, Statement } from '../../schema/minutes.js'
import { heading, paragraph } from './nodes.js'
import { lineStartsOf } from './line-starts.js'
import { readBlocksWithTable, readTableAt } from './tables.js'

export function renderItems(minutes: Minutes, source: string): RootContent[] {
  const { items } = minutes
  const groups = groupHeadings(minutes, source)
  const depth = groups.size > 0 ? 3 : 2
  // Beside paragraphs without a heading of their own, items that have one would be the only items.
  const isPlain = items.some(isRunIn) && items.some(({ marker }) => marker !== null)
  // Beside numbered items, others are looked for below the words that announce them.
  const isMixed = isPlain && items.some(({ marker }) => marker === null)
  const blocks: RootContent[] = isMixed ? [paragraph('现纪要如下：')] : []
  let end = 0
  for (const item of items) {
    const { start } = item.position
    if (start.offset < end) continue
    const table = readTableAt(source, start.offset)
    if (table) {
      // Below 出席人员： it would be a list of them.
      blocks.push(heading(2, '会议纪要'), ...table.blocks)
      end = table.end
      continue
    }
    const group = groups.get(item)
    if (group !== undefined) blocks.push(isPlain ? paragraph(group) : heading(2, group))
    blocks.push(...renderItem(item, source, isPlain && item.marker !== null ? null : depth))
  }
  return blocks
}

/** A paragraph without a heading of its own: its first sentence names it. */
function isRunIn({ marker, title, statements, position }: AgendaItem): boolean {
  const [first] = statements
  if (first === undefined) return false
  if (marker === null) return first.position.start.offset === position.start.offset
  return first.text.startsWith(title)
}

/** 討論事項, 二、研究有关工作: headings that only group, by the item that follows. */
function groupHeadings({ items, parts }: Minutes, source: string): Map<AgendaItem, string> {
  const groups = new Map<AgendaItem, string>()
  let next = 0
  let previous: Position | undefined
  for (const { role, position } of parts) {
    if (role === 'section') previous = position
    else if (role !== 'item') previous = undefined
    else {
      while (next < items.length && startOf(items[next]) < position.start.offset) next++
      const item = items[next]
      if (item && previous) groups.set(item, source.slice(previous.start.offset, previous.end.offset).replace(/[\s　#*]+/g, ''))
      previous = undefined
    }
  }
  return groups
}

function startOf(item: AgendaItem | undefined): number {
  return item?.position.start.offset ?? Infinity
}

/** @param depth of the heading; null for a paragraph in its place */
function renderItem(item: AgendaItem, source: string, depth: 2 | 3 | null): RootContent[] {
  const { marker, title } = item
  if (marker !== null && STANDS_ALONE.test(marker)) return renderBelow(marker, item, source)
  const opening = marker === null ? '' : marker + separatorBehind(marker)
  const blocks = isRunIn(item) ? null : readBlocksWithTable(bodyOf(item, source))
  if (blocks !== null) return [heading(depth ?? 2, opening + title), ...blocks]
  const lines = linesOf(item, source)
  if (isRunIn(item)) return [opening + (lines[0] ?? ''), ...lines.slice(1)].map(paragraph)
  const head = opening + title
  return [depth === null ? paragraph(head) : heading(depth, head), ...lines.map(paragraph)]
}

/** 一 without any sign is a marker on a line of its own alone. */
const STANDS_ALONE = /^[一二三四五六七八九十]{1,3}$/

function renderBelow(marker: string, item: AgendaItem, source: string): RootContent[] {
  const lines = linesOf(item, source)
  return [marker, ...(isRunIn(item) ? [] : [item.title]), ...lines].map(paragraph)
}

/** 议题一 asks for a colon, 1 for white space; 一、 ① [一] and 一是 for nothing. */
function separatorBehind(marker: string): string {
  if (/^\d{1,2}$/.test(marker)) return '　'
  return /[、．.）)：:\]】〕是①-⑳⑴-⒇⒈-⒛㈠-㈩]$/u.test(marker) ? '' : '：'
}

/** The source of an item from the line of its first statement on. */
function bodyOf({ statements, position }: AgendaItem, source: string): string {
  const start = statements[0]?.position.start
  return start === undefined ? '' : source.slice(start.offset - start.column + 1, position.end.offset)
}

/**
 * Each statement starts a line. Where an item is opened by its first line alone, without marker or heading,
 * only what starts a line in the source does: any other would be an item.
 */
function linesOf(item: AgendaItem, source: string): string[] {
  const isOpenedByLine = item.marker === null && isRunIn(item)
  const lines: string[] = []
  let end = 0
  for (const statement of item.statements) {
    const { position } = statement
    const pieces = piecesOf(statement, source, !isOpenedByLine)
    // …尚未批准，会议决定…: the sign between two statements is of neither
    const between = source.slice(end, position.start.offset)
    const goesOn = lines.length > 0 && !/[\r\n]/.test(between)
    if (isOpenedByLine && goesOn) lines.push(`${lines.pop() ?? ''}${between.trim()}${pieces.shift() ?? ''}`)
    for (const piece of pieces) lines.push(piece)
    end = position.end.offset
  }
  return lines
}

/**
 * The text of a statement, cut where a line of the source ends a sentence, and where a point starts.
 *
 * @param cutsPoints not where a numbered line would be an item of its own
 */
function piecesOf({ text, points, position }: Statement, source: string, cutsPoints: boolean): string[] {
  const cuts = new Set(lineStartsOf(text, source.slice(position.start.offset, position.end.offset)))
  if (cutsPoints) addPointStarts(text, 0, points, cuts)
  const sorted = [...cuts].sort((one, other) => one - other)
  return [0, ...sorted].map((start, index) => text.slice(start, sorted[index])).filter((piece) => piece !== '')
}

function addPointStarts(text: string, start: number, points: readonly Point[], cuts: Set<number>): void {
  const [first] = points
  const opening = first === undefined ? -1 : text.indexOf(first.marker + first.text)
  if (opening === -1) return
  let at = start + opening
  for (const { marker, text: own, points: inner } of points) {
    cuts.add(at)
    addPointStarts(own, at + marker.length, inner, cuts)
    at += marker.length + own.length
  }
}
