import { describe, expect, test } from 'vitest'
import { readHeadingLabel } from '../../src/outline/fields.js'
import { readRowLabel } from '../../src/outline/row-label.js'
import { readSource } from '../../src/source/read-source.js'
import { fieldsIn, outlineOfText } from './outline-of-text.js'

function headingField(heading: string): string | null {
  const { located } = readSource(`甲）：${heading}）：`, 'text')
  return readHeadingLabel(located, { start: 3, end: 3 + heading.length })
}

describe('a heading that is a label and nothing else', () => {
  test.each([
    ['参会人员', 'present'],
    ['参会人员：', 'present'],
    ['参会人员（12人）', 'present'],
    ['参会人员（12人）：', 'present'],
    ['参会人员(Attendance)', 'present'],
    ['请假人员(含线上)', 'absent'],
    [`参会人员（${'水务局'.repeat(10)}）`, 'present'],
  ])('%s', (heading, field) => {
    expect(headingField(heading)).toBe(field)
  })

  test.each(['', '：', '参会人员田野', '参会人员：：', '（参会人员）', '（12人）', `${'水务'.repeat(13)}参会人员`, `${'水务'.repeat(13)}（12人）`, `参会人员${'田野'.repeat(20)}`])(
    'not %s',
    (heading) => {
      expect(headingField(heading)).toBeNull()
    },
  )

  test('only one bracket is left out of it', () => {
    expect(headingField('参会人员（县里）名单（12人）')).toBe('present')
    expect(headingField('供水（参会人员（12人）')).toBeNull()
  })
})

/** field|label|value of the row below a head. */
function rowLabel(row: string): string | null {
  const { located, lines } = readSource(`| 甲 | 乙 |\n| --- | --- |\n${row}`, 'markdown')
  const line = lines[1]
  if (!line) return null
  const label = readRowLabel(located, line)
  return label && `${label.field}|${located.text.slice(label.label.start, label.label.end)}|${located.text.slice(label.valueStart, line.end).replace(/\t/g, ' ')}`
}

test('a heading is no longer than twenty-four characters', () => {
  expect(headingField('日期DateOfTheMeeting')).toBe('time')
  expect(headingField(`${'甲、'.repeat(10)}参会人员`)).toBe('present')
  expect(headingField(`甲${'甲、'.repeat(10)}参会人员`)).toBeNull()
  expect(headingField(`甲${'甲、'.repeat(10)}参会人员（12人）`)).toBeNull()
})

describe('a row whose first cell is a label', () => {
  test.each([
    ['| 会议时间 | 4月12日 |', 'time|会议时间|4月12日'],
    ['| 会议时间： | 4月12日 |', 'time|会议时间|4月12日'],
    ['| 出席（2人） | 田野、白露 |', 'present|出席（2人）|田野、白露'],
    ['| 地点 | |', 'place|地点|'],
    ['| 编号 | 议题 |', 'documentNumber|编号|议题'],
    ['| 出席：线上： | 田野 |', null],
  ])('%s', (row, expected) => {
    expect(rowLabel(row)).toBe(expected)
  })

  test.each(['| 供水 | 4月12日 |', '| | 4月12日 |', '| 时间安排 | 4月12日 |'])('not %s', (row) => {
    expect(rowLabel(row)).toBeNull()
  })

  test('nor the head of a table of matters', () => {
    const { located, lines } = readSource('| 编号 | 议题 | 会议纪要 |\n| --- | --- | --- |\n| 编号 | 供水 | 同意 |', 'markdown')
    expect(lines.map((line) => readRowLabel(located, line)?.field ?? null)).toEqual([null, 'documentNumber'])
  })

  test('nor a line without cells', () => {
    const { located, lines } = readSource('会议时间\n时间：3月1日', 'text')
    expect(lines.map((line) => readRowLabel(located, line))).toEqual([null, null])
  })
})

describe('several fields in one row', () => {
  const item = '\n\n## 一、审议预算\n\n会议同意。'
  const row = (cells: string): string => `| ${cells.split(' ').map(() => '甲').join(' | ')} |\n|${cells.split(' ').map(() => '---|').join('')}\n| ${cells.split(' ').join(' | ')} |${item}`

  test.each([
    ['时间 3月1日 地点 三楼', ['time:3月1日', 'place:三楼']],
    ['时间 3月1日 供水 三楼', ['time:3月1日']],
    ['主持人 田野 记录人 白露 地点 三楼', ['chair:田野', 'recorder:白露', 'place:三楼']],
    ['时间 3月1日 备注 无 地点 三楼', ['time:3月1日', 'place:三楼']],
  ])('%s', (cells, fields) => {
    expect(fieldsIn(row(cells), 'markdown').map((field) => field.replace(/[\s|]+/g, ''))).toEqual(fields)
  })

  test('each with its label, without the colon', () => {
    const { located, fields } = outlineOfText(row('时间 3月1日 地点： 三楼'), 'markdown')
    expect(fields.map(({ label }) => located.value(label))).toEqual(['时间', '地点'])
  })

  test('a label without a value opens none', () => {
    expect(fieldsIn(`| 甲 | 乙 | 丙 | 丁 |\n|---|---|---|---|\n| 时间 | 3月1日 | 地点 | |${item}`, 'markdown').map((field) => field.replace(/[\s|]+/g, ''))).toEqual(['time:3月1日'])
    expect(fieldsIn(`| 甲 | 乙 |\n|---|---|\n| 时间 | |${item}`, 'markdown')).toEqual(['time:'])
  })
})
