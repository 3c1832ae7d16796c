import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'mdast'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { minutesFromMdast, parseMinutes, type Minutes, type MinutesWithoutPositions } from '../src/index.js'
import { breaksOf, withoutPositions } from './laws.js'
import { readers, withoutNodePositions } from './trees.js'

const root = path.join(import.meta.dirname, '..')
const sources = readdirSync(path.join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const [input] = readdirSync(path.join(root, 'fixtures', name)).filter((file) => file.startsWith('input.'))
    return input ? [[name, readFileSync(path.join(root, 'fixtures', name, input), 'utf8')] as const] : []
  })

const ITEM = '一、审议《甲办法》\n\n会议决定，由市财政局牵头，会同市水务局于6月底前落实。'

const parsed = (source: string): Root => readers.plain.parse(source)
const everything = (source: string): Root => readers.everything.runSync(readers.everything.parse(source)) as Root
const idsOf = ({ messages }: Minutes) => messages.map(({ ruleId }) => ruleId)
const namesOf = ({ items }: Minutes) =>
  items.flatMap(({ tasks }) => tasks.flatMap((task) => task.leadDepartments.concat(task.supportingDepartments)))

describe.each(sources)('%s', (name, source) => {
  const expected = parseMinutes(source, { format: 'markdown' })

  test('gives the same minutes from its tree', () => {
    expect(minutesFromMdast(readers.tables.parse(source), source)).toEqual(expected)
  })

  test('gives the same minutes and places after remark-gfm, -frontmatter, -directive and -breaks', () => {
    expect(minutesFromMdast(everything(source), source)).toEqual(expected)
  })

  // A line break that only a fixed width made is known by where the lines stand in the source.
  test.skipIf(name === 'hard-wrapped')('gives the same minutes less places from a tree without positions', () => {
    const minutes = minutesFromMdast(withoutNodePositions(readers.tables.parse(source)), source)
    expect(minutes.messages[0]?.ruleId).toBe('missing-position')
    const found = (from: Minutes) => withoutPositions({ ...from, messages: [], parts: [] })
    expect(found(minutes)).toEqual(found(expected))
  })

  test('breaks no law without tables', () => {
    expect(breaksOf({ source, minutes: minutesFromMdast(parsed(source), source), markdown: true })).toEqual([])
  })
})

describe('text that plugins split', () => {
  test.each([
    ['会议决定，由市财政局牵头，联系xx@a.cn，市水务局配合。', '市水务局'],
    ['> 会议决定，\n> 由市财政局牵头，\n> 市水务局配合。', '市水务局'],
    ['会议决定，**由市财政局牵头**，\n**市水务局**配合。', '市水务局'],
    ['会议决定，由市财政局牵头，\n见[网页](http://a.cn)，\n市水务局配合。', '市水务局'],
  ])('has its places: %j', (text, name) => {
    const source = `一、审议《甲办法》\n\n${text}`
    const minutes = minutesFromMdast(everything(source), source)
    expect(idsOf(minutes)).toEqual([])
    const { start, end } = namesOf(minutes).find((body) => body.name === name)?.position ?? {}
    expect(source.slice(start?.offset, end?.offset)).toBe(name)
  })
})

describe('what minutes mean as text', () => {
  test.each([
    ['tildes', '会议决定，10~20人，30~40人由市财政局牵头。', '10~20人，30~40人'],
    ['a time that looks like a directive', '会议决定，14:30由市财政局牵头。', '14:30'],
    ['a label that looks like a directive', '会议决定，地点:三楼，由市财政局牵头。', '地点:三楼'],
    ['an ASCII word behind a colon', '会议决定，网址:abc，由市财政局牵头。', '网址:abc'],
  ])('keeps %s', (_, text, words) => {
    const source = `一、审议《甲办法》\n\n${text}`
    const minutes = minutesFromMdast(everything(source), source)
    expect(minutes).toEqual(parseMinutes(source, { format: 'markdown' }))
    expect(minutes.items[0]?.statements[0]?.text).toContain(words)
  })

  test('but the label of a directive that was meant, and what is struck out, without their marks', () => {
    const source = '一、审议《甲办法》\n\n会议决定，由:abbr[市财政局]{title="甲"}牵头，~~市水务局~~配合。\n\n:::note\n会议强调，乙。\n:::'
    const minutes = minutesFromMdast(everything(source), source)
    expect(minutes.items[0]?.statements.map(({ text }) => text)).toEqual([
      '会议决定，由市财政局牵头，市水务局配合。',
      '会议强调，乙。',
    ])
  })

  test('the name of a block that nobody meant as a directive', () => {
    const source = '一、审议《甲办法》\n\n::会议决定，甲。\n\n:::会议强调\n乙。\n:::'
    const { items } = minutesFromMdast(everything(source), source)
    expect(items[0]?.statements.map(({ text }) => text).join('')).toContain('会议强调乙。')
  })
})

describe('text that stands nowhere in the source', () => {
  const generated = () => {
    const tree = parsed(ITEM)
    tree.children.push(
      { type: 'paragraph', children: [{ type: 'text', value: '会议强调，由市住建局负责。' }] },
      { type: 'list', children: [{ type: 'listItem', children: [] }] },
      { type: 'html', value: '<p>会议指出，乙。</p>' },
    )
    return tree
  }

  test('is read, has an empty place behind the text before it, and is told once', () => {
    const minutes = minutesFromMdast(generated(), ITEM)
    expect(minutes.items[0]?.statements.map(({ act }) => act)).toEqual(['会议决定', '会议强调', '会议指出'])
    const { start, end } = namesOf(minutes).find(({ name }) => name === '市住建局')?.position ?? {}
    expect([start?.offset, end?.offset]).toEqual([ITEM.length, ITEM.length])
    expect(minutes.messages).toEqual([
      {
        ruleId: 'missing-position',
        severity: 'warning',
        reason: '树中有 2 处文字在原文中没有位置，第一处：会议强调，由市住建局负责。',
        position: { start, end },
      },
    ])
  })

  test('moves no other place, and a byte order mark moves all', () => {
    const source = `\uFEFF${ITEM}`
    const offsets = (minutes: Minutes) => namesOf(minutes).map(({ position }) => position.start.offset)
    const places = offsets(minutesFromMdast(generated(), ITEM))
    expect(places.slice(0, 2)).toEqual(offsets(parseMinutes(ITEM)))
    const tree = parsed(source)
    tree.children.push(...generated().children.slice(2))
    const marked = minutesFromMdast(tree, source)
    expect(offsets(marked)).toEqual(places.map((offset) => offset + 1))
    expect(marked.messages[0]?.position?.start.offset).toBe(ITEM.length + 1)
  })

  test('is not taken for the same words further on', () => {
    const tree = parsed(ITEM)
    const words = '会议决定，由市财政局牵头'
    tree.children.splice(1, 0, { type: 'paragraph', children: [{ type: 'text', value: words }] })
    const minutes = minutesFromMdast(tree, ITEM)
    const [made, written] = minutes.items[0]?.statements ?? []
    expect(made?.position.start).toEqual(made?.position.end)
    expect(written?.position).toEqual(parseMinutes(ITEM).items[0]?.statements[0]?.position)
    expect(idsOf(minutes)).toEqual(['missing-position'])
  })

  test('is nothing where there is no text', () => {
    const tree = parsed(ITEM)
    tree.children.unshift({ type: 'thematicBreak' }, { type: 'paragraph', children: [{ type: 'text', value: ' ' }] })
    expect(minutesFromMdast(tree, ITEM)).toEqual(parseMinutes(ITEM))
  })
})

describe('nodes that plugins moved', () => {
  const source = '会议纪要\n\n一、审议《甲办法》\n\n会议同意甲。\n\n二、审议《乙办法》\n\n会议同意乙。'

  test('are read where they are, and the others keep their places', () => {
    const tree = parsed(source)
    tree.children.splice(3, 0, ...tree.children.splice(4, 1))
    const minutes = minutesFromMdast(tree, source)
    const places = minutes.items.map(({ statements }) =>
      statements.map(({ text, position: { start, end } }) => [text, source.slice(start.offset, end.offset)]),
    )
    expect(places).toEqual([[['会议同意甲。', '会议同意甲。'], ['会议同意乙。', '']], []])
    expect(minutes.items.map(({ title }) => title)).toEqual(['审议《甲办法》', '审议《乙办法》'])
    const [first, ...others] = minutesFromMdast(tree, source, { language: 'en' }).messages
    expect(first?.reason).toBe('No position in the source for texts in the tree (1), first: 会议同意乙。')
    expect(others.map(({ ruleId }) => ruleId)).not.toContain('missing-position')
  })

  test('keep the places of as many as can be when the first becomes the last', () => {
    const tree = parsed(source)
    tree.children.push(...tree.children.splice(0, 1))
    const { items } = minutesFromMdast(tree, source)
    expect(items.map(({ position }) => position.start.offset)).toEqual(
      parseMinutes(source).items.map(({ position }) => position.start.offset),
    )
  })
})

test('points without an offset have that of their line and column', () => {
  const tree = JSON.parse(
    JSON.stringify(parsed(ITEM), (key, value: unknown) => (key === 'offset' ? undefined : value)),
  ) as Root
  expect(minutesFromMdast(tree, ITEM)).toEqual(parseMinutes(ITEM))
})

test('a NUL is white space, as in the text', () => {
  const source = '一、审议《甲\0办法》\n\n    会议\0指出\n\n<p>会\0议强调</p>'
  expect(minutesFromMdast(parsed(source), source)).toEqual(parseMinutes(source, { format: 'markdown' }))
})

test('another source than that of the tree throws nothing', () => {
  expect(() => minutesFromMdast(parsed(ITEM), '短')).not.toThrow()
})

describe('the call', () => {
  test('takes the options of parseMinutes but the format', () => {
    const bare = minutesFromMdast(parsed(ITEM), ITEM, { positions: false })
    expect(bare).toEqual(parseMinutes(ITEM, { positions: false }))
    const lexicon = { decisionPhrases: [{ phrase: '照办', verdict: 'approved' as const }] }
    const source = '一、审议《甲办法》\n\n会议照办。'
    expect(minutesFromMdast(parsed(source), source, { lexicon }).items[0]?.decisions).toHaveLength(1)
    expectTypeOf(bare).toEqualTypeOf<MinutesWithoutPositions>()
    expectTypeOf(minutesFromMdast(parsed(ITEM), ITEM)).toEqualTypeOf<Minutes>()
    expectTypeOf(minutesFromMdast).parameter(2).not.toHaveProperty('format')
  })

  test.each([null, undefined, '# 甲', {}, { type: 'root' }, []])('throws a TypeError for the tree %j', (tree) => {
    expect(() => minutesFromMdast(tree as unknown as Root, '')).toThrow(new TypeError('Expected `tree` to be an mdast root'))
  })

  test('throws a TypeError for a source or option that is none', () => {
    expect(() => minutesFromMdast(parsed(''), 3 as unknown as string)).toThrow(TypeError)
    expect(() => minutesFromMdast(parsed(''), '', { lexicon: 3 as never })).toThrow(/options\.lexicon/)
  })
})
