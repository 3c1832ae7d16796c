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
  return table.children.flatMap((part): Row[] => {
    if (part.type !== 'element') return []
    if (part.tagName === 'caption') return [[cellOf(state, part)]]
    if (part.tagName !== 'tr') return rowsOf(state, part)
    const cells = part.children.filter((cell) => cell.type === 'element')
    return [cells.map((cell) => cellOf(state, cell))]
  })
}

function cellOf(state: State, cell: Element) {
  const span = Number(cell.properties.colSpan)
  const children = state.toFlow(state.all(cell)) as BlockContent[]
  return { blocks: children, span: Number.isInteger(span) && span > 1 ? Math.min(span, 100) : 1 }
}
