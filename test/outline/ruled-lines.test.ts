import { expect, test } from 'vitest'
import { fieldsIn, itemsIn } from './outline-of-text.js'

const ITEM = '\n\n一、审议预算\n会议同意。\n'

test('labels behind rules are fields', () => {
  expect(fieldsIn(`2025-04-02 ｜ 腾讯会议 ｜ 主持：田野 ｜ 记录：安全${ITEM}`)).toEqual(['chair:田野', 'recorder:安全'])
  expect(fieldsIn(`出席：田野、安全　／　列席：水生　／　请假：成功${ITEM}`)).toEqual(['present:田野、安全', 'observers:水生', 'absent:成功'])
})

test.each(['甲／乙方案', '出席：田野／安全', '供水｜供热｜供气'])('no label behind a rule: %s', (line) => {
  expect(fieldsIn(line + ITEM).length).toBeLessThan(2)
})

test('a heading between rules is one without them', () => {
  const source = '======== 议题1　供水 ========\n会议同意。\n＝＝＝ 议题2　供热 ＝＝＝\n会议同意。'
  expect(itemsIn(source)).toEqual(['议题1|供水', '议题2|供热'])
})

test.each(['== 议题1　供水 ==', '==== 议题1　供水', '议题1　供水 ====', `==== 议题1　${'供水'.repeat(20)} ====`])('no heading between rules: %s', (line) => {
  expect(itemsIn(`${line}\n会议同意。`)).not.toContain('议题1|供水')
})
