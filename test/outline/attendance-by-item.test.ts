import { describe, expect, test } from 'vitest'
import { itemsBeforeList, partsByItem, readItemsLabel } from '../../src/outline/attendance-by-item.js'
import { fieldsIn } from './outline-of-text.js'

function labelIn(line: string): string | null {
  const label = readItemsLabel(line, 0, line.length)
  return label && `${label.field}:${line.slice(label.valueStart)}`
}

describe('a label says for which items they came', () => {
  test.each([
    ['列席第一项议题的有：市财政局田野', 'observers:市财政局田野'],
    ['列席第一项议题的有市财政局田野', 'observers:市财政局田野'],
    ['列席第二、三项议题：田野', 'observers:田野'],
    ['列席第2-4个议题人员：田野', 'observers:田野'],
    ['列席议题一：田野', 'observers:田野'],
    ['议题二列席人员：田野', 'observers:田野'],
    ['列席有关议题：田野', 'observers:田野'],
    ['参加第三项议题讨论的有：田野', 'present:田野'],
    ['固定列席的有田野', 'observers:田野'],
    ['参加会议的有田野', 'present:田野'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['列席第一项议题的有关人员', '参加会议的有200多人', '列席第一项议题', '第一项议题：审议预算', '议题一：人事任免', '参加有关会议的同志', ''])('not %j', (line) => {
    expect(labelIn(line)).toBeNull()
  })
})

describe('the items before a list', () => {
  test.each([
    ['第一至五议题：市财政局田野、青石镇白露', '第一至五议题：'],
    ['第六议题：市住建局党组书记、局长田野', '第六议题：'],
    ['第七、八项：市财政局、市住建局负责人', '第七、八项：'],
    ['（第二议题）市财政局田野', '（第二议题）'],
    ['议题三市财政局田野、白露（请假）', '议题三'],
    ['【议题一】市财政局欧阳水清', '【议题一】'],
  ])('%s', (line, opening) => {
    expect(line.slice(0, itemsBeforeList(line))).toBe(opening)
  })

  test.each(['第一议题：审议预算', '第一项：关于城市更新', '议题二：人事任免', '第二项：项目计划', '第三议题：研究市财政局、市住建局提出的方案', '第一中学校长田野', '第一议题：', '市财政局田野'])('none in %s', (line) => {
    expect(itemsBeforeList(line)).toBe(0)
  })
})

test('the lists of one value', () => {
  const parts = (value: string): string[] => partsByItem(value, { start: 0, end: value.length }).map(({ start, end }) => value.slice(start, end))
  expect(parts('市司法局田野，市财政局白露、青石镇山川列席第一项议题，市水利局江海列席第二、三项议题。')).toEqual(['市司法局田野，市财政局白露、青石镇山川', '市水利局江海'])
  expect(parts('第一议题：市财政局田野')).toEqual(['市财政局田野'])
  expect(parts('市财政局田野、白露')).toEqual(['市财政局田野、白露'])
  expect(parts('市财政局田野列席第一项议题，另有关方面')).toEqual(['市财政局田野', '另有关方面'])
  expect(parts('田野（列席第一项议题），白露')).toEqual(['田野（列席第一项议题），白露'])
})

test('a tab behind a label that is put together', () => {
  expect(fieldsIn('未到人员\t田野、白露\n\n一、审议预算\n会议同意。')).toEqual(['absent:田野、白露'])
  expect(fieldsIn('未到期的债券\t田野\n\n一、审议预算\n会议同意。')).toEqual([])
})

describe('an entry that is not plain beside one that is', () => {
  test.each([
    ['第一项：区司法局局长田野，区政府法律顾问白露', true],
    ['第二项：区文广旅局局长吉克阿英，区财政局局长江河', true],
    ['第三项：预算执行情况', false],
    ['第四项：区财政局局长江河，汇报了预算执行情况', false],
  ])('%s: %s', (line, isList) => {
    expect(itemsBeforeList(line) > 0).toBe(isList)
  })
})
