import { describe, expect, test } from 'vitest'
import { completeDate, findDate } from '../../src/extract/dates.js'
import { findTime, readTimeAt } from '../../src/extract/times.js'
import { readSource } from '../../src/source/read-source.js'

function datesIn(written: string): string | null {
  const { located } = readSource(written, 'text')
  const found = findDate(located.text, 0, located.text.length, located)
  return found && [found.date, found.endDate].filter(Boolean).join('/')
}

describe('findDate', () => {
  test.each([
    ['2021年8月20日上午', '2021-08-20'],
    ['２０２１年８月２０日', '2021-08-20'],
    ['二〇二一年八月二十日', '2021-08-20'],
    ['二○一九年十二月三十一日', '2019-12-31'],
    ['二O二三年十月廿三日', '2023-10-23'],
    ['2019年4月3号下午', '2019-04-03'],
    ['8月20日', '--08-20'],
    ['日期2021-08-20', '2021-08-20'],
    ['2021.8.20', '2021-08-20'],
    ['2021/8/5', '2021-08-05'],
    ['例会20230911', '2023-09-11'],
    ['Nov29,2022at15:00', '2022-11-29'],
    ['29November2022', '2022-11-29'],
    ['民國112年3月8日', '2023-03-08'],
    ['中華民國九十八年五月六日', '2009-05-06'],
    ['101年10月17日', '2012-10-17'],
    ['一〇六年五月二日', '2017-05-02'],
    ['民國一〇六年五月二日', '2017-05-02'],
    ['一百零六年五月二日', '2017-05-02'],
    ['二〇〇六年五月二日', '2006-05-02'],
    ['時間：98年5月6日', '2009-05-06'],
    ['21年5月6日', '2021-05-06'],
    ['112.3.8', '2023-03-08'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toBe(date)
  })

  test.each([
    ['2023年12月28日至29日', '2023-12-28/2023-12-29'],
    ['9月30日—10月1日', '--09-30/--10-01'],
    ['2023年12月28日至2024年1月2日', '2023-12-28/2024-01-02'],
    ['2023年12月30日至1月2日', '2023-12-30/2024-01-02'],
    ['2022年3月5-6日', '2022-03-05/2022-03-06'],
    ['2022年3月5日（星期六）上午9时至6日', '2022-03-05/2022-03-06'],
    ['5月6日、7日', '--05-06/--05-07'],
    ['2023.12.28-29', '2023-12-28/2023-12-29'],
    ['2023-12-28至2023-12-30', '2023-12-28/2023-12-30'],
  ])('range %s', (text, dates) => {
    expect(datesIn(text)).toBe(dates)
  })

  test.each(['2021年8月', '13月40日', '3.10.2', '电话0991-5923022', '9·8', '2021年第8次', '192.168.1.1', '编号202199991'])(
    'no day in %s',
    (text) => {
      expect(datesIn(text)).toBeNull()
    },
  )

  test('a time behind the day ends no range', () => {
    expect(datesIn('2021-08-20至17:00')).toBe('2021-08-20')
    expect(datesIn('2021年8月20日9:00-11:30')).toBe('2021-08-20')
  })

  test('searches between its bounds only, with offsets of the whole text', () => {
    const text = '8月1日讲话，9月2日召开'
    expect(findDate(text, 6, text.length)).toEqual({ start: 7, end: 11, date: '--09-02', endDate: null })
    expect(findDate(text, 6, 9)).toBeNull()
  })

  test('white space ends the day before a time', () => {
    const { located } = readSource('2021-8-2 14:30')
    expect(findDate(located.text, 0, located.text.length, located)?.date).toBe('2021-08-02')
    expect(findDate('2021-8-20', 0, 9)?.date).toBe('2021-08-20')
  })
})

test('completeDate adds a year only where none is', () => {
  expect(completeDate('--08-20', 2021)).toBe('2021-08-20')
  expect(completeDate('2019-08-20', 2021)).toBe('2019-08-20')
})

describe('findTime', () => {
  test.each([
    ['上午，', '上午'],
    ['下午3时在', '下午3时'],
    ['上午8:30，', '上午8:30'],
    ['15:00—17:10', '15:00—17:10'],
    ['上午9时1分至下午2时28分', '上午9时1分至下午2时28分'],
    ['下午三点半召开', '下午三点半'],
    ['上午8时30分，', '上午8时30分'],
    ['15:00pmGMT+8', '15:00pm'],
    ['晚8点', '晚8点'],
  ])('%s', (text, time) => {
    const span = findTime(text, 0, text.length)
    expect(span && text.slice(span.start, span.end)).toBe(time)
  })

  test('a weekday or a comma may stand before it', () => {
    for (const text of ['（星期二）下午2:30', '，星期五，下午2:30', '下午2:30']) {
      const span = readTimeAt(text, 0, text.length)
      expect(span && text.slice(span.start, span.end)).toBe('下午2:30')
    }
    expect(readTimeAt('，县长王某上午到会', 0, 10)).toBeNull()
  })
})
