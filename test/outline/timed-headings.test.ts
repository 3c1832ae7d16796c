/** Matters told by the time of day: the heading starts behind it. */
import { describe, expect, test } from 'vitest'
import { findTimedHeadings } from '../../src/outline/timed-headings.js'
import { readSource, type Format } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

/** The headings, from where they start to the end of the line. */
function headingsIn(source: string, format: Format = 'text'): string[] {
  const { located, lines } = readSource(source, format)
  return [...findTimedHeadings(located, lines)].map(([{ end }, start]) => located.value({ start, end }))
}

const OTHER = '10:10　研究灌溉渠改造'
const beside = (line: string): string[] => headingsIn(`${line}\n会议同意。\n${OTHER}\n会议同意。`)

describe('behind the time a matter is named', () => {
  test.each([
    ['上午8:40　福利院改造', '福利院改造'],
    ['8:40研究福利院改造', '研究福利院改造'],
    ['8：40关于福利院改造', '关于福利院改造'],
    ['下午3时　福利院改造', '福利院改造'],
    ['3点半　福利院改造', '福利院改造'],
    ['3时20分　福利院改造', '福利院改造'],
    ['【8:40】　福利院改造', '福利院改造'],
    ['（8:40-9:20）　福利院改造', '福利院改造'],
    ['8:40至下午2:20　福利院改造', '福利院改造'],
    ['8:40，研究福利院改造', '研究福利院改造'],
  ])('%s', (line, heading) => {
    expect(beside(line)).toEqual([heading, '研究灌溉渠改造'])
  })
})

describe('and none is where', () => {
  test.each([
    ['nothing parts the time from another verb', '8:40召开会议'],
    ['a sentence goes on', '8:40　副县长到场，察看了福利院'],
    ['a sentence stands behind the first', '8:40　察看福利院。会议同意'],
    ['no minutes are told', '8　福利院改造'],
    ['the time does not open the line', '当日8:40　福利院改造'],
    ['next to nothing follows', '8:40　散会'],
    ['the line is long', `8:40　研究${'福利院'.repeat(20)}`],
  ])('%s', (_, line) => {
    expect(beside(line)).toEqual([])
  })

  test('one line alone has a time', () => {
    expect(headingsIn(`${OTHER}\n会议同意。`)).toEqual([])
  })

  test('it is a row of a table', () => {
    expect(headingsIn('| 8:40 研究福利院 | 同意 |\n| --- | --- |\n| 9:40 研究灌溉渠 | 同意 |', 'markdown')).toEqual([])
  })
})

test('each is an item without a number', () => {
  const source = '河湾县人民政府现场办公会议纪要\n\n上午8:40　研究福利院改造\n会议同意改造方案。\n\n10:10　研究灌溉渠\n会议决定暂缓。\n'
  expect(itemsIn(source)).toEqual(['|研究福利院改造', '|研究灌溉渠'])
})
