import { expect, test } from 'vitest'
import { firstFrom, hasAny } from '../../src/extract/offsets.js'

const OFFSETS = [2, 5, 9]

test.each([[0, 0], [2, 0], [3, 1], [5, 1], [6, 2], [9, 2], [10, 3]])('the first offset from %i on', (at, index) => {
  expect(firstFrom(OFFSETS, at)).toBe(index)
})

test.each([
  [0, 2, false],
  [0, 3, true],
  [2, 3, true],
  [3, 5, false],
  [3, 6, true],
  [10, 20, false],
])('any in [%i, %i): %s', (start, end, holds) => {
  expect(hasAny(OFFSETS, start, end)).toBe(holds)
})

test('of no offsets none', () => {
  expect(firstFrom([], 3)).toBe(0)
  expect(hasAny([], 0, 3)).toBe(false)
})
