/**
 * Blocks -> Markdown. Paragraphs that follow each other stand as lines, one below the other, as they do
 * where minutes are typed into a text: names below 出席人员： belong to it, and a blank line would part them. An
 * empty paragraph is one.
 */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { paragraphsOf } from './phrasing.js'

export function writeMarkdown(blocks: readonly RootContent[]): string {
  // Columns are not aligned: a longer name would change every row.
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })]
  return toMarkdown({ type: 'root', children: tidy(blocks) }, { extensions, bullet: '-' })
}

function tidy(blocks: readonly RootContent[]): RootContent[] {
  const tidied: RootContent[] = []
  let open: Paragraph | null = null
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      open = null
      tidied.push(...tidyBlock(block))
      continue
    }
    const paragraphs = paragraphsOf(block.children)
    if (paragraphs.length === 0) open = null
    for (const [index, { lines, isStrong }] of paragraphs.entries()) {
      if (!open || index > 0) tidied.push((open = { type: 'paragraph', children: [] }))
      addLines(open.children, lines, isStrong)
    }
  }
  return tidied
}

function tidyBlock(block: Exclude<RootContent, Paragraph>): RootContent[] {
  switch (block.type) {
    case 'heading': {
      const lines = paragraphsOf(block.children).flatMap((paragraph) => paragraph.lines)
      return lines.length === 0 ? [] : [{ ...block, children: [{ type: 'text', value: lines.join(' ') }] }]
    }
    case 'list': {
      const items = block.children.map((item) => {
        return { ...item, spread: false, children: tidy(item.children) as BlockContent[] }
      })
      const children = items.filter((item) => item.children.length > 0)
      return children.length === 0 ? [] : [{ ...block, spread: false, children }]
    }
    case 'blockquote':
      return tidy(block.children)
    default:
      return [block]
  }
}

function addLines(children: PhrasingContent[], lines: readonly string[], isStrong: boolean): void {
  for (const value of lines) {
    const last = children.at(-1)
    if (last?.type === 'text') last.value += '\n'
    else if (last) children.push({ type: 'text', value: '\n' })
    const before = children.at(-1)
    if (isStrong) children.push({ type: 'strong', children: [{ type: 'text', value }] })
    else if (before?.type === 'text') before.value += value
    else children.push({ type: 'text', value })
  }
}
