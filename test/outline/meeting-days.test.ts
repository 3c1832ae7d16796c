/** Meetings of several days: the lines that say so in the head, and the days as headings over what was taken up. */
import { describe, expect, test } from 'vitest'
import { tellsFurtherTime } from '../../src/outline/meeting-days.js'
import { everyPart } from './every-part.js'
import { fieldsIn } from './outline-of-text.js'

const TITLE = '縣議會財政委員會會議紀錄\n'
const TIME = '時間：112年3月6日（星期一）上午9時至12時\n'
const FURTHER = '112年3月8日（星期三）上午9時至11時\n'

describe('a line that goes on with the time', () => {
  test.each([
    ['101年9月26日（星期三）上午9时5分至15时21分', true],
    ['中华民国101年10月11日（星期四）上午9时至14时1分', true],
    ['9月26日下午2时', true],
    ['9月26日上午9时至12时、下午2时至4时', true],
    ['九月二十六日（周三）下午', true],
    ['下午2时42分至3时40分', true],
    // A day alone may be that of issue.
    ['2023年6月12日', false],
    ['2023年6月12日印发', false],
    ['9月26日上午9时召开会议', false],
    ['下午', false],
    ['8:30', false],
  ])('%s: %s', (text, tells) => {
    expect(tellsFurtherTime(text)).toBe(tells)
  })

  test('is one of the time alone', () => {
    expect(fieldsIn(`${TITLE}${TIME}${FURTHER}地點：議事廳\n下午2時至3時\n\n一、審查預算\n照案通過。`)).toEqual(['time:112年3月6日（星期一）上午9時至12時/112年3月8日（星期三）上午9時至11時', 'place:議事廳'])
  })
})

describe('a day over what was taken up', () => {
  test('is a heading, below which the first paragraph opens an item', () => {
    const body = '討論事項\n3月6日（星期一）\n審查甲案。\n決議：照案通過。\n3月8日（星期三）\n審查乙案。\n決議：照案通過。\n'
    expect(everyPart(`${TITLE}${TIME}${FURTHER}${body}`)).toMatchObject({
      items: ['審查甲案|決議：照案通過。', '審查乙案|決議：照案通過。'],
      sections: ['討論事項', '3月6日（星期一）', '3月8日（星期三）'],
    })
  })

  test('ends the numbered items above', () => {
    const body = '一、審查甲案。\n決議：照案通過。\n112年3月8日（星期三）\n審查乙案。\n決議：照案通過。\n'
    expect(everyPart(`${TITLE}${TIME}${FURTHER}${body}`)).toMatchObject({ items: ['一、審查甲案|決議：照案通過。', '審查乙案|決議：照案通過。'], sections: ['112年3月8日（星期三）'] })
  })

  test.each([
    ['a day that is not the meeting\'s', `${TIME}${FURTHER}`, '3月9日（星期四）'],
    ['a day without its weekday', `${TIME}${FURTHER}`, '3月8日'],
    ['a day and more', `${TIME}${FURTHER}`, '3月8日（星期三）進場施工'],
    ['the only day of the meeting', TIME, '3月6日（星期一）'],
    ['a day of a meeting that says no time', '', '3月6日（星期一）'],
  ])('but no heading is %s', (_, head, line) => {
    expect(everyPart(`${TITLE}${head}一、審查甲案\n工程排定如下：\n${line}\n拆除圍牆。\n`)).toMatchObject({ items: [`一、審查甲案|工程排定如下：/${line}/拆除圍牆。`] })
  })
})
