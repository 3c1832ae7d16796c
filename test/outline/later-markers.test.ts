import { describe, expect, test } from 'vitest'
import { LaterMarkers } from '../../src/outline/later-markers.js'
import { LineMarkers } from '../../src/outline/line-markers.js'
import { readLineMarker } from '../../src/outline/markers.js'
import type { Line } from '../../src/source/line.js'
import type { LocatedText } from '../../src/source/located-text.js'
import { readSource, type Format } from '../../src/source/read-source.js'
import { fieldsIn, itemsIn } from './outline-of-text.js'

const laterMarkers = (located: LocatedText, lines: Line[]): LaterMarkers => new LaterMarkers(located, lines, new LineMarkers(located, lines))

/** Whether the number that opens the line `of` is followed, seen from the line `from`. */
function isFollowed(source: string, of: number, { from = of, format = 'text' }: { from?: number; format?: Format } = {}): boolean {
  const { located, lines } = readSource(source, format)
  const marker = readLineMarker(located, lines[of]?.start ?? 0)
  if (!marker) throw new Error('no marker')
  return laterMarkers(located, lines).isFollowed(marker, from)
}

describe('a number is followed', () => {
  test('by the next of its style further down', () => {
    expect(isFollowed('一、审议预算\n列席：田野\n二、审议决算', 0)).toBe(true)
    expect(isFollowed('一、审议预算\n列席：田野\n二、审议决算', 0, { from: 1 })).toBe(true)
  })

  test.each([
    ['the last', '一、审议预算\n二、审议决算', 1],
    ['one that another style follows', '一、审议预算\n（二）审议决算', 0],
    ['one whose next is missing', '一、审议预算\n三、审议决算', 0],
    ['one that the same number follows', '一、审议预算\n一、审议决算', 0],
    ['the second above the first', '二、审议预算\n一、审议决算', 0],
  ])('not %s', (_, source, of) => {
    expect(isFollowed(source, of)).toBe(false)
  })

  test('not by one that stands above, or on the line itself', () => {
    const source = '二、审议预算\n一、审议决算\n会议同意。'
    expect(isFollowed(source, 1)).toBe(false)
    expect(isFollowed('一、审议预算\n二、审议决算', 0, { from: 1 })).toBe(false)
  })

  test('not by the cell of a table', () => {
    expect(isFollowed('一、审议预算\n\n| 二、决算 | 同意 |\n| --- | --- |', 0, { format: 'markdown' })).toBe(false)
  })

  test('not where it is no number', () => {
    const { located, lines } = readSource('一、审议预算\n二、审议决算', 'text')
    expect(laterMarkers(located, lines).isFollowed({ style: 'han-comma', number: null }, 0)).toBe(false)
  })
})

describe('议题： opens', () => {
  const repeats = (source: string): boolean => {
    const { located, lines } = readSource(source, 'text')
    const later = laterMarkers(located, lines)
    return later.repeatsAgenda && later.repeatsAgenda
  }

  test('several lines, and each is an item', () => {
    expect(repeats('议题：预算\n会议同意。\n议题：决算')).toBe(true)
    expect(itemsIn('议题：审议预算\n会议同意。\n议题：审议决算\n会议同意。')).toEqual(['议题|审议预算', '议题|审议决算'])
  })

  test.each(['议题：预算\n会议同意。', '议题一：预算\n议题二：决算', '本次议题：预算\n其他议题：决算', '会议同意。', ''])('not in %j', (source) => {
    expect(repeats(source)).toBe(false)
  })

  test('one line, and it is the agenda of all', () => {
    expect(fieldsIn('议题：预算、决算\n\n一、审议预算\n会议同意。\n二、审议决算\n会议同意。')).toEqual(['agenda:预算、决算'])
  })
})

test('列席 in an item that others follow is of that item; behind the last it is of the meeting', () => {
  const source = '一、审议预算\n会议同意。\n列席：田野\n二、审议决算\n会议同意。\n三、审议人事\n会议同意。'
  expect(itemsIn(source)).toEqual(['一、|审议预算', '二、|审议决算', '三、|审议人事'])
  expect(itemsIn(source.replace('\n三、审议人事\n会议同意。', '\n列席：白露'))).toEqual(['一、|审议预算', '二、|审议决算'])
})

describe('one count of paragraphs runs on', () => {
  const numbers = (source: string, style = 'digit-dot'): boolean => {
    const { located, lines } = readSource(source, 'text')
    return laterMarkers(located, lines).numbersParagraphs(style)
  }
  const record = [
    '议程项目一　通过记录', '1.委员会通过上次记录。', '2.主席致谢。',
    '议程项目二　供水', '3.水务处作了汇报。',
    '议程项目三　供热', '4.住建处作了汇报。', '5.委员会备悉。',
  ]

  test('below the headings of the agenda, and opens no items', () => {
    expect(numbers(record.join('\n'))).toBe(true)
    expect(itemsIn(record.join('\n'))).toEqual(['议程项目一|通过记录', '议程项目二|供水', '议程项目三|供热'])
  })

  test('below those that an ordinal numbers', () => {
    expect(numbers(record.join('\n').replaceAll(/议程项目(.)/g, '第$1项'))).toBe(true)
  })

  test.each([
    ['in another style', record, 'han-comma'],
    ['where it begins anew', [...record.slice(0, 6), '1.住建处作了汇报。', '2.委员会备悉。', '3.主席总结。'], 'digit-dot'],
    ['where a number is missing', [...record.slice(0, 7), '6.委员会备悉。'], 'digit-dot'],
    ['of four paragraphs', record.slice(0, -1), 'digit-dot'],
    ['below two headings', record.filter((_, index) => index !== 3), 'digit-dot'],
    ['that stands below one heading alone', ['议程项目一　供水', '议程项目二　供热', '议程项目三　绿化', '1.甲处。', '2.乙处。', '3.丙处。', '4.丁处。', '5.戊处。'], 'digit-dot'],
    ['that ends above the last heading', [...record, '议程项目四　散会'], 'digit-dot'],
  ])('none %s', (_, lines, style) => {
    expect(numbers(lines.join('\n'), style)).toBe(false)
  })
})
