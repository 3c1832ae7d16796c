import { describe, expect, test } from 'vitest'
import { readSentences, SentenceReader } from '../../src/extract/sentences.js'
import { Mark, Signs } from '../../src/extract/signs.js'

/** Clauses parted by |, sentences by ‖. */
function partsOf(text: string): string {
  return readSentences(text, 0, text.length)
    .map(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)).join('|'))
    .join('‖')
}

describe('sentences and clauses', () => {
  test.each([
    ['甲，乙。丙；丁', '甲|乙‖丙‖丁'],
    ['甲\n乙\t丙', '甲‖乙‖丙'],
    ['按《甲，乙。丙办法》办，再议。', '按《甲，乙。丙办法》办|再议'],
    ['办（甲；乙，丙）事，再议。', '办（甲；乙，丙）事|再议'],
    ['投入1,286萬元。', '投入1,286萬元'],
    ['水利局、财政局办理。', '水利局、财政局办理'],
    ['水利局牵头、财政局配合。', '水利局牵头|财政局配合'],
    ['，。；', ''],
    ['', ''],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })

  test('a bracket that nothing closes ends with its line', () => {
    expect(partsOf('甲（乙。丙\n丁，戊。')).toBe('甲（乙。丙‖丁|戊')
  })

  test('nor does it swallow a long paragraph', () => {
    const text = `甲（${'乙。'.repeat(400)}`
    expect(readSentences(text, 0, text.length).length).toBeGreaterThan(150)
  })
})

describe('marks tell which rule has anything to ask', () => {
  test.each([
    ['由水利局办理', Mark.assigning],
    ['会同水利局', Mark.joining],
    ['水利局牵头', Mark.duty],
    ['月底前办结', Mark.deadline],
    ['按《办法》办', Mark.quote],
    ['会议同意', Mark.verdict],
  ])('%s', (text, mark) => {
    const [sentence] = readSentences(text, 0, text.length)
    expect((sentence?.marks ?? 0) & mark).not.toBe(0)
  })

  test('none in plain words', () => {
    const [sentence] = readSentences('天气晴好', 0, 4)
    expect(sentence?.marks).toBe(0)
  })
})

test('a reader gives the same sentences again', () => {
  const reader = new SentenceReader(new Signs('甲，乙。丙'))
  expect(reader.read(0, 5)).toBe(reader.read(0, 5))
  expect(reader.read(0, 3)).not.toEqual(reader.read(0, 5))
})
