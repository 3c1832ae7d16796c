import { expect, test } from 'vitest'
import { namesPerson } from '../../src/extract/posts.js'

test.each([
  ['局长李强', true],
  ['主要负责人', true],
  ['分管副市长', true],
  ['陈主任委员', true],
  ['李副局长', true],
  ['代表参会', true],
  // What it does for another, what is elected, what goes on into a body.
  ['代表县政府签订协议', false],
  ['负责人员调配', false],
  ['负责人选举', false],
  ['李主任科', false],
  ['负责清淤', false],
  ['李强', false],
  ['清淤', false],
  ['', false],
])('%s: %s', (behind, isPerson) => {
  expect(namesPerson(`县水利局${behind}`, 4)).toBe(isPerson)
})
