import { expect, test } from 'vitest'
import { formatNumber } from '../../../src/inputs/docx/number-formats.js'
import { numeralValue } from '../../../src/outline/numerals.js'

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 11, '十一'],
  ['japaneseCounting', 20, '二十'],
  ['taiwaneseCountingThousand', 105, '一百〇五'],
  ['chineseCounting', 110, '一百一十'],
  ['ideographDigital', 10, '一〇'],
  ['chineseLegalSimplified', 21, '贰拾壹'],
  ['chineseLegalSimplified', 11, '壹拾壹'],
  ['ideographTraditional', 3, '丙'],
  ['ideographTraditional', 11, '甲'],
  ['ideographZodiac', 1, '子'],
  ['decimalEnclosedCircleChinese', 20, '⑳'],
  ['decimalEnclosedCircleChinese', 21, '21'],
  ['decimalEnclosedParen', 1, '⑴'],
  ['decimalFullWidth', 12, '１２'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 27, 'AA'],
  ['lowerLetter', 2, 'b'],
  ['bullet', 1, ''],
  ['hebrew1', 7, '7'],
  ['constructor', 7, '7'],
])('%s %i is %s', (format, value, expected) => {
  expect(formatNumber(value, format)).toBe(expected)
})

test('numbers in characters are those that the outline reads', () => {
  for (let value = 1; value < 100; value++) expect(numeralValue(formatNumber(value, 'chineseCounting'))).toBe(value)
})
