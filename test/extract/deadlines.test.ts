import { describe, expect, it } from 'vitest'
import { findDeadlines, readDeadlineLabelValue } from '../../src/extract/deadlines.js'
import * as contexts from '../../src/lexicon/deadline-contexts.js'
import { DEADLINE_EVENTS } from '../../src/lexicon/deadline-events.js'
import { FESTIVALS } from '../../src/lexicon/deadline-festivals.js'
import { foldScript } from '../../src/source/script.js'

function find(written: string): string[] {
  const text = foldScript(written)
  return findDeadlines(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
}

describe('findDeadlines', () => {
  it.each([
    // 前 and its kin.
    ['市水务局要在二〇二三年九月十日前完成清淤', '二〇二三年九月十日前'],
    ['于2023年12月31日前全部到位', '2023年12月31日前'],
    ['于7.15号前修复破损路面', '7.15号前'],
    ['这个月底前报县委', '这个月底前'],
    ['这个季度末前完成', '这个季度末前'],
    ['要于今晚24时前通知到村', '今晚24时前'],
    ['返校前消杀一次', '返校前'],
    ['开工前15日完成公示', '开工前15日'],
    ['必须在开闸两小时前送达每个沙场', '开闸两小时前'],
    ['请交通局于动工前两周完成更新', '动工前两周'],
    ['于文到10日内换发', '文到10日内'],
    ['赶在市场开业前公布', '市场开业前'],
    ['洪水退后5日内完成消杀', '洪水退后5日内'],
    ['县建设局验收后10日内付款', '验收后10日内'],
    ['自收到本纪要之日起15日内上报', '自收到本纪要之日起15日内'],
    ['纪要印发之日起10个工作日内上报', '纪要印发之日起10个工作日内'],
    ['2024年汛期前完成', '2024年汛期前'],
    ['6月30日之前上报', '6月30日之前'],
    ['9月30日以前报市委', '9月30日以前'],
    ['力争9月底前完工', '9月底前'],
    ['到6月底前实现通水', '6月底前'],
    ['8月中旬前入库', '8月中旬前'],
    ['12月初前完成', '12月初前'],
    ['9月30日17时前报送', '9月30日17时前'],
    ['9月30日凌晨2时前撤离', '9月30日凌晨2时前'],
    ['三月三十一日前完成', '三月三十一日前'],
    ['10月9日（星期一）下班前反馈', '10月9日（星期一）下班前'],
    ['明天中午12时前报表', '明天中午12时前'],
    ['须于10日前报名', '10日前'],
    ['请于4日中午12时前报送', '4日中午12时前'],
    // Events that no list holds.
    ['须在拆除前完成影像采集', '拆除前'],
    ['争取在落雪前把棚圈建起来', '落雪前'],
    ['务必在管网封锁施工计划下达前取得批复', '管网封锁施工计划下达前'],
    ['在收到申请后5个工作日内出具意见', '收到申请后5个工作日内'],
    ['落实到户，外运开始前组织一次演练', '外运开始前'],
    ['在土地交付前完成补偿', '土地交付前'],
    ['下周三前批复', '下周三前'],
    ['周五前上报', '周五前'],
    ['本週六前送達', '本週六前'],
    ['月底前报送', '月底前'],
    ['下个月底前完成', '下个月底前'],
    ['今年底前挂牌', '今年底前'],
    ['明年7月底前腾退', '明年7月底前'],
    ['当年12月底前结清', '当年12月底前'],
    ['2024年一季度末前销号', '2024年一季度末前'],
    ['2025年底前达标', '2025年底前'],
    ['年中前完成', '年中前'],
    ['二0二三年底前完成', '二0二三年底前'],
    ['请於112年3月31日前回复', '112年3月31日前'],
    ['民國112年底前完成', '民国112年底前'],
    ['7月1日至8月15日前完成', '8月15日前'],
    // 内.
    ['年内开工建设', '年内'],
    ['本年度内形成报告', '本年度内'],
    ['2024年内完成', '2024年内'],
    ['本周内完成', '本周内'],
    ['会后7个工作日内公布', '会后7个工作日内'],
    ['要于会后5个工作日内报表', '会后5个工作日内'],
    ['由计财处会后10个工作日内拨付', '会后10个工作日内'],
    ['會後一週內送達', '会后一周内'],
    ['自即日起一个月内整改到位', '自即日起一个月内'],
    ['市资规局自本次会议之日起15日内办结', '自本次会议之日起15日内'],
    ['两周内部署完毕', '两周内'],
    ['三日内全面了解情况', '三日内'],
    ['於2個月內提出書面報告', '2個月內'],
    ['3-5个工作日内反馈', '3-5个工作日内'],
    ['半年内见效', '半年内'],
    ['48小时内上报', '48小时内'],
    // Counted from an event.
    ['在竣工验收后10日内备案', '竣工验收后10日内'],
    ['建设单位验收后10日内备案', '验收后10日内'],
    ['自批复之日起15日内办理', '自批复之日起15日内'],
    ['於開學後一個月內提出', '開學後一個月內'],
    ['今冬供热期结束后15日内检修', '今冬供热期结束后15日内'],
    ['会前3个工作日内报送', '会前3个工作日内'],
    // Festivals, seasons, meetings.
    ['确保春节前结清', '春节前'],
    ['2025年春节前搬入', '2025年春节前'],
    ['“五一”前开放', '“五一”前'],
    ['国庆节前夕开园', '国庆节前夕'],
    ['汛前完成加固', '汛前'],
    ['主汛期来临前加固', '主汛期来临前'],
    ['秋季学期开学前交付', '秋季学期开学前'],
    ['輔導該校於112學年度第2學期開學前改善', '112學年度第2學期開學前'],
    ['下次常务会议前提交', '下次常务会议前'],
    ['年前发放到位', '年前'],
    ['復工復產前檢測', '復工復產前'],
    ['由区财政局节前兑付', '节前'],
    // What recurs.
    ['每周五前报县政府督查室', '每周五前'],
    ['要于每月25日前报送', '每月25日前'],
    ['每年10月底前演练', '每年10月底前'],
    ['每季度首月10日前报送', '每季度首月10日前'],
    // Without 前 and 内.
    ['于9月底完工', '9月底'],
    ['年底向县人大常委会报告', '年底'],
    ['第三季度末向县政府反馈', '第三季度末'],
    ['不迟于9月底拆除', '不迟于9月底'],
    ['最迟10月8日提交', '最迟10月8日'],
    ['到2025年，全面建成', '到2025年'],
    ['第三季度末具备条件', '第三季度末'],
    ['力争明年第三季度末封顶', '明年第三季度末'],
    ['明年一季度拆除完毕', '明年一季度'],
    ['10月上旬全面启动', '10月上旬'],
    ['上半年完成搬迁', '上半年'],
    ['力争在三季度封顶', '三季度'],
    ['力争年底主体封顶', '年底'],
    ['计划2025年建成通车', '2025年'],
    ['明年建成投用', '明年'],
    ['“十四五”末达到80%', '“十四五”末'],
    ['（责任单位：市住建局；完成时限：2023年12月）', '2023年12月'],
    ['完成时间：3月25日2）基于', '3月25日'],
  ])('%s', (text, deadline) => {
    expect(find(text)).toEqual([foldScript(deadline)])
  })

  it.each([
    // How long, how often, since when.
    '特许经营期限15年，工期90天',
    '每年安排200万元',
    '近三年内发生3起事故',
    '今后五年内保持稳定',
    '每3天内巡查一次',
    '5年内累计投入2亿元',
    '两年内免费维护',
    '三年内不得转让',
    '一年内到期3.1亿元',
    '3月至5月开展整治',
    '自9月1日起施行',
    '从10月上旬起巡查',
    '多年内未解决',
    '第二日内',
    '审批时限压缩到5个工作日以内',
    '办理时间缩短至3个工作日内',
    '会前准备',
    '汛期结束后，完成加固',
    // What happened.
    '7月底前已完成拆迁',
    '均已于7月底前完成',
    '截至2021年12月31日，完成投资3亿',
    '到2023年6月底，累计完成八成',
    '去年底前建成',
    '去年12月底前完成的任务',
    '上月底前上报的数据',
    '2018年9月开工，因故停建',
    '2020年底前办理了手续',
    '2022年5月9日印发',
    // Which ones.
    '2005年12月31日前建成的住宅小区',
    '2009年12月31日前建成、失修失管的房屋',
    '年内开工的42个小区',
    '9月底前未签约的取消资格',
    // What period a report is about.
    '一季度全市GDP同比增长',
    '一季度完成投资12亿元',
    '上半年经济运行情况的汇报',
    '1—10月预算执行情况',
    '第一季度安全生产形势',
    '前三季度完成税收3亿元',
    '第三季度完成情况通报',
    '二季度完成率达到80%',
    '确保2023年粮食播种面积稳定',
    '今年以来',
    '明年工作思路',
    // Look-alikes.
    '2023年内部审计计划',
    '学校周边200米内不得摆摊',
    '春节前后各类矛盾多发',
    '10月10日前往北京学习',
    '日前，省政府下发通知',
    '三年前建成大桥',
    '两周前布置工作',
    '彻底完成整改',
    '各个环节前都要把关',
    '青年前来参加',
    '做好汛前检查',
    '抓好开学前准备工作',
    '节前慰问困难职工',
    '早日开工，尽快落实，长期坚持',
    '不得拖延至年后',
    '收到6月底的报告',
    '年底考核',
    '年底向好',
    '2024年向县人大常委会报告',
    '今天上午召开会议',
    '合格率0.5前后',
    '完成时限：持续推进',
  ])('none in %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('gives several in their order, of the stretch alone', () => {
    const text = '7月底前清表，8月底前进场，年内见效。9月底前验收'
    expect(find(text)).toEqual(['7月底前', '8月底前', '年内', '9月底前'])
    const from = text.indexOf('8月')
    expect(findDeadlines(text, from, text.indexOf('。'))).toEqual([
      { start: from, end: from + 4 },
      { start: from + 7, end: from + 9 },
    ])
    // A phrase that the stretch cuts in two is none.
    expect(findDeadlines(text, 0, 3)).toEqual([])
  })

  it('takes linear time', () => {
    for (const part of ['9月', '一', '下次', '2023年', '开学', '自3日内', '：']) {
      const text = part.repeat(20_000)
      const started = performance.now()
      findDeadlines(text, 0, text.length)
      expect(performance.now() - started).toBeLessThan(2000)
    }
  })
})

describe('readDeadlineLabelValue', () => {
  const read = (text: string): string | null => {
    const span = readDeadlineLabelValue(text, 0, text.length)
    return span && text.slice(span.start, span.end)
  }

  it.each([
    ['9月', '9月'],
    ['9月30日）', '9月30日'],
    ['2024年一季度', '2024年一季度'],
    ['2024年3月底前完成', '2024年3月底前'],
    ['2024.9.30', '2024.9.30'],
    ['2023年7月—12月', '2023年7月—12月'],
    ['即日起至9月底', '即日起至9月底'],
    ['汛前', '汛前'],
    ['年底', '年底'],
    ['长期坚持', null],
    ['持续推进', null],
    ['立即', null],
    ['根据项目进展情况适时安排', null],
    ['', null],
  ])('%s -> %s', (text, value) => {
    expect(read(text)).toBe(value)
  })
})

describe('the words of deadlines', () => {
  it.each([...FESTIVALS, ...DEADLINE_EVENTS].flatMap(({ examples }) => examples))('%s is a deadline', (text) => {
    expect(find(text)).toHaveLength(1)
  })

  it.each([...FESTIVALS, ...DEADLINE_EVENTS].flatMap((entry) => entry.not ?? []))('%s is none', (text) => {
    expect(find(text)).toEqual([])
  })

  it('names each festival and each event', () => {
    const festivals = FESTIVALS.flatMap(({ names }) => names)
    const events = DEADLINE_EVENTS.flatMap(({ event, variants = [] }) => [event, ...variants])
    for (const name of [...festivals, ...events]) expect(find(`于${name}前完成`)).toEqual([`${name}前`])
  })

  const without = [
    contexts.PAST_LEADS,
    contexts.OTHER_TIME_LEADS,
    contexts.LENGTH_LEADS,
    contexts.LENGTH_FOLLOWS,
    contexts.PAST_FOLLOWS,
    contexts.REPORTED_FIGURES,
  ]
  it.each(without.flatMap(({ examples }) => examples))('%s sets none', (text) => {
    expect(find(text)).toEqual([])
  })

  const { DEADLINE_LEADS, BY_LEADS } = contexts
  it.each([DEADLINE_LEADS, BY_LEADS].flatMap(({ examples }) => examples))('%s sets one', (text) => {
    expect(find(text)).toHaveLength(1)
  })
})
