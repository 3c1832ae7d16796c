/** Minutes written otherwise are the same minutes: each law of the table on every fixture and on generated texts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'
import { isMarkdown } from '../src/source/format.js'
import { generatedMinutes } from './generated/minutes.js'
import { readFixtures } from './render/texts.js'
import { REWRITINGS, type Rewriting, type Text } from './rewritings.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 1) }

const fixtures = readFixtures().map(({ name, source, minutes }) => ({
  name,
  source,
  minutes,
  isMarkdown: name.endsWith('.md') || isMarkdown(source),
  isWrapped: name.includes('hard-wrapped') || name.includes('padded-web-page'),
}))

/** None where there is nothing to rewrite. */
function breaksOf({ rewrite, compare }: Rewriting, text: Text): string[] | null {
  const rewritten = rewrite(text)
  return rewritten === null ? null : compare(text.minutes, parseMinutes(rewritten))
}

describe.each(REWRITINGS)('$name', (law) => {
  test.each(fixtures)('$name', (text) => {
    expect(breaksOf(law, text) ?? []).toEqual([])
  })

  test('generated minutes', () => {
    let rewritten = 0
    fc.assert(
      fc.property(generatedMinutes, ({ source }) => {
        const breaks = breaksOf(law, { source, minutes: parseMinutes(source), isMarkdown: isMarkdown(source) })
        if (breaks !== null) rewritten++
        expect(breaks ?? []).toEqual([])
      }),
      RUNS,
    )
  })
})
