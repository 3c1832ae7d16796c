import { describe, expect, test } from 'vitest'
import { meetingIn } from './header-of.js'

describe('the meeting as subject', () => {
  test.each([
    [
      '县政府第3次县长办公会议研究了城区供水问题，现将有关事项纪要如下：',
      { body: '县政府', kind: '县长办公会议', ordinal: 3 },
    ],
    ['青云县政府第3次县长办公会议就城区供水问题进行了研究。', { body: '青云县政府', kind: '县长办公会议', ordinal: 3 }],
    ['县政府关于供水的专题会议研究了有关问题，现将会议情况纪要如下：', { body: '县政府', kind: '专题会议' }],
    ['会议研究了城区供水问题，现纪要如下：', {}],
    ['县水利局会议室研究了供水问题，现纪要如下：', {}],
  ])('%s', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('what is planned is no meeting', () => {
  test.each([
    ['第九届荷花节定于6月8日在我县举办。县政府召开荷花节筹备协调会议，听取了汇报。', { body: '县政府', kind: '协调会议' }],
    ['2023年5月6日，县政府将于年底投产的项目召开专题会议。', { date: '2023-05-06', kind: '专题会议' }],
  ])('%s', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('who went there first presides', () => {
  test.each([
    [
      '2023年5月6日，县长田野带领有关部门到工业园，先后走访了4家企业，下午在管委会会议室召开现场办公会。',
      { date: '2023-05-06', chairs: '|田野|县长', place: '管委会会议室', kind: '现场办公会' },
    ],
    // with no post nobody is meant
    ['2023年5月6日，县政府先后走访了4家企业，下午在管委会会议室召开现场办公会。', { date: '2023-05-06', place: '管委会会议室', kind: '现场办公会' }],
  ])('%s', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('the day behind the name', () => {
  test.each([
    ['县长田野5月6日主持召开县政府第3次常务会议，研究供水工作。', { date: '--05-06', chairs: '|田野|县长', body: '县政府', kind: '常务会议', ordinal: 3 }],
    ['新华社北京4月18日电　省长田野4月17日主持召开省政府常务会议，研究供水工作。', { date: '--04-17', chairs: '|田野|省长', body: '省政府', kind: '常务会议' }],
    // a body presides over nothing
    ['县政府5月6日主持召开第3次常务会议，研究供水工作。', { date: '--05-06', body: '县政府', kind: '常务会议', ordinal: 3 }],
  ])('%s', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('who holds it stands before the place', () => {
  test.each([
    [
      '2023年5月6日，省水利厅在青溪渠首召开云岭街道供水推进会。',
      { date: '2023-05-06', body: '省水利厅', place: '青溪渠首', kind: '推进会' },
    ],
    [
      '2023年5月6日，县政府在三楼会议室召开县防汛指挥部第2次会议。',
      { date: '2023-05-06', body: '县防汛指挥部', place: '三楼会议室', kind: '会议', ordinal: 2 },
    ],
  ])('%s', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

test('the body may stand before the day', () => {
  expect(meetingIn('青川市人民政府10月30日召开第41次常务会议，研究供水工作。')).toMatchObject({ body: '青川市人民政府', kind: '常务会议' })
  expect(meetingIn('会上10月30日召开第41次常务会议，研究供水工作。')).not.toHaveProperty('body')
})

test('the headline of news gives way to its first sentence', () => {
  const source = '程远主持召开县政府第3次常务会议\n发布时间：2024-10-31\n10月30日，县长程远主持召开县政府第3次常务会议。\n会议审议了预算。'
  expect(meetingIn(source)).toMatchObject({ date: '2024-10-30', chairs: '|程远|县长' })
})

describe('who presides', () => {
  const opening = '2023年5月6日，县长程远主持召开县政府常务会议。'
  test.each([
    [`${opening}第四项及以后的议题由副县长丁一主持。`, '|程远|县长 |丁一|副县长'],
    [`${opening}\n第四项及以后的议题由副县长丁一主持。`, '|程远|县长 |丁一|副县长'],
    [`${opening}第三项议题由县水利局作了汇报。`, '|程远|县长'],
    [`${opening}其间由副县长丁一主持开展了观摩。`, '|程远|县长'],
    ['2023年5月6日，县长王以民主持召开县政府常务会议。', '|王以民|县长'],
    ['2023年5月6日，县政府召开拆迁协调会。副县长丁一主持，县住建局通报了进度。', '|丁一|副县长'],
    ['2023年5月6日，周明远市长、何静副市长主持召开专题会议，研究供水。', '|周明远|市长 |何静|副市长'],
    ['2023年5月6日，县人大常委会举行第3次主任会议，主任丁一主持。', '|丁一|主任'],
    // when it was held is nobody
    ['2023年5月6日，副县长丁一走访了灾民，下午在云岭镇政府主持召开现场办公会，研究供水工作。', undefined],
    ['2023年5月6日，县长丁一走访了两户企业，晚上在云岭镇政府主持召开座谈会。', undefined],
    ['2023年5月6日，县长丁一走访了两户企业，会前在云岭镇政府主持召开座谈会。', undefined],
    ['2023年5月6日，县长丁一走访了两户企业，夏明在云岭镇政府主持召开座谈会。', '|夏明|'],
    ['2023年5月6日，县长丁一走访了两户企业，向晚明在云岭镇政府主持召开座谈会。', '|向晚明|'],
  ])('%s', (source, chairs) => {
    expect(meetingIn(source)['chairs']).toBe(chairs)
  })
})

describe('假 before a place, as Macau and Taiwan write', () => {
  test.each([
    ['本會第3次理事會議於2023年5月6日，假綜合大樓三樓會議室舉行，研究供水。', '綜合大樓三樓會議室'],
    ['2023年5月6日下午，理事会第3次会议假综合大楼三楼会议室举行，研究供水。', '综合大楼三楼会议室'],
    // It ends a word: 放假, 暑假
    ['2023年5月6日下午，本会放假综合大楼三楼会议室举行第3次理事会议，研究供水。', undefined],
    ['2023年5月6日下午，理事会第3次会议暑假学生活动中心会议室举行，研究供水。', undefined],
    ['2023年5月6日下午，理事会第3次会议寒假学生活动中心会议室举行，研究供水。', undefined],
    ['2023年5月6日下午，理事会第3次会议休假人员会议室举行，研究供水。', undefined],
    // and no place follows
    ['2023年5月6日下午，理事会第3次会议假视频方式举行，研究供水。', undefined],
  ])('%s', (source, place) => {
    expect(meetingIn(source)['place']).toBe(place)
  })
})
