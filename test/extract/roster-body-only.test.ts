/** Entries that are a body with nobody in it, and names that end as bodies do. */
import { describe, expect, test } from 'vitest'
import { bodyOnlyWeight } from '../../src/extract/roster-body-only.js'
import { NO_EVIDENCE, type Evidence } from '../../src/extract/roster-types.js'
import { roster } from './roster-of.js'

const weigh = (entry: string, entries: Evidence['entries']): number => bodyOnlyWeight(entry, 0, entry.length, { ...NO_EVIDENCE, entries })

describe('科 and 镇 end given names, too, behind a body and a surname', () => {
  test.each(['县司法局姚登科', '县司法局王治镇', '云岭乡王治镇'])('%s is less of a body among persons', (entry) => {
    expect(weigh(entry, 'bodies')).toBeLessThan(weigh(entry, 'unknown'))
    expect(weigh(entry, 'names')).toBe(weigh(entry, 'unknown'))
  })

  test.each([
    ['no surname', '县司法局财务科'],
    ['no body before it', '山南姚登科'],
    ['another ending', '县司法局姚登办'],
    ['the body alone', '县司法局'],
  ])('not with %s: %s', (_, entry) => {
    expect(weigh(entry, 'bodies')).toBe(weigh(entry, 'unknown'))
  })

  test('and so the entry is a person, or an office', () => {
    expect(roster('县水利局田野、县财政局白露、县司法局姚登科').at(-1)).toBe('县司法局/姚登科')
    expect(roster('县水利局田野、县财政局白露、县司法局财务科').at(-1)).toBe('县司法局财务科/')
  })
})
