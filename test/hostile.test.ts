/** No text is slow: bounds on steps, which are counted (test/steps.ts), not on time. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE_TEXTS, repeated } from '../bench/hostile-texts.js'
import { countSteps, startCounting } from './steps.js'

await startCounting()
const { parseMinutes } = await import('../src/index.js')
const { frontmatterFromMarkdown } = await import('mdast-util-frontmatter')
const { gfmTableFromMarkdown } = await import('mdast-util-gfm-table')
const { frontmatter } = await import('micromark-extension-frontmatter')
const { gfmTable } = await import('micromark-extension-gfm-table')
const { default: remarkParse } = await import('remark-parse')
const { unified } = await import('unified')

const seed = readFileSync(path.join(import.meta.dirname, '../seeds/taicang-2021-60.txt'), 'utf8')
const remark = unified()
  .data({
    micromarkExtensions: [gfmTable(), frontmatter()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  })
  .use(remarkParse)
/** In UTF-16 code units: 100 kB of Chinese in UTF-8. */
const LENGTH = 34_000
/** At most so many times the steps for a character of ordinary minutes. */
const TIMES_ORDINARY = 5
/** Where reading Markdown takes more than that by itself: at most so many times its steps. */
const TIMES_REMARK = 1.3
/** At most so many times the steps for a character of half the text. */
const GROWTH = 1.3

async function stepsPerCharacter(text: string, parse: (text: string) => unknown): Promise<number> {
  return (await countSteps(() => parse(text))) / text.length
}

describe.each(['text', 'markdown'] as const)('as %s,', (format) => {
  const parse = (text: string) => parseMinutes(text, { format })
  let ordinary = 0
  beforeAll(async () => {
    // Once for what is made once: tables, patterns.
    parse(seed)
    remark.parse(seed)
    ordinary = await stepsPerCharacter(repeated(`${seed}\n`, LENGTH), parse)
  })

  describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, kind) => {
    test('takes no more than ordinary minutes, and no more when longer', async () => {
      const half = await stepsPerCharacter(kind(LENGTH / 2), parse)
      const whole = await stepsPerCharacter(kind(LENGTH), parse)
      const alone =
        format === 'text' ? 0 : await stepsPerCharacter(kind(LENGTH), (text) => remark.parse(text))
      expect(whole).toBeLessThan(Math.max(TIMES_ORDINARY * ordinary, TIMES_REMARK * alone))
      expect(whole / half).toBeLessThan(GROWTH)
    })
  })
})

describe('steps', () => {
  test('are the same every time, but for counts of what the engine lets go of', async () => {
    const count = () => countSteps(() => parseMinutes(seed, { format: 'text' }))
    await count()
    expect(Math.abs((await count()) / (await count()) - 1)).toBeLessThan(0.01)
  })

  test.each<[string, (text: string) => unknown]>([
    [
      'a loop',
      (text) => {
        for (let index = 0; index < text.length; index++) text.charAt(index)
      },
    ],
    ['a pattern that is found nowhere', (text) => /乙/.test(text)],
    ['a pattern that is found everywhere', (text) => text.replace(/甲/g, '')],
    ['a search', (text) => text.includes('乙')],
  ])('count %s by its length', async (_, call) => {
    const steps = await countSteps(() => call(repeated('甲', 10_000)))
    expect(steps).toBeGreaterThan(9_000)
    expect(steps).toBeLessThan(50_000)
  })
})
