/** A deferral over a list, opinions by which a matter is handled, letters as numbers, and words that only look like verdicts. */
import { describe, expect, test } from 'vitest'
import { cuesIn } from './cues-in.js'
import { pointsIn, verdictsIn } from './item-of.js'

describe('a list below a verdict', () => {
  test.each([
    // What is to be done meanwhile is no part of what was put off
    ['会议决定，暂不研究，先做好三项准备：\n（1）县水利局测量。\n（2）县财政局筹资。', ['deferred:暂不研究', 'resolved:会议决定', 'resolved:会议决定']],
    ['会议听取了汇报，暂缓实施以下项目：\n（1）修桥。\n（2）筑路。', ['deferred:暂缓']],
    // The list is what is agreed
    ['会议同意：\n（1）县水利局测量。\n（2）县财政局筹资。', ['approved:同意']],
    ['会议同意该方案，先做好三项准备：\n（1）县水利局测量。\n（2）县财政局筹资。', ['approved:同意']],
    // And each point adds to it
    ['会议同意该方案，并按下列意见办理：\n（1）测量。\n（2）筹资。', ['approved:同意', 'resolved:会议同意', 'resolved:会议同意']],
    ['會議同意該方案，請依下列原則辦理：\n（1）測量。\n（2）籌資。', ['approved:同意', 'resolved:會議同意', 'resolved:會議同意']],
    ['会议同意该方案，请按以下方式执行：\n（1）测量。\n（2）筹资。', ['approved:同意', 'resolved:会议同意', 'resolved:会议同意']],
    ['会议同意该方案，资金按以下比例分担：\n（1）县财政六成。\n（2）镇财政四成。', ['approved:同意']],
  ])('%j', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

describe('letters with a bracket behind them', () => {
  test.each([
    ['会议决定：a）修桥；b）筑路。', 'a）修桥； b）筑路。'],
    ['会议决定：\na）修桥。\nb）筑路。', 'a）修桥。 b）筑路。'],
    ['会议决定，采用方案a）和b）。', ''],
    ['会议决定，按附件（a）修桥。', ''],
  ])('%j', (body, points) => {
    expect(pointsIn(body)).toBe(points)
  })
})

describe('a rate is no verdict, and what is agreed may hold one', () => {
  test.each([
    ['同意率为99%。', []],
    ['通过率为90%。', []],
    ['同意意向率为90%。', []],
    ['同意出让地块容积率不变。', ['approved:同意']],
    ['同意该小区绿化率调整方案。', ['approved:同意']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})

describe('referrals', () => {
  test.each([
    ['方案报县政府批复。', ['referred:报县政府批复']],
    ['方案报市规划局核批。', ['referred:报市规划局核批']],
    ['方案提送县招生委员会审查核备。', ['referred:提送县招生委员会审查核备']],
    // The one office checks, and the other decides
    ['方案报县司法局审查，并提请县委常委会审议。', ['referred:提请县委常委会审议']],
    ['方案报县司法局审查。', ['referred:报县司法局审查']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })

  test.each(['不予引进', '不予供地', '不予奖励', '不予签约'])('%s', (phrase) => {
    expect(cuesIn(`该项目${phrase}。`)).toEqual([`rejected:${phrase}`])
    expect(cuesIn(`逾期未报的，${phrase}。`)).toEqual([])
  })
})

test.each([
  ['该方案待修改后再复议。', ['deferred:待修改后再复议']],
  ['该方案待修改后再商量。', ['deferred:待修改后再商量']],
  ['该方案下次会议复议。', ['deferred:下次会议复议']],
  ['待县水利局复议后公布。', []],
  ['上次会议复议了该方案。', []],
])('put off until it is taken up again: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

test.each([
  ['由县水利局提交会议审议。', []],
  ['方案提请本次会议审议。', []],
  ['方案提交县委常委会会议审议。', ['referred:提交县委常委会会议审议']],
])('how a matter came before this meeting is no referral: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

test.each([
  ['编号1建议同意施工。', []],
  ['编号1请求同意施工。', []],
  ['编号1同意施工。', ['approved:同意']],
])('what was asked for is not agreed to: %s', (text, cues) => {
  expect(cuesIn(text, 'deciding')).toEqual(cues)
})

describe('a title that refuses', () => {
  test.each([
    ['不同意沿线住户自行建房的申请。', ['rejected:不同意']],
    ['临时占道的申请不予批准。', ['rejected:不予批准']],
    ['临时占道的申请不予批准的说明', []],
    ['关于不同意沿线住户自行建房的报告', []],
  ])('%s', (title, verdicts) => {
    expect(verdictsIn('由县水利局做好解释工作。', title).filter((verdict) => verdict.startsWith('rejected'))).toEqual(verdicts)
  })

  test('is not told again where the text settles it', () => {
    expect(verdictsIn('会议不同意该申请。', '不同意沿线住户自行建房的申请。')).toEqual(['rejected:不同意'])
  })
})

describe('a list of suggestions settles nothing', () => {
  test.each([
    ['结论：\n同意该规则，有以下几点建议：\n1、建议区分主仓。\n2、数量纳入标准。', ['approved:同意']],
    ['结论：\n有以下建议：\n1、数量纳入标准。', []],
    ['结论：\n1、整体运作良好。\n2、例会按月召开。', ['resolved:结论']],
    ['会议同意该方案，并提出以下建议：\n（1）测量。\n（2）筹资。', ['approved:同意', 'resolved:会议同意', 'resolved:会议同意']],
  ])('%j', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

describe('a deciding verb at the head of a sentence, with nobody before it', () => {
  test.each([
    ['讨论决定暂用旧平台完成任务。', ['resolved:讨论决定']],
    ['经研究决定，停用旧平台。', ['resolved:研究决定']],
    ['经县委研究决定，停用旧平台。', []],
    ['租金由双方协商决定。', []],
    ['讨论决定的事项要公示。', []],
    ['决策：名称不变。', ['resolved:决策']],
    ['重大决策：名称不变。', []],
  ])('%s', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

test.each([
  ['会议讨论了是否同意该方案？', []],
  ['委员同意这个价钱吗？县水利局表示价钱合理。', []],
  ['该议案是否通过？会议通过该议案。', ['approved:通过']],
  ['委员一致同意该方案。', ['approved:一致同意']],
])('what is asked is not settled: %s', (body, verdicts) => {
  expect(verdictsIn(body)).toEqual(verdicts)
})

test('votes are counted without 票, too', () => {
  expect(verdictsIn('同意3　不同意1　弃票2')).toEqual([])
  expect(verdictsIn('同意3，反对1')).toEqual([])
  expect(verdictsIn('同意3个方案。')).toEqual(['approved:同意'])
})
