/** Every entry is its own test: its examples settle something with its phrase, nothing in `not` does. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { foldScript } from '../../src/source/script.js'
import { REFERRAL_ENDINGS, REFERRAL_VERBS, VERDICTS } from '../../src/lexicon/verdicts.js'

/** approved:同意 for each decision of an item whose text is the sentence. */
function decisionsIn(sentence: string): string[] {
  const { items } = parseMinutes(`一、关于某事项\n${sentence}`)
  return items.flatMap(({ decisions }) => decisions.map(({ verdict, phrase }) => foldScript(`${verdict}:${phrase}`)))
}

const examples = VERDICTS.flatMap(({ phrase, variants, verdict, goesOn, examples }) =>
  examples.map((example) => [example, verdict, phrase, goesOn ? [foldScript(example).slice(foldScript(example).indexOf(phrase)).slice(0, phrase.length + 2)] : [phrase, ...(variants ?? [])]] as const),
)
const counterExamples = VERDICTS.flatMap(({ phrase, variants, not }) =>
  not.map((example) => [example, phrase, [phrase, ...(variants ?? [])]] as const),
)

test.each(examples)('%s is %s, by %s', (example, verdict, _, spellings) => {
  const expected = spellings.map((spelling) => `${verdict}:${spelling}`)
  expect(decisionsIn(example).filter((decision) => expected.includes(decision))).toHaveLength(1)
})

test.each(counterExamples)('%s settles nothing by %s', (example, _, spellings) => {
  expect(decisionsIn(example).filter((decision) => spellings.some((spelling) => decision.endsWith(`:${spelling}`)))).toEqual([])
})

describe('every spelling settles where that of its example does', () => {
  const variants = VERDICTS.flatMap(({ phrase, variants, verdict, examples }) =>
    examples.filter((example) => example.includes(phrase)).flatMap((example) =>
      (variants ?? []).map((variant) => [example.replace(phrase, variant), verdict, variant] as const),
    ),
  )

  test.each(variants)('%s is %s, by %s', (sentence, verdict, variant) => {
    expect(decisionsIn(sentence)).toContain(`${verdict}:${variant}`)
  })
})

describe('handing on', () => {
  test.each(REFERRAL_VERBS.filter((verb) => verb.length > 1))('%s', (verb) => {
    expect(decisionsIn(`会议决定，该方案${verb}县政府常务会议审议。`)).toContain(`referred:${verb}县政府常务会议审议`)
  })

  test.each(REFERRAL_ENDINGS.filter((ending) => ending !== '处理'))('%s', (ending) => {
    expect(decisionsIn(`会议决定，该方案提请县委常委会${ending}。`)).toContain(`referred:提请县委常委会${ending}`)
  })
})

describe('entries', () => {
  test('each has an example', () => {
    expect(VERDICTS.filter(({ examples }) => examples.length === 0)).toEqual([])
  })

  test('no spelling stands twice', () => {
    const spellings = VERDICTS.flatMap(({ phrase, variants }) => [phrase, ...(variants ?? [])])
    expect(repeated(spellings)).toEqual([])
    expect(repeated(REFERRAL_VERBS)).toEqual([])
    expect(repeated(REFERRAL_ENDINGS)).toEqual([])
  })
})

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index)
}
