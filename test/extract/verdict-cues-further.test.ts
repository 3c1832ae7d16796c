import { describe, expect, test } from 'vitest'
import { cuesIn } from './cues-in.js'

describe('a rule for whom it may concern settles nothing', () => {
  test.each([
    '逾期未报的，再行研究。', '若条件不具备，暂缓实施。', '一旦超标，暂缓拨付。', '如有变化，暂缓实施。', '凡超标的，暂缓拨付。',
    '一律不予报销。', '否则不予支付。', '凡超期不予受理。', '逾期不予受理。', '坚决不予受理。', '原则上不予受理。',
    '未按期申报不予受理。', '迟报者不予受理。', '停课的，不予补偿。', '该案不予上报县政府。', '逾期的不予上报。',
  ])('%s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  test.each([
    ['甲项目超标。暂缓拨付。', 'deferred:暂缓'],
    ['该申请不予受理。', 'rejected:不予受理'],
    ['其余四户条件不符，不予上报。', 'rejected:不予上报'],
    ['对检查不合格的项目暂缓拨付工程款。', 'deferred:暂缓'],
    // 一律 is what was asked for.
    ...['建议', '请求', '申请', '要求', '意见', '诉求'].map((asked): [string, string] => [`一律停课的${asked}不予采纳。`, 'rejected:不予采纳']),
  ])('%s does', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })
})

describe('what was before, and what one of them thinks', () => {
  test.each([
    '该议案曾未通过。', '该议案上次未通过。', '该议案三次未通过。', '该议案多次未通过。',
    '理事田野主张涨价，不同意该协议。', '理事田野表示反对，不同意该协议。',
  ])('%s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  test.each([
    ['该议案一次未通过。', 'rejected:未通过'],
    ['听取了报告，认为依据不足，不同意该协议。', 'rejected:不同意'],
    ['听取了介绍，认为依据不足，不同意该协议。', 'rejected:不同意'],
    ['会议同意暂不出台该办法。', 'deferred:暂不出台'],
    ['会议同意暂缓出台该办法。', 'deferred:暂缓'],
  ])('%s settles', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })
})

describe('经费 and 经济 are no word of who consents', () => {
  test.each([
    ['经费总额原则同意。', ['approved-in-principle:原则同意']],
    ['经济责任审计方案原则通过。', ['approved-in-principle:原则通过']],
    ['经县长原则同意。', []],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})

describe('what was put off and comes again before this house is handed on to nobody', () => {
  test.each([
    ['分歧较大，暂不表决，提交第三次会议讨论。', ['deferred:暂不表决']],
    ['该议案提请第三次会议审议。', ['referred:提请第三次会议审议']],
    ['该议案暂缓表决。提请县人大常委会第三次会议审议。', ['deferred:暂缓', 'referred:提请县人大常委会第三次会议审议']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})

describe('通过 and 未通过', () => {
  test.each([
    ['会议通过。', 'approved:通过'],
    ['该方案通过：施行。', 'approved:通过'],
    ...['该办法', '本办法', '此办法', '上述办法', '以上办法', '这一办法', '两项办法', '三项办法', '关于供水的办法', '修订办法', '2023年预算',
      '第3号议案', '《供水办法》', '对甲的处分', '将甲除名', '田野等3名同志入会', '田野等三位入会', '了预算', '由县水利局牵头'].map((matter): [string, string] => [`会议通过${matter}。`, 'approved:通过']),
    ['会议研究通过该预算。', 'approved:研究通过'],
    ['会议审议通过预算。', 'approved:审议通过'],
    ['田野未通过毕业评审。', 'rejected:未通过'],
    ['田野未通过毕业表决。', 'rejected:未通过'],
    ['该方案经费未通过。', 'rejected:未通过'],
    ['该方案没通过。', 'rejected:没通过'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })

  test.each([
    // By way of what, and which test.
    '会议通过网络召开。', '会议通过田野入会。', '会议研究通过预算。', '会议讨论通过预算。',
    '四人通过了司法考试。', '三人通过考核。', '设备通过验收。', '田野未通过毕业的评审。',
    // What cannot be, what might be, who else says it.
    '该方案不能通过。', '该方案不得通过。', '该方案不应通过。', '该方案不可通过。', '该方案不要通过。', '该方案难以一致通过。',
    '如果未通过，则停用。', '若未通过，停用。', '凡未通过，停用。', '须未通过。',
    '由市委通过。', '该方案由市委通过。', '该方案向群众通过。', '市委对该方案表示通过。', '对该方案表示不同意。',
    '该方案通过后施行。', '该方案通过的部分施行。',
  ])('none in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})

describe('同意 that goes on', () => {
  test.each([
    '同意见证签约。', '同意入户率偏低。', '同意书已收齐。', '同意95%。', '同意95.5％。', '同意的签字。', '同意后施工。', '同意前公示。',
    '同意与否由业主定。', '同意权归业主。', '同意人数占九成。', '同意参与者登记。', '同意票占九成。', '同意５票。', '同意九票。', '同意签订人登记。',
    '同意方可施工。', '同意户数九成。', '同意面积九成。', '同意比例九成。', '同意：5票。', '同意5票。',
    '批准部门要把关。', '批准机关要把关。', '批准文件存档。', '批准文号存档。', '批准手续齐全。',
  ])('none in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  test.each([
    ['同意书面征求意见。', 'approved:同意'],
    ['同意：甲方案。', 'approved:同意'],
    ['会议批准预算。', 'approved:批准'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })
})

describe('behind the matter, under a verb that decides', () => {
  test.each([
    ['编号1、2同意解除列管。', ['approved:同意']],
    ['《供水办法》《供热办法》《供电办法》同意印发。', ['approved:同意']],
    ['乙部分不同意设置。', ['rejected:不同意']],
    ['一二三四五六七八九十一二三四五六七同意。', []],
    ['县水利局已同意施工。', []],
    ['由县水利局同意施工。', []],
    ['会议表示同意施工。', []],
    ['编号1同意95%。', []],
    ['乙部分同意率低。', []],
    ...['居民', '业主', '单位', '主席', '领导', '用户', '商户'].map((who): [string, string[]] => [`${who}同意施工。`, []]),
  ])('%s', (text, cues) => {
    expect(cuesIn(text, 'deciding')).toEqual(cues)
  })

  test('and under no other', () => {
    expect(cuesIn('编号1、2同意解除列管。')).toEqual([])
    expect(cuesIn('编号1、2同意解除列管。', 'demanding')).toEqual([])
  })
})

describe('deferred', () => {
  test.each([
    ...['该案', '本案', '本提案', '全案', '第三案', ''].map((matter): [string, string] => [`${matter}保留。`, 'deferred:保留']),
    ['该案缓议。', 'deferred:缓议'],
    ...['该案', '本案', '此案', '上述议案', '关于供水的议案'].map((matter): [string, string] => [`会议搁置${matter}。`, 'deferred:搁置']),
    ['由领导小组提出方案后另行研究确定。', 'deferred:另行研究确定'],
    ['由领导小组提出方案，另行研究确定。', 'deferred:另行研究确定'],
    ['由县水利局修改，再议。', 'deferred:再议'],
    ['该方案下次例会再研究。', 'deferred:下次例会再研究'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })

  test.each([
    '第三四五六七案保留。', '本案保留意见。', '会议保留本案。',
    // Whoever may, what was, when it is over.
    '可以暂缓缴纳。', '可暂缓缴纳。', '不得暂缓缴纳。', '需要的暂缓缴纳。', '暂缓的项目复工。', '暂缓期满复工。', '暂缓后复工。', '缓议的案件存档。',
    '会议搁置争议。', '该案搁置争议。',
    // What somebody is to do.
    '4月18日前重新上会。', '由县水利局修改后重新上会。', '由领导小组另行研究确定。', '另行研究确定方案。', '由县水利局再议。',
  ])('none in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})

describe('handed on', () => {
  test.each([
    '10月25日前提交职代会表决。', '县商务局提出方案，8月底前报县政府研究。', '请县商务局提出方案；8月底前报县政府研究。',
    '转报县政府审批。', '上报县政府审批。', '交县政府研究。', '交付财政小组审查。', '交付法规委员会审议。', '送县政府审批。', '送县法院处理。', '报县长审定。',
    '报省厅审定。', '报省署审定。', '报党组审定。', '报上级审定。', '报市区长审定。', '报集团审定。',
    '报县政府审批意见为同意。', '尚需报县政府审批。', '还需报县政府审批。', '仍须报县政府审批。', '由编制单位报县政府审批。',
  ])('%s', (text) => {
    expect(cuesIn(text)).toEqual([expect.stringMatching(/^referred:/)])
  })

  test.each([
    // What somebody is to bring there by then.
    '由区经信委负责拿出方案，10月25日前提交职代会表决。', '由区经信委牵头拿出方案，一周内提交职代会表决。',
    '请县商务局提出方案，8月底前报县政府研究。', '责成县商务局提出方案，一周内报县政府研究。', '交由县商务局提出方案，8月底前报县政府研究。',
    ...['拿出意见', '提出方案', '形成方案', '制定方案', '编制方案', '起草方案', '8月底前把方案', '一周内将方案'].map((made) => `${made}报县政府审批。`),
    // Other words.
    ...['简', '预', '通', '申', '回'].map((before) => `${before}报县政府审批。`),
    '移交县政府研究。', '上交县政府研究。', '外交部门研究。', '移送县法院处理。', '分送县政府审批。',
    '交付物业公司使用。', '交付县水利局审查。', '县局已同意办理，再报县政府审批。',
    // To whom nothing is handed on.
    '报各镇政府讨论。', '送各院系讨论。', '报常务副市长审批。', '报副书记审定。', '报副主任审定。', '报分管领导审定。', '报主要领导审定。',
    '送县水利局处理。', '报县水厂审定。', '报县政府要求审定。', '报县政府后审定。',
    // Not now, or whenever there is something.
    ...['暂不', '不再', '不予', '再次', '再', '重新', '另行', '随时', '及时', '必要时', '须', '应', '凡变更', '一律', '不得', '方可', '如', '若变更', '需'].map((when) => `${when}提请县政府审议。`),
    '送县司法局审查后再定。',
    ...['的项目', '制度', '权', '程序', '事项', '意见'].map((noun) => `报县政府审批${noun}不变。`),
  ])('not in %s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })

  test.each([
    '提请县政府审议。', '报请县政府审议。', '水价较高，提请县政府审议。',
    ...['方案', '计划', '规划', '名单', '协议', '合同', '章程', '办法'].map((matter) => `供水${matter}，报县政府批准。`),
    ...['修改', '完善', '充实', '优化'].map((improved) => `${improved}后报县政府批准。`),
    '按程序报县政府批准。',
  ])('under what is demanded: %s', (text) => {
    expect(cuesIn(text, 'demanding')).toHaveLength(1)
  })

  test.each([
    '报县政府审议。', '供水情况，报县政府批准。', '要拟好供水方案，报县政府批准。', '县水利局负责供水方案，报县政府批准。', '两周内拿出供水方案，报县政府批准。',
    '供水方案，7月10日前报县政府批准。', '修改方案，7月10日前报县政府批准。', '清淤后报县政府批准。',
  ])('not under what is demanded: %s', (text) => {
    expect(cuesIn(text, 'demanding')).toEqual([])
  })

  test('under what is stated only what was improved first', () => {
    expect(cuesIn('修改后报县政府批准。', 'stating')).toEqual(['referred:报县政府批准'])
    expect(cuesIn('修改方案，7月10日前报县政府批准。', 'stating')).toEqual(['referred:报县政府批准'])
    expect(cuesIn('清淤后报县政府批准。', 'stating')).toEqual([])
    expect(cuesIn('两个选址分歧较大，交县政府专题会议研究。', 'stating')).toEqual(['referred:交县政府专题会议研究'])
    expect(cuesIn('该条款保留与否，提请县政府审定。', 'stating')).toEqual(['referred:提请县政府审定'])
    expect(cuesIn('两个选址分歧较大，报县政府研究过两次。', 'stating')).toEqual([])
    expect(cuesIn('两个选址各有利弊，曾报县政府研究。', 'stating')).toEqual([])
  })
})

test.each([
  ['大家一致认为方案可行，同意实施。', ['approved:同意']],
  ['与会人员一致认为方案可行，同意实施。', ['approved:同意']],
  ['居民一致认为方案可行，同意实施。', []],
  ['该方案暂不作决定。', ['deferred:暂不作决定']],
  ['该议题延后上会。', ['deferred:延后上会']],
  ['延后上会的议题另行通知。', []],
])('what all of them think: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})
