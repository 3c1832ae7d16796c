import { describe, expect, test } from 'vitest'
import { extractHeader } from '../../src/extract/header.js'
import { isOpening, openingOf } from '../../src/extract/opening.js'
import { meetingIn } from './header-of.js'
import { outlineOf } from './outline-of.js'

const DAY = '2023年5月6日，'

describe('a line that opens', () => {
  test.each([
    ['5月6日下午召开专题会议', true],
    ['5月6日下午召开全体会', false],
    ['现将《县政府常务会议纪要》印发给你们。', false],
    ['会议研究了供水、供热、供气工作。', false],
  ])('%s: %s', (text, opens) => {
    expect(isOpening(text)).toBe(opens)
  })
})

describe('what an item took in', () => {
  /** The number of the meeting, where no line is head. */
  const ordinalIn = (source: string): number | null => extractHeader({ ...outlineOf(source), head: [] }).meeting.ordinal

  test.each([
    ['2023年5月6日，县政府召开第3次常务会议，研究供水。', 3],
    ['市民政局2023年5月6日召开第3次办公会议，研究供水。', 3],
    // What an item tells of another meeting is no opening.
    ['青川民政局2023年5月6日召开第3次办公会议，研究供水。', null],
    ['县长程远于2023年5月6日主持召开县政府第3次常务会议。', 3],
    ['程远于2023年5月6日主持召开第3次常务会议会议纪要', null],
  ])('%s', (source, ordinal) => {
    expect(ordinalIn(source)).toBe(ordinal)
  })

  test.each(['2023年5月6日，县政府召开第3次常务会议。', '县长程远主持召开县政府第3次常务会议。'])('within twenty-four lines: %s', (line) => {
    expect(ordinalIn(`${'供水\n'.repeat(23)}${line}`)).toBe(3)
    expect(ordinalIn(`${'供水\n'.repeat(24)}${line}`)).toBeNull()
  })
})

test.each([
  ['2023年5月6日至7日，县长程远在县政府小会议室先后主持召开县政府常务会议。', '县政府小会议室'],
  ['2023年5月6日，县长程远在先锋楼会议室主持召开县政府常务会议。', '先锋楼会议室'],
])('where it was held: %s', (source, place) => {
  expect(extractHeader(outlineOf(source)).meeting.place).toBe(place)
})

test('a headline counts where no sentence follows', () => {
  expect(meetingIn('县长程远主持召开县政府第3次常务会议')).toEqual({ body: '县政府', kind: '常务会议', ordinal: 3, chairs: '|程远|县长' })
})

describe('a sentence without 召开 and 主持', () => {
  test.each([
    ['供水工作\n2021年8月20日，县长丁一就供水问题进行专题研究', '2021-08-20'],
    ['县水利局2021年8月20日就供水问题进行专题研究', '2021-08-20'],
    ['会议工作\n2021年8月20日，县长丁一走访了企业，现将情况通报', undefined],
  ])('%j', (source, date) => {
    expect(openingOf(outlineOf(source))?.date?.date).toBe(date)
  })

  test('is passed over where it says nothing of the meeting', () => {
    expect(meetingIn(`为做好供水工作。${DAY}县长程远主持召开县政府常务会议。`)).toMatchObject({ date: '2023-05-06', chairs: '|程远|县长' })
  })
})

describe('later sentences', () => {
  const first = `${DAY}县长程远主持召开县政府常务会议。`

  test.each([
    [`${first}5月8日，副县长丁一在三楼会议室召开供水专题会议。`, undefined],
    [`${first}会议在三楼会议室召开。`, '三楼会议室'],
    [`${first}会议在充分讨论的基础上形成了共识。`, undefined],
  ])('%s', (source, place) => {
    expect(meetingIn(source)['place']).toBe(place)
  })

  test('name the meeting where the first did not', () => {
    expect(meetingIn(`${DAY}县领导在三楼会议室集中调度，现纪要如下：\n丁一主持第3次全体会议，研究供水。`)).toMatchObject({ kind: '全体会议', ordinal: 3 })
    expect(meetingIn(`${first}丁一主持第3次全体会议，研究供水。`)).toMatchObject({ kind: '常务会议' })
  })
})

describe('the day', () => {
  test('behind the verb is that of a matter', () => {
    expect(meetingIn('县长程远主持召开县政府常务会议，传达2023年5月1日会议精神。')).not.toHaveProperty('date')
  })
})

describe('the name', () => {
  test.each([
    ['根据《关于召开供水会议的通知》，2023年5月6日，县长程远主持召开县政府第3次常务会议。', '县政府|常务会议|3'],
    ['2023年5月6日，县长程远主持召开了县政府第3次常务会议。', '县政府|常务会议|3'],
    // The first of two; but two matters are none.
    ['2023年5月6日，县长程远主持召开县政府第3次常务会议暨县防汛指挥部第2次会议。', '县政府|常务会议|3'],
    ['2023年5月6日，县长程远主持召开县政府第3次常务会议、县防汛指挥部第2次会议。', '县政府|常务会议|3'],
    ['2023年5月6日，县长程远主持召开县政府供水、供热专题会议。', '县政府|专题会议|'],
    ['2023年5月6日，县长程远主持召开会议中心建设、供热专题会议。', '|专题会议|'],
    // As the subject
    ['2023年5月6日，县政府第3次常务会议召开，县长程远主持。', '县政府|常务会议|3'],
    ['2023年5月6日，县政府第3次常务会议（扩大）在三楼会议室召开。', '县政府|常务会议（扩大）|3'],
    ['县委第2次常委会会议之后，县政府第3次常务会议在三楼会议室召开。', '县政府|常务会议|3'],
    ['本次县政府第3次常务会议在三楼会议室召开。', '县政府|常务会议|3'],
    ['供水工作\n县政府第3次县长办公会议研究了供水工作，现纪要如下：', '县政府|县长办公会议|3'],
    // Announced
    ['县长程远主持，现将县政府第7次县长办公会议有关情况纪要如下：', '县政府|县长办公会议|7'],
    ['供水工作\n2023年5月6日，现将县政府第7次县长办公会议纪要如下：', '县政府|县长办公会议|7'],
  ])('%s', (source, name) => {
    const { body, kind, ordinal } = meetingIn(source)
    expect([body, kind, ordinal].join('|')).toBe(name)
  })
})

describe('who holds it', () => {
  test.each([
    ['2023年5月6日，县水利局召开会议，研究供水。', '县水利局'],
    ['2023年5月6日，县水利局召开了会议，研究供水。', '县水利局'],
    ['2023年5月6日，县水利局召开紧急会议，研究供水。', '县水利局'],
    ['2023年5月6日，大家召开会议，研究供水。', undefined],
  ])('%s', (source, body) => {
    expect(meetingIn(source)['body']).toBe(body)
  })

  const bodyOf = (length: number): string => `${'城乡供水一体化水利工程建设'.repeat(3)}领导小组`.slice(-length)

  test('is no longer than names are', () => {
    expect(meetingIn(`${bodyOf(20)}5月6日召开第3次会议，研究供水。`)['body']).toBe(bodyOf(20))
    expect(meetingIn(`${bodyOf(21)}5月6日召开第3次会议，研究供水。`)['body']).toBeUndefined()
    expect(meetingIn(`${DAY}${bodyOf(30)}召开第3次会议，研究供水。`)['body']).toBe(bodyOf(30))
    expect(meetingIn(`${DAY}${bodyOf(31)}召开第3次会议，研究供水。`)['body']).toBeUndefined()
  })
})

describe('the place', () => {
  test.each([
    ['三楼会议室', '三楼会议室'],
    ['县委前楼会议室', '县委前楼会议室'],
    ['青年宫会议室', '青年宫会议室'],
    ['彼此咖啡馆会议室', '彼此咖啡馆会议室'],
    ['一楼', '一楼'],
    ['工业园', '工业园'],
    // Neither is a place.
    ['调研期间', undefined],
    ['会前', undefined],
    ['走访企业后', undefined],
    ['此', undefined],
    ['此期间', undefined],
    ['家', undefined],
    ['县里', undefined],
    ['年初', undefined],
    ['5月8日', undefined],
  ])('在%s: %s', (written, place) => {
    expect(meetingIn(`${DAY}县长程远在${written}主持召开县政府常务会议。`)['place']).toBe(place)
  })

  test.each([
    ['2023年5月6日，区长方正在三楼会议室主持召开区政府常务会议。', '三楼会议室'],
    ['2023年5月6日，区长方明现在主持召开区政府常务会议。', undefined],
    ['2023年5月6日，针对工地存在安全隐患的问题，区长方明主持召开区政府常务会议。', undefined],
    ['2023年5月6日，正在推进供水工程，区长方明主持召开区政府常务会议。', undefined],
  ])('%s', (source, place) => {
    expect(meetingIn(source)['place']).toBe(place)
  })
})

test.each([
  ['2023年5月6日，程远召集召开管委会专题会议，研究供水。', '管委会|专题会议'],
  ['2023年5月6日，程远召集召开了管委会专题会议，研究供水。', '管委会|专题会议'],
  // 专题 behind the meeting belongs to the verb
  ['2023年5月6日，程远召集召开管委会会议专题研究供水。', '管委会|会议'],
])('two verbs of holding, and the name behind them: %s', (source, name) => {
  const { body, kind } = meetingIn(source)
  expect([body, kind].join('|')).toBe(name)
})
