import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { foldReadingText, foldScript } from '../../src/source/script.js'

/** Character by character: a converter of phrases may choose other words, and change the length. */
const byCharacter = (convert: (text: string) => string) => (text: string) => Array.from(text, convert).join('')
const SCRIPTS = (['tw', 'hk'] as const).map((script) => ({
  script,
  convert: byCharacter(Converter({ from: 'cn', to: script })),
  restore: byCharacter(Converter({ from: script, to: 'cn' })),
}))
const root = path.join(import.meta.dirname, '../..')
const fixtures = readdirSync(path.join(root, 'fixtures')).map((name) => {
  const folder = path.join(root, 'fixtures', name)
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) as string
  return { name, source: readFileSync(path.join(folder, input), 'utf8') }
})

test.each([
  ['會議紀錄', '会议纪录'],
  ['決議：照案通過。', '决议：照案通过。'],
  ['会议纪要', '会议纪要'],
  ['', ''],
  ['著作𠮷', '著作𠮷'],
])('%s reads %s', (written, read) => {
  expect(foldScript(written)).toBe(read)
})

test.each([
  ['会议要求:1、设卡,24小时值守;2、调配', '会议要求：1、设卡，24小时值守；2、调配'],
  ['任务的43%,欠账', '任务的43%，欠账'],
  ['不准脱岗.2、调配到位.\n', '不准脱岗。2、调配到位。\n'],
  ['1,286万元, 14:30, 3.5米', '1,286万元， 14:30, 3.5米'],
  ['https://a.cn/b', 'https://a.cn/b'],
  ['买买提.阿布都', '买买提.阿布都'],
  ['２０２２年４月２７日，第３．５条', '2022年4月27日，第3．5条'],
])('the marks and digits of %s read %s', (written, read) => {
  expect(foldReadingText(written)).toBe(read)
})

test('every character stays in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const read = foldScript(text)
      expect(read).toHaveLength(text.length)
      expect(foldScript(read)).toBe(read)
    }),
  )
})

test('a long text is read whole', () => {
  const text = '會議'.repeat(50_000)
  expect(foldScript(text)).toBe('会议'.repeat(50_000))
})

describe.each(SCRIPTS)('in the characters of $script', ({ convert, restore }) => {
  test('the words of every list are read as they stand there', () => {
    const folder = path.join(root, 'src/lexicon')
    const words = readdirSync(folder)
      .filter((file) => !file.startsWith('script-'))
      .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/(?<=')[\u4e00-\u9fff]+(?=')/g) ?? [])
    const characters = new Set(words.map(foldScript).join(''))
    const unread = [...characters].filter((character) => foldScript(convert(character)) !== character)
    // 着手 is 著手 in Taiwan, but 著 is 著 in 显著.
    expect(unread.filter((character) => character !== '着')).toEqual([])
  })

  test.each(fixtures)('$name gives the same minutes', ({ source }) => {
    const converted = convert(source)
    expect(converted).toHaveLength(source.length)
    const [written, rewritten] = [source, converted].map((text) => {
      return JSON.parse(restore(foldScript(JSON.stringify(parseMinutes(text))))) as unknown
    })
    expect(rewritten).toEqual(written)
  })
})
