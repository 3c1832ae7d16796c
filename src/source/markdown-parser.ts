/** A Markdown source -> mdast, with no more of the syntax than it may hold. */
import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

function createProcessor(tables: boolean, frontMatter: boolean) {
  const syntax = [...(tables ? [gfmTable()] : []), ...(frontMatter ? [frontmatter(['yaml'])] : [])]
  const nodes = [
    ...(tables ? [gfmTableFromMarkdown()] : []),
    ...(frontMatter ? [frontmatterFromMarkdown(['yaml'])] : []),
  ]
  return unified()
    .use(remarkParse)
    .data({ micromarkExtensions: syntax, fromMarkdownExtensions: nodes })
    .freeze()
}

/** By what is looked for: each costs a look at every line, the tables a long one. */
const PROCESSORS = {
  plain: createProcessor(false, false),
  tables: createProcessor(true, false),
  frontMatter: createProcessor(false, true),
  both: createProcessor(true, true),
}

function processorFor(source: string) {
  // A row of delimiters without | has a colon: one column, :--.
  const tables = source.includes('|') || source.includes(':-') || source.includes('-:')
  const frontMatter = source.startsWith('---') || source.startsWith('\uFEFF---')
  if (tables) return frontMatter ? PROCESSORS.both : PROCESSORS.tables
  return frontMatter ? PROCESSORS.frontMatter : PROCESSORS.plain
}

export function parseMarkdown(source: string): Root {
  return processorFor(source).parse(source)
}
