/** A table that says what will be taken up, and nothing of what became of it. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { agendaCells, isAgendaTable } from '../../src/outline/item-table.js'
import { readSource } from '../../src/source/read-source.js'

/** What the rows name; null where they are no agenda. */
function entriesIn(...rows: string[]): string[] | null {
  const [head = '', ...others] = rows
  const { located, lines } = readSource([head, head.replace(/[^|]+/g, '---'), ...others].join('\n'), 'markdown')
  return agendaCells(located, lines)?.map((cell) => located.value(cell)) ?? null
}

describe('an agenda', () => {
  test.each(['| 序号 | 议题 | 汇报单位 |', '| 编号 | 议题名称 | 汇报人 |', '| # | 案由 | 时间 |'])('%s', (head) => {
    expect(entriesIn(head, '| 1 | 供水方案 | 水务局 |', '| 2 | 供热方案 | 住建局 |')).toEqual(['供水方案', '供热方案'])
  })

  test('a row that names no matter has no entry', () => {
    expect(entriesIn('| 序号 | 议题 |', '| 1 | 供水方案 |', '| 2 |  |')).toEqual(['供水方案'])
  })

  test.each([
    ['it says what became of it', ['| 序号 | 议题 | 审议情况 |', '| 1 | 供水方案 | 同意 |']],
    ['no column is of the matter', ['| 序号 | 姓名 | 单位 |', '| 1 | 田野 | 水务局 |']],
    ['it has one column', ['| 议题 |', '| 供水方案 |']],
    ['it has no rows', ['| 序号 | 议题 |']],
  ])('and none where %s', (_, rows) => {
    expect(entriesIn(...rows)).toBe(null)
  })

  test('nor are rows of fewer cells, or no lines', () => {
    const { located, lines } = readSource('序号\t议题\t汇报单位\n1\t供水\t水务局\n2\t供热', 'text')
    expect(isAgendaTable(located, lines)).toBe(false)
    expect(isAgendaTable(located, [])).toBe(false)
  })
})

test('its rows are the agenda, and what stands below are the items', () => {
  const table = '| 序号 | 议题 | 汇报单位 |\n| --- | --- | --- |\n| 1 | 审议供水方案 | 水务局 |\n| 2 | 研究供热方案 | 住建局 |\n'
  const { agenda, items } = parseMinutes(`# 河湾县人民政府常务会议纪要\n\n## 会议议题\n\n${table}\n## 会议内容\n\n一、关于供水方案\n\n会议同意。\n\n二、关于供热方案\n\n会议暂缓。\n`)
  expect(agenda.map(({ action, subjects }) => [action, ...subjects].join(':'))).toEqual(['审议:供水方案', '研究:供热方案'])
  expect(items.map(({ title }) => title)).toEqual(['关于供水方案', '关于供热方案'])
})
