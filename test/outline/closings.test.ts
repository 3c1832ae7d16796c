import { describe, expect, test } from 'vitest'
import { closesBusiness } from '../../src/outline/closings.js'
import { readSource } from '../../src/source/read-source.js'
import { outlineOfText } from './outline-of-text.js'

function closes(text: string, at = 0): boolean {
  const { located, lines } = readSource(text, 'text')
  const line = lines[at]
  if (!line) throw new Error('no such line')
  return closesBusiness(located, line)
}

describe('the business is over at', () => {
  test.each([
    '散会',
    '（共印35份）',
    '打印本页',
    '主题词：供水　通知',
    '会议结束',
    '青川市人民政府办公室　2022年5月9日印发',
    '青川市人民政府办公室二〇二二年五月九日印制',
  ])('%s', (line) => {
    expect(closes(line)).toBe(true)
    expect(closes(`会议同意该预算。\n${line}`, 1)).toBe(true)
    expect(closes(`会议同意该预算。\n${line}`)).toBe(false)
  })

  test.each([
    '会议同意散会',
    '市水务局2022年5月9日起施行',
    '按2022年5月9日印发的办法，办公室2022年5月9日印发',
    '会议指出，青川市2022年5月9日印发的办法要落实。',
    '今日印刷厂停工',
    `青川市${'水务'.repeat(14)}局2022年5月9日印发`,
    `${'甲'.repeat(58)}2022年5月9日印发`,
  ])('not %s', (line) => {
    expect(closes(line)).toBe(false)
  })
})

test('what stands below is no text of the last item', () => {
  const { located, items, tail } = outlineOfText('一、审议预算\n会议同意。\n二、审议决算\n会议同意。\n（共印35份）\n其余存档')
  expect(items.map(({ lines }) => lines.length)).toEqual([2, 2])
  expect(tail.map((line) => located.value(line))).toEqual(['（共印35份）', '其余存档'])
})
