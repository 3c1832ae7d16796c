/** Titles without 纪要: the line that says which meeting it was, and headlines. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const titleOf = (...head: string[]): string | null => parseMinutes([...head, '', '6月15日上午，县长田野主持召开县政府第71次常务会议。', '会议审议了《供水办法》。会议同意该《办法》。'].join('\n')).title

describe('the title of a page', () => {
  test.each([
    [['首页 > 政务公开 > 常务会议', '第十八届人民政府第71次常务会议', '发布日期：2022-06-20'], '第十八届人民政府第71次常务会议'],
    [['首页', '县政府常务会议', '县政府第71次常务会议', '来源：县政府办'], '县政府第71次常务会议'],
    [['县政府召开常务会议研究供水、供热等事项', '2022-06-16　来源：青川日报'], '县政府召开常务会议研究供水、供热等事项'],
    [['青川县人民政府第71次常务会议召开', '（2022年6月16日）　作者：白露　来源：青川日报'], '青川县人民政府第71次常务会议召开'],
    [['首页 > 政务公开', '县政府常务会议', '发布日期：2022-06-20'], null],
  ])('%j: %s', (head, title) => {
    expect(titleOf(...head)).toBe(title)
  })
})

test('what the headline says is completed by the opening below it', () => {
  const { meeting, issueDate } = parseMinutes('青川县政府召开常务会议研究供水等事项\n2022-06-16　来源：青川日报\n\n6月15日上午，县长田野主持召开县政府第71次常务会议。\n会议审议了《供水办法》。会议同意该《办法》。')
  expect([meeting.ordinal, meeting.date, meeting.chairs[0]?.name, issueDate]).toEqual([71, '2022-06-15', '田野', '2022-06-16'])
})
