import { describe, expect, test } from 'vitest'
import { checkUnrecognizedText } from '../../src/check/unrecognized-text.js'
import { buildOutline } from '../../src/outline/outline.js'
import type { Part } from '../../src/schema/minutes.js'
import { readSource } from '../../src/source/read-source.js'

const SOURCE = '甲行文字\n乙行文字\n\n丙行文字'
const outline = buildOutline(readSource(SOURCE, 'text'))

function partOf(words: string): Part {
  const start = outline.located.text.indexOf(words)
  return { role: 'item', position: outline.located.position({ start, end: start + words.length }) }
}

function messagesFor(words: string[]): string[] {
  const messages = checkUnrecognizedText(outline, words.map(partOf))
  return messages.map(({ position }) => SOURCE.slice(position?.start.offset, position?.end.offset))
}

describe('a line that no part holds', () => {
  test.each([
    [[], ['甲行文字', '乙行文字', '丙行文字']],
    [['甲行文字'], ['乙行文字', '丙行文字']],
    [['甲行文字', '丙行文字'], ['乙行文字']],
    [['甲行'], ['甲行文字', '乙行文字', '丙行文字']],
    [['甲行文字', '乙行文字', '丙行文字'], []],
    [['甲行文字\n乙行文字\n丙行文字'], []],
  ])('beside %j', (parts, lines) => {
    expect(messagesFor(parts)).toEqual(lines)
  })
})

test('the message says which rule, and how the line begins', () => {
  const [message] = checkUnrecognizedText(outline, [])
  expect(message).toMatchObject({ ruleId: 'unrecognized-text', reason: 'Unrecognized text: 甲行文字' })
})

test('an empty text has none', () => {
  expect(checkUnrecognizedText(buildOutline(readSource('', 'text')), [])).toEqual([])
})
