/** Documents that somebody signs, or that take effect. */
import { expect, test } from 'vitest'
import { findDocuments } from '../../src/extract/subjects.js'
import { resolveDecisionSubjects } from '../../src/resolve/subjects.js'

const WATER = '《青川县供水办法》'
const HEAT = '《青川县供热协议》'

/** What is agreed, of an item about two documents. */
function subjectsOf(text: string): string[] {
  const documents = findDocuments(text, 0, text.length).map((span) => ({ ...span, value: text.slice(span.start, span.end) }))
  return resolveDecisionSubjects({ text, phraseStart: 0, phraseEnd: 2, documents, own: [WATER, HEAT], before: [], mentioned: () => [] })
}

test.each([
  ['同意签订《供热协议》', HEAT],
  ['同意县政府与农牧集团签订《供热协议》', HEAT],
  ['同意县政府与农牧集团续签《供热协议》', HEAT],
  ['同意印发《供水办法》', WATER],
  ['同意试行《供水办法》', WATER],
  ['同意出台《供水办法》', WATER],
])('%s', (text, subject) => {
  expect(subjectsOf(text)).toEqual([subject])
})

test.each([
  // On its basis, or none of the two
  '同意依据《供水办法》建厂',
  '同意县政府按《供水办法》签订合同',
  '同意县政府与农牧集团签订《土地合同》',
  '同意终止工程，县政府与农牧集团签订《供热协议》',
])('the whole item in %s', (text) => {
  expect(subjectsOf(text)).toEqual([WATER, HEAT])
})
