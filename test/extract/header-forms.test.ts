import { describe, expect, test } from 'vitest'
import { HEADER_FORMS, headerFormOf } from '../../src/extract/header-forms.js'
import { readPost } from '../../src/extract/roster-posts.js'
import { CLOSING_LINES, ISSUING_OFFICES, PORTAL_OPENINGS } from '../../src/lexicon/letterhead.js'
import { COMPOUND_SURNAMES, SURNAMES } from '../../src/lexicon/surnames.js'
import { TITLES } from '../../src/lexicon/titles.js'
import { foldScript } from '../../src/source/script.js'

describe('header forms', () => {
  test.each(HEADER_FORMS.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(headerFormOf(foldScript(example))?.name).toBe(name)
  })

  test.each([
    ['青政纪〔2021〕12号', 'number'],
    ['[2021]第15号', 'number'],
    ['第5期（总第120期）', 'number'],
    ['第60次', 'counting'],
    ['第60号文件', undefined],
    ['関係者', undefined],
    ['2021年8月20日', 'date'],
    ['中華民國112年3月8日', 'date'],
    ['2021年第8期', 'number'],
    ['关于供水的通知', undefined],
    ['会议要求做好供水纪要。', undefined],
  ])('%s', (text, name) => {
    expect(headerFormOf(foldScript(text))?.name).toBe(name)
  })
})

describe('lexicon/letterhead', () => {
  test.each(PORTAL_OPENINGS.examples)('portal: %s', (line) => {
    expect(headerFormOf(line)?.name).toBe('portal')
  })
  test.each(PORTAL_OPENINGS.not)('no portal: %s', (line) => {
    expect(headerFormOf(line)?.name).not.toBe('portal')
  })
  test('closing lines and issuing offices', () => {
    for (const line of CLOSING_LINES.examples) expect(CLOSING_LINES.words.some((word) => foldScript(line).startsWith(word))).toBe(true)
    for (const line of CLOSING_LINES.not) expect(CLOSING_LINES.words.some((word) => line.startsWith(word))).toBe(false)
    for (const name of ISSUING_OFFICES.examples) expect(ISSUING_OFFICES.words.some((word) => name.endsWith(word))).toBe(true)
    for (const name of ISSUING_OFFICES.not) expect(ISSUING_OFFICES.words.some((word) => name.endsWith(word))).toBe(false)
  })
})

describe('lexicon/titles', () => {
  test.each(TITLES.flatMap(({ examples }) => examples))('%s is a post', (title) => {
    expect(readPost(foldScript(title), 0, title.length)).not.toBeNull()
  })
  test('words that are none', () => {
    for (const { not = [] } of TITLES) for (const word of not) expect(TITLES.some(({ title }) => title === word)).toBe(false)
  })
})

test('lexicon/surnames is read in both scripts and holds no compound among the single', () => {
  for (const surname of ['张', '張', '萧', '肖', '蕭', '欧']) expect(SURNAMES.has(foldScript(surname))).toBe(true)
  for (const surname of ['欧阳', '歐陽', '濮阳']) expect(COMPOUND_SURNAMES.has(foldScript(surname))).toBe(true)
  for (const surname of COMPOUND_SURNAMES) expect(surname).toHaveLength(2)
})
