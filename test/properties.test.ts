/**
 * The laws for texts that nobody wrote: mixtures of lines of minutes, Markdown and garbage.
 * The same texts every time; SEED=7 RUNS=10000 npx vitest run test/properties.test.ts tries others.
 */
import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { minutesFromMdast, parseMinutes } from '../src/index.js'
import { isMarkdown } from '../src/source/format.js'
import { breaksOf, nestingBreaks, placeBreaks, schemaBreaks, withoutPositions } from './laws.js'
import { changeTree, readers } from './trees.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 1) }

const numeral = fc.constantFrom('一', '二', '三', '四', '十', '十二')
const digits = fc.integer({ min: 1, max: 20 }).map(String)
const marker = fc.oneof(
  numeral.map((value) => `${value}、`),
  numeral.map((value) => `（${value}）`),
  digits.map((value) => `${value}、`),
  digits.map((value) => `${value}.`),
  digits.map((value) => `${value}．`),
  digits.map((value) => `（${value}）`),
  numeral.map((value) => `第${value}项 `),
  numeral.map((value) => `议题${value}：`),
  fc.constantFrom('①', '②', '壹、', '一是', '二要', ''),
)
const department = fc.constantFrom('市财政局', '水务局', '青川镇', '区人社局', '城投集团', '各镇（街道）', '經濟局')
const person = fc.constantFrom('李　强', '欧阳明', '王五', '方代表水万', '陳怡君', '副市长张平')
const document = fc.constantFrom('《甲办法（试行）》', '《关于乙的通知》', '《丙〈丁〉方案》', '该《意见》', '《未完')
const action = fc.constantFrom('审议', '听取', '传达学习', '研究', '討論', '通报')
const act = fc.constantFrom('会议指出，', '会议强调，', '会议要求，', '会议明确，', '会议决定', '會議決議：', '会议认为')
const verdict = fc.constantFrom('原则同意', '审议通过', '不予通过', '暂缓', '同意12票、反对0票，', '照案通過', '')
const deadline = fc.constantFrom('年内', '9月底前', '会后7个工作日内', '下周三前', '春节前', '2023年2月30日前', '')

const sentence = fc
  .tuple(act, verdict, document, department, department, deadline)
  .map(([by, phrase, about, lead, support, due]) => `${by}${phrase}${about}，由${lead}牵头，会同${support}${due}落实。`)
const title = fc
  .tuple(marker, action, department, document)
  .map(([opening, verb, body, about]) => `${opening}${verb}${body}关于${about}的汇报`)
const heading = fc.constantFrom(
  '青川市人民政府第12次常务会议纪要',
  '会 议 纪 要',
  '〔2023〕7号',
  '2023年3月15日上午，李强市长主持召开市政府第12次常务会议，审议《甲办法》，纪要如下：',
  '時間：民國112年5月3日下午2時',
  '地　　点：三楼会议室',
  '抄送：市委办公室。',
  '2023年3月20日印发',
)
const label = fc.constantFrom('出席：', '列席：', '请假：', '主持人：', '记录：', '出席人員：', '责任单位：', '时间：')
const roster = fc
  .tuple(label, fc.array(fc.oneof(person, department), { maxLength: 6 }), fc.constantFrom('、', '，', ' ', '　', '；'))
  .map(([opening, names, separator]) => opening + names.join(separator))
const markdown = fc.constantFrom(
  '# 标题',
  '**会议要求**，市财政局',
  '- 一点',
  '1. 第一',
  '   续行',
  '    缩进',
  '> 引文',
  '| 序号 | 议题 |\n|---|---|\n| 1 | 审议《甲办法》<br>会议同意 |',
  '---',
  '```\n会议决定\n```',
  '甲&nbsp;乙\\*丙',
  '[1]: 甲',
  '&emsp;&emsp;会议指出',
  '上一行  ',
  '<br>',
)
const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'、。，；：（）《》〈〉“”一二1１.．会议第项是要\t 　\u200B\uD840\uDC00|*'), maxLength: 30 }),
)
const line = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 4, arbitrary: title },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: roster },
  { weight: 1, arbitrary: garbage },
  { weight: 1, arbitrary: fc.constant('') },
)
const ending = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n　　', '\n  ', '')

function textOf(unit: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(fc.tuple(unit, ending), { maxLength: 12 }).map((parts) => parts.flat().join(''))
}

const plain = textOf(line)
const mixed = textOf(fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: markdown }))

describe.each([
  ['plain text', plain, 'auto'],
  ['a mixture', mixed, 'auto'],
  ['a mixture as Markdown', mixed, 'markdown'],
  ['a mixture as text', mixed, 'text'],
  ['any string', fc.string({ unit: 'binary' }), 'auto'],
] as const)('%s', (_, texts, format) => {
  test('breaks no law', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const minutes = parseMinutes(source, { format })
        const asMarkdown = format === 'markdown' || (format === 'auto' && isMarkdown(source))
        expect(breaksOf({ source, minutes, markdown: asMarkdown })).toEqual([])
      }),
      RUNS,
    )
  })
})

test('where auto reads text, reading it as Markdown gives the same minutes', () => {
  fc.assert(
    fc.property(fc.oneof(plain, mixed), (source) => {
      fc.pre(!isMarkdown(source))
      expect(parseMinutes(source, { format: 'markdown' })).toEqual(parseMinutes(source, { format: 'text' }))
    }),
    RUNS,
  )
})

test('a byte order mark and CRLF change positions alone', () => {
  fc.assert(
    fc.property(mixed, (source) => {
      const lines = source.replaceAll('\r', '').replaceAll('\uFEFF', '')
      const expected = withoutPositions(parseMinutes(lines))
      expect(withoutPositions(parseMinutes(`\uFEFF${lines.replaceAll('\n', '\r\n')}`))).toEqual(expected)
    }),
    RUNS,
  )
})

test('a result is the same every time', () => {
  fc.assert(
    fc.property(mixed, (source) => {
      expect(parseMinutes(source)).toEqual(parseMinutes(source))
    }),
    RUNS,
  )
})

describe('a tree that the caller parsed', () => {
  const texts = fc.oneof(mixed, fc.string({ unit: 'binary' }))

  test('gives what its text gives, if it is not changed', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const tree = readers.tables.parse(source)
        const before = JSON.stringify(tree)
        expect(minutesFromMdast(tree, source)).toEqual(parseMinutes(source, { format: 'markdown' }))
        expect(JSON.stringify(tree)).toBe(before)
      }),
      RUNS,
    )
  })

  test('needs no tables and no front matter where there are none', () => {
    fc.assert(
      fc.property(texts, (source) => {
        fc.pre(!/\||:-|-:|^\uFEFF?---/.test(source))
        const minutes = minutesFromMdast(readers.plain.parse(source), source)
        expect(minutes).toEqual(parseMinutes(source, { format: 'markdown' }))
      }),
      RUNS,
    )
  })

  test('gives valid minutes with places inside the text, whatever plugins made of it', () => {
    const kinds = fc.array(fc.nat(), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(texts, kinds, (source, choices) => {
        const tree = readers.everything.parse(source)
        changeTree(readers.everything.runSync(tree) as Root, choices)
        const minutes = minutesFromMdast(tree, source)
        const parsed = { source, minutes, markdown: true }
        expect([...schemaBreaks(parsed), ...placeBreaks(parsed), ...nestingBreaks(parsed)]).toEqual([])
      }),
      RUNS,
    )
  })
})

/** One character, line or clause again and again: where time grew with the square, this would not end. */
