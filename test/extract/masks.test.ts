import { describe, expect, test } from 'vitest'
import { maskQuoted } from '../../src/extract/masks.js'

describe('what stands in titles, quotes and brackets is blotted out', () => {
  test.each([
    ['同意《甲〈乙〉办法》。', '同意□□□□□□□□。'],
    ['同意《甲《乙》办法》。', '同意□□□□□□□□。'],
    ['照「甲辦法」通過', '照□□□□□通過'],
    ['实行“一票否决”', '实行◇◇◇◇◇◇'],
    ['通过（同意7票）', '通过○○○○○○'],
    ['甲《乙》丙（丁）', '甲□□□丙○○○'],
    ['同意该方案。', '同意该方案。'],
    ['同意《甲办法', '同意《甲办法'],
    ['同意《甲\n办法》', '同意《甲\n办法》'],
    ['', ''],
  ])('%j', (text, masked) => {
    expect(maskQuoted(text)).toBe(masked)
  })
})

test('every offset is kept', () => {
  const text = '按《甲（乙）办法》“丙”（丁《戊》）同意'
  expect(maskQuoted(text)).toHaveLength(text.length)
  expect(maskQuoted(text).indexOf('同意')).toBe(text.indexOf('同意'))
})
