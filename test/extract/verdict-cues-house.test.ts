/** Verdicts that others pass as often as the house, votes before a verdict, and reasons. */
import { describe, expect, test } from 'vitest'
import { cuesIn } from './cues-in.js'

describe('赞成, 认可, 接纳 and 核准 settle something where the house says so', () => {
  test.each([
    ['会议赞成推倒重铺的意见。', 'approved:赞成'],
    ['与会委员一致赞成推倒重铺。', 'approved:一致赞成'],
    ['会议认可该评标报告。', 'approved:认可'],
    ['会议接纳该评标报告。', 'approved:接纳'],
    ['会议核准该预算。', 'approved:核准'],
    // The verdict is the word before
    ['会议同意接纳该申请。', 'approved:同意'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })

  test.each([
    // Votes, rates, those who did, and both sides
    '会议赞成7票。', '会议赞成七票。', '会议赞成票占九成。', '会议赞成者登记。', '会议赞成与反对的理由均记录在案。',
    '会议认可率只有54%。', '会议认可度不高。', '会议认可的价格不变。',
    // Others say so
    '居民赞成推倒重铺。', '赞成推倒重铺。', '县发改局核准该预算。',
  ])('none in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  test.each([
    ['赞成推倒重铺。', ['approved:赞成']],
    ['接纳该评标报告。', ['approved:接纳']],
    ['赞成7票，反对2票。', []],
    ['认可率只有54%。', []],
    ['居民赞成推倒重铺。', []],
  ])('or under a verb that decides: %s', (text, cues) => {
    expect(cuesIn(text, 'deciding')).toEqual(cues)
  })
})

describe('押后', () => {
  test.each(['追讨律师费一事，押后讨论。', '追讨律师费一事押后。', '追讨律师费一事押后再议。', '追讨律师费一事，押后处理。'])('%s', (text) => {
    expect(cuesIn(text)).toEqual(['deferred:押后'])
  })

  test.each(['押后的工程须补办手续。', '工期押后三天。', '该工程可押后处理。', '该工程押后施工。'])('none in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})

test.each([
  ['会议以9票赞成、2票弃权通过该方案。', ['approved:通过']],
  ['以同意6票、反对0票通过该方案。', ['approved:通过']],
  ['会议以2票赞成、9票反对否决该方案。', ['rejected:否决']],
  ['会议以县政府名义通过该方案。', []],
])('votes stand before a verdict: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

test.each([
  ['因该议案没有通过，停用。', []],
  ['由于该议案未通过，停用。', []],
  ['虽然该议案未通过，仍可申报。', []],
  ['该议案没有通过。', ['rejected:没有通过']],
  ['因资金不足，该议案未通过。', ['rejected:未通过']],
])('a reason settles nothing: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

test.each([
  ['因此该议案未通过。', ['rejected:未通过']],
  ['因地制宜的议案未通过。', ['rejected:未通过']],
  ['因该议案未通过，停用。', []],
  ['该议案虽未通过，仍可申报。', []],
])('因此 gives no reason: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

test.each([
  ['会议赞成一百二十票。', []],
  ['会议赞成三人。', []],
  ['会议赞成两河工程。', ['approved:赞成']],
  ['会议赞成三期工程。', ['approved:赞成']],
])('a count of votes, and a matter that begins with a numeral: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

describe('what a house puts off, hands on and confirms', () => {
  test.each([
    ['第五條以下條文，另定期舉行會議，繼續審查。', ['deferred:另定期举行会议，继续审查']],
    ['基金預算，另擇期詢答及處理。', ['deferred:另择期询答及处理']],
    ['審查日程照草案通過，提報院會。', ['approved:照草案通过', 'referred:提报院会']],
    ['審查完畢，提報院會討論。', ['referred:提报院会讨论']],
    ['第三次會議紀錄，將第五案改為「保留」後確定。', ['approved:确定']],
    ['議事錄，應增列四、「甲、乙應於三日內調整。」後確定。', ['approved:确定']],
    ['經修正後確定。', ['approved:确定']],
    ['第三案增列依據外，其餘認為無誤，予以確定。', ['approved:确定']],
    ['上次會議紀錄認為無誤予以確定。', ['approved:确定']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })

  test.each([
    '由主席另定期召開會議協商細節。', '另定期舉行會議之規定，刪除。', '得另擇期詢答及處理者，以三案為限。',
    '審查總報告併同預算案提報院會。', '照草案通過後函送各機關。',
    '方案由设计院修改后确定。', '位置修改後確定開工日期。', '其餘認為無誤，予以確定日期。', '數據核對無誤，予以確定。', '名稱更正後，另行確定。',
  ])('none in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})
