import { expect, test } from 'vitest'
import { KnownBodies } from '../../src/extract/known-bodies.js'

/** The name that the text begins with, where it is known. */
function knownIn(text: string, ...lists: string[][]): string {
  const end = new KnownBodies(...lists).endAt(text, 0)
  return end < 0 ? '' : text.slice(0, end)
}

test('the longest name, from whatever list', () => {
  expect(knownIn('河口海关大楼', ['河口海关'])).toBe('河口海关')
  expect(knownIn('河口大楼', ['河口'])).toBe('河口')
  expect(knownIn('河口海关大楼', ['河口', '河口海关'])).toBe('河口海关')
  expect(knownIn('河口海关大楼', ['河口海关', '河口'])).toBe('河口海关')
  expect(knownIn('河口海关大楼', ['河口'], ['港区', '河口海关'])).toBe('河口海关')
  expect(knownIn('河口海事', ['河口海关', '河口海事', '河口海关'])).toBe('河口海事')
})

test('another name is none', () => {
  expect(knownIn('河口海事', ['河口海关'])).toBe('')
  expect(knownIn('港区', ['河口海关'])).toBe('')
  expect(knownIn('河口海关')).toBe('')
})

test('a single character and a word for any body are no names', () => {
  expect(knownIn('河道', ['河'])).toBe('')
  expect(knownIn('河', ['河'])).toBe('')
  expect(knownIn('有关部门', ['有关部门'])).toBe('')
})

test('in whatever script', () => {
  expect(knownIn('港务分关', ['港務分關'])).toBe('港务分关')
})

test('tells where one may start', () => {
  const known = new KnownBodies(['河口海关'])
  expect(known.mayStart('由河口', 0)).toBe(false)
  expect(known.mayStart('由河口', 1)).toBe(true)
  expect(known.endAt('由河口海关', 1)).toBe(5)
})
