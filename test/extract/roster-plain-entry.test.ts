/** What most entries look like, told without weighing; null for whatever another cut could come near. */
import { describe, expect, test } from 'vitest'
import { readEntry } from '../../src/extract/roster-entry.js'
import { readPlainEntry } from '../../src/extract/roster-plain.js'
import { NO_EVIDENCE, type Reading } from '../../src/extract/roster-types.js'

/** body/name of an entry between other words. */
function writeIn(text: string, reading: Reading | null): string | null {
  const names = reading?.names.map((parts) => parts.map(({ start, end }) => text.slice(start, end)).join(''))
  return reading && `${reading.organization ? text.slice(reading.organization.start, reading.organization.end) : ''}/${names?.join('+')}`
}

function plainIn(entry: string): string | null {
  const text = `由张${entry}等`
  return writeIn(text, readPlainEntry(text, 2, text.length - 1))
}

describe('plain entries', () => {
  test.each([
    ['王莉萍', '/王莉萍'],
    ['王平', '/王平'],
    ['仉平', '/仉平'],
    ['县水利局王莉萍', '县水利局/王莉萍'],
    ['县水利局王平', '县水利局/王平'],
    ['市公安局杨伟东', '市公安局/杨伟东'],
    ['县水利局欧阳锋', '县水利局/欧阳锋'],
    ['县水务集团王平', '县水务集团/王平'],
    ['法院王莉萍', '法院/王莉萍'],
    ['检察院王平', '检察院/王平'],
  ])('%s', (entry, reading) => {
    expect(plainIn(entry)).toBe(reading)
  })

  test('are as sure as they would be weighed', () => {
    for (const entry of ['王莉萍', '王平', '仉平', '县水利局王莉萍', '县水务集团王平']) {
      const weighed = readEntry(entry, 0, entry.length, { ...NO_EVIDENCE }) as Reading
      const plain = readPlainEntry(entry, 0, entry.length) as Reading
      expect(writeIn(entry, plain)).toBe(writeIn(entry, weighed))
      expect(plain.weight).toBeGreaterThan(weighed.weight - 1)
      expect(plain.weight).toBeLessThan(weighed.weight + 1)
    }
  })
})

test.each([
  '很好',
  '王',
  '党校',
  '水利局',
  '县水利局',
  '县水利局仉平',
  '县水利局很好',
  '县水利局仉莉萍',
  '县局王平',
  '张公安局杨伟东',
  '欧阳水利局王平',
  '县水利局张三和李四',
  '县水利局欧阳',
  '县水利局局长王平',
  '县水利局长王平',
  '供水王莉萍',
  '财务处王处平',
  '县水利局王平明月',
  '县政府办王平',
  '县政府办公室王平',
  '县水利王平',
  '县港区王平',
  '港区王平',
  '副县长王平',
  '青云里王莉萍',
  '青云司马光',
  '县水利局司马',
  '县水利局长孙平',
  '沙坪里王平',
  '主任王莉萍',
  '县水利局与王莉',
])('not plain: %s', (entry) => {
  expect(plainIn(entry)).toBeNull()
})
