import { describe, expect, test } from 'vitest'
import { checkMinutes, checkRules, parseMinutes, type CheckOptions, type Language } from '../../src/index.js'
import { CHECK_REASONS } from '../../src/lexicon/check-reasons.js'

/** mixed-numbering in line 2, a numbering-gap in line 6, unbalanced-brackets in line 7. */
const SOURCE = [
  '2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：',
  '1、研究防汛工作',
  '会议要求，加强巡查。',
  '二、研究供水工作',
  '会议要求，保障供水。',
  '四、研究供热工作',
  '会议要求，保障供热（含蒸汽。',
].join('\n')
const idsWith = (options?: CheckOptions) => checkMinutes(SOURCE, options).map(({ ruleId }) => ruleId)

test('messages stand in the order of the text; a parse has those about structure, and others that it is told of', () => {
  const messages = checkMinutes(SOURCE)
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['mixed-numbering', 'numbering-gap', 'unbalanced-brackets'])
  expect(parseMinutes(SOURCE).messages).toEqual(messages.slice(0, 2))
  expect(parseMinutes(SOURCE, { rules: { 'unbalanced-brackets': 'error' } }).messages).toEqual(messages)
})

describe('settings', () => {
  test('turn a rule off, and say how much another matters', () => {
    const rules = { 'mixed-numbering': 'off', 'numbering-gap': 'warning' } as const
    const messages = checkMinutes(SOURCE, { rules })
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['numbering-gap', 'warning'],
      ['unbalanced-brackets', 'error'],
    ])
  })

  test('all off give no message', () => {
    expect(idsWith({ rules: Object.fromEntries(checkRules.map(({ id }) => [id, 'off'])) })).toEqual([])
  })

  test.each([
    [{ rules: { 'numbering-gaps': 'off' } }, 'Expected `options.rules` to name checks, there is no numbering-gaps'],
    [{ rules: { 'numbering-gap': 'fatal' } }, 'Expected `options.rules.numbering-gap` to be off, warning or error, got fatal'],
    [{ rules: [] }, 'Expected `options.rules` to be an object, got an array'],
    [{ language: 'fr' }, 'Expected `options.language` to be zh or en, got fr'],
  ])('%j is a TypeError', (options, reason) => {
    expect(() => checkMinutes(SOURCE, options as CheckOptions)).toThrow(new TypeError(reason))
  })
})

describe('words', () => {
  const words = Object.values(CHECK_REASONS).flatMap(({ summary, reasons }): Record<Language, string>[] => [
    summary,
    ...Object.values<Record<Language, string>>(reasons),
  ])
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

  test('are in both languages, with the same values', () => {
    for (const { zh, en } of words) {
      expect(zh).toMatch(/\p{sc=Han}/u)
      expect(en.replace(/\{\w+\}/g, '')).not.toMatch(/\p{sc=Han}/u)
    }
  })

  test('leave out in one language no more than what stands beside', () => {
    for (const { zh, en } of words) for (const name of names(en)) expect(names(zh)).toContain(name)
  })

  test.each<Language>(['zh', 'en'])('leave no value open in %s', (language) => {
    const reasons = checkMinutes(SOURCE, { language }).map(({ reason }) => reason)
    expect(reasons).toHaveLength(3)
    for (const reason of reasons) expect(reason).not.toMatch(/[{}]/)
  })
})

test('positions are those of the source, whatever the format', () => {
  const markdown = `# 青川市人民政府第12次常务会议纪要\n\n${SOURCE.replaceAll('\n', '\n\n').replace('二、', '**二、**')}\n`
  const [message] = checkMinutes(markdown, { format: 'markdown' }).filter(({ ruleId }) => ruleId === 'numbering-gap')
  const { start, end } = message?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  expect(markdown.slice(start.offset, end.offset)).toBe('四、')
})

test('a text that holds no minutes gives nothing to check', () => {
  for (const source of ['', '\n', '你好']) {
    expect(checkMinutes(source).filter(({ ruleId }) => ruleId !== 'unrecognized-text')).toEqual([])
  }
})
