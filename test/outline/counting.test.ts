import { describe, expect, test } from 'vitest'
import { Counting } from '../../src/outline/counting.js'
import type { Node } from '../../src/outline/nodes.js'
import type { Marker } from '../../src/outline/types.js'
import { itemsIn } from './outline-of-text.js'

const marker = (number: number | null, style = 'case'): Marker => ({ start: 0, end: 0, written: '', style, number })
const open = (kind: Node['kind']): Node => ({ kind, marker: null, start: 0, field: null, lines: [], children: [], depth: 0 })

describe('a count goes on below the next section', () => {
  const counting = new Counting()
  counting.note(marker(2), 1)
  counting.note(marker(null), 1)

  test('with the next number of the style', () => {
    expect(counting.goesOn(marker(3), open('section'))).toBe(true)
  })

  test.each([
    ['another number', marker(4), open('section')],
    ['the same number', marker(2), open('section')],
    ['no number', marker(null), open('section')],
    ['another style', marker(3, 'han-comma'), open('section')],
    ['an item in place of a section', marker(3), open('numbered')],
    ['nothing open', marker(3), undefined],
  ])('not with %s', (_, next, node) => {
    expect(counting.goesOn(next, node)).toBe(false)
  })

  test('but one that begins is a new count', () => {
    const begun = new Counting()
    begun.note(marker(0), 1)
    expect(begun.goesOn(marker(1), open('section'))).toBe(false)
  })

  test('of 案 over 报告事项 and 讨论事项', () => {
    expect(itemsIn('一、報告事項\n第1案　供水\n決議：洽悉。\n第2案　供熱\n決議：洽悉。\n二、討論事項\n第3案　供氣\n決議：照案通過。')).toEqual([
      '第1案|供水', '第2案|供熱', '第3案|供氣',
    ])
  })
})

describe('what the agenda announced is taken up below', () => {
  const agenda = '一、議程\n（一）通過上次記錄\n（二）供水報告\n'

  test('from the first on', () => {
    const items = itemsIn(`${agenda}（一）通過上次記錄\n決議：通過。\n（二）供水報告\n決議：洽悉。`)
    expect(items.filter((item) => item.includes('供水報告'))).toHaveLength(1)
    expect(items).toContain('（一）|通過上次記錄')
  })

  test('another first is no repetition', () => {
    const again = itemsIn(`${agenda}（一）供熱報告\n決議：洽悉。`)
    expect(again).not.toEqual(itemsIn(`${agenda}（一）通過上次記錄\n決議：洽悉。`))
  })
})

describe('or below the next heading alone', () => {
  const first = '一、用地方面\n【诉求1】断头路影响通行\n会议同意。\n【诉求2】厂区积水\n会议同意。\n二、资金方面\n'

  test('of 诉求', () => {
    expect(itemsIn(`${first}【诉求3】贷款周期短\n会议同意。`)).toEqual(['【诉求1】|断头路影响通行', '【诉求2】|厂区积水', '【诉求3】|贷款周期短'])
  })

  test('but not below one with a body, or with another number', () => {
    expect(itemsIn(`${first}会议同意。\n【诉求3】贷款周期短\n会议同意。`)).toContain('二、|资金方面')
    expect(itemsIn(`${first}【诉求5】贷款周期短\n会议同意。`)).not.toContain('【诉求5】|贷款周期短')
  })
})
