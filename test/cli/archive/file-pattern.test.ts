import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, readFilePattern } from '../../../src/cli/archive/file-pattern.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-pattern-'))
  const files = [
    'b.txt',
    'a.md',
    'c.pdf',
    '.hidden.txt',
    '会议（12）.txt',
    'a[1].txt',
    'sub/d.txt',
    'sub/deep/e.md',
    '.git/f.txt',
    'year [2021]/g.txt',
  ]
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), '')
  }
  symlinkSync(folder, path.join(folder, 'sub/circle'))
  symlinkSync(path.join(folder, 'b.txt'), path.join(folder, 'sub/link.txt'))
  symlinkSync(path.join(folder, 'gone.txt'), path.join(folder, 'sub/to-nothing.txt'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function found(pattern: string): string[] | null {
  const read = readFilePattern(path.join(folder, pattern))
  return (
    read && Array.from(filesOf(read), (one) => ('file' in one ? path.relative(folder, one.file) : one.reason))
  )
}

test.each([
  ['*.txt', ['a[1].txt', 'b.txt', '会议（12）.txt']],
  ['*.{md,txt}', ['a.md', 'a[1].txt', 'b.txt', '会议（12）.txt']],
  ['*/*.txt', ['sub/d.txt', 'sub/link.txt', 'sub/to-nothing.txt', 'year [2021]/g.txt']],
  ['**/*.md', ['a.md', 'sub/deep/e.md']],
  ['sub/**', ['sub/d.txt', 'sub/deep/e.md', 'sub/link.txt', 'sub/to-nothing.txt']],
  ['{sub/deep,sub}/*.{md,txt}', ['sub/d.txt', 'sub/deep/e.md', 'sub/link.txt', 'sub/to-nothing.txt']],
  ['?.txt', ['b.txt']],
  ['[ab].*', ['a.md', 'b.txt']],
  ['year \\[2021\\]/*.txt', ['year [2021]/g.txt']],
  ['*.docx', []],
  ['nowhere/*.txt', ['no such file']],
])('%s finds, in the order of names', (pattern, files) => {
  expect(found(pattern)).toEqual(files)
})

describe('no pattern:', () => {
  test.each(['b.txt', 'a[1].txt', '会议（12）.txt', 'gone.txt', 'year [2021]'])('%s', (name) => {
    expect(found(name)).toBeNull()
  })
})

test('a pattern that names no folder starts where the caller is', () => {
  expect(readFilePattern('*.txt')).toMatchObject({ base: '.', depth: 1 })
})

test.each([
  ['*.{md,txt}', 1],
  ['*/*/*.txt', 3],
  ['**/*.txt', Infinity],
  ['{a,b/c}/*.txt', Infinity],
])('%s is sought %d names deep, not in all that lies below', (pattern, depth) => {
  expect(readFilePattern(pattern)?.depth).toBe(depth)
})

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be read is told, and those behind it are',
  () => {
    chmodSync(path.join(folder, 'sub/deep'), 0)
    expect(found('**/*.txt')).toContain('permission denied')
    expect(found('**/*.txt')).toContain('year [2021]/g.txt')
  },
)
