/** The body of a Word document -> the blocks that Markdown has. */
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { blocksOfTable, type Cell, type Row } from '../tables.js'
import { textOf } from '../phrasing.js'
import { Numbering, type NumberLabel } from './numbering.js'
import type { Parts } from './parts.js'
import { endsParagraph, readRuns } from './runs.js'
import { Styles } from './styles.js'
import { child, children, numberOf, valueOf, type Element } from './xml.js'

/** Word has no more. */
const MOST_COLUMNS = 63

interface Reader {
  styles: Styles
  numbering: Numbering
}

export function readBody({ document, styles: part, numbering }: Parts): RootContent[] {
  const styles = new Styles(part)
  const reader = { styles, numbering: new Numbering(numbering, styles) }
  return readBlocks(child(document, 'body')?.children ?? [], reader)
}

const BLANK: BlockContent = { type: 'paragraph', children: [] }

/** A paragraph whose mark was deleted, waiting for the one that goes on with it. */
interface Open {
  properties: Element | undefined
  content: PhrasingContent[]
}

function readBlocks(elements: readonly Element[], reader: Reader): BlockContent[] {
  const blocks: BlockContent[] = []
  let open = null as Open | null
  for (const element of blocksIn(elements)) {
    if (element.name === 'tbl') {
      blocks.push(...blocksOfTable(rowsOf(element, reader)))
      continue
    }
    const { content, boxes } = readRuns(element, reader.styles)
    // What is joined is as the mark at its end says.
    const properties = child(element, 'pPr')
    const joined = [...(open?.content ?? []), ...content]
    const isWhole = endsParagraph(properties)
    open = isWhole ? null : { properties, content: joined }
    if (isWhole) writeParagraph(blocks, properties, joined, reader)
    for (const box of boxes) blocks.push(BLANK, ...readBlocks(box.children, reader), BLANK)
  }
  if (open) writeParagraph(blocks, open.properties, open.content, reader)
  return blocks
}

/** Paragraphs and tables, out of what only wraps them: content controls, insertions. */
function blocksIn(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    if (element.name === 'p' || element.name === 'tbl') return [element]
    return ['del', 'moveFrom', 'sectPr', 'Fallback'].includes(element.name) ? [] : blocksIn(element.children)
  })
}

function writeParagraph(
  blocks: BlockContent[],
  properties: Element | undefined,
  content: PhrasingContent[],
  { styles, numbering }: Reader,
): void {
  const text = textOf(content)
  // Word counts a paragraph without words, but a reader sees no matter in it.
  const label = numbering.next(properties)
  if (text.trim() === '') {
    blocks.push(BLANK)
    return
  }
  if (label?.isBullet) {
    writeBullet(blocks, content)
    return
  }
  const children = label ? numbered(label, content, text) : content
  const depth = styles.headingDepth(properties)
  // 一、关于甲工作。会议认为，…: a run-in heading has the style of one, and is a paragraph.
  const isHeading = depth !== null && !/[。；]./u.test(text)
  blocks.push(isHeading ? { type: 'heading', depth, children } : { type: 'paragraph', children })
}

function writeBullet(blocks: BlockContent[], children: PhrasingContent[]): void {
  const last = blocks.at(-1)
  const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
  if (last?.type === 'list') last.children.push(item)
  else blocks.push({ type: 'list', ordered: false, spread: false, children: [item] })
}

/** 一、关于…, but 1. 2023年…: two numbers stay two. A bold paragraph has a bold number. */
function numbered({ text: label }: NumberLabel, content: PhrasingContent[], text: string): PhrasingContent[] {
  if (label === '') return content
  const value = /[\w.．]$/.test(label) && /^\s*[\w.]/.test(text) ? `${label} ` : label
  const isBold = content.every((node) => node.type === 'strong' || textOf([node]).trim() === '')
  const number: PhrasingContent = { type: 'text', value }
  return [isBold ? { type: 'strong', children: [number] } : number, ...content]
}

function rowsOf(table: Element, reader: Reader): Row[] {
  return partsNamed(table, 'tr').flatMap((row) => {
    const properties = child(row, 'trPr')
    if (child(properties, 'del')) return []
    const before = Math.min(numberOf(valueOf(properties, 'gridBefore')) ?? 0, MOST_COLUMNS)
    const cells = partsNamed(row, 'tc').map((cell) => readCell(cell, reader))
    return [before > 0 ? [{ blocks: [], span: before }, ...cells] : cells]
  })
}

/** Rows of a table, cells of a row, out of content controls around them. */
function partsNamed(element: Element, name: string): Element[] {
  return element.children.flatMap((part) => {
    if (part.name === name) return [part]
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(part.name) ? partsNamed(part, name) : []
  })
}

function readCell(cell: Element, reader: Reader): Cell {
  const properties = child(cell, 'tcPr')
  const merged = children(properties, 'vMerge')[0]
  // What is merged with the cell above holds an empty paragraph.
  const goesOn = merged !== undefined && merged.attributes.get('val') !== 'restart'
  const span = Math.min(numberOf(valueOf(properties, 'gridSpan')) ?? 1, MOST_COLUMNS)
  return { blocks: goesOn ? [] : readBlocks(cell.children, reader), span }
}
