import { describe, expect, test } from 'vitest'
import { readAttendanceSentences } from '../../src/extract/roster-prose.js'
import { bodyEndingStrength, bodyStrength } from '../../src/extract/roster-bodies.js'
import { withoutResponsible } from '../../src/extract/roster-closings.js'
import { readRoster } from '../../src/extract/roster.js'
import { BODY_ENDINGS, SHORT_BODIES } from '../../src/lexicon/attendance-bodies.js'
import { ATTENDANCE_VERBS, GROUP_WORDS, NOBODY, RESPONSIBLE_PERSONS } from '../../src/lexicon/attendance-words.js'
import { readSource } from '../../src/source/read-source.js'
import { foldScript } from '../../src/source/script.js'

describe('attendance-bodies', () => {
  test.each(BODY_ENDINGS.flatMap(({ examples }) => examples))('%s ends like a body', (example) => {
    expect(bodyEndingStrength(foldScript(example), 0, example.length)).toBeGreaterThan(0)
  })

  test.each(SHORT_BODIES)('%s is a body, and a name behind a body', (short) => {
    expect(bodyStrength(short, 0, short.length)).toBeGreaterThan(0)
  })

  test.each(['田野', '欧阳文静', '钟灵毓', '计划'])('%s does not', (name) => {
    expect(bodyEndingStrength(name, 0, name.length)).toBe(0)
  })
})

describe('attendance-words', () => {
  test.each(RESPONSIBLE_PERSONS.examples)('%s: what is said of nameless persons is taken off', (example) => {
    const read = foldScript(example)
    const end = withoutResponsible(read, 0, read.length)
    expect(end).not.toBeNull()
    expect(bodyStrength(read, 0, end as number)).toBeGreaterThan(0)
  })

  test.each(GROUP_WORDS.examples)('%s： names a group, no body', (group) => {
    const { located, lines } = readSource(`${group}：田野`, 'text')
    expect(readRoster(located, lines)).toMatchObject([{ organization: null, title: null }])
  })

  test.each(NOBODY)('%s is nobody', (word) => {
    const { located, lines } = readSource(word, 'text')
    expect(readRoster(located, lines)).toEqual([])
  })

  const sentences = ATTENDANCE_VERBS.flatMap(({ list, examples }) => {
    return examples.map((example) => ({ example, list }))
  })

  test.each(sentences)('$example -> $list', ({ example, list }) => {
    const { located, lines } = readSource(example, 'text')
    expect(readAttendanceSentences(located, lines).map((sentence) => sentence.list)).toEqual([list])
  })
})
