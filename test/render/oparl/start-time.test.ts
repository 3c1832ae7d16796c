import { expect, test } from 'vitest'
import { startTimeOf } from '../../../src/render/oparl/start-time.js'

test.each([
  ['14:30—17:10', '14:30'],
  ['上午9时', '09:00'],
  ['下午3时', '15:00'],
  ['下午2:30', '14:30'],
  ['晚7时30分', '19:30'],
  ['上午9時1分至下午2時28分', '09:01'],
  ['下午2點半', '14:30'],
  ['中午12时', '12:00'],
  ['下午14:00', '14:00'],
])('%s starts at %s', (time, expected) => {
  expect(startTimeOf(time)).toBe(expected)
})

test.each([[null], ['上午'], ['会后'], ['25:00'], ['9:75']])('%s says no minute', (time) => {
  expect(startTimeOf(time)).toBeUndefined()
})
