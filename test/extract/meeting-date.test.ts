import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { meetingIn } from './header-of.js'

describe('a title that names the month alone', () => {
  test.each([
    ['2025/5 TC 例会', '2025-05'],
    ['2025-05 PMC 例会', '2025-05'],
    ['PMC 例会纪要（2025年5月）', '2025-05'],
    ['PMC 例会 2025-03-06', '2025-03-06'],
    ['2025年13月 PMC 例会纪要', null],
    ['PMC 例会纪要 12/5', null],
  ])('%s', (title, date) => {
    expect(parseMinutes(`# ${title}\n\n1. 讨论版本计划\n`).meeting.date).toBe(date)
  })

  test('a day that the text gives counts before it', () => {
    const { meeting } = parseMinutes('2025年5月例会纪要\n\n时间：2025年6月2日\n\n一、讨论版本计划\n会议同意。\n')
    expect(meeting.date).toBe('2025-06-02')
  })
})

describe('month and day as four digits behind the name of the meeting', () => {
  test.each([
    ['云湖质量SIG例会 0315（Quality Meeting）', '云湖质量SIG|例会|--03-15'],
    ['云湖质量SIG例会 0315', '云湖质量SIG|例会|--03-15'],
    ['2024年云湖质量SIG例会 0315', '云湖质量SIG|例会|2024-03-15'],
    ['云湖质量SIG例会 1201会议室', '||'],
    ['云湖质量SIG例会 2024', '||'],
    ['云湖质量SIG例会 0315-0320', '||'],
  ])('%s', (title, written) => {
    const { body, kind, date } = parseMinutes(`# ${title}\n\n1. 讨论版本计划\n`).meeting
    expect([body, kind, date].map((value) => value ?? '').join('|')).toBe(written)
  })
})

/** The day, the last day and the time, parted by blanks. */
function whenIn(...lines: string[]): string {
  const { date, endDate, time } = meetingIn(lines.join('\n'))
  return [date, endDate, time].filter(Boolean).join(' ')
}

describe('labelled lines', () => {
  test.each([
    ['时间：2024年3月5日上午9时', '2024-03-05 上午9时'],
    ['时间：2024年3月5日，县政府三楼，上午9时', '2024-03-05 上午9时'],
    ['时间：上午9时，2024年3月5日', '2024-03-05 上午9时'],
    ['时间：2024年3月4日上午10时至3月6日', '2024-03-04 2024-03-06 上午10时'],
    ['时间：下午2时', '下午2时'],
    // Of two times the one behind the day.
    ['时间：（上午）2024年3月5日下午2时', '2024-03-05 下午2时'],
    // When the page was put up.
    ['时间：2015-08-11 18:37:20', ''],
  ])('%s', (line, when) => {
    expect(whenIn('例会纪要', line)).toBe(when)
  })

  test.each([
    [['时间：2024年3月5日（星期二）上午9时至12时', '2024年3月7日（星期四）上午9时至11时'], '2024-03-05 2024-03-07 上午9时至12时'],
    [['时间：3月5日上午9时', '3月6日上午9时', '3月7日上午9时'], '--03-05 --03-07 上午9时'],
    [['时间：2024年3月5日上午9时至12时', '下午2时至4时'], '2024-03-05 上午9时至12时下午2时至4时'],
    // An earlier day is no last one, nor is one below another label.
    [['时间：2024年3月5日上午9时', '2024年3月4日上午9时'], '2024-03-05 上午9时'],
    [['时间：2024年3月5日上午9时', '地点：三楼', '2024年3月6日上午9时'], '2024-03-05 上午9时'],
    [['时间：2024年3月5日上午9时在三楼', '下午2时至4时'], '2024-03-05 上午9时'],
  ])('and the lines below that go on: %j', (lines, when) => {
    const { date, endDate, time } = parseMinutes(['例会纪要', ...lines].join('\n')).meeting
    expect([date, endDate, time].filter(Boolean).join(' ')).toBe(when)
  })

  test('the first that says it counts', () => {
    expect(whenIn('时间：2024年3月5日上午', '时间：2024年3月6日下午')).toBe('2024-03-05 上午')
    expect(whenIn('时间：上午9时', '日期：2024年3月6日下午')).toBe('2024-03-06 上午9时')
    expect(whenIn('时间：2015-08-11 18:37:20', '时间：2024年3月6日下午')).toBe('2024-03-06 下午')
  })

  test('before the opening, which may give the time', () => {
    const opening = '2024年3月6日下午，县长程远主持召开常务会议。'
    expect(whenIn('时间：2024年3月5日上午', opening)).toBe('2024-03-05 上午')
    expect(whenIn('时间：2024年3月5日', opening)).toBe('2024-03-05 下午')
  })
})

describe('the title', () => {
  test.each([
    ['2025年3月6日下午3时例会纪要', '2025-03-06 下午3时'],
    ['5月6日例会纪要', '--05-06'],
    ['2025年5月例会纪要', '2025-05'],
    ['2025年12月例会纪要', '2025-12'],
    ['2025年1月例会纪要', '2025-01'],
    ['2025年0月例会纪要', ''],
  ])('%s', (title, when) => {
    expect(whenIn(title)).toBe(when)
  })

  test('gives the year of a day that is written without one', () => {
    expect(whenIn('2025年3月6日例会纪要', '3月6日下午，县长程远主持召开例会。')).toBe('2025-03-06 下午')
    expect(whenIn('供水例会纪要（2025-03-06）', '3月6日下午，县长程远主持召开例会。')).toBe('2025-03-06 下午')
    expect(whenIn('5月6日例会纪要', '5月6日下午，县长程远主持召开例会。')).toBe('--05-06 下午')
  })

  test('counts before a day that stands alone', () => {
    expect(whenIn('2025年3月6日例会纪要', '2025年3月9日')).toBe('2025-03-06')
  })
})

describe('a line or a heading that is a day', () => {
  const dateOf = (source: string) => {
    const { date, time } = parseMinutes(source, { format: 'markdown' }).meeting
    return [date, time]
  }

  test.each([
    ['# Nov 29, 2022 at 15:00\n\n1. 讨论版本计划\n', ['2022-11-29', '15:00']],
    ['# 供水例会纪要\n\n# 2022-11-29 供水供热\n\n一、供水\n\n会议同意。\n', ['2022-11-29', null]],
    ['# 供水例会纪要\n\n# 供水供热\n\n# 2022-11-29 供水\n\n一、供水\n\n会议同意。\n', ['2022-11-29', null]],
    // Of words that are no heading nobody can tell.
    ['# 供水例会纪要\n\n2022-11-29 供水供热\n\n一、供水\n\n会议同意。\n', [null, null]],
    ['# TC 例会\n\n上次例会是2022年11月1日的\n\n1. 讨论版本计划\n', [null, null]],
  ])('%j', (source, when) => {
    expect(dateOf(source)).toEqual(when)
  })

  test('a line of its own', () => {
    expect(whenIn('例会纪要', '2024年3月5日')).toBe('2024-03-05')
    expect(whenIn('例会纪要', '2024年3月5日 上午9时')).toBe('2024-03-05 上午9时')
  })

  test('with the place beside it', () => {
    expect(whenIn('例会纪要', '2022年9月17日（周六）晚上7:00　·　小区中心花园')).toBe('2022-09-17 晚上7:00')
    expect(whenIn('例会纪要', '时间：下午2时', '2022年9月17日　·　小区中心花园')).toBe('2022-09-17 下午2时')
  })
})

describe('a day without its year', () => {
  const opening = (day: string) => `${day}，市长许立主持召开常务会议。`

  test.each([
    // The number of the meeting, of the document, the day of issue.
    [['成文日期：2024-05-08', '青政纪〔2023〕9号', '5月6日，市长许立主持召开2022年第3次常务会议。'], '2022-05-06'],
    [['成文日期：2024-05-08', '青政纪〔2023〕9号', opening('5月6日')], '2023-05-06'],
    [['成文日期：2024-05-08', opening('5月6日')], '2024-05-06'],
    [['青政纪〔2022〕9号', opening('5月6日至7日')], '2022-05-06 2022-05-07'],
    // Nothing is issued before it was held.
    [['成文日期：2023-01-06', opening('12月28日')], '2022-12-28'],
    [['成文日期：2023-01-06', opening('12月28日至29日')], '2022-12-28 2022-12-29'],
    [['成文日期：2023-05-06', opening('5月6日')], '2023-05-06'],
    // The end of a meeting over the turn of the year is in the next.
    [['青政纪〔2022〕9号', opening('12月30日至1月2日')], '2022-12-30 2023-01-02'],
    [['成文日期：2023-01-06', opening('12月30日至1月2日')], '2022-12-30 2023-01-02'],
    [['青政纪〔2022〕9号', '成文日期：2023-01-06', opening('12月28日')], '2022-12-28'],
    // What is written stays.
    [['成文日期：2023-01-06', opening('2021年12月28日')], '2021-12-28'],
  ])('%j', (lines, when) => {
    expect(whenIn(...lines)).toBe(when)
  })

  test.each([
    ['3日下午', '2023-05-03 下午'],
    ['6日下午', '2023-05-06 下午'],
    ['15日下午', '下午'],
  ])('nor its month: %s', (day, date) => {
    expect(whenIn('成文日期：2023-05-06', opening(day))).toBe(date)
    expect(whenIn(opening(day))).toBe('下午')
  })
})
