import { expect, test } from 'vitest'
import { wholeDate } from '../../src/render/iso-date.js'

test.each(['2023-03-15', '2024-02-29'])('%s is a date', (date) => {
  expect(wholeDate(date)).toBe(date)
})

test.each([null, undefined, '', '--08-20', '2023-02-29', '2023-13-01', '2023-03-15T00:00'])('%s is none', (date) => {
  expect(wholeDate(date)).toBeUndefined()
})
