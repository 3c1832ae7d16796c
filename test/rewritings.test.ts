/** Minutes written otherwise are the same: each law of the table on fixtures and on generated texts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'
import { isMarkdown } from '../src/source/format.js'
import { generatedMinutes } from './generated/minutes.js'
import { readFixtures } from './render/texts.js'
import { REWRITINGS, rewritingBreaks, type Text } from './rewritings.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 40), seed: Number(process.env.SEED ?? 1) }

const fixtures: (Text & { name: string })[] = readFixtures().map(({ name, source, minutes }) => ({
  name,
  source,
  minutes,
  isMarkdown: name.endsWith('.md') || isMarkdown(source),
  isWrapped: name.includes('hard-wrapped'),
  isBroken: name.includes('padded-web-page'),
}))

describe.each(REWRITINGS)('$name', (law) => {
  const applicable = fixtures.filter((text) => law.rewrite(text) !== null)

  test('can be tried on a fixture', () => {
    expect(applicable).not.toEqual([])
  })

  test.each(applicable)('$name', (text) => {
    expect(rewritingBreaks(law, text)).toEqual([])
  })

  test('generated minutes', () => {
    fc.assert(
      fc.property(generatedMinutes, ({ source, isWrapped }) => {
        const text = { source, minutes: parseMinutes(source), isMarkdown: isMarkdown(source), isWrapped }
        expect(rewritingBreaks(law, text)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a comparison that cannot fail would hold for anything', () => {
  const source =
    '青川市人民政府第3次常务会议纪要\n一、审议《甲办法》\n会议同意《甲办法》。\n二、审议《乙办法》\n会议同意《乙办法》。\n出席：李强、王建国、陈静'
  const minutes = parseMinutes(source)

  /** What the law says where the text after its rewriting is changed once more. */
  function breaksWith(name: string, change: (rewritten: string) => string): string[] {
    const law = REWRITINGS.find((rewriting) => rewriting.name === name)
    const rewritten = law?.rewrite({ source, minutes, isMarkdown: false }) ?? null
    if (!law || rewritten === null) throw new Error(`${name} rewrites nothing`)
    return law.compare(minutes, parseMinutes(change(rewritten)))
  }

  test.each<[law: string, change: (rewritten: string) => string, seen: string]>([
    ['CRLF', (text) => text.replace('同意', '不同意'), 'items[0].decisions[0].verdict'],
    ['full-width digits', (text) => text.replace('３', '４'), 'meeting.ordinal'],
    ['half-width colons', (text) => text.replace('出席', '请假'), 'attendees.present[0]'],
    ['traditional characters', (text) => text.replace('二、', '三、'), 'items[1].number'],
    ['headings of Markdown', (text) => text.replace('《乙', '《丙'), 'items[1].title'],
    [
      'an unrelated item behind the last',
      (text) => text.replace('会议同意《甲', '会议否决《甲'),
      'items[0].decisions[0].verdict',
    ],
    ['an unrelated item behind the last', (text) => text.replace('出席', '请假'), 'attendees.present[0]'],
    ['attendees in the opposite order', (text) => text.replace('李强', '李明'), 'attendees.present[0].name'],
  ])('%s', (law, change, seen) => {
    expect(breaksWith(law, (text) => text)).toEqual([])
    expect(breaksWith(law, change)).toContainEqual(expect.stringContaining(seen))
  })

  test('attendees that kept their order are seen', () => {
    const law = REWRITINGS.find(({ name }) => name === 'attendees in the opposite order')
    expect(law?.compare(minutes, minutes)).toHaveLength(2)
  })
})
