import { describe, expect, test } from 'vitest'
import { readNamesBetween } from '../../src/extract/roster-between.js'
import type { Reading } from '../../src/extract/roster-types.js'
import type { Span } from '../../src/source/located-text.js'

const BEFORE = '由村'

/** body/name<post> of the best of the readings of an entry between other words. */
function bestOf(entry: string, read: (text: string, start: number, end: number) => Reading[]): string {
  const text = `${BEFORE}${entry}等`
  const [best] = read(text, BEFORE.length, text.length - 1).sort((one, other) => other.weight - one.weight)
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  return best ? `${write(best.organization)}/${best.names.map((parts) => parts.map(write).join('')).join('+')}<${write(best.title)}>` : ''
}

describe('a name between a body and a post', () => {
  test.each([
    ['市财政局王海副局长', '市财政局/王海<副局长>'],
    ['市财政局王海平副局长', '市财政局/王海平<副局长>'],
    ['图书馆骆世安馆长', '图书馆/骆世安<馆长>'],
    ['公司安全总监', ''],
    ['镇政府武装部长', ''],
    ['县政府王海主任', '县政府/王海<主任>'],
    ['县政府仉海主任', ''],
    ['县政府仉海平主任', '县政府/仉海平<主任>'],
    ['中华电信陈小江工程师', '中华电信/陈小江<工程师>'],
    ['中华电信仉小江工程师', '中华电信/仉小江<工程师>'],
    ['管理学院魏国栋院长', '管理学院/魏国栋<院长>'],
    ['财务处欧阳文静处长', '财务处/欧阳文静<处长>'],
    ['王海副局长', ''],
    ['县局王海处长', '县局/王海<处长>'],
    ['财务处安全处长', ''],
  ])('%s', (entry, reading) => {
    expect(bestOf(entry, readNamesBetween)).toBe(reading)
  })

  test('is surer behind a body that is known', () => {
    const weigh = (entry: string): number => Math.max(...readNamesBetween(entry, 0, entry.length).map(({ weight }) => weight))
    expect(weigh('市财政局王海平副局长')).toBeGreaterThan(weigh('市财政局仉海平副局长'))
    expect(weigh('县水利局陈小江工程师')).toBeGreaterThan(weigh('云湖星海陈小江工程师'))
  })
})
