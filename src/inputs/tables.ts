/**
 * Tables of files. Those of data become tables of Markdown. Others only hold the page together, or are forms
 * (会议时间 | … | 地点 | … with the whole of the minutes in a cell below): these become lines.
 */
import type { BlockContent, PhrasingContent, TableRow } from 'mdast'
import { LABELS } from '../lexicon/labels.js'
import { paragraphsOf, textOf } from './phrasing.js'

export interface Cell {
  blocks: BlockContent[]
  /** Columns that it takes up. */
  span: number
}

export type Row = Cell[]

const FIELD_LABELS = new Set(LABELS.flatMap(({ labels }) => labels))
/** A label that the lists do not know, as 会议内容, is no longer. */
const LONGEST_LABEL = 10
/** A cell of names, one below the other, holds no longer paragraph. */
const LONGEST_NAME = 30
/** Cells of a table for each cell of its file that has text. */
const MOST_FILLING = 100

export function blocksOfTable(table: readonly Row[]): BlockContent[] {
  const rows = table.filter((row) => row.some(hasText)).map((row) => row.map(withoutEmpty))
  // Names below 参会人员 end with their row.
  if (isForm(rows)) return rows.flatMap((row) => [...blocksOfFormRow(row), paragraphOf([])])
  const isLayout =
    rows.every((row) => row.filter(hasText).length < 2) || rows.flat().some(holdsTable) || isRagged(rows)
  return isLayout ? rows.flat().flatMap(({ blocks }) => blocks) : [tableOf(rows)]
}

/** An empty paragraph in a cell only fills it. */
function withoutEmpty({ blocks, span }: Cell): Cell {
  return { blocks: blocks.filter((block) => textOf([block]).trim() !== ''), span }
}

function hasText({ blocks }: Cell): boolean {
  return blocks.some((block) => textOf([block]).trim() !== '')
}

function holdsTable({ blocks }: Cell): boolean {
  return blocks.some(({ type }) => type === 'table')
}

/** So short beside its widest row that it would be made of empty cells. */
function isRagged(rows: readonly Row[]): boolean {
  return widthOf(rows) * rows.length > MOST_FILLING * rows.flat().filter(hasText).length
}

/** In columns. */
function widthOf(rows: readonly Row[]): number {
  return rows.reduce((width, row) => Math.max(width, row.reduce((sum, { span }) => sum + span, 0)), 0)
}

/** Rows that open with a label, or hold a label and paragraphs. */
function isForm(rows: readonly Row[]): boolean {
  const labelled = rows.filter(([first]) => first !== undefined && FIELD_LABELS.has(labelOf(first)))
  const filled = rows.filter((row) => row.filter(hasText).length < 3 && row.some(isPage))
  return labelled.length > 1 || (filled.length > 0 && (labelled.length > 0 || rows.length < 3))
}

/** A cell that holds paragraphs, and no list of names. */
function isPage({ blocks }: Cell): boolean {
  return blocks.length > 1 && blocks.some((block) => textOf([block]).length > LONGEST_NAME)
}

function blocksOfFormRow(row: Row): BlockContent[] {
  const cells = row.filter(hasText)
  const blocks: BlockContent[] = []
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as Cell
    const value = cells[index + 1]
    const label = labelOf(cell)
    const isOwnLabel = cells.length === 2 && index === 0 && label.length <= LONGEST_LABEL
    if (!value || !(isOwnLabel || FIELD_LABELS.has(label))) blocks.push(...cell.blocks)
    else {
      blocks.push(...fieldOf(label, value))
      index++
    }
  }
  return blocks
}

/** 会议时间：2023年3月15日; 会议内容 above its paragraphs. */
function fieldOf(label: string, value: Cell): BlockContent[] {
  if (isPage(value) || value.blocks.some((block) => block.type !== 'paragraph')) {
    return [paragraphOf([{ type: 'text', value: label }]), ...value.blocks]
  }
  return [paragraphOf([{ type: 'text', value: `${label}：` }, ...inOneParagraph(value)])]
}

function labelOf({ blocks }: Cell): string {
  return textOf(blocks).replace(/\s+/g, '').replace(/[：:]$/, '')
}

function paragraphOf(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

function tableOf(rows: readonly Row[]): BlockContent {
  const width = widthOf(rows)
  const children = rows.map((row): TableRow => {
    const cells = row.flatMap((cell): PhrasingContent[][] => {
      return [inCell(cell), ...Array.from({ length: cell.span - 1 }, () => [])]
    })
    while (cells.length < width) cells.push([])
    return { type: 'tableRow', children: cells.map((content) => ({ type: 'tableCell', children: content })) }
  })
  return { type: 'table', children }
}

/** A row of Markdown stands on one line: its breaks are tags. */
function inCell(cell: Cell): PhrasingContent[] {
  const lines = paragraphsOf(inOneParagraph(cell)).flatMap((paragraph) => paragraph.lines)
  return lines.flatMap((value, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value }
    return index === 0 ? [text] : [{ type: 'html', value: '<br>' }, text]
  })
}

function inOneParagraph({ blocks }: Cell): PhrasingContent[] {
  return blocks.flatMap((block, index): PhrasingContent[] => {
    const content = phrasingOf(block)
    return index === 0 ? content : [{ type: 'break' }, ...content]
  })
}

function phrasingOf(block: BlockContent): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children
  return [{ type: 'text', value: textOf([block]) }]
}
