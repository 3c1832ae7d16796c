import { describe, expect, test } from 'vitest'
import { addMonths, addWorkingDays, dayInYear, dayOf, END_OF_MONTH, monthOf, weekdayOf } from '../../src/resolve/calendar.js'

const time = (date: string) => Date.parse(date)
const written = (day: number | null) => (day === null ? null : new Date(day).toISOString().slice(0, 10))

describe('dayInYear', () => {
  test.each([
    // 31 days may lie behind the meeting, and not one more.
    [11, 30, '2023-12-31', '2023-11-30'],
    [11, 29, '2023-12-31', '2024-11-29'],
    [2, 29, '2023-12-28', '2024-02-29'],
  ])('month %i, day %i at a meeting on %s', (month, day, meeting, date) => {
    expect(written(dayInYear(null, month, day, time(meeting)))).toBe(date)
  })

  test('with a year of its own needs no meeting, without one none is guessed', () => {
    expect(written(dayInYear(2019, 1, 2, null))).toBe('2019-01-02')
    expect(written(dayInYear(2019, 1, 2, time('2023-12-28')))).toBe('2019-01-02')
    expect(dayInYear(null, 1, 2, null)).toBeNull()
  })
})

describe('dayOf', () => {
  test.each([
    [2023, 12, 31, '2023-12-31'],
    [2023, 1, 1, '2023-01-01'],
    [2023, 2, END_OF_MONTH, '2023-02-28'],
    [2024, 2, END_OF_MONTH, '2024-02-29'],
  ])('%i, %i, %d', (year, month, day, date) => {
    expect(written(dayOf(year, month, day))).toBe(date)
  })

  test.each([
    [2023, 0, 5],
    [2023, 13, 5],
    [2023, 5, 0],
    [2023, 4, 31],
    [2023, 2, 29],
  ])('%i, %i, %i is no day', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull()
  })
})

test('working days pass over Saturday and Sunday; half a day is a day', () => {
  const friday = time('2023-06-16')
  expect(written(addWorkingDays(friday, 1))).toBe('2023-06-19')
  expect(written(addWorkingDays(friday, 0.5))).toBe('2023-06-19')
  expect(written(addWorkingDays(friday, 6))).toBe('2023-06-26')
  expect(addWorkingDays(friday, 0)).toBe(friday)
})

test('months end where they are short', () => {
  expect(written(addMonths(time('2023-12-31'), 2))).toBe('2024-02-29')
  expect(written(addMonths(time('2023-06-15'), 7))).toBe('2024-01-15')
})

test('days of the week are 1 to 7, months 1 to 12', () => {
  expect([weekdayOf(time('2023-06-12')), weekdayOf(time('2023-06-18'))]).toEqual([1, 7])
  expect([monthOf(time('2023-01-31')), monthOf(time('2023-12-01'))]).toEqual([1, 12])
})
