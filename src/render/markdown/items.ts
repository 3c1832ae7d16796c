/** The items: a heading each, a paragraph for each statement and each of its points. */
import type { RootContent } from 'mdast'
import type { AgendaItem, Minutes } from '../../schema/minutes.js'
import { groupHeadings, mayFollow } from './groups.js'
import { layoutOf, type Layout } from './layout.js'
import { blocksOf, linesOf } from './lines.js'
import { STANDS_ALONE, marked } from './markers.js'
import { heading, paragraph } from './nodes.js'
import { findTables, readBlocksWithTable } from './tables.js'

export function renderItems(minutes: Minutes, source: string): RootContent[] {
  const { items } = minutes
  const layout = layoutOf(source)
  const tableAt = findTables(source)
  const groups = groupHeadings(minutes, source)
  // Beside paragraphs without a heading of their own, items that have one would be the only items.
  const isPlain = items.some((item) => isRunIn(item, source)) && items.some(({ marker }) => marker !== null)
  // Beside numbered items, others are looked for below the words that announce them.
  const isMixed = isPlain && items.some(({ marker }) => marker === null)
  const blocks: RootContent[] = isMixed ? [paragraph('现纪要如下：')] : []
  let opener: AgendaItem | undefined
  let end = 0
  for (const item of items) {
    const { start } = item.position
    if (start.offset < end) continue
    const table = tableAt(start.offset)
    if (table) {
      // Below 出席人员： it would be a list of them.
      blocks.push(heading(2, '会议纪要'), ...table.blocks)
      end = table.end
      continue
    }
    const group = groups.get(item)
    if (group) {
      const [first = '', ...below] = group
      blocks.push(isPlain ? paragraph(first) : heading(2, first), ...below.map(paragraph))
      opener = item
    }
    const depth = opener && mayFollow(item, opener) ? 3 : 2
    blocks.push(...renderItem(item, layout, isPlain && item.marker !== null ? null : depth))
  }
  return blocks
}

/** A paragraph without a heading of its own: its first sentence names it, right behind its marker. */
function isRunIn({ marker, title, statements, position }: AgendaItem, source: string): boolean {
  const [first] = statements
  if (first === undefined) return false
  const start = first.position.start.offset
  if (marker === null) return start === position.start.offset
  // 一、教务处⏎教务处汇报了…: a sentence that opens as the title does, and is none
  const above = source.slice(position.start.offset, start).replace(/\s+/g, '')
  return first.text.startsWith(title) && !above.includes(title)
}

/** @param depth of the heading; null for a paragraph in its place */
function renderItem(item: AgendaItem, layout: Layout, depth: 2 | 3 | null): RootContent[] {
  const { marker, title } = item
  const { source } = layout
  const isOpenedBySentence = isRunIn(item, source)
  const lines = () => linesOf(item, layout, isOpenedBySentence)
  if (marker !== null && (STANDS_ALONE.test(marker) || (isOpenedBySentence && isAloneOnLine(item, source)))) {
    return [marker, ...(isOpenedBySentence ? [] : [title]), ...lines()].map(paragraph)
  }
  if (isOpenedBySentence) {
    const [first = '', ...further] = lines()
    return [marker === null ? first : marked(marker, first), ...further].map(paragraph)
  }
  const blocks = readBlocksWithTable(bodyOf(item, source)) ?? blocksOf(item, layout)
  // 第一號⏎案由：為籌措自籌款…: the title stands in a line of its own, behind a label.
  const isNumberAlone = marker !== null && isLabelledBelow(item)
  const head = isNumberAlone ? marker : marker === null ? title : marked(marker, title)
  const sign = isNumberAlone || (depth !== null && !saysWhatToDo(item)) ? '' : signBehindTitle(item, source)
  return [depth === null ? paragraph(head + sign) : heading(depth, head + sign), ...blocks]
}

/** 问题一⏎托养中心的消防验收卡在哪里？ */
function isAloneOnLine({ position, statements }: AgendaItem, source: string): boolean {
  return /[\r\n]/.test(source.slice(position.start.offset, statements[0]?.position.start.offset))
}

const LABEL = /^\p{sc=Han}{2,4}[：:]/u

function isLabelledBelow({ title, statements }: AgendaItem): boolean {
  return title !== '' && statements.some(({ text }) => text.startsWith(title, LABEL.exec(text)?.[0].length ?? Infinity))
}

/** 四、市供电公司要启动迁改；杆线由…同步实施。: a title that is a sentence of what has to be done. */
function saysWhatToDo({ tasks, statements }: AgendaItem): boolean {
  const end = statements[0]?.position.start.offset ?? Infinity
  return tasks.some(({ position }) => position.start.offset < end)
}

/** Without it, a paragraph would be a heading, and so would a sentence. */
function signBehindTitle({ title, position }: AgendaItem, source: string): string {
  let at = position.start.offset
  for (let read = 0; read < title.length && at < position.end.offset; at++) {
    if (source.charAt(at) === title.charAt(read)) read++
  }
  return /^[。；]/.exec(source.charAt(at))?.[0] ?? ''
}

/** The source of an item from the line of its first statement on. */
function bodyOf({ statements, position }: AgendaItem, source: string): string {
  const start = statements[0]?.position.start
  return start === undefined ? '' : source.slice(start.offset - start.column + 1, position.end.offset)
}
