/** Titles that say what came of their matter. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { readSettledTitle } from '../../src/extract/settled-title.js'

function settledBy(title: string): string | null {
  const settled = readSettledTitle(title, { start: 0, end: title.length })
  return settled && `${settled.verdict}:${title.slice(settled.phrase.start, settled.phrase.end)}`
}

describe('words that open a title', () => {
  test.each([
    ['决定自2017年起调整会费标准', 'resolved:决定'],
    ['研究决定设立助学金', 'resolved:研究决定'],
    ['确定晚宴于10月5日举行，筵开三十八席', 'resolved:确定'],
    ['通过商会2016年工作报告和财务收支报告', 'approved:通过'],
    ['暂缓组建融资担保公司', 'deferred:暂缓'],
    ['审议未通过《关于转让股权的议案》', 'rejected:未通过'],
    ['审议并否决了《选址方案》', 'rejected:否决'],
  ])('%s', (title, expected) => {
    expect(settledBy(title)).toBe(expected)
  })

  test.each([
    '决定书送达工作', '决定权下放', '决定事项', '确定主编单位', '确定《规程》主编单位', '通过开展活动增进交流', '通过率分析', '暂缓收费有关事项', '暂缓', '关于决定会费标准', '决定会费标准的请示', '否决权的行使', '未通过项目整改', '审议《未通过议案》', '上次未通过《办法》',
  ])('not: %s', (title) => {
    expect(settledBy(title)).toBeNull()
  })
})

describe('an item under such a title', () => {
  const itemOf = (text: string): string => {
    const [item] = parseMinutes(`青川市商会理事会会议纪要\n现将会议意见纪要如下：\n一、${text}\n二、关于换届工作。会议要求，抓好筹备。`).items
    return [item?.action, item?.subjects.join('；'), item?.decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`).join(' ')].join(' | ')
  }

  test.each([
    ['同意购置办公用房。地点在高新区。', '同意 | 购置办公用房 | approved:同意'],
    ['不同意缓交会费的申请。秘书处要做好解释。', '不同意 | 缓交会费的申请 | rejected:不同意'],
    ['决定调整会费标准。由秘书处负责收缴。', '决定 | 调整会费标准 | resolved:决定'],
    ['暂缓组建担保公司。部分理事有不同意见。', '暂缓 | 组建担保公司 | deferred:暂缓'],
    ['确定晚宴于10月5日举行，筵开三十八席。由秘书处负责。', '确定 | 晚宴于10月5日举行，筵开三十八席 | resolved:确定'],
    ['门禁改造暂缓实施，待方案出台后再定。', ' | 门禁改造暂缓实施，待方案出台后再定 | deferred:暂缓'],
    ['原则同意划线方案，由秘书处修改后，提交业主大会表决。', '原则同意 | 划线方案，由秘书处修改后，提交业主大会表决 | approved-in-principle:原则同意 referred:提交业主大会表决'],
    // what the text decides counts, and not the title once more
    ['决定调整会费标准。会议同意该标准。', '决定 | 调整会费标准 | approved:同意'],
    ['同意书签订工作。会议要求，抓紧签订。', ' | 同意书签订工作 | '],
  ])('%s', (text, expected) => {
    expect(itemOf(text)).toBe(expected)
  })
})
