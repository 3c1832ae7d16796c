/** Nodes of mdast that hold nothing but text. */
import type { Heading, Paragraph, TableRow } from 'mdast'

export function heading(depth: 1 | 2 | 3, value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

export function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** Empty cells for what is not known. */
export function tableRow(cells: readonly (string | null)[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: value ? [{ type: 'text', value }] : [] })),
  }
}
