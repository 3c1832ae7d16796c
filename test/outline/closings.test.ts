import { describe, expect, test } from 'vitest'
import { closesBusiness } from '../../src/outline/closings.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn, outlineOfText } from './outline-of-text.js'

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

describe('the meeting ends', () => {
  const paragraphs = '会议听取了县水利局的汇报。会议同意。\n会议审议了《供水办法》。会议同意。'

  test.each(['会议于21:30休会。', '大会于下午五时圆满结束'])('%s', (line) => {
    expect(closes(line)).toBe(true)
  })

  test.each(['会议于21:30休会，次日继续。', '上午的会议于12时结束。', '会议于5月结束前期筹备。', '工程于5月结束。'])('but not at %s', (line) => {
    expect(closes(line)).toBe(false)
  })

  test('and a list that starts anew below is appended', () => {
    const appended = `${paragraphs}\n会议于21:30休会。\n---\n存续标准：\n1. 已报计划。\n2. 已报预算。`
    expect(itemsIn(appended)).toEqual(itemsIn(paragraphs))
    const numbered = '一、供水。会议同意。\n二、供热。会议同意。\n会议于21:30休会。\n一、收费标准\n二、服务标准'
    expect(itemsIn(numbered)).toEqual(['一、|供水', '二、|供热'])
  })

  test('but business goes on where the count does, or where none was before', () => {
    expect(itemsIn('一、供水。会议同意。\n会议于12:00休会。\n二、供热。会议同意。')).toEqual(['一、|供水', '二、|供热'])
    expect(itemsIn('会议于12:00结束。\n一、供水。会议同意。\n二、供热。会议同意。')).toEqual(['一、|供水', '二、|供热'])
  })
})
