/**
 * Every folder of fixtures/ holds an input and what is made of it, less positions. UPDATE=1 rewrites
 * minutes.json: the diff is what to review.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { minutesWithoutPositionsSchema, parseMinutes, type Minutes } from '../src/index.js'
import { isMarkdown } from '../src/source/format.js'
import { breaksOf, withoutPositions } from './laws.js'

const root = path.join(import.meta.dirname, '..')
const UPDATE = process.env.UPDATE === '1'

interface Fixture {
  name: string
  source: string
  format: 'markdown' | 'auto'
  expected: string
}

function readFixture(folder: string, input: string, expected: string): Fixture {
  const file = path.join(root, folder, input)
  const format = input.endsWith('.md') ? 'markdown' : 'auto'
  return { name: folder, source: readFileSync(file, 'utf8'), format, expected: path.join(root, folder, expected) }
}

const fixtures = readdirSync(path.join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = path.join('fixtures', name)
    const input = ['input.md', 'input.txt'].find((file) => existsSync(path.join(root, folder, file)))
    if (input === undefined) throw new Error(`${folder} has neither input.md nor input.txt`)
    return readFixture(folder, input, 'minutes.json')
  })

const seeds = readdirSync(path.join(root, 'seeds'))
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => readFixture('seeds', name, ''))

describe.each(fixtures)('$name', ({ source, format, expected }) => {
  test('gives the minutes beside it', () => {
    const minutes = withoutPositions(parseMinutes(source, { format }))
    if (UPDATE) writeFileSync(expected, `${JSON.stringify(minutes, null, 2)}\n`)
    expect(minutes).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})

describe.each([...fixtures, ...seeds])('the laws for $name', ({ source, format }) => {
  test('hold', () => {
    const minutes = parseMinutes(source, { format })
    expect(breaksOf({ source, minutes, markdown: format === 'markdown' || isMarkdown(source) })).toEqual([])
  })

  test('positions: false leaves out positions and nothing else', () => {
    const bare = parseMinutes(source, { format, positions: false })
    expect(bare).toEqual(withoutPositions(parseMinutes(source, { format })))
    expect(minutesWithoutPositionsSchema.parse(bare)).toEqual(bare)
  })

  test('a byte order mark moves every position by one', () => {
    const moved = parseMinutes(`\uFEFF${source}`, { format })
    expect(offsetsOf(moved)).toEqual(offsetsOf(parseMinutes(source, { format })).map((offset) => offset + 1))
  })
})

function offsetsOf(minutes: Minutes): number[] {
  const offsets: number[] = []
  JSON.stringify(minutes, (key, value: unknown) => {
    if (key === 'offset') offsets.push(value as number)
    return value
  })
  return offsets
}
