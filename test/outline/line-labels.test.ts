/** The label that opens a line, by the lines above it. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { fieldsIn } from './outline-of-text.js'

const ITEM = '\n\n一、审议预算\n会议同意。\n'

describe('a post below the label of a list is no label', () => {
  test.each([
    ['出席者：\n主席　　田野先生\n县长　　白露女士', ['present:主席田野先生/县长白露女士']],
    // With a colon it is one, and so it is where no list is open
    ['出席者：\n主席：田野先生', ['present:', 'chair:田野先生']],
    ['主席　　田野先生', ['chair:田野先生']],
    ['出席者：白露\n主席　　田野先生', ['present:白露', 'chair:田野先生']],
    ['时间：\n主席　　田野先生', ['time:', 'chair:田野先生']],
  ])('%j', (source, fields) => {
    expect(fieldsIn(source + ITEM)).toEqual(fields)
  })
})

describe('a table of attendees', () => {
  const lists = (table: string): string[] => {
    const { attendees: { present, observers } } = parseMinutes(`# 例会纪要\n\n${table}\n\n## 一、供水\n\n会议同意。\n`)
    return [present, observers].map((persons) => persons.map(({ name }) => name).join('、'))
  }

  test('a column says who was present; its rows are no labels', () => {
    expect(lists('| 类别 | 姓名 | 单位 |\n| --- | --- | --- |\n| 出席 | 田野 | 县水利局 |\n| 列席 | 白露 | 县财政局 |')).toEqual(['田野', '白露'])
  })

  test('nor are those that leave it out', () => {
    expect(lists('| 类别 | 姓名 | 单位 |\n| --- | --- | --- |\n| 出席 | 田野 | 县水利局 |\n| 列席 | 白露 | 县财政局 |\n| | 金山 | 县住建局 |')).toEqual(['田野', '白露、金山'])
  })
})
