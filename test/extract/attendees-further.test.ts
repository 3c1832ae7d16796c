import { describe, expect, test } from 'vitest'
import { readRosters } from '../../src/extract/attendees.js'
import { buildOutline } from '../../src/outline/outline.js'
import { readSource } from '../../src/source/read-source.js'
import { attendeesIn, inMarkdown, withLists, withSentence } from './attendees-of.js'

describe('who is in a list twice', () => {
  test.each([
    ['出席：县水利局田野、田野', '县水利局/田野 |  | '],
    ['出席：田野、县水利局田野', '县水利局/田野 |  | '],
    ['出席：县水利局田野，县财政局田野', '县水利局/田野 县财政局/田野 |  | '],
    ['出席：县水利局田野，县水利局局长田野', '县水利局/田野<局长> |  | '],
    ['出席：县水利局田野，县财政局田野，县财政局田野', '县水利局/田野 县财政局/田野 |  | '],
    ['出席：县水利局田野，县财政局田野，田野', '县水利局/田野 县财政局/田野 |  | '],
    ['出席：县水利局、县财政局、县水利局', '县水利局/ 县财政局/ |  | '],
    ['出席：县长田野、田野', '/田野<县长> |  | '],
    ['出席：田野、田野（县长）', '/田野<县长> |  | '],
    ['出席：田野\n列席：田野', '/田野 | /田野 | '],
    ['出席：田野、蘇召集委員文山', '/田野 /蘇文山<召集委員> |  | '],
  ])('%j', (lists, attendees) => {
    expect(attendeesIn(withLists(lists))).toBe(attendees)
  })
})

describe('sentences of the opening, and the lists', () => {
  test.each([
    ['县财政局、县教育局负责人参加会议。', '出席：县财政局　金山', '县教育局/ 县财政局/金山 |  | '],
    ['县财政局、县教育局负责人列席会议。', '列席：县财政局　金山', ' | 县教育局/ 县财政局/金山 | '],
    ['财政局、教育局负责人列席会议。', '列席：县财政局　金山', ' | 教育局/ 县财政局/金山 | '],
    ['县财政局、教育局负责人列席会议。', '列席：财政局　金山', ' | 教育局/ 财政局/金山 | '],
    ['县财政局、县教育局负责人未出席会议。', '列席：县财政局　金山', ' | 县财政局/金山 | 县教育局/'],
    ['县财政局、县教育局负责人参加会议。', '', '县财政局/ 县教育局/ |  | '],
    ['县财政局、县教育局负责人参加会议。', '出席：金山', '县财政局/ 县教育局/ /金山 |  | '],
    ['县长田野、县财政局金山参加会议。', '', '/田野<县长> 县财政局/金山 |  | '],
    ['很好、很多、很高、县财政局金山参加会议。', '', ' |  | '],
    ['县长田野参加会议。', '县财政局金山列席会议。', '/田野<县长> | 县财政局/金山 | '],
    ['县长田野、县水利局金山、县财政局水生、星海欧阳锋参加会议。', '', '/田野<县长> 县水利局/金山 县财政局/水生 星海/欧阳锋 |  | '],
    ['供水参加会议。', '', ' |  | '],
  ])('%s %s', (sentence, lists, attendees) => {
    expect(attendeesIn(`${withSentence(sentence)}${lists}\n`)).toBe(attendees)
  })
})

describe('tables and lines below one heading', () => {
  test.each([
    ['| 姓名 | 单位 |\n| --- | --- |\n| 田野 | 县政府 |\n| 金山 | 县财政局 |\n记录：水生', '县政府/田野 县财政局/金山 |  | '],
    ['| 姓名 | 单位 |\n| --- | --- |\n| 田野 | 县政府 |\n\n金山、水生', '县政府/田野 |  | '],
    ['金山、水生\n\n| 姓名 | 单位 |\n| --- | --- |\n| 田野 | 县政府 |\n\n安全', '/金山 /水生 县政府/田野 |  | '],
    ['| 姓名 |\n| --- |\n| 田野 |\n| 金山 |', '/田野 /金山 |  | '],
    ['- 田野\n- 县财政局 金山', '/田野 县财政局/金山 |  | '],
  ])('%j', (list, attendees) => {
    expect(attendeesIn(inMarkdown(list))).toBe(attendees)
  })
})

test('which rosters are sentences of the opening', () => {
  const outline = buildOutline(readSource(`${withSentence('县财政局金山列席会议。')}出席：田野\n`))
  expect([...readRosters(outline)].map(({ list, isSentence }) => [list, isSentence])).toEqual([['observers', true], ['present', false]])
})

describe('an opening that stands below a heading', () => {
  const opening = '3月19日，县长丁一主持召开县政府第3次常务会议，研究供水。'
  const rest = '会议审议了《供水办法》。会议同意。\n'

  test('tells who was there', () => {
    expect(attendeesIn(`会议内容\n\n${opening}副县长田野参加会议。\n${rest}`)).toBe('/田野<副县长> |  | ')
    expect(attendeesIn(`一、会议内容\n${opening}县财政局金山列席会议。\n${rest}`)).toBe(' | 县财政局/金山 | ')
  })

  test('as no other paragraph does', () => {
    expect(attendeesIn(`会议内容\n\n${opening}\n${rest.trimEnd()}副县长田野参加会议。\n会议研究了供热。会议同意。\n`)).toBe(' |  | ')
  })
})
