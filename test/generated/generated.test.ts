/**
 * Minutes that were put together with their answer give that answer. The same ones every time;
 * SEED=7 RUNS=10000 npx vitest run test/generated tries others, and so does npm run fuzz -- --kind generated.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { answerOf, differences } from './answer.js'
import { generatedMinutes } from './minutes.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 1200), seed: Number(process.env.SEED ?? 1) }

test('minutes give their answer', () => {
  fc.assert(
    fc.property(generatedMinutes, ({ source, answer }) => {
      expect(differences(answer, answerOf(parseMinutes(source)))).toEqual([])
    }),
    RUNS,
  )
})

describe('differences', () => {
  test('are none between equals', () => {
    for (const { answer } of fc.sample(generatedMinutes, { numRuns: 9, seed: 1 })) {
      expect(differences(answer, structuredClone(answer))).toEqual([])
    }
  })

  test.each([
    [{ title: '甲' }, { title: '乙' }, 'title: expected "甲", found "乙"'],
    [
      { items: [{ tasks: [] }] },
      { items: [{ tasks: [{ lead: '甲' }] }] },
      'items[0].tasks[0]: expected undefined, found {"lead":"甲"}',
    ],
    [{ votes: null }, { votes: { for: 1 } }, 'votes: expected null, found {"for":1}'],
    [{ names: ['甲', '乙'] }, { names: ['甲'] }, 'names[1]: expected "乙", found undefined'],
  ])('%j and %j', (expected, found, line) => {
    expect(differences(expected, found)).toEqual([line])
  })
})
