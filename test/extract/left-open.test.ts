import { expect, test } from 'vitest'
import { isLeftOpen } from '../../src/extract/left-open.js'

test.each([
  ['两个选址分歧较大，', '。', true],
  ['该条款保留与否，', '', true],
  ['委员意见不一，', '，下周答复', true],
  ['两个选址各有利弊，', '。', false],
  ['两个选址分歧较大，', '过两次。', false],
  ['两个选址分歧较大的，', '。', false],
])('%s…%s is left open: %s', (before, after, expected) => {
  expect(isLeftOpen(before, before.length, after)).toBe(expected)
})
