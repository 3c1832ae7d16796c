/** Labels and values one below the other. */
import { describe, expect, test } from 'vitest'
import { readSource, type Format } from '../../src/source/read-source.js'

function rowsOf(lines: readonly string[], format: Format = 'text'): (string[] | null)[] {
  const source = readSource(lines.join(format === 'text' ? '\n' : '\n\n'), format)
  return source.lines.map(({ cells }) => cells?.map((cell) => source.located.slice(cell)) ?? null)
}

const FORM = ['会议时间', '2024年3月19日', '会议地点', '三楼会议室', '参会人员', '田野、白露']
const ROWS = [['会议时间', '2024年3月19日'], ['会议地点', '三楼会议室'], ['参会人员', '田野、白露']]

describe('three pairs of a label and a value are rows', () => {
  test.each(['text', 'markdown'] as const)('in %s', (format) => {
    expect(rowsOf([...FORM, '一、供水'], format)).toEqual([...ROWS, null])
  })

  test('with labels that are padded', () => {
    expect(rowsOf(['会 议 时 间', '2024年3月19日', '会 议 地 点', '三楼会议室', '参 会 人 员', '田野、白露'])).toEqual(ROWS)
  })

  test('in traditional characters', () => {
    const rows = [['發布日期', '113-03-22'], ['更新日期', '113-03-25'], ['點閱次數', '316'], ['會議時間', '113年3月19日']]
    expect(rowsOf(rows.flat())).toEqual([['发布日期', '113-03-22'], ['更新日期', '113-03-25'], ['点阅次数', '316'], ['会议时间', '113年3月19日']])
  })

  test('and so are those of a task', () => {
    expect(rowsOf(['汇报人', '田野', '责任单位', '县水利局', '完成时限', '9月底前'])).toEqual([
      ['汇报人', '田野'], ['责任单位', '县水利局'], ['完成时限', '9月底前'],
    ])
  })

  test('up to a label without a value', () => {
    expect(rowsOf([...FORM, '缺席人员', '列席人员', '成功'])).toEqual([...ROWS, null, null, null])
  })
})

describe('and no rows are', () => {
  test.each([
    ['two pairs', FORM.slice(0, 4)],
    ['lists of attendees, one name a line', ['出席人员', '田野', '白露', '列席人员', '山川', '安全', '缺席人员', '成功']],
    ['two lists of attendees', ['出席人员', '田野、白露', '列席人员', '山川']],
    ['labels that are words as often', ['工作', '修路', '事项', '修桥', '任务', '清淤']],
    ['labels with a colon', ['会议时间：', '2024年3月19日', '会议地点：', '三楼会议室', '参会人员：', '田野']],
    ['lines that begin like labels', ['会议时间紧', '2024年3月19日', '会议地点远', '三楼会议室', '参会人员多', '田野']],
  ])('%s', (_, lines) => {
    expect(rowsOf(lines).every((cells) => cells === null)).toBe(true)
  })

  test('a heading of Markdown', () => {
    expect(rowsOf(['# 会议时间', ...FORM.slice(1)], 'markdown').every((cells) => cells === null)).toBe(true)
  })
})

describe('labels of two characters', () => {
  test('are those of the meeting', () => {
    expect(rowsOf(['时间', '2024年3月19日', '地点', '三楼会议室', '主持', '田野'])).toEqual([
      ['时间', '2024年3月19日'], ['地点', '三楼会议室'], ['主持', '田野'],
    ])
  })

  test.each([
    ['of who is responsible', ['时间', '2024年3月19日', '地点', '三楼会议室', '任务', '清淤']],
    ['of one character', ['时间', '2024年3月19日', '地点', '三楼会议室', '发', '县水利局']],
    ['that other words go on from', ['时间', '2024年3月19日', '地点', '三楼会议室', '主持会', '田野']],
  ])('but not those %s', (_, lines) => {
    expect(rowsOf(lines).every((cells) => cells === null)).toBe(true)
  })
})
