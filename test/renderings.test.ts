/** The seed, written down in other ways: the same minutes, positions aside. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'
import { breaksOf, withoutPositions } from './laws.js'

const seed = readFileSync(path.join(import.meta.dirname, '../seeds/taicang-2021-60.txt'), 'utf8')
const expected = withoutPositions(parseMinutes(seed))

/** 1、 2、 三、 at the start of a line: the headings of the seed. */
const HEADING = /^([一二三四五六七八九十\d]{1,3}、.*)$/gm

const RENDERINGS: [name: string, text: string, format: 'auto' | 'markdown' | 'text'][] = [
  ['as text', seed, 'text'],
  ['as Markdown', seed, 'markdown'],
  ['headings as ##', seed.replace(HEADING, '## $1'), 'auto'],
  ['headings as ## between blank lines', seed.replace(HEADING, '\n## $1\n'), 'markdown'],
  ['headings in bold', seed.replace(HEADING, '**$1**'), 'auto'],
  ['headings in bold, as Markdown', seed.replace(HEADING, '**$1**'), 'markdown'],
  ['blank lines between lines', seed.replaceAll('\n', '\n\n'), 'auto'],
  ['blank lines between lines, as Markdown', seed.replaceAll('\n', '\n\n'), 'markdown'],
  ['two trailing spaces', seed.replaceAll('\n', '  \n'), 'auto'],
  ['two trailing spaces, as Markdown', seed.replaceAll('\n', '  \n'), 'markdown'],
  ['CRLF', seed.replaceAll('\n', '\r\n'), 'auto'],
  ['CRLF, as Markdown', seed.replaceAll('\n', '\r\n'), 'markdown'],
  ['a byte order mark', `\uFEFF${seed}`, 'auto'],
  ['a byte order mark, as Markdown', `\uFEFF${seed}`, 'markdown'],
  ['an indent of four spaces', seed.replace(/^/gm, '    '), 'auto'],
  ['an indent of four spaces, as Markdown', seed.replace(/^/gm, '    '), 'markdown'],
  ['an indent of two full-width spaces', seed.replace(/^/gm, '　　'), 'auto'],
  ['an indent of two full-width spaces, as Markdown', seed.replace(/^/gm, '　　'), 'markdown'],
]

test('the seed has headings to render', () => {
  expect(seed.match(HEADING)?.length).toBeGreaterThan(5)
})

test('the seed is understood to its last character', () => {
  expect(parseMinutes(seed).messages.filter(({ ruleId }) => ruleId === 'unrecognized-text')).toEqual([])
})

describe.each(RENDERINGS)('%s', (_, source, format) => {
  test('gives the same minutes', () => {
    expect(withoutPositions(parseMinutes(source, { format }))).toEqual(expected)
  })

  test('breaks no law', () => {
    const markdown = format === 'markdown' || source.includes('#') || source.includes('**')
    expect(breaksOf({ source, minutes: parseMinutes(source, { format }), markdown })).toEqual([])
  })
})
