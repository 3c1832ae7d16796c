import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { parseMinutes, type Minutes } from '../../src/index.js'
import plugin, { remarkMinutes, type RemarkMinutesOptions } from '../../src/unified/remark.js'

const SOURCE = '# 会议纪要\n\n一、审议《甲办法》\n\n会议照办，由市财政局牵头。\n\n附注甲乙丙\n'

async function run(value: string | Uint8Array, options?: RemarkMinutesOptions): Promise<VFile> {
  const processor = unified().use(remarkParse).use(remarkMinutes, options)
  const file = new VFile({ path: 'minutes.md', value })
  await processor.run(processor.parse(file), file)
  return file
}

test('puts the minutes on the file, typed', async () => {
  const file = await run(SOURCE)
  expect(file.data.minutes).toEqual(parseMinutes(SOURCE, { format: 'markdown' }))
  expectTypeOf(file.data.minutes).toEqualTypeOf<Minutes | undefined>()
})

test('puts each message on the file, with its place, rule and source', async () => {
  const source = '一、审议《甲办法》\n\n会议同意甲。\n'
  const processor = unified()
    .use(remarkParse)
    .use(() => (tree: Root) => {
      tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: '会议强调，乙。' }] })
    })
    .use(remarkMinutes)
  const file = new VFile({ path: 'minutes.md', value: source })
  await processor.run(processor.parse(file), file)
  const { messages } = file.data.minutes ?? { messages: [] }
  expect(messages.length).toBeGreaterThan(0)
  expect(
    file.messages.map(({ reason, place, ruleId, fatal }) => ({
      reason,
      position: place,
      ruleId,
      severity: fatal ? 'error' : 'warning',
    })),
  ).toEqual(messages)
  expect(file.messages.map(({ source: origin, file: name }) => [origin, name])).toEqual(
    messages.map(() => ['jiyao', 'minutes.md']),
  )
})

test('hands on the lexicon', async () => {
  const lexicon = { decisionPhrases: [{ phrase: '照办', verdict: 'approved' as const }] }
  expect((await run(SOURCE)).data.minutes?.items[0]?.decisions).toHaveLength(0)
  expect((await run(SOURCE, { lexicon })).data.minutes?.items[0]?.decisions).toHaveLength(1)
})

test('reads a file of bytes, with a byte order mark or without', async () => {
  const expected = await run(SOURCE)
  for (const text of [SOURCE, `\uFEFF${SOURCE}`]) {
    expect((await run(new TextEncoder().encode(text))).data.minutes).toEqual(expected.data.minutes)
  }
  expect((await run(`\uFEFF${SOURCE}`)).data.minutes).toEqual(parseMinutes(`\uFEFF${SOURCE}`, { format: 'markdown' }))
})

test('leaves the tree as it is', () => {
  const processor = unified().use(remarkParse).use(remarkMinutes)
  const tree = processor.parse(SOURCE)
  const before = structuredClone(tree)
  expect(processor.runSync(tree, new VFile(SOURCE))).toBe(tree)
  expect(tree).toEqual(before)
})

describe.each([
  ['remark-gfm', unified().use(remarkParse).use(remarkGfm)],
  ['remark-frontmatter', unified().use(remarkParse).use(remarkFrontmatter)],
  ['remark-directive', unified().use(remarkParse).use(remarkDirective)],
  ['all of them', unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkDirective)],
])('after %s', (_, processor) => {
  const source = `---\ntitle: 甲\n---\n\n${SOURCE}\n| 出席 | 王五、李强 |\n|---|---|\n| 列席 | 赵六 |\n`

  test('gives what the text gives', () => {
    const file = new VFile(source)
    const pipeline = processor().use(remarkMinutes)
    pipeline.runSync(pipeline.parse(file), file)
    const expected = parseMinutes(source, { format: 'markdown' })
    const { items, attendees } = file.data.minutes ?? expected
    expect(file.data.minutes).toBeDefined()
    expect({ items, attendees }).toEqual({ items: expected.items, attendees: expected.attendees })
  })
})

test('tells of a wrong option when it is attached', () => {
  const attach = (options: unknown) => () => unified().use(remarkMinutes, options as RemarkMinutesOptions).freeze()
  expect(attach({ lexicon: 3 })).toThrow(/options\.lexicon/)
  expect(attach('markdown')).toThrow(TypeError)
  expect(attach(null)).not.toThrow()
  expectTypeOf<RemarkMinutesOptions>().not.toHaveProperty('positions')
})

test('is the default export, too, for configuration files', () => {
  expect(plugin).toBe(remarkMinutes)
})
