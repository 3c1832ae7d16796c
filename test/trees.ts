/** Parsers that others use, and what plugins do to trees. */
import type { Node, Nodes, Root, RootContent } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkBreaks from 'remark-breaks'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

export const readers = {
  plain: unified().use(remarkParse).freeze(),
  /** What `parseMinutes` itself knows beside CommonMark. */
  tables: unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [gfmTable(), frontmatter(['yaml'])],
      fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
    })
    .freeze(),
  everything: unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkDirective)
    .use(remarkBreaks)
    .freeze(),
}

export function withoutNodePositions(tree: Root): Root {
  visit(tree, (node: Node) => {
    delete node.position
  })
  return tree
}

type Change = (siblings: Nodes[], index: number) => void

/** What a plugin may do to a node: take its place away, make, copy, move, wrap, rename or drop it. */
const CHANGES: Change[] = [
  (siblings, index) => delete siblings[index]?.position,
  (siblings, index) => siblings.splice(index, 0, { type: 'paragraph', children: [{ type: 'text', value: '会议决定甲' }] }),
  (siblings, index) => siblings.splice(index, 0, { type: 'text', value: '由市财政局牵头' }),
  (siblings, index) => siblings.unshift(structuredClone(siblings[index] as Nodes)),
  (siblings, index) => siblings.push(...siblings.splice(index, 1)),
  (siblings, index) => siblings.unshift(...siblings.splice(index, 1)),
  (siblings, index) => siblings.splice(index, 1, { type: 'section', children: [siblings[index]] } as unknown as Nodes),
  (siblings, index) => Object.assign(siblings[index] as Nodes, { type: 'mystery' }),
  (siblings, index) => siblings.splice(index, 1),
  (siblings, index) => Object.assign(siblings[index] as Nodes, { value: '一、改了\n的' }),
  (siblings) => siblings.reverse(),
]

/** Changes the tree in as many places as there are choices. */
export function changeTree(tree: Root, choices: readonly number[]): void {
  for (const choice of choices) {
    const parents: Nodes[][] = []
    visit(tree, (node: Node) => {
      if ('children' in node) parents.push(node.children as Nodes[])
    })
    const siblings = parents[choice % parents.length] as RootContent[]
    const change = CHANGES[(choice >> 4) % CHANGES.length] as Change
    if (siblings.length > 0) change(siblings, (choice >> 8) % siblings.length)
  }
}
