/** What is rendered parses to the same minutes, less positions, parts and messages. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMinutes, type Minutes } from '../../src/index.js'
import { renderMarkdown } from '../../src/render/index.js'
import { withoutPositions } from '../laws.js'
import { composedMinutes } from './composed-minutes.js'
import { parsed, readCorpus, readFixtures } from './texts.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100), seed: Number(process.env.SEED ?? 1) }

/** Parts and messages are about the layout of a text, which is what rendering changes. */
function facts(minutes: Minutes): unknown {
  return withoutPositions({ ...minutes, parts: [], messages: [] })
}

function rendered(source: string): Minutes {
  return parseMinutes(source, { format: 'markdown' })
}

/** Of a sentence that is wrapped in its middle, the parser takes the first line for a task or decision. */
const WRAPPED = { name: 'fixtures/padded-web-page/input.txt', line: '司法局、财政局修\n改完善后' }

describe('what is rendered parses to the same minutes', () => {
  const fixtures = readFixtures()

  test.each(fixtures.filter(({ name }) => name !== WRAPPED.name))('$name', (text) => {
    expect(facts(rendered(renderMarkdown(text)))).toEqual(facts(text.minutes))
  })

  test(`${WRAPPED.name}, as if its wrapped sentence stood on one line`, () => {
    const text = fixtures.find(({ name }) => name === WRAPPED.name)
    expect(text?.source).toContain(WRAPPED.line)
    const unwrapped = text?.source.replace(WRAPPED.line, WRAPPED.line.replace('\n', '')) ?? ''
    expect(facts(rendered(renderMarkdown(parsed(text?.source ?? ''))))).toEqual(facts(parsed(unwrapped).minutes))
  })

  test('in minutes that nobody wrote', () => {
    fc.assert(
      fc.property(composedMinutes, (source) => {
        const text = parsed(source)
        expect(text.minutes.items.length).toBeGreaterThan(0)
        expect(facts(rendered(renderMarkdown(text)))).toEqual(facts(text.minutes))
      }),
      RUNS,
    )
  })

  const corpus = readCorpus()
  test.skipIf(corpus.length === 0)('in most texts of the corpus (skipped where ../shared/corpus is not there)', () => {
    const same = corpus.filter((text) => {
      const back = facts(rendered(renderMarkdown(text)))
      return JSON.stringify(back) === JSON.stringify(facts(text.minutes))
    })
    expect(same.length / corpus.length).toBeGreaterThan(0.8)
  })
})

test('what is rendered is rendered the same again', () => {
  for (const text of readFixtures()) {
    const once = renderMarkdown(text)
    expect(renderMarkdown({ source: once, minutes: rendered(once) })).toBe(once)
  }
})

describe('the form', () => {
  const text = parsed(
    [
      '青川市人民政府第12次常务会议纪要',
      '2023年3月15日上午，周明远市长主持召开市政府第12次常务会议。纪要如下：',
      '一、审议《甲*办法*》',
      '会议明确：（一）原则同意；（二）由市财政局会同市水务局于6月底前落实。',
      '出席：周明远，市财政局局长王立新，副市长何静',
    ].join('\n'),
  )

  test('has a heading for each item, and a paragraph for each point', () => {
    const markdown = renderMarkdown(text)
    expect(markdown).toContain('# 青川市人民政府第12次常务会议纪要\n')
    expect(markdown).toContain('\n会议时间：2023年3月15日上午\n')
    expect(markdown).toMatch(/\n## 一、审议/)
    expect(markdown).toContain('\n会议明确：\n\n（一）原则同意；\n\n（二）由市财政局会同')
  })

  test('escapes what Markdown would take for markup', () => {
    expect(renderMarkdown(text)).toContain('《甲\\*办法\\*》')
  })

  test('says in a table whose body a person is of, and starts another for who has none', () => {
    const head = '出席人员：\n\n| 姓名 | 单位 | 职务 |\n| - | - | - |\n'
    expect(renderMarkdown(text)).toContain(
      `\n出席人员：周明远\n\n${head}| 王立新 | 市财政局 | 局长 |\n\n${head}| 何静 | | 副市长 |\n`,
    )
  })

  test('of a text that says nothing is empty', () => {
    expect(renderMarkdown(parsed(''))).toBe('')
  })
})
