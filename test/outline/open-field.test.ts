import { describe, expect, test } from 'vitest'
import { outlineOfText } from './outline-of-text.js'

/** field|label|values of the lines of the head. */
function fieldsOf(head: string): string[] {
  const { located, fields } = outlineOfText(`${head}\n\n一、审议预算\n会议同意。`)
  return fields.map(({ name, label, values }) => `${name}|${located.value(label)}|${values.map((value) => located.value(value)).join('/')}`)
}

describe('several lists on one line', () => {
  test.each([
    ['出席：田野、白露（请假：江河、石磊）', ['present|出席|田野、白露（请假：江河、石磊）', 'absent|请假|江河、石磊']],
    ['出席：田野（列席：江河）、白露（请假：石磊）', ['present|出席|田野（列席：江河）、白露（请假：石磊）', 'observers|列席|江河', 'absent|请假|石磊']],
    ['出席：田野（主任；正职）；列席：江河', ['present|出席|田野（主任；正职）', 'observers|列席|江河']],
    ['出席：田野（主任(兼)）；列席：江河', ['present|出席|田野（主任(兼)）', 'observers|列席|江河']],
    ['出席：田野；列席：江河；记录：石磊', ['present|出席|田野', 'observers|列席|江河', 'recorder|记录|石磊']],
    ['出席：田野。省检察院王五列席会议。', ['present|出席|田野', 'observers||省检察院王五']],
    ['出席：田野。王五应邀列席了会议。', ['present|出席|田野', 'observers||王五']],
    ['出席：田野。王五因病缺席', ['present|出席|田野', 'absent||王五']],
    ['出席：田野。王五请假。石磊主持。', ['present|出席|田野', 'absent||王五', 'ignored||石磊主持。']],
    ['出席：田野。王五请假。记录：石磊。', ['present|出席|田野', 'absent||王五', 'recorder|记录|石磊。']],
    ['出席：田野。王五请假。地点：三楼。', ['present|出席|田野', 'absent||王五', 'ignored||地点：三楼。']],
    ['出席：田野；王五请假；其余到会', ['present|出席|田野', 'absent||王五', 'ignored||其余到会']],
  ])('%s', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields)
  })

  test.each([
    '出席：田野（时间：3月1日）',
    '出席：田野（请假人员另附）',
    '出席：田野（请假：江河',
    '出席：田野（组长）；江河；石磊',
    '出席：田野。列席人员发言踊跃',
    '出席：田野。省检察院王五列席讨论',
    '出席：田野；地点：三楼',
    '出席：田野（组长；列席：江河；兼任）',
    '出席：田野（组长。王五请假。）',
    '出席：田野。请假',
  ])('one list: %s', (line) => {
    const [first] = fieldsOf(line)
    expect(first).toBe(`present|出席|${line.slice(3)}`)
  })

  test('what is said without a label has an empty one, right before its value', () => {
    const { fields } = outlineOfText('出席：田野。王五请假。石磊主持。\n\n一、审议预算\n会议同意。')
    const starts = fields.slice(1).map(({ values }) => values[0]?.start ?? 0)
    expect(fields.slice(1).map(({ label }) => label)).toEqual(starts.map((start) => ({ start, end: start })))
  })

  test('no list, nothing to part', () => {
    expect(fieldsOf('地点：三楼。王五请假。')).toEqual(['place|地点|三楼。王五请假。'])
    expect(fieldsOf('地点：三楼（列席：王五）')).toEqual(['place|地点|三楼（列席：王五）'])
  })
})

describe('several labels on one line', () => {
  test.each([
    ['索引号：A-1　　成文日期：2023-03-01', ['ignored|索引号|A-1', 'issueDate|成文日期|2023-03-01']],
    ['编号：A-3 | 密级：内部', ['documentNumber|编号|A-3', 'ignored|密级|内部']],
    ['编号：A-3 || 密级：内部 |', ['documentNumber|编号|A-3', 'ignored|密级|内部']],
    ['地　点　三楼　　主　持　田野', ['place|地点|三楼', 'chair|主持|田野']],
    ['主持：田野　一、记录：白露', ['chair|主持|田野', 'recorder|记录|白露']],
    ['时间：3月1日　地点：三楼　主持：田野', ['time|时间|3月1日', 'place|地点|三楼', 'chair|主持|田野']],
    ['记录：田野（兼）', ['recorder|记录|田野（兼）']],
    ['（记录：田野　校对：白露）', ['recorder|记录|田野', 'ignored|校对|白露）']],
  ])('%s', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields)
  })

  test.each([
    ['主持：田野　记录　白露', 'chair|主持|田野　记录　白露'],
    ['地点　三楼　编号　白露', 'place|地点|三楼　编号　白露'],
    ['地点：三楼地点：二楼', 'place|地点|三楼地点：二楼'],
    ['地点：三楼|二楼', 'place|地点|三楼|二楼'],
  ])('one field: %s', (line, field) => {
    expect(fieldsOf(line).map((found) => found.replace(/\s/g, ''))).toEqual([field.replace(/\s/g, '')])
  })

  test('a label without a value', () => {
    expect(fieldsOf('出席：')).toEqual(['present|出席|'])
    expect(fieldsOf('（记录：）')).toEqual(['recorder|记录|'])
    expect(fieldsOf('（记录：田野）')).toEqual(['recorder|记录|田野'])
  })
})
