import { describe, expect, test } from 'vitest'
import { extractHeader } from '../../src/extract/header.js'
import type { Person } from '../../src/schema/minutes.js'
import { outlineOf } from './outline-of.js'

const write = (persons: readonly Person[]): string =>
  persons.map(({ organization, name, title }) => [organization, name, title].map((part) => part ?? '').join('|')).join(' ')

/** The fields that are not null, persons as organization|name|title. */
function meetingIn(source: string): Record<string, unknown> {
  const { position, chairs, recorders, ...meeting } = extractHeader(outlineOf(source)).meeting
  expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
  const found = Object.fromEntries(Object.entries(meeting).filter(([, value]) => value !== null))
  if (chairs.length > 0) found['chairs'] = write(chairs)
  if (recorders.length > 0) found['recorders'] = write(recorders)
  return found
}

describe('openings', () => {
  test.each([
    [
      '2019年3月5日上午，县委副书记、县长程远在县政府三楼常务会议室主持召开县政府第21次常务会议，研究供水工作。纪要如下：',
      { date: '2019-03-05', time: '上午', chairs: '|程远|县委副书记、县长', place: '县政府三楼常务会议室', body: '县政府', kind: '常务会议', ordinal: 21 },
    ],
    [
      '2021年8月20日上午，程立群代市长主持召开市政府第60次常务会议，主要是传达学习7月30日会议精神，纪要如下：',
      { date: '2021-08-20', time: '上午', chairs: '|程立群|代市长', body: '市政府', kind: '常务会议', ordinal: 60 },
    ],
    [
      '受县长程远委托，2020年4月2日，常务副县长丁一在县政府五楼会议室主持召开专题会议。',
      { date: '2020-04-02', chairs: '|丁一|常务副县长', place: '县政府五楼会议室', kind: '专题会议' },
    ],
    [
      '2020年4月2日，受县长程远委托，常务副县长丁一主持召开县政府专题会议研究供水问题。',
      { date: '2020-04-02', chairs: '|丁一|常务副县长', body: '县政府', kind: '专题会议' },
    ],
    [
      '2018年6月1日下午3时，县政府召开第17次常务会议，县长程远主持会议。现将会议情况纪要如下：',
      { date: '2018-06-01', time: '下午3时', body: '县政府', kind: '常务会议', ordinal: 17, chairs: '|程远|县长' },
    ],
    [
      '2018年6月1日，区政府在三楼会议室召开第8次区长办公会议。会议由区委副书记、区长田野主持。',
      { date: '2018-06-01', place: '三楼会议室', body: '区政府', kind: '区长办公会议', ordinal: 8, chairs: '|田野|区委副书记、区长' },
    ],
    [
      '市政府第三次全体会议于2023年2月8日在市会议中心召开，市长许立主持会议。',
      { date: '2023-02-08', place: '市会议中心', body: '市政府', kind: '全体会议', ordinal: 3, chairs: '|许立|市长' },
    ],
    [
      '副县长丁一率队到河口镇实地察看了取水口，随后在河口镇政府二楼会议室主持召开现场办公会，现纪要如下：',
      { chairs: '|丁一|副县长', place: '河口镇政府二楼会议室', kind: '现场办公会' },
    ],
    [
      '2022年7月1日，县委书记丁一、县长程远共同主持召开县防汛指挥部会商会议。',
      { date: '2022-07-01', chairs: '|丁一|县委书记 |程远|县长', body: '县防汛指挥部', kind: '会商会议' },
    ],
    [
      '2017年5月4日，区长于立主持召开区十七届人民政府第27次常务会议。',
      { date: '2017-05-04', chairs: '|于立|区长', body: '区人民政府', kind: '常务会议', ordinal: 27, term: 17 },
    ],
    [
      '2017年5月4日，县委书记丁一主持召开十四届县委第52次常委会（扩大）会议。',
      { date: '2017-05-04', chairs: '|丁一|县委书记', body: '县委', kind: '常委会（扩大）会议', ordinal: 52, term: 14 },
    ],
    [
      '二〇二三年十月八日上午九时，上官明厅长主持召开厅务会议，审议有关文件。',
      { date: '2023-10-08', time: '上午九时', chairs: '|上官明|厅长', kind: '厅务会议' },
    ],
    [
      '2020年9月10日（星期四）下午2:30，校长欧阳文在行政楼201会议室主持召开2020年第9次校长办公会。',
      { date: '2020-09-10', time: '下午2:30', chairs: '|欧阳文|校长', place: '行政楼201会议室', kind: '校长办公会', ordinal: 9 },
    ],
    [
      '4月9日上午8:30，镇长丁一同志在镇政府二楼会议室主持召开2024年第4次镇长办公会议。',
      { date: '2024-04-09', time: '上午8:30', chairs: '|丁一|镇长', place: '镇政府二楼会议室', kind: '镇长办公会议', ordinal: 4 },
    ],
    [
      '2023年12月28日至29日，集团公司在总部大楼召开第四届董事会第十一次会议，会议由董事长郝文主持。',
      { date: '2023-12-28', endDate: '2023-12-29', body: '集团公司', place: '总部大楼', kind: '董事会', ordinal: 11, term: 4, chairs: '|郝文|董事长' },
    ],
    [
      '2019年4月3号上午，市长许立在市政府常务会议室主持召开16届88次常务会议。',
      { date: '2019-04-03', time: '上午', chairs: '|许立|市长', place: '市政府常务会议室', kind: '常务会议', ordinal: 88, term: 16 },
    ],
    [
      '2021年1月5日，在市政府三楼会议室，市委常委、常务副市长丁一主持召开重点项目协调会，听取有关汇报。',
      { date: '2021-01-05', place: '市政府三楼会议室', chairs: '|丁一|市委常委、常务副市长', kind: '协调会' },
    ],
    [
      '2021年1月5日下午，学会十届三次理事会在京华宾馆举行。理事长丁一主持会议。',
      { date: '2021-01-05', time: '下午', body: '学会', kind: '理事会', ordinal: 3, term: 10, place: '京华宾馆', chairs: '|丁一|理事长' },
    ],
    [
      '2021年1月5日，市政府副秘书长丁一召集市财政局、市住建局等单位召开专题协调会，研究供热问题。',
      { date: '2021-01-05', chairs: '市政府|丁一|副秘书长', kind: '专题协调会' },
    ],
    [
      '2021年1月5日，县长程远召开专题会议，研究供水问题。',
      { date: '2021-01-05', chairs: '|程远|县长', kind: '专题会议' },
    ],
    [
      '2022年3月1日，市局党组书记、局长丁一主持召开局党组2022年第3次会议。',
      { date: '2022-03-01', chairs: '市局|丁一|党组书记、局长', kind: '党组会议', ordinal: 3 },
    ],
    [
      '民國110年5月6日上午10時，許校長文信於行政大樓會議室主持召開109學年度第2學期第3次行政會議。',
      { date: '2021-05-06', time: '上午10時', chairs: '|許文信|校長', place: '行政大樓會議室', kind: '行政會議', ordinal: 3 },
    ],
    [
      '2016年7月8日，市十五届人大常委会举行第三十次主任会议，主任丁一主持。',
      { date: '2016-07-08', body: '市人大常委会', term: 15, kind: '主任会议', ordinal: 30, chairs: '|丁一|主任' },
    ],
    [
      '2016年7月8日，丁一同志主持召开县委常委会会议暨县委理论学习中心组学习会。',
      { date: '2016-07-08', chairs: '|丁一|', body: '县委', kind: '常委会会议' },
    ],
    [
      '现将2023年第5次校长办公会议纪要如下：',
      { kind: '校长办公会议', ordinal: 5 },
    ],
    [
      '2023年9月30日下午—10月1日，区委副书记、代区长田野主持召开全区安全生产工作会议，审议《防汛方案》，传达8月2日会议精神。',
      { date: '2023-09-30', endDate: '2023-10-01', chairs: '|田野|区委副书记、代区长', kind: '工作会议' },
    ],
    [
      '2014年11月3日，县委常委、组织部部长丁一主持召开县人才工作领导小组第二次会议。',
      { date: '2014-11-03', chairs: '|丁一|县委常委、组织部部长', body: '县人才工作领导小组', kind: '会议', ordinal: 2 },
    ],
    [
      '经市政府研究，2023年5月6日，副市长丁一代表市政府主持召开了城市供水专题协调会议。',
      { date: '2023-05-06', chairs: '|丁一|副市长', kind: '专题协调会议' },
    ],
    [
      '2022年10月12日下午，市政府在行政中心405会议室召开第11次常务会议，代市长周晓受市长委托主持会议。',
      { date: '2022-10-12', time: '下午', body: '市政府', place: '行政中心405会议室', kind: '常务会议', ordinal: 11, chairs: '|周晓|代市长' },
    ],
    [
      '12月30日上午，县长丁一主持召开县第十七届人大三次会议筹备工作协调会。',
      { date: '--12-30', time: '上午', chairs: '|丁一|县长', kind: '工作协调会' },
    ],
    [
      '2022年3月8日上午9：30，县政府党组成员、副县长、公安局局长武文在公安局指挥中心组织召开道路安全专题会议。',
      { date: '2022-03-08', time: '上午9：30', chairs: '|武文|县政府党组成员、副县长、公安局局长', place: '公安局指挥中心', kind: '专题会议' },
    ],
    [
      '县人民政府2010年第八次常务会议于10月12日上午在县政府二楼会议室召开，会议由县长丁一主持。',
      { date: '2010-10-12', time: '上午', place: '县政府二楼会议室', body: '县人民政府', kind: '常务会议', ordinal: 8, chairs: '|丁一|县长' },
    ],
    [
      '2024年5月6日，省委常委、市委书记武文到高新区调研并召开现场会，会议议定：',
      { date: '2024-05-06', chairs: '|武文|省委常委、市委书记', kind: '现场会' },
    ],
    ['蓝天股份有限公司2022年度股东大会会议记录', { body: '蓝天股份有限公司', kind: '股东大会' }],
    ['区发改局党组会议纪要（2023年第11次）', { body: '区发改局', kind: '党组会议', ordinal: 11 }],
    ['计算机学院党政联席会议纪要\n（2022-2023学年第二学期第5次）', { body: '计算机学院', kind: '党政联席会议', ordinal: 5 }],
    [
      '市政府专题会议纪要〔2016〕25号\n关于协调供水问题的会议纪要\n2016年3月8日，市长武文主持召开会议，研究供水问题。',
      { date: '2016-03-08', body: '市政府', kind: '专题会议', chairs: '|武文|市长' },
    ],
    ['2023年4月7日，有关人员在场。', {}],
    ['会议要求加强供水，5月6日前完成。', {}],
  ])('%s', (source, meeting) => {
    expect(meetingIn(source)).toEqual(meeting)
  })
})

describe('labelled lines', () => {
  test('a committee of Taiwan', () => {
    const source = [
      '明湖縣議會第8屆第2會期財政委員會第9次全體委員會議議事錄',
      '時間：101年10月17日（星期三）上午9時1分至下午2時28分',
      '地點：本會紅樓101會議室',
      '主席：林召集委員大同',
      '紀錄：簡任秘書　許文',
      '簡任編審　黃　信',
      '科　　長　朱立華',
    ].join('\n')
    expect(meetingIn(source)).toEqual({
      body: '明湖縣議會財政委員會',
      kind: '全體委員會議',
      ordinal: 9,
      term: 8,
      date: '2012-10-17',
      time: '上午9時1分至下午2時28分',
      place: '本會紅樓101會議室',
      chairs: '|林大同|召集委員',
      recorders: '|許文|簡任秘書 |黃信|簡任編審 |朱立華|科長',
    })
  })

  test('a name of the meeting, a date and a time of their own', () => {
    const source = '会议名称：青云大厦业主委员会2024年第2次例会\n日期：2024-03-05\n时间：19:30-21:00\n地点：物业办公室\n主持人：丁一\n记录人：程远'
    expect(meetingIn(source)).toEqual({
      body: '青云大厦业主委员会',
      kind: '例会',
      ordinal: 2,
      date: '2024-03-05',
      time: '19:30-21:00',
      place: '物业办公室',
      chairs: '|丁一|',
      recorders: '|程远|',
    })
  })

  test('a year that only the number or the date of issue gives', () => {
    expect(meetingIn('青政纪〔2022〕9号\n4月26日，市长许立主持召开常务会议。')).toMatchObject({ date: '2022-04-26' })
    expect(meetingIn('成文日期：2023-01-06\n12月28日，市长许立主持召开常务会议。')).toMatchObject({ date: '2022-12-28' })
    expect(meetingIn('成文日期：2023-05-06\n3日下午，市长许立主持召开常务会议。')).toMatchObject({ date: '2023-05-03', time: '下午' })
    expect(meetingIn('4月26日，市长许立主持召开常务会议。')).toMatchObject({ date: '--04-26' })
  })
})

/** title|number|issuer|date of issue */
function documentIn(source: string): string {
  const { title, documentNumber, issuer, issueDate } = extractHeader(outlineOf(source))
  return [title, documentNumber, issuer, issueDate].map((value) => value ?? '').join('|')
}

describe('title and publication', () => {
  test.each([
    ['青云市人民政府第60次常务会议纪要', '青云市人民政府第60次常务会议纪要|||'],
    ['会　议　纪　要\n（第14期）\n青云县人民政府办公室　　2020年11月5日\n关于城区供水有关问题的会议纪要', '关于城区供水有关问题的会议纪要|第14期|青云县人民政府办公室|2020-11-05'],
    ['青云市人民政府\n市长办公会议纪要\n青府办会〔2022〕9号', '青云市人民政府市长办公会议纪要|青府办会〔2022〕9号|青云市人民政府|'],
    ['青云县人民政府办公室\n专题会议纪要\n[2023]32号\n关于城东小学建设问题的会议纪要', '关于城东小学建设问题的会议纪要|[2023]32号|青云县人民政府办公室|'],
    ['关于研究城区供水、供热等\n有关问题的会议纪要', '关于研究城区供水、供热等有关问题的会议纪要|||'],
    ['青云水务有限公司\n第四届董事会第十一次会议纪要', '青云水务有限公司第四届董事会第十一次会议纪要||青云水务有限公司|'],
    ['会议纪要\n第9期', '会议纪要|第9期||'],
    ['专题会议纪要（第12期）', '专题会议纪要|第12期||'],
    ['县长办公会议纪要\n〔2023〕9号\n---\n青云县人民政府办公室　2023年5月9日印发', '县长办公会议纪要|〔2023〕9号|青云县人民政府办公室|2023-05-09'],
    ['业主大会会议纪要\n---\n散会\n青云花园业主委员会\n2023年5月9日', '业主大会会议纪要||青云花园业主委员会|2023-05-09'],
    ['专题会议纪要\n（2024年第11次）', '专题会议纪要|||'],
    ['首页>政务公开>常务会议\n索引号：qy/2022-004\n发布机构：青云县人民政府办公室\n成文日期：2022-07-29\n发布日期：2022-08-02\n文号：青政纪〔2022〕11号\n县政府第17次常务会议纪要', '县政府第17次常务会议纪要|青政纪〔2022〕11号|青云县人民政府办公室|2022-07-29'],
    ['編號：第3號\n青湖縣環境基金管理會第5屆第1次委員會議紀錄', '青湖縣環境基金管理會第5屆第1次委員會議紀錄|第3號||'],
    ['2022年3月4日，县长程远主持召开常务会议，纪要如下：', '|||'],
    [
      '青云市人民政府办公室关于印发市政府常务会议纪要的通知\n现将《市政府常务会议纪要》印发给你们。\n2020年2月8日\n青云市人民政府\n第31次常务会议纪要\n2020年1月20日，市长许立主持召开市政府第31次常务会议。',
      '青云市人民政府第31次常务会议纪要||青云市人民政府|2020-02-08',
    ],
  ])('%s', (source, expected) => {
    expect(documentIn(source)).toBe(expected)
  })

  test('recipients, without the print line', () => {
    const { copyTo } = extractHeader(outlineOf('会议纪要\n---\n抄送：县委办公室，县人大常委会办公室、各乡镇（街道、园区）。'))
    expect(copyTo).toEqual(['县委办公室', '县人大常委会办公室', '各乡镇（街道、园区）'])
  })
})

test('every line of head and tail is a part', () => {
  const source = '首页>会议公开\n青云县人民政府\n常务会议纪要\n第3期\n2022年3月4日，县长程远主持召开常务会议。\n---\n散会：下午5时\n打印本页\n关闭窗口'
  const { parts } = extractHeader(outlineOf(source))
  expect(parts.map(({ role }) => role)).toEqual([
    'metadata', 'title', 'title', 'document-number', 'opening', 'closing', 'footer', 'footer',
  ])
})

test('no text throws', () => {
  for (const text of ['', '。', '召开', '主持', '在主持召开', '（）', '第届第次会议', '纪要', '，，，主持召开，，']) {
    expect(() => extractHeader(outlineOf(text))).not.toThrow()
  }
})
