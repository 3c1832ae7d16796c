import { describe, expect, test } from 'vitest'
import { ENCLOSED_NUMERALS, numeralValue } from '../../src/outline/numerals.js'

describe('every way minutes write a number', () => {
  test.each([
    ['0', 0],
    ['60', 60],
    ['１２', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['廿三', 23],
    ['廿', 20],
    ['卅', 30],
    ['卅一', 31],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['二百三十四', 234],
    ['两千零二十三', 2023],
    ['二〇二一', 2021],
    ['一一三', 113],
    ['〇', 0],
    ['壹', 1],
    ['拾贰', 12],
  ])('%s -> %i', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value)
  })

  // The first and the last of each run of characters, and what stands right before and behind it.
  test.each([
    ['①', 1], ['⑳', 20], ['⑴', 1], ['⒇', 20], ['⒈', 1], ['⒛', 20], ['㈠', 1], ['㈩', 10], ['a', 1], ['z', 26], ['甲', 1], ['癸', 10],
    ['`', null], ['{', null], ['⑟', null], ['⒜', null], ['㈟', null], ['㈪', null], ['A', 1], ['Z', 26], ['@', null], ['[', null],
  ])('%s -> %s', (character, value) => {
    expect(numeralValue(character)).toBe(value)
  })
})

describe('no number', () => {
  test.each(['', '三月', '甲乙', '①②', '第三', 'ab', ' '])('%j', (text) => {
    expect(numeralValue(text)).toBeNull()
  })

  test('of more than twelve characters', () => {
    expect(numeralValue('1'.repeat(12))).toBe(111_111_111_111)
    expect(numeralValue('1'.repeat(13))).toBeNull()
  })
})

test('enclosed numerals are those that have a value', () => {
  expect([...ENCLOSED_NUMERALS]).toHaveLength(70)
  for (const character of ENCLOSED_NUMERALS) expect(numeralValue(character)).not.toBeNull()
})
