import { expect, test } from 'vitest'
import { sortBy, sortByStart } from '../../src/source/ascending.js'

test.each([
  [[], []],
  [[1], [1]],
  [[1, 2, 2, 3], [1, 2, 2, 3]],
  [[1, 3, 2], [1, 2, 3]],
  [[3, 2, 1], [1, 2, 3]],
])('%j', (starts, sorted) => {
  expect(sortByStart(starts.map((start) => ({ start }))).map(({ start }) => start)).toEqual(sorted)
})

test('what is at one place stays in its order', () => {
  const list = [{ at: 2, name: 'b' }, { at: 1, name: 'a' }, { at: 2, name: 'c' }]
  expect(sortBy(list, ({ at }) => at).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})
