/**
 * A rule is asked only where the marks of a clause say that its cue can stand there. Here all sentences are read
 * once as they are marked, and once with every mark set, so that every rule is tried on each: what is found must be
 * the same.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DecisionReader } from '../../src/extract/decisions.js'
import { BodyReader } from '../../src/extract/departments.js'
import { KnownBodies } from '../../src/extract/known-bodies.js'
import { readSentences, SentenceReader, type Sentence } from '../../src/extract/sentences.js'
import { Signs } from '../../src/extract/signs.js'
import { readStatements } from '../../src/extract/statements.js'
import type { SentenceContext, TaskDraft } from '../../src/extract/task-draft.js'
import { TaskSentenceReader } from '../../src/extract/task-sentence.js'
import type { LocatedText } from '../../src/source/located-text.js'
import { readSource } from '../../src/source/read-source.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 1) }
const EVERY_MARK = -1

const root = path.join(import.meta.dirname, '../../fixtures')
const fixtures = readdirSync(root).map((name) => {
  const file = readdirSync(path.join(root, name)).find((found) => found.startsWith('input.')) as string
  return { name, source: readFileSync(path.join(root, name, file), 'utf8') }
})

/** Words with and without cues, in any order: most of what comes of it nobody would write. */
const words = fc.constantFrom(
  '会议', '会议决定，', '会议要求，', '由', '请', '责成', '要求', '委托', '会同', '与', '商', '联合', '牵头', '负责', '配合', '发挥', '牵头作用',
  '市财政局', '海关', 'PMO', '属地', '企业', '各乡镇', '局', '县发改、财政等部门', '副市长张平', '考试期间', '年底前', '会后', '7个工作日内',
  '9月', '下次会议再议', '同意', '原则同意', '暂缓', '报', '审定', '《甲办法》', '（乙）', '“丙”', '要', '须', '办理', '方案', '，', '。', '；', '、', '：', '\n',
)
const sentences = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))

const CONTEXTS: SentenceContext[] = [false, true].flatMap((directive) =>
  [false, true].map((assigned) => ({ directive, assigned, permission: !directive, previous: null })),
)

function marked({ clauses, ...sentence }: Sentence): Sentence {
  return { ...sentence, marks: EVERY_MARK, clauses: clauses.map((clause) => ({ ...clause, marks: EVERY_MARK })) }
}

function tasksOf(located: LocatedText, all: readonly Sentence[]): TaskDraft[] {
  const reader = new TaskSentenceReader(located.text, new BodyReader(located, new KnownBodies(['海关'])))
  return CONTEXTS.flatMap((context) => all.flatMap((sentence) => reader.read(sentence, context)))
}

function decisionsOf(located: LocatedText, signs: Signs, sentences: SentenceReader): unknown {
  const { text } = located
  const statements = readStatements(located, 0, text.length, new Signs(text))
  const drafts = new DecisionReader(signs, sentences).readItem(statements, { start: 0, end: 0 }, { start: 0, end: text.length })
  return drafts.map(({ verdict, phrase, text: said }) => [verdict, phrase.start, phrase.end, said.start, said.end])
}

function expectSame(source: string): void {
  const { located } = readSource(source, 'text')
  const { text } = located
  const read = readSentences(text, 0, text.length)
  expect(tasksOf(located, read)).toEqual(tasksOf(located, read.map(marked)))
  const signs = new Signs(text)
  const everySign = new Signs(text)
  everySign.cues = [...text].map((_, at) => at)
  const everySentence = new SentenceReader(everySign)
  const asMarked = everySentence.read.bind(everySentence)
  everySentence.read = (start, end) => asMarked(start, end).map(marked)
  const found = decisionsOf(located, signs, new SentenceReader(signs))
  expect(found).toEqual(decisionsOf(located, everySign, everySentence))
}

describe('no mark hides what a rule would find', () => {
  test.each(fixtures)('$name', ({ source }) => {
    expectSame(source)
  })

  test('in sentences of cues', () => {
    fc.assert(fc.property(sentences, expectSame), RUNS)
  })

  test('and with marks left out something is lost', () => {
    const { located } = readSource('会议要求，由市财政局牵头办理。', 'text')
    const read = readSentences(located.text, 0, located.text.length)
    const bare = read.map((sentence) => ({
      ...sentence,
      marks: 0,
      clauses: sentence.clauses.map((clause) => ({ ...clause, marks: 0 })),
    }))
    expect(tasksOf(located, bare)).not.toEqual(tasksOf(located, read))
  })
})
