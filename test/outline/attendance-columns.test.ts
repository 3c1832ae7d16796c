/** Tables of attendees told by what stands over their columns, with and without a label above. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { headsAttendance, readColumn } from '../../src/outline/attendance-columns.js'

describe('headsAttendance', () => {
  test.each([
    [['部门', '参会人员', '职务']],
    [['序号', '姓名', '单位及职务']],
    [['姓名（签字）', '单位']],
  ])('%j heads a table of attendees', (headings) => {
    expect(headsAttendance(headings)).toBe(true)
  })

  test.each([
    [['姓名']],
    [['序号', '姓名']],
    [['单位', '职务']],
    [['任务', '成员', '单位']],
    [['姓名', '单位', '完成时限']],
  ])('%j does not', (headings) => {
    expect(headsAttendance(headings)).toBe(false)
  })

  test('a note in brackets is no part of the heading', () => {
    expect(readColumn('姓名（签字）')).toBe('name')
    expect(readColumn('与会议题')).toBe(null)
  })
})

const HEAD = '# 河湾街道办事处主任办公会纪要\n\n- 时间：2018年3月12日\n\n'
const ROWS = '| --- | --- | --- |\n| 办事处 | 钟海 | 主任 |\n| | 甘露 | 副主任 |\n'
const ITEM = '\n## 一、供水\n\n会议同意改造方案。\n'

function lists(source: string): Record<string, string[]> {
  const { present, observers } = parseMinutes(source).attendees
  const words = (list: typeof present): string[] => list.map(({ organization, title, name }) => [organization, name, title].join())
  return { present: words(present), observers: words(observers) }
}

describe('a table of attendees in the head', () => {
  test('with no label above it lists those present, an empty cell repeats the body', () => {
    expect(lists(`${HEAD}| 部门 | 参会人员 | 职务 |\n${ROWS}${ITEM}`)).toEqual({
      present: ['办事处,钟海,主任', '办事处,甘露,副主任'],
      observers: [],
    })
  })

  test('below 列席： it lists the observers', () => {
    expect(lists(`${HEAD}列席人员：\n\n| 部门 | 姓名 | 职务 |\n${ROWS}${ITEM}`)).toEqual({
      present: [],
      observers: ['办事处,钟海,主任', '办事处,甘露,副主任'],
    })
  })

  test('inside an item it lists nobody who met', () => {
    expect(lists(`${HEAD}${ITEM}\n| 部门 | 姓名 | 职务 |\n${ROWS}\n## 二、供热\n\n会议同意。\n`)).toEqual({ present: [], observers: [] })
  })
})
