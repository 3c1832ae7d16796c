/** Tables of tasks behind all items, which say by a column which item each row is of. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const ITEMS = '## 一、关于湖长制方案\n\n会议原则同意该方案。\n\n## 二、关于养殖场拆除\n\n会议决定依法拆除。\n\n'
const HEADER = '| 序号 | 对应议题 | 事项 | 责任单位 |\n| --- | --- | --- | --- |\n'

/** title: lead, lead for each item. */
function leadsIn(source: string): string[] {
  return parseMinutes(`# 清溪县会议纪要\n\n${source}`, { format: 'markdown' }).items.map(
    ({ title, tasks }) => `${title}: ${tasks.flatMap(({ leadDepartments }) => leadDepartments.map(({ name }) => name)).join('、')}`,
  )
}

describe('each row goes to the item that its column names', () => {
  test.each([
    ['its number', '一', '二'],
    ['its marker', '一、', '（二）'],
    ['a number with a word', '议题1', '第二项'],
    ['a clause below it', '1.2', '二（一）'],
    ['words of its title', '湖长制方案', '养殖场拆除'],
  ])('%s', (_, first, second) => {
    const rows = `| 1 | ${first} | 制定方案 | 县水利局 |\n| 2 | ${second} | 拆除 | 县农业局 |\n| 3 | | 消毒 | 县卫健局 |\n`
    expect(leadsIn(`${ITEMS}## 任务分解表\n\n${HEADER}${rows}`)).toEqual(['关于湖长制方案: 县水利局', '关于养殖场拆除: 县农业局、县卫健局'])
  })

  test('without a heading of its own', () => {
    expect(leadsIn(`${ITEMS}${HEADER}| 1 | 一 | 制定方案 | 县水利局 |\n`)).toEqual(['关于湖长制方案: 县水利局', '关于养殖场拆除: '])
  })

  test('and nothing of it is told as unrecognized', () => {
    const { messages } = parseMinutes(`# 清溪县会议纪要\n\n${ITEMS}## 任务分解表\n\n${HEADER}| 1 | 一 | 制定方案 | 县水利局 |\n`, { format: 'markdown' })
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('unrecognized-text')
  })
})

describe('rows stay where they are', () => {
  test.each([
    ['where a row names no item', HEADER, '| 1 | 五 | 制定方案 | 县水利局 |\n'],
    ['where no column names the item', '| 序号 | 事项 | 责任单位 |\n| --- | --- | --- |\n', '| 1 | 制定方案 | 县水利局 |\n'],
  ])('%s', (_, header, rows) => {
    expect(leadsIn(`${ITEMS}${header}${rows}`)).toEqual(['关于湖长制方案: ', '关于养殖场拆除: 县水利局'])
  })

  test('where the table has no responsible body it is none of tasks', () => {
    expect(leadsIn(`${ITEMS}| 序号 | 议题 | 事项 |\n| --- | --- | --- |\n| 1 | 一 | 制定方案 |\n`)).toEqual(['关于湖长制方案: ', '关于养殖场拆除: '])
  })
})
