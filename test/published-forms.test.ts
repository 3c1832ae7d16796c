/** Forms in which offices publish minutes on their sites, each told in one text of its own. */
import { describe, expect, test } from 'vitest'
import { parseMinutes, type Minutes } from '../src/index.js'

const OPENING = '2024年5月21日上午，区长田野主持召开区政府第83次常务会议。'
const parse = (...lines: string[]): Minutes => parseMinutes(lines.join('\n'))
const titles = ({ items }: Minutes): (string | null)[] => items.map(({ title }) => title)
const names = (persons: readonly { name: string }[]): string[] => persons.map(({ name }) => name)

describe('who came', () => {
  test('representatives named in a bracket behind the verb', () => {
    const { attendees } = parse(`${OPENING}部分公众代表列席会议（江河、白露）。`, '会议审议《供水办法》。会议同意该《办法》。')
    expect(names(attendees.observers)).toEqual(['江河', '白露'])
  })

  test('for each matter in brackets below it', () => {
    const minutes = parse(OPENING, '', '会议审议《供水办法》。会议同意该《办法》。', '（列席：区水务局、区财政局）', '', '会议听取区教委的汇报。', '（列席：区教委）')
    expect(titles(minutes)).toEqual(['审议《供水办法》', '听取区教委的汇报'])
    expect(minutes.attendees.observers.map(({ organization }) => organization)).toEqual(['区水务局', '区财政局', '区教委'])
  })

  test('and who kept the record, as the opening says', () => {
    const { meeting } = parse('2024年5月21日上午，校长田野主持召开2024年第3次校长办公会议。校办副主任江河作会议记录。纪要如下：', '一、审议《考核办法》', '会议同意该办法。教务处作了教学记录。')
    expect(names(meeting.recorders)).toEqual(['江河'])
  })
})

describe('when', () => {
  test('the time of a page, one label and value below the other, is not the meeting’s', () => {
    const { meeting, issueDate } = parse('政务公开', '日期', '2024-10-11 09:30', '来源', '青川区人民政府办公室', '字号', '大 中 小', '', '2024年10月9日，区政府召开第61次常务会议，区长田野主持。', '会议审议《供水办法》。会议同意该《办法》。')
    expect([meeting.date, issueDate]).toEqual(['2024-10-09', '2024-10-11'])
  })

  test('before an event opens', () => {
    const { items } = parse(OPENING, '会议听取区商务委的汇报。会议要求，区商务委要在进口博览会开幕前完成整改。')
    expect(items[0]?.tasks[0]?.deadline).toMatchObject({ text: '进口博览会开幕前', date: null })
  })
})

describe('what was taken up', () => {
  test('several bodies heard in turn are several subjects', () => {
    const { items } = parse(OPENING, '会议分别听取区发改委关于经济运行情况、区商务委关于消费市场情况的汇报。会议指出，二季度是关键期。')
    expect(items.map(({ action, subjects }) => [action, subjects])).toEqual([['听取', ['区发改委关于经济运行情况', '区商务委关于消费市场情况的汇报']]])
  })

  test('an agenda as a section that tells, above the one that decides', () => {
    const minutes = parse('一、会议议程', '会议通报了上半年安全形势，审议了两个文件。', '二、会议议定事项', '（一）通报上半年安全形势', '会议指出，形势平稳。', '（二）审议《应急预案》', '会议同意该预案。')
    expect(titles(minutes)).toEqual(['通报上半年安全形势', '审议《应急预案》'])
  })

  test('white space behind numerals, below the words that the main matters follow', () => {
    const minutes = parse('2019年5月14日，县长田野主持召开县政府第32次常务会议。', '会议讨论和决定的主要事项有：', '', '一　传达学习安全生产会议精神', '会议要求，抓好落实。', '', '二　审议征收计划', '会议同意该计划。')
    expect(titles(minutes)).toEqual(['传达学习安全生产会议精神', '审议征收计划'])
  })

  test('a paragraph that closes with what is to be done is business', () => {
    const minutes = parse(OPENING, '', '会议审议了《供水办法》。会议要求抓好以下工作：', '', '会议研究了城市更新问题。会议原则同意该事项。')
    expect(titles(minutes)).toEqual(['审议了《供水办法》', '研究了城市更新问题'])
  })

  test('cases counted anew below 報告案件 and 審議案件', () => {
    const minutes = parse('青溪縣都市計畫委員會第208次會議紀錄', '八、報告案件：', '報告第一案：確認第207次會議紀錄', '決定：確定。', '九、審議案件：', '審議第一案：變更青溪都市計畫案', '決議：照案通過。', '審議第二案：停車場用地案', '決議：緩議。')
    expect(minutes.items.map(({ marker, title }) => `${marker}|${title}`)).toEqual(['報告第一案|確認第207次會議紀錄', '審議第一案|變更青溪都市計畫案', '審議第二案|停車場用地案'])
  })

  test('a heading of a section in two languages', () => {
    const minutes = parseMinutes('# 江湾社区 TSC 例会 2024-07-16\n\n## 议题与结论（Topics & Conclusions）\n\n| 编号 | 议题 | 纪要 |\n| --- | --- | --- |\n| 1 | 版本计划 | 同意该计划。 |\n| 2 | 门禁调整 | 暂缓。 |\n', { format: 'markdown' })
    expect(titles(minutes)).toEqual(['版本计划', '门禁调整'])
  })
})

describe('what was decided', () => {
  const decisionsOf = (text: string): string[] => parse('一、关于供水工作', text).items.flatMap(({ decisions }) => decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`))

  test.each([
    ['◆会议结论：原则同意该方案。', ['approved-in-principle:原则同意']],
    ['会议决定，该项目不予入园。', ['rejected:不予入园']],
    ['会议指出，三个地块中仅东湾地块通过了安全预评价。', []],
    ['该意见待体制调整时一并研究。', ['deferred:待体制调整时一并研究']],
    ['会议决定，此议题下次研究。', ['deferred:下次研究']],
    ['请各单位为下次研究做好准备。', []],
    ['该方案待听证后再行审定。', ['deferred:待听证后再行审定']],
    ['同意增设岗位，所需经费提请市政府常务会议研究。', ['approved:同意', 'referred:提请市政府常务会议研究']],
  ])('%s', (text, expected) => {
    expect(decisionsOf(text)).toEqual(expected)
  })

  test('who brings a matter somewhere by a day hands nothing on, in a title of one sentence', () => {
    const { items } = parse('经研究，会议议定：', '1、同意划线方案，修改后提交业主大会表决。', '2、县交通局要修订《养护办法》，6月10日前报县政府审定。')
    expect(items.map(({ decisions }) => decisions.map(({ verdict }) => verdict))).toEqual([['approved', 'referred'], []])
  })

  test('in whose name it goes out, by two verbs', () => {
    const { items } = parse(OPENING, '会议审议《供水办法》。会议同意该《办法》，由区政府办按程序发文公布。')
    expect(items[0]?.decisions[0]?.issuingAuthority?.name).toBe('区政府办')
  })

  test('whoever is in charge of a field is a post without a name', () => {
    const { items } = parse('一、关于整改工作', '由各分管副区长牵头，逐项制定清单。')
    expect(items[0]?.tasks[0]?.assignees).toMatchObject([{ name: '', title: '各分管副区长' }])
  })

  test('the list of what was agreed to is called by its meeting', () => {
    const { title, meeting } = parse('区政府第十七届第41次常务会议议定事项', '2022年9月7日', '一、同意《供水办法》，由区水务局印发。', '二、暂缓审议《供热办法》。')
    expect([title, meeting.ordinal, meeting.kind]).toEqual(['区政府第十七届第41次常务会议议定事项', 41, '常务会议'])
  })
})
