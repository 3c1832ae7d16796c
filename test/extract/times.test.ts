import { describe, expect, test } from 'vitest'
import { findDate } from '../../src/extract/dates.js'
import { findTime, readTimeAt, timeInRange } from '../../src/extract/times.js'

describe('findTime', () => {
  test.each([
    ['上午，', '上午'],
    ['下午3时在', '下午3时'],
    ['上午8:30，', '上午8:30'],
    ['15:00—17:10', '15:00—17:10'],
    ['上午9时1分至下午2时28分', '上午9时1分至下午2时28分'],
    ['下午三点半召开', '下午三点半'],
    ['上午9时至12时、下午2时30分至5时、3月28日', '上午9时至12时、下午2时30分至5时'],
    ['上午和晚上', '上午和晚上'],
    ['上午9时、3楼', '上午9时'],
    ['上午8时30分，', '上午8时30分'],
    ['15:00pmGMT+8', '15:00pm'],
    ['晚8点', '晚8点'],
    ['10点-12点30、在会所', '10点-12点30'],
    ['下午3点15人到会', '下午3点'],
    ['下午3点2023年', '下午3点'],
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
  test('only between its bounds, with offsets of the whole text', () => {
    const text = '上午讨论，下午3时召开'
    expect(findTime(text, 4, text.length)).toEqual({ start: 5, end: 9 })
    expect(findTime(text, 4, 6)).toBeNull()
    expect(readTimeAt('8月1日上午', 4, 4)).toBeNull()
  })
})

describe('a time inside a range of days', () => {
  const timeIn = (text: string) => {
    const date = findDate(text, 0, text.length)
    const time = date && timeInRange(text, date)
    return time && text.slice(time.start, time.end)
  }

  test.each([
    ['11月4日上午10时起至11月6日止', '上午10时'],
    ['11月4日14:30至6日', '14:30'],
    ['会议时间：11月4日上午10时至6日', '上午10时'],
    // No time, but a part of the day: it is not when the meeting began.
    ['11月30日下午至12月1日', null],
    ['会议时间：11月30日下午至12月1日', null],
    ['11月4日至6日上午10时', null],
    ['11月4日上午10时', null],
  ])('%s', (text, time) => {
    expect(timeIn(text)).toBe(time)
  })
})
