import { describe, expect, test } from 'vitest'
import { mixedNumbering } from '../../src/check/mixed-numbering.js'
import { numberedRows } from '../../src/check/numbering.js'
import type { CheckContext } from '../../src/check/rule.js'
import type { PointDraft } from '../../src/extract/points.js'
import type { Marker } from '../../src/outline/types.js'
import { readSource } from '../../src/source/read-source.js'
import { OPENING, messagesOf, placesOf, reasonsOf } from './messages-of.js'

const marker = (number: number | null): Marker => ({ start: 0, end: 0, written: '', style: '', number })
const point = (number: number, ...points: PointDraft[]) => ({ marker: marker(number), points }) as PointDraft

describe('rows', () => {
  const rowsOf = (headings: (number | null)[][], points: PointDraft[][] = []) => {
    const rows = numberedRows(headings.map((numbers) => numbers.map(marker)), points)
    return rows.map(({ isHeadings, markers }) => [isHeadings, ...markers.map(({ number }) => number)])
  }

  test('begin with each 1, and with the first', () => {
    expect(rowsOf([[1, 2, 1, 2, 3], [4, 5]])).toEqual([[true, 1, 2], [true, 1, 2, 3], [true, 4, 5]])
    expect(rowsOf([[null], [2, null, 3]])).toEqual([[true, 2, 3]])
  })

  test('of points are those of one item and one level', () => {
    const points = [[point(1, point(1), point(3)), point(2)], [point(3)], []]
    expect(rowsOf([], points)).toEqual([[false, 1, 2], [false, 1, 3], [false, 3]])
  })
})

/** Minutes of which the items have these markers. */
function minutes(...markers: string[]): string {
  const matters = ['防汛', '春耕', '供水', '供热', '供电', '供气', '公交', '环卫']
  return [`${OPENING}，纪要如下：`, ...markers.map((written, index) => `${written}研究${matters[index] ?? ''}工作\n会议要求，抓好落实。`)].join('\n')
}

describe('gaps', () => {
  test.each([
    [['一、', '三、'], ['三、'], '第2项'],
    [['一、', '二、', '五、'], ['五、'], '第3—4项'],
    [['二、', '三、'], ['二、'], '1'],
    [['一、', '二、', '二、', '三、'], [], ''],
    // Behind a number that stands twice the count goes on either way, and no further.
    [['一、', '二、', '二、', '四、'], [], ''],
    [['一、', '二、', '二、', '五、'], ['五、'], '3'],
    [['一、', '二、', '三、'], [], ''],
  ])('%j', (markers, places, words) => {
    const source = minutes(...markers)
    expect(placesOf('numbering-gap', source)).toEqual(places)
    if (places.length > 0) expect(reasonsOf('numbering-gap', source)[0]).toContain(words)
  })

  test('none where the number stands in the text', () => {
    const source = minutes('一、', '三、').replace('抓好落实。', '抓好落实，见下文二、研究春耕。')
    expect(placesOf('numbering-gap', source)).toEqual([])
  })

  test('one where only others stand in the text', () => {
    const source = minutes('一、', '三、').replace('抓好落实。', '抓好落实，见下文五、研究供水。')
    expect(messagesOf('numbering-gap', source)).toEqual(['4:1-4:3 “一、”之后是“三、”，缺第2项'])
  })

  test('none where the first number stands at most 2000 characters before', () => {
    const of = (length: number) => messagesOf('numbering-gap', minutes('二、', '三、').replace('，纪要', `，研究一、防汛工作${'好'.repeat(length)}，纪要`))
    expect(of(0)).toEqual([])
    expect(of(1900)).toEqual([])
    expect(of(2100)).toEqual(['2:1-2:3 序号从“二、”开始，缺第1项'])
  })

  test('a number that has lost its stop is told as such, where it stands', () => {
    const of = (...written: string[]) => messagesOf('numbering-gap', minutes(...written))
    expect(of('1.', '2 ', '3.')).toEqual(['4:1-4:2 第2项的序号没有写成“1.”的样子'])
    expect(of('9.', '10', '11.')[1]).toBe('4:1-4:3 第10项的序号没有写成“9.”的样子')
    // A year or a month that opens a line is no such number.
    const dated = (line: string) => messagesOf('numbering-gap', minutes('1.', '3.').replace('落实。', `落实。\n${line}`))
    expect(dated('2023年3月开工。')).toEqual(['5:1-5:3 “1.”之后是“3.”，缺第2项'])
    expect(dated('2月开工。')).toEqual(['5:1-5:3 “1.”之后是“3.”，缺第2项'])
    expect(dated('2月开工。\n2研究供热工作。')).toEqual(['5:1-5:2 第2项的序号没有写成“1.”的样子'])
  })

  test('an excerpt begins anywhere', () => {
    expect(placesOf('numbering-gap', `青川市政府常务会议纪要（节选）\n${minutes('二、', '三、')}`)).toEqual([])
    expect(placesOf('numbering-gap', `青川市政府常务会议纪要\n${minutes('二、', '三、')}`)).toEqual(['二、'])
  })

  test('a list of points below a heading may begin with 2, and may not leave one out', () => {
    const of = (points: string) => placesOf('numbering-gap', minutes('一、', '二、').replace('抓好落实。', points))
    expect(of('（二）要加强巡查。（三）要备足物资。')).toEqual([])
    expect(of('（一）要加强巡查。（二）要备足物资。（四）要严明纪律。')).toEqual(['（四）'])
  })
})

describe('numbers that stand twice', () => {
  test.each([
    [['一、', '二、', '二、', '三、'], ['二、']],
    [['一、', '二、', '三、'], []],
  ])('%j', (markers, places) => {
    expect(placesOf('numbering-duplicate', minutes(...markers))).toEqual(places)
  })
})

describe('styles', () => {
  test.each([
    [['1、', '二、', '三、'], ['1、']],
    [['一、', '二、', '3、'], ['3、']],
    // Of two that are as frequent, the first is the usual one.
    [['1、', '二、'], ['二、']],
    [['1、', '2、', '三、', '四、'], ['三、', '四、']],
    [['1、', '2、', '三、', '四、', '五、'], ['1、', '2、']],
    [['一、', '二、', '三、'], []],
  ])('%j', (markers, places) => {
    expect(placesOf('mixed-numbering', minutes(...markers))).toEqual(places)
  })

  test('一是 and 二要 are one', () => {
    const source = minutes('一、', '二、').replace('抓好落实。', '一是加强巡查，二要备足物资，三是严明纪律。')
    expect(placesOf('mixed-numbering', source)).toEqual([])
  })
  test('in a row of points only what is neither 一是 nor 二要 is stray', () => {
    const strays = (...styles: string[]) => {
      const markerOf = (style: string, at: number) =>
        ({ start: at, end: at + 1, written: style, style, number: at + 1 })
      const markers = styles.map(markerOf)
      const { located } = readSource('一二三四五')
      const context = { outline: { located }, rows: [{ isHeadings: false, markers }] }
      const findings = mixedNumbering.check(context as unknown as CheckContext)
      return findings.map(({ values, position }) => [values, position.start.offset])
    }
    expect(strays('is', 'must', 'is')).toEqual([])
    expect(strays('must', 'is', 'must')).toEqual([])
    expect(strays('paren-han', 'is', 'must')).toEqual([[{ found: 'paren-han', usual: 'is' }, 0]])
    expect(strays('is', 'must', 'ordinal', 'ordinal', 'ordinal')).toEqual([
      [{ found: 'is', usual: 'ordinal' }, 0],
      [{ found: 'must', usual: 'ordinal' }, 1],
    ])
  })
})

test('numbers of a register have gaps of their own', () => {
  const numbers = (style: string) => [3, 7, 12].map((number) => ({ ...marker(number), style }))
  expect(numberedRows([numbers('register-number')], [])).toEqual([])
  expect(numberedRows([numbers('digit-dot')], [])).toHaveLength(1)
})
