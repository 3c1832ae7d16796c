import { expect, test } from 'vitest'
import { findTables } from '../../../src/render/markdown/tables.js'

const TABLE = '| 编号 | 议题 | 会议纪要 |\n| - | - | - |\n| 1 | 关于甲方案 | 同意。 |\n'
const SET = '序号\t工作任务\t责任单位\n1\t管网改造\t市水务局\n'

test('an offset in any of its rows is in the table, and none beside it', () => {
  const source = `会议纪要\n${TABLE}抄送：市财政局\n`
  const tableAt = findTables(source)
  for (const words of ['编号', '- | -', '甲方案']) {
    expect(tableAt(source.indexOf(words))?.blocks.map(({ type }) => type)).toEqual(['table'])
  }
  expect(tableAt(source.indexOf('甲方案'))?.end).toBe(source.indexOf('抄送'))
  expect(tableAt(0)).toBeUndefined()
  expect(tableAt(source.indexOf('抄送'))).toBeUndefined()
})

test('of several tables each has its own rows, set with bars or tabs, whatever ends the lines', () => {
  const source = `${TABLE}\n会议同意。\n${SET}\n${TABLE}`.replaceAll('\n', '\r\n')
  const tableAt = findTables(source)
  expect(tableAt(source.indexOf('甲方案'))?.end).toBe(source.indexOf('\r\n会议同意'))
  expect(tableAt(source.indexOf('市水务局'))?.blocks).toHaveLength(1)
  expect(tableAt(source.lastIndexOf('甲方案'))?.end).toBe(source.length)
})

test('rows below no head are none, and are read once however often they are asked for', () => {
  const row = '| 审议甲办法 | 会议同意。 |\n'
  const source = row.repeat(5000)
  const tableAt = findTables(source)
  for (let offset = 0; offset < source.length; offset += row.length) expect(tableAt(offset)).toBeUndefined()
})
