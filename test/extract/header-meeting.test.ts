import { describe, expect, test } from 'vitest'
import { extractHeader } from '../../src/extract/header.js'
import { parseMinutes } from '../../src/index.js'
import { meetingIn } from './header-of.js'
import { outlineOf } from './outline-of.js'

/** The words that the position of the meeting holds. */
function heldBy(source: string): string {
  const outline = outlineOf(source)
  const { start, end } = extractHeader(outline).meeting.position
  return outline.located.source.slice(start.offset, end.offset)
}

test('a day of issue without a year has that of the number', () => {
  expect(extractHeader(outlineOf('青政纪〔2021〕12号\n成文日期：1月6日')).issueDate).toBe('2021-01-06')
  expect(extractHeader(outlineOf('第12期\n成文日期：1月6日')).issueDate).toBe('--01-06')
})

describe('the kind', () => {
  test.each([
    // 会议 says less than the title, any other kind more.
    ['县政府专题会议纪要\n2023年5月6日，县长程远主持召开会议，研究供水工作。', '专题会议'],
    ['县政府专题会议纪要\n2023年5月6日，县长程远主持召开常务会议，研究供水工作。', '常务会议'],
    ['关于城区供水的纪要\n2023年5月6日，县长程远主持召开县防汛指挥部会议，研究供水工作。', '会议'],
    ['县防汛指挥部专题会议纪要\n2023年5月6日，县长程远主持召开县防汛指挥部第2次会议。', '专题会议'],
    ['县防汛指挥部专题会议纪要\n2023年5月6日，县长程远主持召开县防汛指挥部会商会议。', '会商会议'],
    // A number on a line of its own says nothing of it.
    ['2018年第7次\n时间：2018年5月10日', undefined],
  ])('%j', (source, kind) => {
    expect(meetingIn(source)['kind']).toBe(kind)
  })
})

describe('a label tells the name', () => {
  test.each([
    ['会议名称：县政府第3次常务会议', { body: '县政府', kind: '常务会议', ordinal: 3 }],
    ['会议名称：县政府第3次常务会议记录', { body: '县政府', kind: '常务会议', ordinal: 3 }],
    ['会议名称：县政府纪要编写专题会议', { body: '县政府', kind: '专题会议' }],
    // The first that says which meeting it was.
    ['会议：有关问题\n会议名称：县政府第3次常务会议', { body: '县政府', kind: '常务会议', ordinal: 3 }],
  ])('%j', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('a line that is no title names the meeting', () => {
  test.each([
    ['开源协会理事会2020年首次月例会\n地点：线上', { body: '开源协会理事会', kind: '例会', ordinal: 1, place: '线上' }],
    // Where on the site the page stands, and a council that only is one.
    ['首页>县政府第3次常务会议\n地点：线上', { place: '线上' }],
    ['首页/会议公开/县政府第3次常务会议\n地点：线上', { place: '线上' }],
    ['有关人员\n地点：线上', { place: '线上' }],
  ])('%j', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('the number of the meeting on a line of its own', () => {
  test.each(['第7次（总第163次）', '2018年第7次（总第163次）', '（2018年第7次）', '第7次'])('%s', (line) => {
    expect(meetingIn(`${line}\n地点：线上`)).toMatchObject({ ordinal: 7, place: '线上' })
    expect(meetingIn(`${line}\n地点：线上`)).not.toHaveProperty('body')
  })
})

describe('the place', () => {
  test.each([
    ['地点：县政府三楼会议室。', '县政府三楼会议室'],
    ['地点：县政府三楼会议室；', '县政府三楼会议室'],
    ['地点：县政府三楼会议室；各镇分会场', '县政府三楼会议室；各镇分会场'],
    ['地点：\n地点：县政府三楼会议室', '县政府三楼会议室'],
    ['地点：\n2023年5月6日，县长程远在县政府三楼会议室主持召开常务会议。', '县政府三楼会议室'],
    ['地点：县政府五楼会议室\n2023年5月6日，县长程远在县政府三楼会议室主持召开常务会议。', '县政府五楼会议室'],
    ['地点：', undefined],
  ])('%j', (source, place) => {
    expect(meetingIn(source)['place']).toBe(place)
  })
})

describe('the place of the meeting in the text', () => {
  const opening = '2023年5月6日，县长程远主持召开县政府常务会议'

  test.each([
    // The opening sentence, however much stands around it.
    [`时间：2023年5月6日\n${opening}。会议研究了供水工作。`, opening],
    ['县政府常务会议纪要\n时间：2023年5月6日', '2023年5月6日'],
    ['县政府常务会议纪要\n会议名称：县政府常务会议\n时间：2023年5月6日', '县政府常务会议'],
    ['县政府常务会议纪要\n地点：三楼会议室', '县政府常务会议纪要'],
    ['县水利局\n地点：三楼会议室', '县水利局'],
    ['', ''],
    // Those who presided and who took the minutes are of it.
    [`${opening}。会议研究了供水工作。\n---\n记录：丁一`, `${opening}。会议研究了供水工作。\n记录：丁一`],
    [`记录：丁一\n${opening}。会议研究了供水工作。`, `丁一\n${opening}`],
    ['主持人：丁一\n时间：2023年5月6日\n记录：程远\n地点：三楼会议室', '丁一\n时间：2023年5月6日\n记录：程远'],
    ['地点：三楼会议室\n时间：2023年5月6日\n主持人：丁一', '2023年5月6日\n主持人：丁一'],
  ])('%j', (source, held) => {
    expect(heldBy(source)).toBe(held)
  })
})

test('a section says how it was convened', () => {
  const { date, place } = parseMinutes('青禾公司股东大会会议记录\n\n一、会议召开和出席情况\n（一）会议时间：2022年11月15日\n（二）会议地点：二楼会议室\n\n二、议案审议情况\n议案一：修改章程\n表决结果：通过。\n').meeting
  expect([date, place]).toEqual(['2022-11-15', '二楼会议室'])
})

test.each([
  ['县政府常务会议纪要\n〔2013〕第16次', 16],
  ['县政府常务会议纪要\n[2013]第16次', 16],
  ['县政府常务会议纪要\n会议次别：2013年第16次', 16],
  ['县政府常务会议纪要\n〔2013〕第16号', undefined],
])('a line of its own says which one it was: %j', (source, ordinal) => {
  expect(meetingIn(source)['ordinal']).toBe(ordinal)
})
