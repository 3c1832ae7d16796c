/** Blocks -> Markdown that reads back as these blocks. */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { PhrasingContent, RootContent } from 'mdast'
import { paragraphsOf } from './phrasing.js'

export function writeMarkdown(blocks: readonly RootContent[]): string {
  const children = blocks.flatMap(tidy)
  // Columns are not aligned: a longer name would change every row.
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })]
  return toMarkdown({ type: 'root', children }, { extensions, bullet: '-' })
}

function tidy(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphsOf(block.children).map(({ lines, isStrong }) => {
        const content = withBreaks(lines)
        return { type: 'paragraph', children: isStrong ? [{ type: 'strong', children: content }] : content }
      })
    case 'heading': {
      const lines = paragraphsOf(block.children).flatMap((paragraph) => paragraph.lines)
      return lines.length === 0 ? [] : [{ ...block, children: [{ type: 'text', value: lines.join(' ') }] }]
    }
    case 'list':
    case 'listItem':
    case 'blockquote': {
      const children = block.children.flatMap(tidy)
      return children.length === 0 ? [] : [{ ...block, children } as RootContent]
    }
    default:
      return [block]
  }
}

function withBreaks(lines: readonly string[]): PhrasingContent[] {
  return lines.flatMap((value, index): PhrasingContent[] => {
    return index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }]
  })
}
