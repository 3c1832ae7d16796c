/** A file that CONTRIBUTING.md sends somebody to is there. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
const named = Array.from(text.matchAll(/`((?:src|test|docs|fixtures|scripts)\/[\w./-]+)`/g), ([, file = '']) => file)

test('it names files', () => {
  expect(named.length).toBeGreaterThan(15)
})

test.each([...new Set(named)])('%s is there', (file) => {
  expect(existsSync(path.join(root, file))).toBe(true)
})

test('every list of words has its line', () => {
  for (const [, list = ''] of text.matchAll(/`(deadline-\w+\.ts)`/g)) {
    expect(existsSync(path.join(root, 'src/lexicon', list))).toBe(true)
  }
})
