import { describe, expect, it } from 'vitest'
import { FESTIVALS } from '../../src/lexicon/deadline-festivals.js'
import { resolveDeadline } from '../../src/resolve/deadlines.js'
import { festivalTime, findFestival } from '../../src/resolve/festivals.js'
import { foldScript } from '../../src/source/script.js'

/** A Wednesday. */
const MEETING = '2023-06-14'

describe('resolveDeadline', () => {
  it.each([
    // Days and months, with a year or in the meeting's.
    ['2023年12月31日前', '2023-12-31'],
    ['二〇二三年九月十日前', '2023-09-10'],
    ['二○二四年十二月底前', '2024-12-31'],
    ['七月三十一日前', '2023-07-31'],
    ['十一月十一日前', '2023-11-11'],
    ['七月一日前', '2023-07-01'],
    ['7月8日前', '2023-07-08'],
    ['7月8号之前', '2023-07-08'],
    ['７月８日以前', '2023-07-08'],
    ['9月底前', '2023-09-30'],
    ['11月末前', '2023-11-30'],
    ['8月上旬前', '2023-08-10'],
    ['元月中旬前', '2024-01-20'],
    ['第三季度结束前', '2023-09-30'],
    ['8月结束之前', '2023-08-31'],
    ['今年结束前', '2023-12-31'],
    ['半月内', '2023-06-29'],
    ['8月中旬前', '2023-08-20'],
    ['8月下旬', '2023-08-31'],
    ['8月内', '2023-08-31'],
    ['2024年2月底前', '2024-02-29'],
    ['22年12月底前', '2022-12-31'],
    ['8月最后一日前', '2023-08-31'],
    ['7.15号前', '2023-07-15'],
    ['9/30前', '2023-09-30'],
    ['2023-09-30前', '2023-09-30'],
    ['2024.1.8', '2024-01-08'],
    ['9月30日17时前', '2023-09-30'],
    ['2025-09-30前', '2025-09-30'],
    ['2022/9/30前', '2022-09-30'],
    ['9月30日内', '2023-09-30'],
    ['后年3月30日内', '2025-03-30'],
    ['9月初前', '2023-09-10'],
    ['9月中前', '2023-09-15'],
    // ROC years.
    ['112年9月15日前', '2023-09-15'],
    ['民國112年底前', '2023-12-31'],
    ['一一三年三月底前', '2024-03-31'],
    ['民国50年底前', '1961-12-31'],
    ['100年底前', '2011-12-31'],
    // Relative months and days.
    ['月底前', '2023-06-30'],
    ['本月底前', '2023-06-30'],
    ['本月20日前', '2023-06-20'],
    ['下月底前', '2023-07-31'],
    ['下个月10日前', '2023-07-10'],
    ['本（8）月底前', '2023-08-31'],
    ['下（7）月20日前', '2023-07-20'],
    ['次(9)月5日前', '2023-09-05'],
    ['当（12）月上旬前', '2023-12-10'],
    ['20日前', '2023-06-20'],
    ['10日前', '2023-07-10'],
    ['14日前', '2023-06-14'],
    ['十三日前', '2023-07-13'],
    ['三十一日前', '2023-07-31'],
    ['廿五日前', '2023-06-25'],
    ['今日下班前', '2023-06-14'],
    ['明天中午12时前', '2023-06-15'],
    // Years and their parts.
    ['年内', '2023-12-31'],
    ['年底前', '2023-12-31'],
    ['今年底前', '2023-12-31'],
    ['2023年年底前', '2023-12-31'],
    ['本年度内', '2023-12-31'],
    ['当年12月底前', '2023-12-31'],
    ['明年7月底前', '2024-07-31'],
    ['明年', '2024-12-31'],
    ['后年底前', '2025-12-31'],
    ['到2025年', '2025-12-31'],
    ['2025年底前', '2025-12-31'],
    ['上半年', '2023-06-30'],
    ['明年上半年', '2024-06-30'],
    ['下半年', '2023-12-31'],
    ['第三季度末', '2023-09-30'],
    ['四季度前', '2023-12-31'],
    ['明年一季度', '2024-03-31'],
    ['2024年一季度末前', '2024-03-31'],
    ['本季度末前', '2023-06-30'],
    ['下季度末', '2023-09-30'],
    ['第三季末', '2023-09-30'],
    ['年中前', '2023-06-30'],
    ['2024年中前', '2024-06-30'],
    ['2024年年中', '2024-06-30'],
    ['十五五期末', '2030-12-31'],
    ['“十四五”末', '2025-12-31'],
    ['不迟于9月底', '2023-09-30'],
    ['最迟10月8日', '2023-10-08'],
    // Counted from the meeting.
    ['会后7个工作日内', '2023-06-23'],
    ['會後3個工作日內', '2023-06-19'],
    ['10个工作日内', '2023-06-28'],
    ['两周内', '2023-06-28'],
    ['一週內', '2023-06-21'],
    ['三日内', '2023-06-17'],
    ['15天之内', '2023-06-29'],
    ['三至五日内', '2023-06-19'],
    ['3-5个工作日内', '2023-06-21'],
    ['两三天内', '2023-06-17'],
    ['两季度内', '2023-12-14'],
    ['两月内', '2023-08-14'],
    ['三礼拜内', '2023-07-05'],
    ['一个月内', '2023-07-14'],
    ['2個月內', '2023-08-14'],
    ['半个月内', '2023-06-29'],
    ['一个半月内', '2023-07-29'],
    ['半年内', '2023-12-14'],
    ['一年内', '2024-06-14'],
    ['48小时内', '2023-06-16'],
    ['自即日起30日内', '2023-07-14'],
    ['自本次会议之日起一个月内', '2023-07-14'],
    // Weeks from Monday to Sunday.
    ['本周五前', '2023-06-16'],
    ['周一前', '2023-06-19'],
    ['周三前', '2023-06-14'],
    ['本周一前', '2023-06-12'],
    ['周五下班前', '2023-06-16'],
    ['下周三前', '2023-06-21'],
    ['下下周一前', '2023-06-26'],
    ['下週五前', '2023-06-23'],
    ['本周内', '2023-06-18'],
    ['下周日前', '2023-06-25'],
    // Festivals: the day before.
    ['端午节前', '2023-06-21'],
    ['中秋前', '2023-09-28'],
    ['国庆节前', '2023-09-30'],
    ['“十一”前', '2023-09-30'],
    ['七一前', '2023-06-30'],
    ['國慶日前', '2023-10-09'],
    ['春节前', '2024-02-09'],
    ['2025年春节前', '2025-01-28'],
    ['元旦前', '2023-12-31'],
    ['明年元宵节前', '2024-02-23'],
    ['清明节前', '2024-04-03'],
    ['“五一”前', '2024-04-30'],
    ['重陽節前', '2023-10-22'],
    // Ranges, as labels give them.
    ['2023年7月—12月', '2023-12-31'],
    ['即日起至9月底', '2023-09-30'],
    ['2023年11月至2024年3月', '2024-03-31'],
    ['2024年6月至9月', '2024-09-30'],
    ['2023年7月——12月', '2023-12-31'],
  ])('%s -> %s', (text, date) => {
    expect(resolveDeadline(foldScript(text), MEETING)).toBe(date)
  })

  it.each([
    '每周五前', '每月10日前', '每年10月底前', '每季度首月10日前', '每季度第一个月10日前', '明年春季开学前', '每（8）月底前', '（8）月底前', '次月5日前', '每年春节前', '开学前', '汛前', '112學年度第1學期開學前',
    '下次常务会议前', '年前', '节前', '验收后10日内', '今冬供热期结束后15日内', '会前3个工作日内', '自批复之日起15日内', '收到通知后两周内', '数日内', '2月30日前', '13月底前', '13.40前',
    '发文到3日内', '文到3日内', '三个学期内', '二十四五期末', '自今日起', '2024年10日前', '去年下半年', '上一季度末', '9月会议前', '中旬前', '中考前', '2024年中考前',
    '2200年春节前', '0月5日前', '9月0日前', '长期坚持', '早日', '', '前', '9月'.repeat(30),
  ])('%s has no date', (text) => {
    expect(resolveDeadline(foldScript(text), MEETING)).toBeNull()
  })

  it('reads no phrase of more than forty characters', () => {
    expect(resolveDeadline(`9月底前${'再'.repeat(36)}`, MEETING)).toBe('2023-09-30')
    expect(resolveDeadline(`9月底前${'再'.repeat(37)}`, MEETING)).toBeNull()
  })

  it('reads a year of two digits as the one nearest to the meeting', () => {
    expect(resolveDeadline('98年6月底前', '2008-10-21')).toBe('2009-06-30')
    expect(resolveDeadline('98年6月底前', '1998-03-01')).toBe('1998-06-30')
    expect(resolveDeadline('22年6月底前', '2022-03-01')).toBe('2022-06-30')
  })

  it('moves a day that is clearly past into the next year', () => {
    expect(resolveDeadline('1月15日前', '2023-12-28')).toBe('2024-01-15')
    expect(resolveDeadline('2月底前', '2023-12-28')).toBe('2024-02-29')
    expect(resolveDeadline('一季度', '2023-11-02')).toBe('2024-03-31')
    expect(resolveDeadline('春节前', '2020-10-29')).toBe('2021-02-11')
    expect(resolveDeadline('春节前', '2024-02-05')).toBe('2024-02-09')
    expect(resolveDeadline('国庆前', '2023-10-01')).toBe('2024-09-30')
    expect(resolveDeadline('6月10日前', '2023-06-14')).toBe('2023-06-10')
  })

  it('keeps within short months and over the end of a year', () => {
    expect(resolveDeadline('一个月内', '2023-01-31')).toBe('2023-02-28')
    expect(resolveDeadline('两周内', '2023-12-25')).toBe('2024-01-08')
    expect(resolveDeadline('下月底前', '2023-12-25')).toBe('2024-01-31')
    expect(resolveDeadline('下月底前', '2023-01-31')).toBe('2023-02-28')
    expect(resolveDeadline('下周一前', '2023-06-18')).toBe('2023-06-19')
  })

  it.each([null, '--08-20', '', '八月'])('needs a year of its own where the meeting has none (%s)', (meeting) => {
    expect(resolveDeadline('9月底前', meeting)).toBeNull()
    expect(resolveDeadline('年内', meeting)).toBeNull()
    expect(resolveDeadline('明年一季度', meeting)).toBeNull()
    expect(resolveDeadline('两周内', meeting)).toBeNull()
    expect(resolveDeadline('下周三前', meeting)).toBeNull()
    expect(resolveDeadline('春节前', meeting)).toBeNull()
    expect(resolveDeadline('7.15号前', meeting)).toBeNull()
    expect(resolveDeadline('明年国庆节前', meeting)).toBeNull()
    expect(resolveDeadline('明天前', meeting)).toBeNull()
    expect(resolveDeadline('10日前', meeting)).toBeNull()
    expect(resolveDeadline('本季度末前', meeting)).toBeNull()
    expect(resolveDeadline('本月底前', meeting)).toBeNull()
    expect(resolveDeadline('24年9月底前', meeting)).toBe('2024-09-30')
    expect(resolveDeadline('2024年9月底前', meeting)).toBe('2024-09-30')
    expect(resolveDeadline('2024年春节前', meeting)).toBe('2024-02-09')
    expect(resolveDeadline('112年3月31日前', meeting)).toBe('2023-03-31')
  })
})

describe('festivals', () => {
  const dayOf = (name: string, year: number): string | null => {
    const festival = findFestival(foldScript(name))
    const time = festival ? festivalTime(festival, year) : null
    return time === null ? null : new Date(time).toISOString().slice(0, 10)
  }

  it.each([
    '1950-02-17', '1954-02-03', '1961-02-15', '1966-01-21', '1976-01-31', '1979-01-28', '1984-02-02', '1985-02-20', '1997-02-07',
    '2000-02-05', '2008-02-07', '2012-01-23', '2015-02-19', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10',
    '2025-01-29', '2026-02-17', '2027-02-06', '2030-02-03', '2033-01-31', '2034-02-19', '2050-01-23', '2100-02-09',
  ])('the Lunar New Year of %s', (date) => {
    expect(dayOf('春节', Number(date.slice(0, 4)))).toBe(date)
  })

  it.each([
    ['中秋', '2023-09-29'], ['中秋', '2020-10-01'], ['端午', '2025-05-31'], ['元宵', '2024-02-24'], ['重阳', '2024-10-11'],
    ['清明', '2024-04-04'], ['清明', '2023-04-05'],
  ])('%s on %s', (name, date) => {
    expect(dayOf(name, Number(date.slice(0, 4)))).toBe(date)
  })

  it('knows no lunar calendar before 1901 or after 2100', () => {
    expect(dayOf('春节', 1899)).toBeNull()
    expect(dayOf('春节', 2101)).toBeNull()
    expect(dayOf('清明', 1899)).toBeNull()
    expect(dayOf('清明', 2101)).toBeNull()
    expect(dayOf('春节', 1901)).toBe('1901-02-19')
    expect(dayOf('国庆', 2101)).toBe('2101-10-01')
  })

  it.each(FESTIVALS.flatMap(({ examples, falls }) => examples.map((example) => [example, falls] as const)))(
    'finds the festival of %s',
    (example, falls) => {
      expect(findFestival(foldScript(example))).toBe(falls)
      expect(resolveDeadline(foldScript(example), MEETING)).not.toBeNull()
    },
  )
})
