import { expect, test } from 'vitest'
import { readKnownPerson } from '../../src/extract/roster-known.js'
import type { Span } from '../../src/source/located-text.js'

/** body/name<post> of an entry between other words, for names that the caller knows. */
function knownIn(entry: string, ...persons: string[]): string | null {
  const text = `由村${entry}等`
  const reading = readKnownPerson(text, 2, text.length - 1, new Set(persons))
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  return reading && `${write(reading.organization)}/${reading.names.map((parts) => parts.map(write).join('')).join('+')}${reading.title ? `<${write(reading.title)}>` : ''}`
}

test.each([
  ['老乌', ['老乌'], '/老乌'],
  ['市民宗局局长阿依努尔', ['阿依努尔'], '市民宗局/阿依努尔<局长>'],
  ['局长老乌', ['老乌'], '/老乌<局长>'],
  ['云湖老乌', ['老乌'], '云湖/老乌'],
  ['小老乌', ['老乌'], '/老乌'],
  // The longest that stands at the end
  ['云湖老乌', ['老乌', '湖老乌'], '/湖老乌'],
  ['老乌同志', ['老乌'], null],
  ['乌', ['乌'], null],
  ['老乌', ['老马'], null],
  [`县${'乌'.repeat(12)}`, ['乌'.repeat(12)], `/${'乌'.repeat(12)}`],
  ['乌'.repeat(13), ['乌'.repeat(13)], null],
])('%s, knowing %j', (entry, persons, reading) => {
  expect(knownIn(entry, ...persons)).toBe(reading)
})
