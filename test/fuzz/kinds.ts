/** What is fuzzed: texts of each kind, and what must hold for them. One entry a kind. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { parseMinutes } from '../../src/index.js'
import { isMarkdown } from '../../src/source/format.js'
import { answerOf, differences } from '../generated/answer.js'
import { generatedMinutes, type GeneratedMinutes } from '../generated/minutes.js'
import { breaksOf } from '../laws.js'
import { REWRITINGS, rewritingBreaks, type Rewriting } from '../rewritings.js'
import { mutated, randomText } from './mutations.js'

export interface FuzzKind {
  cases: fc.Arbitrary<FuzzCase>
}

export interface FuzzCase {
  source: string
  /** Parses, and gives what does not hold as readable lines. */
  breaks: () => string[]
}

const formats = fc.constantFrom('auto', 'markdown', 'text')

export const FUZZ_KINDS: Record<string, FuzzKind> = {
  mutated: { cases: withLaws(mutated(readTexts())) },
  random: { cases: withLaws(randomText) },
  generated: { cases: generatedMinutes.map(withAnswer) },
  rewritten: { cases: fc.tuple(fc.constantFrom(...REWRITINGS), generatedMinutes).map(withRewriting) },
}

function withLaws(texts: fc.Arbitrary<string>): fc.Arbitrary<FuzzCase> {
  return fc.tuple(texts, formats).map(([source, format]) => ({
    source,
    breaks: () => {
      const minutes = parseMinutes(source, { format })
      const markdown = format === 'markdown' || (format === 'auto' && isMarkdown(source))
      return breaksOf({ source, minutes, markdown }).map((line) => `as ${format}: ${line}`)
    },
  }))
}

/** The answer, and the laws. */
function withAnswer({ source, answer }: GeneratedMinutes): FuzzCase {
  return {
    source,
    breaks: () => {
      const minutes = parseMinutes(source)
      return [
        ...differences(answer, answerOf(minutes)),
        ...breaksOf({ source, minutes, markdown: isMarkdown(source) }),
      ]
    },
  }
}

/** One of the laws of rewriting. */
function withRewriting([law, { source, isWrapped }]: [Rewriting, GeneratedMinutes]): FuzzCase {
  return {
    source,
    breaks: () => {
      const text = { source, minutes: parseMinutes(source), isMarkdown: isMarkdown(source), isWrapped }
      return rewritingBreaks(law, text).map((line) => `${law.name}: ${line}`)
    },
  }
}

/** Inputs of fixtures and seeds. */
function readTexts(): string[] {
  const root = path.join(import.meta.dirname, '../..')
  const files = [
    ...readdirSync(path.join(root, 'fixtures')).flatMap((name) => [
      `fixtures/${name}/input.txt`,
      `fixtures/${name}/input.md`,
    ]),
    ...readdirSync(path.join(root, 'seeds')).map((name) => `seeds/${name}`),
  ]
  return files
    .map((file) => path.join(root, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
}
