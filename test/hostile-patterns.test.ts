/**
 * Texts that `npm run lint:regexp` found: a few dozen characters, each of which doubled the time. They take
 * no time now; the limit is there because the test would otherwise not end.
 */
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'

const body = (sentence: string) => `青川市政府第3次常务会议纪要\n一、审议《甲办法》\n${sentence}`

test.each([
  ['a line of ○ in the head', `青川市政府会议纪要\n${'○'.repeat(80)}同\n一、审议《甲办法》`],
  ['who was asked before a verdict', body(`该方案经与会${'论与会论与会'.repeat(40)}论通过。`)],
  ['what a verdict is about', body(`会议同意${'甲甲局局'.repeat(40)}（甲《乙办法》。`)],
  ['who proposed it', body(`会议同意${'提出的议将善审室提'.repeat(40)}（甲《乙办法》。`)],
  ['what leads to a verdict', body(`会议经与会${'原与会合到'.repeat(200)}会协同意该方案。`)],
  ['to whom something is said', body(`该方案${'对'.repeat(100_000)}通过。`)],
])('%s', (_, source) => {
  const context = createContext({ parse: () => parseMinutes(source).items.length })
  expect(runInContext('parse()', context, { timeout: 10_000 })).toBe(1)
})
