/** Page numbers, and what stands beside them at the head or foot of each page. */
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

const [one, two, three] = ['会议研究了供水。', '会议研究了供热。', '会议研究了修路。'] as const
const TITLE = '青溪县政府会议纪要'

const linesOf = (...lines: string[]): string[] => readSource(lines.join('\n'), 'text').located.text.split('\n')

describe('what stands beside two page numbers is no text', () => {
  test.each([
    ['above them', [TITLE, one, '河湾县公报', '— 1 —', two, '河湾县公报', '— 2 —', three]],
    ['below them', [TITLE, one, '— 1 —', '河湾县公报', two, '— 2 —', '河湾县公报', three]],
    ['and says what the first line of all says, though once', [TITLE, one, '— 1 —', TITLE, two, three]],
    ['on either side', [TITLE, one, '河湾县公报', '第1页', '县政府办公室编', two, '河湾县公报', '第2页', '县政府办公室编', three]],
  ])('%s', (_, lines) => {
    expect(linesOf(...lines)).toEqual([TITLE, one, two, three])
  })
})

describe('and text is what', () => {
  test.each([
    ['stands beside one', [TITLE, one, '河湾县公报', '— 1 —', two]],
    ['stands above the one and below the other', [TITLE, '河湾县公报', '— 1 —', one, two, '— 2 —', '河湾县公报', three]],
    ['differs from page to page', [TITLE, one, '河湾县公报甲', '— 1 —', two, '河湾县公报乙', '— 2 —', three]],
    ['is long', [TITLE, '甲'.repeat(61), '— 1 —', two, '甲'.repeat(61), '— 2 —', three]],
    ['is the title itself', [TITLE, '— 1 —', one, two]],
  ])('%s', (_, lines) => {
    expect(linesOf(...lines)).toEqual(lines.filter((line) => !line.startsWith('—')))
  })

  test('repeats with no page number by it', () => {
    expect(linesOf(TITLE, one, TITLE, two)).toEqual([TITLE, one, TITLE, two])
  })
})
