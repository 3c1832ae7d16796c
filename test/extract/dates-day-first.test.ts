/** The day before the month; and who presided, where another opened. */
import { describe, expect, test } from 'vitest'
import { findDate } from '../../src/extract/dates.js'
import { openingOf } from '../../src/extract/opening.js'
import { readSource } from '../../src/source/read-source.js'
import { meetingIn } from './header-of.js'
import { outlineOf } from './outline-of.js'

function dateIn(written: string): string | null {
  const { located } = readSource(written, 'text')
  return findDate(located.text, 0, located.text.length, located)?.date ?? null
}

describe('the day before the month', () => {
  test.each([
    ['18/07/2012', '2012-07-18'],
    ['18/7/2012上午', '2012-07-18'],
    ['13/12/2012', '2012-12-13'],
    // Where the first may be the month, traditional characters tell
    ['會議日期：05/07/2012', '2012-07-05'],
    ['会议日期：05/07/2012', null],
    ['05/07/2012', null],
    // The year goes first as a rule
    ['2012/07/18', '2012-07-18'],
  ])('%s', (written, date) => {
    expect(dateIn(written)).toBe(date)
  })

  test.each(['32/07/2012', '18/13/2012', '18/07/12', '18/07/1812', '1/18/07/2012', '18/07/2012/5'])('none in %s', (written) => {
    expect(dateIn(written)).toBe(null)
  })
})

describe('who presided', () => {
  const visit = '2023年5月6日，县长丁一带领有关人员察看了工地，召开专题会议。'

  test.each([
    [`${visit}会议由副县长程远主持。`, '|程远|副县长'],
    [visit, '|丁一|县长'],
    [`${visit}会议由副县长程远记录。`, '|丁一|县长'],
    ['2023年5月6日，县长丁一主持召开专题会议。会议由副县长程远主持。', '|丁一|县长'],
    ['2023年5月6日，县长丁一召集有关部门研究供水。', '|丁一|县长'],
  ])('%s', (source, chairs) => {
    expect(meetingIn(source)['chairs']).toBe(chairs)
  })

  test.each([
    [visit, false],
    ['2023年5月6日，县长丁一主持召开专题会议。', true],
    ['2023年5月6日，县政府召开专题会议。', false],
  ])('%s: %s', (source, presides) => {
    expect(openingOf(outlineOf(source))?.presides).toBe(presides)
  })
})
