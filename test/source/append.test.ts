import { expect, test } from 'vitest'
import { append } from '../../src/source/append.js'

test('an empty list is left as it is, any other is the one that grows', () => {
  const none: number[] = []
  const one = append(none, 1)
  expect(none).toEqual([])
  expect(append(one, 2)).toBe(one)
  expect(one).toEqual([1, 2])
})
