import { describe, expect, test } from 'vitest'
import { HEADER_FORMS, headerFormOf, isBodyLine, withoutEditing } from '../../src/extract/header-forms.js'
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

describe('a line of the portal', () => {
  test.each([
    ['县政府>会议公开', true],
    ['首页会议公开', true],
    ['县政府首页', false],
    ['来源：县政府', true],
    ['网络来源：县政府', false],
  ])('%s: %s', (text, isPortal) => {
    expect(headerFormOf(text)?.name === 'portal').toBe(isPortal)
  })

  test('is short', () => {
    const isPortal = (opening: string, length: number) => headerFormOf(opening.padEnd(length, '开'))?.name === 'portal'
    expect([79, 80].map((length) => isPortal('政务>', length))).toEqual([true, false])
    expect([79, 80].map((length) => isPortal('首页', length))).toEqual([true, false])
    expect([59, 60].map((length) => isPortal('来源：', length))).toEqual([true, false])
  })
})

describe('a body, with a day or without', () => {
  test.each([
    ['青云县人民政府办公室2020年11月5日印发', 'dated-office'],
    ['青云县人民政府办公室编2020年11月5日', 'dated-office'],
    ['县政府2020年11月5日', 'dated-office'],
    // Too short, no body, or more behind the day.
    ['县府2020年11月5日', undefined],
    ['大家鼓掌2020年11月5日', undefined],
    ['青云县人民政府办公室2020年11月5日印发存', undefined],
    ['县水利局', 'body'],
    ['青云县人民政府，', undefined],
    ['县政府：', undefined],
  ])('%s', (text, name) => {
    expect(headerFormOf(text)?.name).toBe(name)
  })

  test.each(['县局', '关于县水利局', '县理事会会议', '县理事会例会', '县业主大会', '县水利局；'])('no body: %s', (text) => {
    expect(isBodyLine(text)).toBe(false)
  })

  test('has at most forty characters', () => {
    const bodyOf = (length: number) => `${'水利工程建设管理'.repeat(5)}领导小组办公室`.slice(-length)
    expect(isBodyLine(bodyOf(40))).toBe(true)
    expect(isBodyLine(bodyOf(41))).toBe(false)
  })

  test.each(['', '编', '印', '编印', '印发'])('ends before %j', (editing) => {
    const text = `县政府办公室${editing}2020年`
    expect(withoutEditing(text, text.indexOf('2'))).toBe(6)
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

test.each([
  ['〔2013〕第16次', 'counting'],
  ['[2013]第16次', 'counting'],
  ['〔2013〕第16号', 'number'],
  ['〔2013〕第16次会议', undefined],
])('the year in brackets before which one it was: %s', (text, name) => {
  expect(headerFormOf(text)?.name).toBe(name)
})
