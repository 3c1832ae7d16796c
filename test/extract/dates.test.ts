import { describe, expect, test } from 'vitest'
import { completeDate, findDate } from '../../src/extract/dates.js'
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
    ['3月26日（星期一）上午9时9分至12时6分、下午2时至5时、3月28日（星期三）上午9时至12时、3月29日上午9时', '--03-26/--03-29'],
    ['2023年3月26日上午9时至12时、28日上午9时', '2023-03-26/2023-03-28'],
    ['3月26日上午9时至12时，3月28日', '--03-26'],
    ['3月26日上午9时至12时、3月20日', '--03-26'],
    ['3月26日上午9时至12时、3楼', '--03-26'],
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
    ['民國一０六年五月二日', '2017-05-02'],
    ['二0二一年五月二日', '2021-05-02'],
    ['一百零六年五月二日', '2017-05-02'],
    ['二〇〇六年五月二日', '2006-05-02'],
    ['時間：98年5月6日', '2009-05-06'],
    ['21年5月6日', '2021-05-06'],
    ['112.3.8', '2023-03-08'],
    ['民国12年5月6日', '1923-05-06'],
    ['100年5月6日', '2011-05-06'],
    ['日期2021-8-20.', '2021-08-20'],
    ['1.2021.3.8召开预备会', '2021-03-08'],
    ['2021-8-20、田野主持', '2021-08-20'],
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
    ['2023.12.28-29召开', '2023-12-28/2023-12-29'],
    ['2021年5月20日至2022年5月6日', '2021-05-20/2022-05-06'],
    ['5月6日起至7日', '--05-06/--05-07'],
    // Into the next year, also where no year is written.
    ['12月30日至1月2日', '--12-30/--01-02'],
    ['11月30日至1月2日', '--11-30/--01-02'],
    ['2023.12.30-1.2', '2023-12-30/2024-01-02'],
    ['12月30日至2022年1月2日', '--12-30/2022-01-02'],
    ['5月6日至2021年5月8日', '--05-06/2021-05-08'],
  ])('range %s', (text, dates) => {
    expect(datesIn(text)).toBe(dates)
  })

  test.each(['2021年8月', '13月40日', '3.10.2', '电话0991-5923022', '9·8', '2021年第8次', '192.168.1.1', '编号202199991', '版本2023.5.6.7', '0月5日', '13月5日', '5月0日', '5月32日', 'Nov32,2022', 'Nov0,2022',
    // A longer number holds one.
    ...['0', '9'].flatMap((digit) => [`编号${digit}20210601`, `编号20210601${digit}`])])(
    'no day in %s',
    (text) => {
      expect(datesIn(text)).toBeNull()
    },
  )

  // The days do not follow on, or there is no such day.
  test.each(['5月6日至5日', '5月6日至6日', '5月6日至4月7日', '5月6日至32日', '5月6日至13月7日'])('no range: %s', (text) => {
    expect(datesIn(text)).toBe('--05-06')
  })

  test.each(['2021年5月6日至2020年5月7日', '2021年5月6日至2021年5月6日', '2021年5月6日至2021年4月7日', '2021年5月6日至4月7日', '2021-05-06至2020-05-07', '2021年5月6日、2月7日'])(
    'no range, as it ends before it starts: %s',
    (text) => {
      expect(datesIn(text)).toBe('2021-05-06')
    },
  )

  test.each(['5月8日至2021年5月6日', '5月8日至2021年3月6日'])('nor with the year of the end alone: %s', (text) => {
    expect(datesIn(text)).toBe('--05-08')
  })

  test.each([
    ['会议于2023年12月28日至29日召开', '2023年12月28日至29日'],
    ['会议于2023.12.28～12.29召开', '2023.12.28～12.29'],
    ['会议于2023.12.28召开', '2023.12.28'],
    ['例会-20210601', '20210601'],
    ['20210601-例会', '20210601'],
    ['例会，Nov29,2022at15:00', 'Nov29,2022'],
    ['2021-8-2 14:30', '2021-8-2'],
    ['2021. 8. 2', '2021.8.2'],
  ])('where it stands in %s', (written, date) => {
    const { located } = readSource(written, 'text')
    const found = findDate(located.text, 0, located.text.length, located)
    expect(found && located.text.slice(found.start, found.end)).toBe(date)
  })

  test('of several the first, however they are written', () => {
    expect(datesIn('例会20210601，见2021年8月20日')).toBe('2021-06-01')
    expect(datesIn('2021年8月20日，见例会20210601')).toBe('2021-08-20')
    expect(datesIn('2021-08-20，2021年6月1日')).toBe('2021-08-20')
  })

  test('a year of two digits is of this century where nothing tells the script', () => {
    expect(findDate('21年5月6日', 0, 7)?.date).toBe('2021-05-06')
  })

  test('a time behind the day ends no range', () => {
    expect(datesIn('2021-08-20至21:00')).toBe('2021-08-20')
    expect(datesIn('2021-08-20至22时')).toBe('2021-08-20')
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
