import fc from 'fast-check'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { AbridgedSource, mayBeAbridged } from '../../src/source/abridged.js'
import { linesFromMdast } from '../../src/source/markdown.js'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { withBlocksCounted } from './blocks.js'

describe('AbridgedSource', () => {
  it.each([
    ['会议强调，要抓好落实', '会，实'],
    ['会议强调抓好落实。', '会实。'],
    ['《关于工作的意见》', '《关见》'],
    // Too short to be worth it.
    ['会议强调', '会议强调'],
    ['**会议指出**，全市上下要抓好落实', '**会议指出**，全实'],
    ['（一）市财政局 a 市水利局', '（一局 a 市水利局'],
    // What stands at the ends tells where emphasis may open, so no sign takes the place of a character.
    ['李*强、王大明、赵小刚、*周', '李*强、刚、*周'],
    ['', ''],
    ['# a\n', '# a\n'],
  ])('%j is %j', (source, text) => {
    expect(new AbridgedSource(source).text).toBe(text)
  })

  it('knows where each character stands in the source', () => {
    const source = '## 会议强调要抓好落实\n全市上下，尤其是各部门 **a** 市财政局要会同市水利局'
    const abridged = new AbridgedSource(source)
    for (let at = 0; at < abridged.text.length; at++) {
      expect(source.charAt(abridged.sourceOffset(at))).toBe(abridged.text.charAt(at))
    }
    expect(abridged.sourceOffset(abridged.text.length)).toBe(source.length)
  })

  it('is not for references, which are told by all of their words', () => {
    expect(mayBeAbridged('[会议纪要][会议记录]\n\n[会议纪要]: /a')).toBe(false)
  })
})

const whole = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), frontmatter(['yaml'])],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('会议指出，全市上下要抓好落实', '市财政局', '《关于城市更新的意见》', '。', '、', '李', '会议强调（一）要') },
  { weight: 1, arbitrary: fc.constantFrom('2021', 'A', ' ', '　', '&nbsp;', '&#x4f1a;', '\\*', '\\', '<b>', '</b>', '<br>') },
  { weight: 2, arbitrary: fc.constantFrom('*', '**', '_', '`', '~~', '[', ']', '(', ')', '|', '<', '!', '](a.b)', '\u2028') },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\n# ', '\n- ', '\n1. ', '\n> ', '\n    ', '\n```', '\n---\n', '\n| a | b |\n|---|---|\n| ') },
  { weight: 1, arbitrary: fc.constantFrom('\n<table><tr><td>', '</td><td title="会议强调要抓好">', '<!-- 会议强调要抓好 -->', '\n===\n') },
)

describe('readMarkdown', () => {
  it('reads the same by way of the abridged source', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const source = pieces.join('')
        expect(withBlocksCounted(readMarkdown(source))).toEqual(withBlocksCounted(linesFromMdast(whole.parse(source), source).lines))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out nothing that an entity or an escape stands beside', () => {
    const source = '会议&#x5f3a;调要抓好落实\\*会议强调要抓好落实'
    expect(readMarkdown(source)).toEqual(linesFromMdast(whole.parse(source), source).lines)
  })
})
