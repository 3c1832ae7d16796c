import { describe, expect, test } from 'vitest'
import { readDeadlineLabelValue } from '../../src/extract/deadlines.js'
import { foldScript } from '../../src/source/script.js'
import { deadlinesIn } from './deadlines-in.js'

describe('a number with a stop is a day where it is one of the year', () => {
  test.each(['1.1前', '12.31前', '7/15前', '7.15前夕', '７．１５前', '2024-09-30前'])('%s', (deadline) => {
    expect(deadlinesIn(`须在${deadline}完成清淤`)).toEqual([deadline])
  })

  test.each(['0.5前', '13.1前', '1.0前', '1.32前', '9.30内', '9.30'])('not %s', (number) => {
    expect(deadlinesIn(`指标${number}完成清淤`)).toEqual([])
  })
})

describe('a day without its month', () => {
  test.each([
    ['务于10日前报送', '10日前'],
    ['务在10日前报送', '10日前'],
    ['各镇须10日前报送', '10日前'],
    ['请10日前报送', '10日前'],
    ['每10日前报送', '10日前'],
    ['各镇4日12时前报送', '4日12时前'],
    ['各镇4日9:30前报送', '4日9:30前'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([deadline])
  })

  test.each(['各镇10日前报送', '各镇4日下班前报送'])('may as well be so many days ago: %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

describe('what a length of time is counted from', () => {
  test.each([
    ['验收后10日内备案', '验收后10日内'],
    ['县建设局验收后10日内备案', '验收后10日内'],
    ['工程验收后10日内备案', '工程验收后10日内'],
    ['洪水退去之后5日内消杀', '洪水退去之后5日内'],
    ['县水利局批复之日起15日内办理', '批复之日起15日内'],
    ['自批复起15日内办理', '自批复起15日内'],
    ['从批复之日起15日内办理', '从批复之日起15日内'],
    ['在收到会议纪要后5日内办理', '收到会议纪要后5日内'],
    ['于签订合同后5日内办理', '签订合同后5日内'],
    ['要在验收后3日内办理', '验收后3日内'],
    ['各镇通知下发后3日内办理', '通知下发后3日内'],
    ['合同签订之日起3日内办理', '合同签订之日起3日内'],
    ['本纪要印发之日起10日内办理', '本纪要印发之日起10日内'],
    ['公告发布之后3日内办理', '公告发布之后3日内'],
    ['协议送达后3日内办理', '协议送达后3日内'],
    ['会议结束后3日内办理', '会议结束后3日内'],
    ['县水利局会后3日内办理', '会后3日内'],
    ['县水利局即日起3日内办理', '即日起3日内'],
    ['县水利局明年汛期后10日内检修', '明年汛期后10日内'],
    ['各厂本采暖季结束后10日内检修', '本采暖季结束后10日内'],
    ['各厂文到10日内辦理', '文到10日内'],
    ['各厂会前3日内办理', '会前3日内'],
    ['清淤，后3日内办理', '3日内'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([foldScript(deadline)])
  })

  test('whose event it is that one is to be ahead of', () => {
    expect(deadlinesIn('赶在农贸市场开业前公布')).toEqual(['农贸市场开业前'])
    expect(deadlinesIn('抢在农贸市场开业前公布')).toEqual(['开业前'])
    expect(deadlinesIn('赶在，农贸市场开业前公布')).toEqual(['开业前'])
  })

  test('no event reaches into the deadline before it', () => {
    expect(deadlinesIn('9月底前验收后10日内备案')).toEqual(['9月底前', '验收后10日内'])
    expect(deadlinesIn('9月底前，会后10日内备案')).toEqual(['9月底前', '会后10日内'])
  })
})

describe('which ones, and what was', () => {
  test.each([
    '9月底前的任务', '9月底前应完成的任务', '9月底前新建、改建的住宅', '9月底前办了手续', '年内可开工的项目',
    '去年汛前完成', '上年春节前完成', '抓好汛前完成清淤', '9月底起完成', '不迟于9月底至10月', '3月至9月底完成',
    '曾在3月底前上报', '上月底前上报', '去年春节前慰问', '往年春节前慰问', '近年内完成', '前年底前完成', '十月初五日街',
  ])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })

  test.each([
    ['9月底前了解情况', '9月底前'],
    ['年内我县的项目', '年内'],
    ['9月底前全县的任务', '9月底前'],
    ['9月底前为了供水，清淤', '9月底前'],
    ['十月初完成', '十月初'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([deadline])
  })
})

describe('by a time that neither 前 nor 内 closes', () => {
  test.each([
    ['不迟于9月底完成', '不迟于9月底'],
    ['到6月底，全面完成', '到6月底'],
    ['到6月底完成', '到6月底'],
    ['从9月底到10月底完成', '到10月底'],
    ['截止时间为9月底', '截止时间为9月底'],
    ['7月底前清表，到9月底完成', '7月底前 到9月底'],
    ['完成时限：9月', '9月'],
    ['完成时限:9月', '9月'],
    ['时间节点：每月', '每月'],
    ['截止：9.30', '9.30'],
    // An end, with what is to be done by then.
    ['确保明年底用水', '明年底'],
    ['确保9月底用水', '9月底'],
    ['明年底启动', '明年底'],
    ['9月上旬启动', '9月上旬'],
    ['下周启动', '下周'],
    ['第三季度末完成投资3亿元', '第三季度末'],
    ['每季度末完成', '每季度末'],
    ['明年底向县政府报告', '明年底'],
    ['2025年底建成', '2025年底'],
    // A time without its end, with a verb of completion or an aim.
    ['明年完成', '明年'],
    ['本月完成', '本月'],
    ['9月全面完成', '9月'],
    ['第三季度完成清淤', '第三季度'],
    ['力争9月启动', '9月'],
    ['力争9月30日完成', '9月30日'],
    ['力争2025年建成', '2025年'],
    ['力争于2025年建成', '2025年'],
  ])('%s', (text, deadlines) => {
    expect(deadlinesIn(text).join(' ')).toBe(deadlines)
  })

  test.each([
    // A range, a report, the 到 of another word, no time at all.
    '到9月底至10月', '到9月底—10月', '从3月到5月', '到6月底，累计完成八成', '做到6月底', '达到6月底水平', '到每月', '最迟今天',
    '主题：9月', '完成时限9月', '期限：9.30', '9.30完成', '力争9.30完成',
    // Nothing to be done by then.
    '9月底供水', '确保9月底，供水', '确保明年春灌用水', '9月启动', '明年启动', '明年向县政府报告', '下半年供水',
    // When something was.
    '2025年建成', '2019年9月建成', '今年完成', '9月30日完成', '于9月30日完成', '前三季度完成', '民国112年完成',
    '第三季度完成投资3亿元', '第三季度完成总投资', '确保上半年完成率', '力争上半年完成情况良好', '上半年发放率达到90%',
  ])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

describe('the value of a label', () => {
  const read = (text: string) => {
    const span = readDeadlineLabelValue(text, 0, text.length)
    return span && text.slice(span.start, span.end)
  }

  test.each([...'。；;，,）)】'])('ends before %s', (sign) => {
    expect(read(`9月${sign}`)).toBe('9月')
    expect(read(`9月${sign}${sign}`)).toBe('9月')
  })

  test.each(['3月至5月', '3月-5月', '3月–5月', '3月~5月', '3月～5月', '2024-09-30', '开工之日起至2024年12月', '每月', '2024年'])('%s', (text) => {
    expect(read(text)).toBe(text)
  })

  test.each(['自3月', '至9月', '9月至', '9月至开工', '长期', '。'])('none in %s', (text) => {
    expect(read(text)).toBeNull()
  })

  test('is short', () => {
    const since = (length: number) => `${'管'.repeat(length - 9)}起至2024年9月`
    expect(read(since(24))).toBe(since(24))
    expect(read(since(25))).toBeNull()
  })

  test('of the stretch alone', () => {
    expect(readDeadlineLabelValue('时限：9月。供水', 3, 6)).toEqual({ start: 3, end: 5 })
  })
})

describe('what is done within a length of time, and what happens in it', () => {
  test.each([
    ['县水利局在10个工作日内受理完毕', ['10个工作日内']],
    ['县水利局三日内受理申请', ['三日内']],
    ['该企业两年内受过处罚', []],
    ['该企业三年内受到处分', []],
    ['于本月底办妥', ['本月底']],
    ['6月底修复路面', ['6月底']],
    ['分析6月底水情', []],
  ])('%s', (text, deadlines) => {
    expect(deadlinesIn(text)).toEqual(deadlines)
  })
})

test.each([
  ['半月内拿出方案', ['半月内']],
  ['上半月内拿出方案', []],
  ['第三季度结束前完成', ['第三季度结束前']],
  ['上半年结束之前完成', ['上半年结束之前']],
  ['演习结束前后报告', []],
  ['以9月底为限完成', ['9月底']],
  ['以9月底的数据为限', []],
])('until the end of a time: %s', (text, deadlines) => {
  expect(deadlinesIn(text)).toEqual(deadlines)
})
