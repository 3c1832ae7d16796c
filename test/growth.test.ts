/** Readers that look at a text by themselves cost no more than its length: steps are counted (test/steps.ts), not time. */
import { describe, expect, test } from 'vitest'
import { countSteps, startCounting } from './steps.js'

await startCounting()
const { findDeadlines } = await import('../src/extract/deadlines.js')
const { maskQuoted } = await import('../src/extract/masks.js')
const { readRoster } = await import('../src/extract/roster.js')
const { parseMinutes } = await import('../src/index.js')
const { isMarkdown } = await import('../src/source/format.js')
const { readSource } = await import('../src/source/read-source.js')
const { pointsIn } = await import('./extract/item-of.js')

/** In characters: a text of this length against one of half of it. */
const LENGTH = 32_000
/** At most so many times the steps for a character of half the text. */
const GROWTH = 1.3

async function growth(piece: string, read: (text: string) => unknown): Promise<number> {
  const stepsFor = (length: number): Promise<number> => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    return countSteps(() => read(text))
  }
  // Once for what is made once: tables, patterns.
  read(piece)
  const half = await stepsFor(LENGTH / 2)
  return (await stepsFor(LENGTH)) / half / 2
}

const roster = (text: string): unknown => {
  const { located, lines } = readSource(`张三${text}`, 'text')
  return readRoster(located, lines)
}

const READERS: [string, (text: string) => unknown, string[]][] = [
  ['which format it is', isMarkdown, ['&a', '_', '<', '\\a', '-', '=甲\n', '1', '~', ']']],
  ['what is quoted', maskQuoted, ['《', '“', '（甲']],
  ['deadlines', (text) => findDeadlines(text, 0, text.length), ['9月', '一', '下次', '2023年', '开学', '自3日内', '：']],
  ['points', (text) => pointsIn(`会议要求：${text}`), ['\n1.甲\n2.甲', '一是', '（一）', '①']],
  ['attendees', roster, ['（', '、', '：', '等', '兼', '和', '\t', '田 ', '局长兼', '（（）', '张三李四', '市财政局、', '云星李雷，']],
  [
    'all of the minutes',
    (text) => parseMinutes(text, { format: 'text' }),
    ['（', '《', '一、', '\n', ' ', '　', '1', '十', '市财政局、', '会议强调，（一）由市财政局牵头，年内落实；', '出席：李　强 王五、\n', '>', '**'],
  ],
]

describe.each(READERS)('%s', (_, read, pieces) => {
  test.each(pieces)('%j, over and over', async (piece) => {
    expect(await growth(piece, read)).toBeLessThan(GROWTH)
  })
})
