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
    ['水利局负责、财政局协助、住建局办理。', '水利局负责|财政局协助|住建局办理'],
    ['办（甲（乙，丙）丁，戊），己。', '办（甲（乙，丙）丁，戊）|己'],
    ['甲），乙。丙', '甲）|乙‖丙'],
    ['甲）（乙，丙），丁', '甲）（乙，丙）|丁'],
    ['甲,乙', '甲|乙'],
    ['甲1,乙', '甲1|乙'],
    ['甲,1乙', '甲|1乙'],
    ['甲，，乙。。丙', '甲|乙‖丙'],
    ['甲。乙，', '甲‖乙'],
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

test('a long bracket is whole where it is closed in time', () => {
  const partsOfBracket = (length: number) => partsOf(`办（${'乙'.repeat(length)}，丙）。丁`).split('‖').length
  expect(partsOfBracket(300)).toBe(2)
  expect(partsOf(`办（${'乙'.repeat(450)}，丙，丁）。戊`)).toContain('|丁）')
  // The length is that of the bracket, and not of what stands before it.
  expect(partsOf(`${'甲'.repeat(450)}（乙，丙），丁`)).toBe(`${'甲'.repeat(450)}（乙，丙）|丁`)
})

test('only those of the stretch', () => {
  const text = '甲，乙（丙。丁），戊。己，庚'
  const inStretch = (from: number, to: number) =>
    readSentences(text, from, to).map(({ start, end, clauses }) =>
      [{ start, end }, ...clauses].map((span) => text.slice(span.start, span.end)))
  expect(inStretch(2, 10)).toEqual([['乙（丙。丁），戊', '乙（丙。丁）', '戊']])
  expect(inStretch(4, 6)).toEqual([['丙', '丙']])
  const reader = new SentenceReader(new Signs(text))
  expect(reader.read(2, 10).map(({ start, end }) => text.slice(start, end))).toEqual(['乙（丙。丁），戊'])
  expect(reader.read(11, 14).map(({ start, end }) => text.slice(start, end))).toEqual(['己，庚'])
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

test('each clause has its own, the sentence those of all', () => {
  const [first, second] = readSentences('由水利局办理，天气晴好，会议同意。天气晴好', 0, 21)
  const marks = [first, second].map((sentence) =>
    [sentence?.marks ?? 0, ...(sentence?.clauses ?? []).map((clause) => clause.marks)])
  const hold = (mark: number) => marks.map((row) => row.map((bits) => (bits & mark) !== 0))
  expect(hold(Mark.assigning)).toEqual([[true, true, false, false], [false, false]])
  expect(hold(Mark.verdict)).toEqual([[true, false, false, true], [false, false]])
})

test('of a stretch that starts inside a clause', () => {
  const text = '由水利局办理天气晴好，会议同意'
  const signs = new Signs(text)
  const reader = new SentenceReader(signs)
  const marksOf = (start: number, end: number) => reader.read(start, end)[0]?.marks ?? 0
  expect(marksOf(0, 10) & Mark.assigning).not.toBe(0)
  expect(marksOf(6, 10) & Mark.assigning).toBe(0)
  expect(marksOf(6, 10) & Mark.verdict).toBe(0)
  expect(marksOf(6, 15) & Mark.verdict).not.toBe(0)
  expect(marksOf(6, 12) & Mark.verdict).toBe(0)
})

test('what is let go of is read again', () => {
  const reader = new SentenceReader(new Signs('甲，乙。丙'))
  const read = reader.read(0, 5)
  reader.forget()
  expect(reader.read(0, 5)).not.toBe(read)
  expect(reader.read(0, 5)).toEqual(read)
})

test('a reader gives the same sentences again', () => {
  const reader = new SentenceReader(new Signs('甲，乙。丙'))
  expect(reader.read(0, 5)).toBe(reader.read(0, 5))
  expect(reader.read(0, 3)).not.toEqual(reader.read(0, 5))
})
