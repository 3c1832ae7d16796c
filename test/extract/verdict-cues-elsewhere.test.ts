import { describe, expect, test } from 'vitest'
import { cuesIn } from './cues-in.js'

describe('a word that stands elsewhere in its clause decides nothing', () => {
  test.each([
    ['一律停用，该申请不予受理。', ['rejected:不予受理']],
    ['同意甲方案，乙方案暂缓。', ['approved:同意', 'deferred:暂缓']],
    ['暂缓设立，提交县政府办公会审议。', ['deferred:暂缓', 'referred:提交县政府办公会审议']],
    ['提请县委常委会审议通过。', ['referred:提请县委常委会审议通过']],
    ['该申请经答辩，评审通过。', ['approved:评审通过']],
    ['该初审方案通过。', ['approved:通过']],
    ['一票差额的方案通过。', ['approved:通过']],
    ['未来五年规划通过。', ['approved:通过']],
    ['不动产登记办法通过。', ['approved:通过']],
    ['县水利局的方案暂缓。', ['deferred:暂缓']],
    ['可行性报告暂缓审议。', ['deferred:暂缓']],
    ['由县水利局牵头，提前谋划后提交职代会表决。', ['referred:提交职代会表决']],
    ['请县水利局牵头，提前谋划后报县政府研究。', ['referred:报县政府研究']],
    ['县商务局请示后，8月底前报县政府研究。', ['referred:报县政府研究']],
    ['再生水方案报县政府审批。', ['referred:报县政府审批']],
    ['及时研判后报县政府审批。', ['referred:报县政府审批']],
    ['送县司法局审查，会后报备。', ['referred:送县司法局审查']],
    ['报县政府审批，程序不变。', ['referred:报县政府审批']],
    ['重新规划的城区供水管网报县政府审批。', ['referred:报县政府审批']],
    ['上次会议纪录确定。', ['approved:确定']],
    ['会议议事录确定。', ['approved:确定']],
    ['未通过。', ['rejected:未通过']],
    ['未通过，供水照旧。', ['rejected:未通过']],
    ['会议通过', ['approved:通过']],
    ['会议缓议该案。', ['deferred:缓议']],
    ['议事录确定，供水照旧。', ['approved:确定']],
    ['会议同意部门预算。', ['approved:同意']],
    ['会议批准预算文件。', ['approved:批准']],
    ['市委对该方案表示否决。', []],
    // By itself it says of nothing that it passed.
    ['评审通过。', []],
    ['该方案原则同意施工。', []],
    ['田野原则通过毕业评审。', []],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })

  test.each([
    ['未建管网同意换装。', ['approved:同意']],
    ['人工湿地同意建设。', ['approved:同意']],
    ['一二三四五六七八九十一二三四五六同意。', ['approved:同意']],
    ['《供水管网更新改造三年行动方案》同意印发。', ['approved:同意']],
    ['该申请批准用地。', []],
  ])('under a verb that decides: %s', (text, cues) => {
    expect(cuesIn(text, 'deciding')).toEqual(cues)
  })

  test.each([
    ['提前修改后报县政府批准。', ['referred:报县政府批准']],
    ['方案已定，报县政府批准。', []],
    ['水价提请县政府审议。', []],
    ['县水利局要抓紧，选址提请县政府审议。', []],
  ])('under what is demanded: %s', (text, cues) => {
    expect(cuesIn(text, 'demanding')).toEqual(cues)
  })
})

test.each([
  ['同意后加工程结算。', ['approved:同意']],
  ['同意后续工程结算。', ['approved:同意']],
  ['同意后勤处采购。', ['approved:同意']],
  ['同意后方可施工。', []],
  ['同意后，由县水利局施工。', []],
])('后 behind a verdict may belong to what is agreed to: %s', (text, cues) => {
  expect(cuesIn(text, 'deciding')).toEqual(cues)
})

test.each([
  ['会议认为方案可行，修改后报教务处审批。', ['referred:报教务处审批']],
  ['会议认为方案可行，修改后送法制处审查。', []],
])('an office approves, or only looks it over: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

test.each([
  ['该项目待资金到位后再讨论。', ['deferred:待资金到位后再讨论']],
  ['上级已经批准，不再讨论。', []],
  ['该项目不再研究。', []],
])('what is no longer discussed is not put off: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})

describe('what is left to another meeting', () => {
  test.each([
    ['先观察使用状况再决议。', 'deferred:先观察使用状况再决议'],
    ['洽谈三家厂商报价后开会决议。', 'deferred:洽谈三家厂商报价后开会决议'],
    ['请总干事洽谈报价后开会讨论。', 'deferred:开会讨论'],
    ['由副主委列出工法，下次会议决议施工厂商。', 'deferred:下次会议决议'],
    ['该动议延期至下一次理事会讨论。', 'deferred:延期'],
    ['会议同意延期至下次会议审议。', 'deferred:延期'],
    ['尚未谈妥，延后再议。', 'deferred:延后再议'],
    ['该动议延后至3月15日讨论。', 'deferred:延后至3月15日讨论'],
    ['会议同意延后至3月15日处理本案。', 'deferred:延后至3月15日处理'],
    ['延期至2023年6月2日处理。', 'deferred:延期至2023年6月2日处理'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })

  test.each([
    '先修路再议价。', '先试点再推广。', '首先研究选址。', '每月开会讨论。', '研究后开会讨论的方案。', '下次会议决议后施工。',
    '工程延期至下次汛期。', '退款延后至3月15日处理。', '工程延期至6月2日完工。', '延期至6月2日讨论的方案。', '合同延期至六月底。', '延期至下次会议前完成。', '后续有需求再讨论。', '如有必要时再研究。',
  ])('not in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})

describe('votes that settle, and those that only count', () => {
  test.each([
    ['会议决定，6票不同意调解，0票同意调解。', ['rejected:不同意']],
    ['会议决定，10票同意调解。', ['approved:同意']],
    ['该案表决5票未过半。', ['rejected:未过半']],
    ['该案经讨论通过。', ['approved:通过']],
    ['该案经会议研究通过。', ['approved:通过']],
    ['会议讨论通过该案。', ['approved:讨论通过']],
    ['报名人数未过半。', []],
  ])('%s', (text, cues) => {
    expect(cuesIn(text, 'deciding')).toEqual(cues)
  })
})

describe('what a product does not support', () => {
  test.each(['当前支持标准版，不支持轻量版。', '不支持升级。', '不支持旧版系统和接口。'])('%s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  test('is no refusal, as is that of the meeting', () => {
    expect(cuesIn('会议不支持上调的请求。')).toEqual(['rejected:不支持'])
  })
})
