import { expect, test } from 'vitest'
import { fieldsIn } from './outline-of-text.js'

const ITEM = '\n\n一、审议预算\n会议同意。\n'

test('labels behind rules are fields', () => {
  expect(fieldsIn(`2025-04-02 ｜ 腾讯会议 ｜ 主持：田野 ｜ 记录：安全${ITEM}`)).toEqual(['chair:田野', 'recorder:安全'])
  expect(fieldsIn(`出席：田野、安全　／　列席：水生　／　请假：成功${ITEM}`)).toEqual(['present:田野、安全', 'observers:水生', 'absent:成功'])
})

test.each(['甲／乙方案', '出席：田野／安全', '供水｜供热｜供气'])('no label behind a rule: %s', (line) => {
  expect(fieldsIn(line + ITEM).length).toBeLessThan(2)
})
