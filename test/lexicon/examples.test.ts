/**
 * Each entry of the lists of the lexicon that are named here has an example in which it is found, and a
 * counter-example in which it is not: test/lexicon/examples/. Verdicts, endings of bodies and events have theirs in
 * the lists themselves.
 */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { BY_LEADS, DEADLINE_LEADS, PAST_LEADS } from '../../src/lexicon/deadline-contexts.js'
import { LABELS } from '../../src/lexicon/labels.js'
import { SPEECH_ACTS } from '../../src/lexicon/speech-acts.js'
import { ASSIGNING_WORDS, ISSUING_WORDS, JOINING_WORDS, OBLIGATIONS, SUPPORTING_WORDS } from '../../src/lexicon/task-cues.js'
import { VERDICTS } from '../../src/lexicon/verdicts.js'
import { ASSIGNING_EXAMPLES, ISSUING_EXAMPLES, JOINING_EXAMPLES, OBLIGATION_EXAMPLES, SUPPORTING_EXAMPLES } from './examples/directives.js'
import { BY_LEAD_EXAMPLES, DEADLINE_LEAD_EXAMPLES, PAST_LEAD_EXAMPLES } from './examples/deadline-contexts.js'
import { FIELDS_WITHOUT_EXAMPLE, LABEL_EXAMPLES, TAIL_FIELDS } from './examples/labels.js'
import { SPEECH_ACT_EXAMPLES } from './examples/speech-acts.js'
import { VERDICT_COUNTER_EXAMPLES } from './examples/verdicts.js'

interface Table {
  entries: readonly string[]
  /** Entries that have none yet: the list may get shorter, and no longer. */
  without?: readonly string[]
  examples: Record<string, readonly [example: string, counterExample: string]>
  /** Whether the entry does in the sentence what it is in the list for. */
  finds: (entry: string, sentence: string) => boolean
}

const itemOf = (sentence: string) => parseMinutes(`一、关于供水工作\n${sentence}`).items
const hasDeadline = (sentence: string) => itemOf(sentence).some(({ tasks }) => tasks.some(({ deadline }) => deadline !== null))
const leads = (sentence: string) => itemOf(sentence).flatMap(({ tasks }) => tasks.flatMap((task) => task.leadDepartments))
const supports = (sentence: string) => itemOf(sentence).flatMap(({ tasks }) => tasks.flatMap((task) => task.supportingDepartments))

const TABLES: Record<string, Table> = {
  SPEECH_ACTS: {
    entries: SPEECH_ACTS.map(({ verb }) => verb),
    examples: SPEECH_ACT_EXAMPLES,
    finds: (verb, sentence) =>
      itemOf(sentence).some(({ statements }) => statements.some(({ act }) => act === `会议${verb}` || act === `会议${verb}了`)),
  },
  ASSIGNING_WORDS: {
    entries: ASSIGNING_WORDS,
    examples: ASSIGNING_EXAMPLES,
    finds: (_, sentence) => leads(sentence).some(({ name }) => name === '县水利局'),
  },
  OBLIGATIONS: {
    entries: OBLIGATIONS,
    // 该项工作县水利局为责任单位: nobody is told, as things are.
    without: ['为责任'],
    examples: OBLIGATION_EXAMPLES,
    finds: (_, sentence) => leads(sentence).some(({ name }) => name === '县水利局'),
  },
  SUPPORTING_WORDS: {
    entries: SUPPORTING_WORDS,
    without: ['协同', '会办', '派员参加', '派员参与'],
    examples: SUPPORTING_EXAMPLES,
    finds: (_, sentence) => supports(sentence).some(({ name }) => name === '县财政局'),
  },
  JOINING_WORDS: {
    entries: JOINING_WORDS,
    // 由县水利局协同县财政局开展检查: the second is not told to help.
    without: ['协同', '会'],
    examples: JOINING_EXAMPLES,
    finds: (_, sentence) => supports(sentence).some(({ name }) => name === '县财政局'),
  },
  PAST_LEADS: {
    entries: PAST_LEADS.words,
    without: ['往年', '昨年', '上年度', '上一年', '上月', '上个月', '上周', '上半月', '早'],
    examples: PAST_LEAD_EXAMPLES,
    finds: (_, sentence) => !hasDeadline(sentence),
  },
  DEADLINE_LEADS: {
    entries: DEADLINE_LEADS.words,
    without: ['拟', '限', '务'],
    examples: DEADLINE_LEAD_EXAMPLES,
    finds: (_, sentence) => hasDeadline(sentence),
  },
  BY_LEADS: {
    entries: BY_LEADS.words,
    without: ['到', '截止时间为'],
    examples: BY_LEAD_EXAMPLES,
    finds: (_, sentence) => hasDeadline(sentence),
  },
  ISSUING_WORDS: {
    entries: ISSUING_WORDS,
    examples: ISSUING_EXAMPLES,
    finds: (_, sentence) => itemOf(sentence).some(({ decisions }) => decisions.some(({ issuingAuthority }) => issuingAuthority?.name === '县政府办公室')),
  },
}

describe.each(Object.entries(TABLES))('%s', (_, { entries, without = [], examples, finds }) => {
  test('has an example for each entry, and none for any other', () => {
    expect([...Object.keys(examples), ...without].sort()).toEqual([...entries].sort())
  })

  test.each(Object.entries(examples))('%s', (entry, [example, counterExample]) => {
    expect(example).toContain(entry)
    expect(finds(entry, example)).toBe(true)
    expect(finds(entry, counterExample)).toBe(false)
  })
})

describe('VERDICTS', () => {
  const withoutCounterExample = VERDICTS.filter(({ not }) => not.length === 0).map(({ phrase }) => phrase)

  test.each(Object.entries(VERDICT_COUNTER_EXAMPLES))('%s settles nothing: %s', (phrase, sentence) => {
    expect(withoutCounterExample).toContain(phrase)
    const phrases = itemOf(sentence).flatMap(({ decisions }) => decisions.map((decision) => decision.phrase))
    expect(phrases).not.toContain(phrase)
  })
})

describe('LABELS', () => {
  test('has an example for each field but those that are named', () => {
    expect([...Object.keys(LABEL_EXAMPLES), ...FIELDS_WITHOUT_EXAMPLE].sort()).toEqual(LABELS.map(({ field }) => field).sort())
  })

  const rows = LABELS.flatMap(({ field, labels }) => {
    const example = LABEL_EXAMPLES[field]
    return example ? labels.map((label) => [label, field, example] as const) : []
  })
  const body = '一、关于供水工作\n会议要求，抓好供水。'

  test.each(rows)('%s：', (label, field, { value, read, expected }) => {
    const line = `${label}：${value}`
    const text = TAIL_FIELDS.includes(field) ? `${body}\n${line}` : `${line}\n${body}`
    expect(read(parseMinutes(`青川县供水工作专题会议纪要\n${text}`))).toEqual(expected)
  })

  test.each(rows)('%s in a sentence is no label', (label, _, { value, read, expected }) => {
    const minutes = parseMinutes(`青川县供水工作专题会议纪要\n${body}\n会议认为，${label}不清，${value}一事另报。`)
    expect(read(minutes)).not.toEqual(expected)
  })
})
