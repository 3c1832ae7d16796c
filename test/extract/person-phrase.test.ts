import { expect, test } from 'vitest'
import { trimPhrase } from '../../src/extract/person-phrase.js'

test.each([
  ['县长程远', '县长程远'],
  ['程远同志', '程远'],
  ['程远先生。', '程远'],
  ['县长程远（兼）', '县长程远'],
  ['县长程远(兼)', '县长程远'],
  ['程远同志（常务）。', '程远'],
  ['程远（县长）同志', '程远'],
  ['：程远', '程远'],
  ['，程远，', '程远'],
  ['\t程远\t', '程远'],
  // What would be nothing else stays.
  ['同志', '同志'],
  ['（程远）', '（程远）'],
  ['程远）', '程远）'],
  ['', ''],
])('%j', (phrase, person) => {
  const text = `由${phrase}主持`
  const { start, end } = trimPhrase(text, { start: 1, end: 1 + phrase.length })
  expect(text.slice(start, end)).toBe(person)
})
