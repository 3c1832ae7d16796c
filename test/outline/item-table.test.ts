import { describe, expect, test } from 'vitest'
import { isItemTable, readItemTable } from '../../src/outline/item-table.js'
import type { ItemDraft } from '../../src/outline/types.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

type Slice = (span: { start: number; end: number }) => string

/** The items of a table, read by `read`; nothing where it is no table of matters. */
function fromRows<T>(rows: string[], read: (item: ItemDraft, slice: Slice) => T): T[] {
  const [head = '', ...others] = rows
  const source = [head, head.replace(/[^|]+/g, '---'), ...others].join('\n')
  const { located, lines } = readSource(source, 'markdown')
  return readItemTable(located, lines).map((item) => read(item, (span) => located.value(span)))
}

const titlesOf = (...rows: string[]): string[] => fromRows(rows, ({ marker, title }, slice) => `${marker?.written ?? ''}|${slice(title)}`)
const bodiesOf = (...rows: string[]): string[] => fromRows(rows, ({ body }, slice) => slice(body))

describe('a table of matters has a column for the matter and one for what came of it', () => {
  test.each([
    '| 议题编号 | 议题名称 | 会议纪要 |',
    '| 序号 | 议题 | 审议情况 |',
    '| No. | Topic | 结论 |',
    '| # | 案由 | 决议 |',
    '| 编号 | 研究事项 | 意见 |',
    '| 议题序号 | 议案名称 | 议定内容 |',
  ])('%s', (head) => {
    expect(titlesOf(head, '| 2 | 供水方案 | 同意。 |')).toEqual(['2|供水方案'])
  })

  test.each([
    '| 序号 | 姓名 | 意见 |',
    '| 序号 | 议题 | 汇报单位 |',
    '| 序号 | 议题 | 时间 |',
    '| 序号 | 议题一览 | 意见 |',
    '| 序号 | 供水议题 | 意见 |',
  ])('not %s', (head) => {
    expect(titlesOf(head, '| 2 | 供水方案 | 同意。 |')).toEqual([])
  })

  test('the column of the matter is none for what came of it', () => {
    expect(titlesOf('| 序号 | 议题内容 |', '| 1 | 供水方案 |')).toEqual([])
    expect(bodiesOf('| 议题内容 | 讨论 |', '| 供水方案 | 同意。 |')).toEqual(['同意。'])
  })

  test('the column of who reported is none for what came of it', () => {
    const head = '| 议题 | 报告人 | 报告内容 |'
    expect(bodiesOf(head, '| 供水方案 | 田野 | 水价不变。 |')).toEqual(['水价不变。'])
  })

  test('a head alone holds no matter', () => {
    const { located, lines } = readSource('| 议题 | 会议纪要 |\n| --- | --- |\n| 供水方案 | 同意。 |', 'markdown')
    expect(isItemTable(located, lines)).toBe(true)
    expect(isItemTable(located, lines.slice(0, 1))).toBe(false)
    expect(isItemTable(located, lines.slice(1))).toBe(false)
    expect(isItemTable(located, [])).toBe(false)
    expect(readItemTable(located, [])).toEqual([])
  })
})

describe('the number', () => {
  const numbers = (cell: string): unknown[] =>
    fromRows(['| 序号 | 议题 | 会议纪要 |', `| ${cell} | 供水方案 | 同意。 |`], ({ marker }, slice) => marker && [marker.number, marker.written, slice(marker), marker.style])

  test.each([
    ['12', 12],
    ['No.12', 12],
    ['第3项', 3],
    ['[09]', 9],
    ['三', 3],
    ['甲', 1],
  ])('%s is %s', (cell, number) => {
    expect(numbers(cell)).toEqual([[number, cell, cell, 'table']])
  })

  test('of a cell without one', () => {
    expect(numbers('临时')).toEqual([[null, '临时', '临时', 'table']])
    expect(numbers(' ')).toEqual([null])
  })

  test('of a table without such a column', () => {
    expect(titlesOf('| 议题 | 决议 |', '| 供水方案 | 同意。 |')).toEqual(['|供水方案'])
  })
})

describe('the rows', () => {
  const head = '| 序号 | 议题 | 汇报单位 | 会议纪要 | 责任人 |'

  test('one item each, with its head for the columns of who does it', () => {
    const rows = [head, '| 1 | 供水方案 | 水务局 | 同意。 | 田野 |', '| 2 | 供热方案 | 住建局 | 暂缓。 | 白露 |']
    expect(titlesOf(...rows)).toEqual(['1|供水方案', '2|供热方案'])
    expect(fromRows(rows, ({ reporters }, slice) => reporters && slice(reporters))).toEqual(['水务局', '住建局'])
    expect(fromRows(rows, ({ lines }) => lines.length)).toEqual([2, 2])
    const spans = fromRows(rows, ({ start, end }) => ({ start, end }))
    expect(fromRows(rows, ({ lines: [, row] }) => row && { start: row.start, end: row.end })).toEqual(spans)
  })

  test('the text of an item reaches from the result to the end of its row', () => {
    const row = '| 1 | 供水方案 | 水务局 | 同意。 | 田野 |'
    expect(bodiesOf(head, row).map((body) => body.replace(/[\s|]+/g, ''))).toEqual(['同意。田野'])
  })

  test('a row that names no matter goes on with the one above', () => {
    const rows = ['| 议题 | 会议纪要 |', '| 供水方案 | 同意。 |', '|  | 水务局负责实施。 |', '| 供热方案 | 暂缓。 |']
    expect(titlesOf(...rows)).toEqual(['|供水方案', '|供热方案'])
    expect(bodiesOf(...rows).map((body) => body.replace(/[\s|]+/g, ''))).toEqual(['同意。水务局负责实施。', '暂缓。'])
    expect(fromRows(rows, ({ lines }) => lines.length)).toEqual([3, 2])
    expect(fromRows(rows, ({ end, lines }) => end === lines.at(-1)?.end)).toEqual([true, true])
  })

  test('one without any text does not, and one above all matters goes with none', () => {
    expect(fromRows(['| 议题 | 会议纪要 |', '| 供水方案 | 同意。 |', '|  |  |'], ({ lines }) => lines.length)).toEqual([2])
    expect(bodiesOf('| 议题 | 会议纪要 |', '|  | 以下按顺序审议。 |', '| 供水方案 | 同意。 |')).toEqual(['同意。'])
  })

  test('a row with fewer cells has no text', () => {
    expect(bodiesOf('| 议题 | 会议纪要 |', '| 供水方案 |')).toEqual([''])
  })
})

test('a heading over such a table names no item, whatever stands between them', () => {
  const source = '# 院长办公会纪要\n\n### 议题及结论\n\n| 序号 | 议题 | 结论 |\n|---|---|---|\n| 1 | 审议预算 | 会议同意。 |\n| 2 | 研究供水 | 会议同意。 |\n'
  expect(itemsIn(source, 'markdown')).toEqual(['1|审议预算', '2|研究供水'])
  expect(itemsIn(source.replace('### 议题及结论\n', '### 议题及结论\n\n会议逐项研究。\n'), 'markdown')).toEqual(['1|审议预算', '2|研究供水'])
})
