/** Elements of a page -> the blocks that Markdown has. */
import { toMdast, type Handle, type State } from 'hast-util-to-mdast'
import type { Element, ElementContent } from 'hast'
import type { BlockContent, RootContent } from 'mdast'
import { blocksOfTable, type Row } from '../tables.js'

/** Only its content: where a link leads to, or what is italic, says nothing in minutes. */
const content: Handle = (state, element: Element) => state.all(element)
/** Its content as blocks of their own. */
const blocks: Handle = (state, element: Element) => state.toFlow(state.all(element))
const nothing: Handle = () => undefined

const HANDLERS: Record<string, Handle> = {
  a: content,
  blockquote: blocks,
  code: content,
  dd: paragraph,
  dl: blocks,
  dt: paragraph,
  em: content,
  hr: nothing,
  i: content,
  image: nothing,
  img: nothing,
  kbd: content,
  mark: content,
  menu: blocks,
  pre: linesAsTyped,
  q: content,
  s: content,
  strike: content,
  table: tableHandle,
  u: content,
}

/** How far cells may reach, so that a page cannot make much of a few letters. */
const MOST_COLUMNS = 100
const MOST_ROWS = 1000

export function blocksOf(article: ElementContent[]): RootContent[] {
  // In a box, so that words without a paragraph get one.
  const box: Element = { type: 'element', tagName: 'div', properties: {}, children: article }
  const tree = toMdast({ type: 'root', children: [box] }, { handlers: HANDLERS })
  return tree.type === 'root' ? tree.children : []
}

function paragraph(state: State, element: Element): ReturnType<Handle> {
  return state.toFlow(state.all(element))
}

/** In <pre> a line break is one. */
function linesAsTyped(state: State, element: Element): ReturnType<Handle> {
  const broken = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(broken) }]
    if (node.type !== 'text') return []
    return node.value.split(/\r?\n/).flatMap((value, index): ElementContent[] => {
      const text: ElementContent = { type: 'text', value }
      return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text]
    })
  }
  return state.toFlow(state.all({ ...element, children: element.children.flatMap(broken) }))
}

function tableHandle(state: State, table: Element): BlockContent[] {
  return blocksOfTable(rowsOf(state, table))
}

function rowsOf(state: State, table: Element): Row[] {
  /** How many rows below are reached from above, by column. */
  const reached: number[] = []
  return table.children.flatMap((part): Row[] => {
    if (part.type !== 'element') return []
    if (part.tagName === 'caption') return [[cellOf(state, part)]]
    if (part.tagName !== 'tr') return rowsOf(state, part)
    return [rowOf(state, part, reached)]
  })
}

/** A cell for each of the row, and an empty one wherever a cell above reaches down (`rowspan`). */
function rowOf(state: State, tr: Element, reached: number[]): Row {
  const row: Row = []
  let column = 0
  const fill = (): void => {
    reached[column] = Math.max(0, (reached[column] ?? 0) - 1)
    row.push({ blocks: [], span: 1 })
    column++
  }
  for (const cell of tr.children) {
    if (cell.type !== 'element') continue
    while ((reached[column] ?? 0) > 0) fill()
    const made = cellOf(state, cell, column)
    row.push(made)
    const rows = spanOf(cell.properties.rowSpan, MOST_ROWS)
    for (const end = column + made.span; column < end; column++) {
      if (column < MOST_COLUMNS) reached[column] = rows - 1
    }
  }
  while (column < reached.length) fill()
  return row
}

function cellOf(state: State, cell: Element, column = 0) {
  const span = spanOf(cell.properties.colSpan, MOST_COLUMNS - column)
  return { blocks: state.toFlow(state.all(cell)) as BlockContent[], span }
}

function spanOf(value: unknown, most: number): number {
  const span = Number(value)
  return Number.isInteger(span) && span > 1 ? Math.max(1, Math.min(span, most)) : 1
}
