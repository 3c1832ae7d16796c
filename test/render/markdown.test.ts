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

describe('what is rendered parses to the same minutes', () => {
  const fixtures = readFixtures()

  test.each(fixtures)('$name', (text) => {
    expect(facts(rendered(renderMarkdown(text)))).toEqual(facts(text.minutes))
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
  test.skipIf(corpus.length === 0)('in the texts of the corpus (skipped where ../shared/corpus is not there)', () => {
    const same = corpus.filter((text) => {
      const back = facts(rendered(renderMarkdown(text)))
      return JSON.stringify(back) === JSON.stringify(facts(text.minutes))
    })
    expect(same).toHaveLength(corpus.length)
  })
})

test('what is rendered is rendered the same again', () => {
  for (const text of readFixtures()) {
    const once = renderMarkdown(text)
    expect(renderMarkdown({ source: once, minutes: rendered(once) })).toBe(once)
  }
})

describe('comes back the same', () => {
  const comesBack = (source: string, format: 'markdown' | 'text' = 'text') => {
    const minutes = parseMinutes(source, { format })
    expect(minutes.items.length).toBeGreaterThan(1)
    const markdown = renderMarkdown({ source, minutes })
    expect(facts(rendered(markdown))).toEqual(facts(minutes))
    expect(renderMarkdown({ source: markdown, minutes: rendered(markdown) })).toBe(markdown)
    return markdown
  }

  test('a table of which each row is an item', () => {
    const rows = ['| 编号 | 议题 | 会议纪要 |', '| - | - | - |', '| 1 | 关于甲方案 | 结论：同意甲方案。 |', '| 2 | 关于乙方案 | 会议要求，由市财政局落实。 |']
    const markdown = comesBack(`# 甲协会例会纪要\n\n出席：张三丰、李四光\n\n## 会议纪要\n\n${rows.join('\n')}\n`, 'markdown')
    expect(markdown).toContain('\n## 会议纪要\n\n| 编号 | 议题 | 会议纪要 |\n')
  })

  test('items without a number beside those that have one', () => {
    const markdown = comesBack(
      [
        '青川市人民政府第12次常务会议纪要',
        '2023年3月15日上午，周明远市长主持召开市政府第12次常务会议，现纪要如下。',
        '会议传达学习了全省安全生产工作会议精神。',
        '会议指出，各部门要压实责任。',
        '会议研究预算有关事宜。',
        '（一）研究审议《青川市预算草案》',
        '会议原则同意《青川市预算草案》，由市财政局修改完善。',
        '（二）听取重点项目情况',
        '会议要求，市发改委要加快进度。',
        '会议还研究了其他事项。',
      ].join('\n'),
    )
    expect(markdown).toContain('\n现纪要如下：\n\n会议传达学习了')
  })

  test('a heading inside an item, on a line of its own', () => {
    const item = (label: string, title: string, body: string) => `#### 议题${label}、${title}\n\n**进展**  \n${body}\n`
    const markdown = comesBack(
      `# 甲协会例会纪要\n\n${item('一', '关于甲方案', '甲方案组承担展区布置。')}\n${item('二', '关于乙方案', '乙方案已经完成。')}`,
      'markdown',
    )
    expect(markdown).toContain('\n进展\n\n甲方案组')
  })

  test.each([
    // labels without a full stop, a line in brackets, markers that ask for no colon
    '一、审议甲办法\n提请部门：市财政局\n（列席此项议程：市水务局李四光）\n会议同意。\n二、研究乙方案\n会议同意。',
    '①关于水厂改造。由市水务局牵头办理。\n②关于管网改造。由市水务局牵头办理。',
    '一是关于违建拆除。会议同意拆除。\n二是关于夜市迁移。会议决定迁移。',
    '会议听取了市水务局的汇报，会议决定同意该方案。\n会议研究了预算，会议指出要抓紧。',
  ])('%j', (source) => {
    expect(comesBack(source)).not.toBe('')
  })

  test('a name of two characters that are a word', () => {
    expect(comesBack('一、关于甲\n二、关于乙\n列席：金　融（市财政局局长）、何　静（市水务局局长）')).toContain('| 金　融 | 市财政局 |')
  })
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
      `\n出席人员：周明远\n\n${head}| 王立新 | 市财政局 | 局长 |\n\n${head}| 何　静 | | 副市长 |\n`,
    )
  })

  test('of a text that says nothing is empty', () => {
    expect(renderMarkdown(parsed(''))).toBe('')
  })
})
