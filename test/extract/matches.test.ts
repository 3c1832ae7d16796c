import { expect, test } from 'vitest'
import { matchesOf } from '../../src/extract/matches.js'

test.each([
  [/甲/g, '甲乙甲', [0, 2]],
  [/^|，/g, '，，', [0, 1]],
  [/$/g, '甲', [1]],
  [/丙/g, '甲乙', []],
])('%s in %s', (pattern, text, places) => {
  expect(matchesOf(pattern, text).map(({ index }) => index)).toEqual(places)
  // Where it was left by another text does not matter.
  pattern.lastIndex = 9
  expect(matchesOf(pattern, text)).toHaveLength(places.length)
})
