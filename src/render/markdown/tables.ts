/** Rows that say who does what by when: a statement holds their words, the source alone the table. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { RootContent } from 'mdast'

const ROW = /^[ \t]*\|/m

/** The blocks of the source as they are; null where none of them is a table. */
export function readBlocksWithTable(source: string): RootContent[] | null {
  if (!ROW.test(source)) return null
  const { children } = fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return children.some(({ type }) => type === 'table') ? children : null
}
