/** Some of the texts that `npm run fuzz` tries, the same every time, and what it found a fault with. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { breaksOf } from '../laws.js'
import { FUZZ_KINDS } from './kinds.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 250), seed: Number(process.env.SEED ?? 1) }

describe.each(Object.entries(FUZZ_KINDS))('%s', (_, { cases }) => {
  test('breaks nothing', () => {
    fc.assert(
      fc.property(cases, ({ breaks }) => {
        expect(breaks()).toEqual([])
      }),
      RUNS,
    )
  })
})

/** What was found, cut down to what shows it. */
const FOUND: [fault: string, source: string][] = [
  ['a body behind a name began the place of both', '出席：第五项---'],
  ['a body behind a post ended outside its place', '列席：卫生福利部部长　　　　　\u0301邹铭川'],
  [
    'a name in the bracket behind its body stood outside its place',
    '出席：市政府办（张三、李四），市财政局（王建国）',
  ],
]

test.each(FOUND)('found once: %s', (_, source) => {
  expect(breaksOf({ source, minutes: parseMinutes(source, { format: 'text' }), markdown: false })).toEqual([])
})
