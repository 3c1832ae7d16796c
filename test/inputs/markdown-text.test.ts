/** Whatever is typed into a file stands in its text as it was typed. */
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { writeMarkdown } from '../../src/inputs/markdown-text.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 1) }

const word = fc.constantFrom(
  ...['会议明确', '《甲办法》', '一、', '（一）', '1.', '2)', '12', 'https://a.cn', 'a@b.cn', '&amp;', '<br>', '</p>', '---', '===', ':30'],
  ...['*', '**', '_', '`', '~~', '[', ']', '(', ')', '<', '>', '&', '#', '!', '|', '\\', '-', '+', '=', '.', ':', '　', ' ', '\u00A0', '。'],
)
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''))
const paragraph = fc.record({ line, isStrong: fc.boolean() }).map(({ line: value, isStrong }): RootContent => {
  const text = { type: 'text' as const, value }
  return { type: 'paragraph', children: isStrong ? [{ type: 'strong', children: [text] }] : [text] }
})
const heading = line.map((value): RootContent => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] }))
const row = fc.tuple(line, line).map((values) => {
  return { type: 'tableRow' as const, children: values.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })) }
})
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((children): RootContent => ({ type: 'table', children }))
const blocks = fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, heading, table), { maxLength: 8 })

const visible = (text: string) => text.replace(/\s+/g, '')

test('the words of the Markdown are those of the blocks', () => {
  fc.assert(
    fc.property(blocks, (children) => {
      const typed = visible(toString({ type: 'root', children }))
      const markdown = writeMarkdown(children)
      const read = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
      expect(visible(toString(read))).toBe(typed)
    }),
    RUNS,
  )
})
