/** Each label of who reported names the body behind it, and in a sentence none. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { REPORTER_LABELS, REPORTER_LABELS_OF_LINE, REPORTER_LABELS_WITHOUT_COLON } from '../../src/lexicon/reporters.js'

const reportersOf = (text: string) => parseMinutes(`一、关于供水工作\n${text}\n会议同意。`).items.flatMap(({ reporters }) => reporters.map(({ name }) => name))

describe.each([...REPORTER_LABELS, ...REPORTER_LABELS_OF_LINE])('%s：', (label) => {
  test('names who reported', () => {
    // Behind 提案人 a body stands with whoever speaks for it.
    expect(reportersOf(`${label}：县水利局`)).toEqual(['县水利局'])
  })

  test('is no label in a sentence', () => {
    expect(reportersOf(`会议认为，${label}不清，县水利局一事另报。`)).toEqual([])
  })
})

test.each(REPORTER_LABELS_WITHOUT_COLON)('%s before white space', (label) => {
  expect(reportersOf(`${label}\t县水利局`)).toEqual(['县水利局'])
})
