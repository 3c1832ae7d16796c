import { expect, test } from 'vitest'
import { behindSecondName } from '../../src/extract/second-names.js'

/** Where the bracket opens that may hold the second name. */
const behind = (text: string): string => text.slice(behindSecondName(text, text.search(/[（(]/), text.length))

test.each([
  ['县财政局（县国资办）牵头', '牵头'],
  ['保卫部（处）负责', '负责'],
  ['综合办公室（接待办）要', '要'],
  ['河东区政府（管委会）配合', '配合'],
  ['县住建局(县更新办)牵头', '牵头'],
])('%s', (text, rest) => {
  expect(behind(text)).toBe(rest)
})

// Notes, kinds of bodies, what is done, and brackets that nothing closes.
test.each(['县城投（原城建公司）', '县水利局（牵头单位）', '县水利局（负责主办）', '县水利局（县重点事项督办）', '县水利局（县河长办', '县水利局（）', '河东街道（十二个村）', '县公路中心（东区）', '县公路中心（丹溪县）'])('no name in %s', (text) => {
  const bracket = text.search(/[（(]/)
  expect(behindSecondName(text, bracket, text.length)).toBe(bracket)
})
