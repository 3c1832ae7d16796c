import { describe, expect, test } from 'vitest'
import { mayHoldCue } from '../../src/extract/verdict-cues.js'
import { cuesIn } from './cues-in.js'

describe('at the head of its clause, with the matter behind', () => {
  test.each([
    ['同意该方案。', 'approved:同意'],
    ['会议同意该方案。', 'approved:同意'],
    ['经研究，同意该方案。', 'approved:同意'],
    ['经与会人员举手表决，一致同意该方案。', 'approved:一致同意'],
    ['会议原则同意该方案。', 'approved-in-principle:原则同意'],
    ['通过《供水办法》。', 'approved:通过'],
    ['会议不同意该申请。', 'rejected:不同意'],
    ['因此，批准该预算。', 'approved:批准'],
    ['田野董事回避，其余董事一致同意该议案。', 'approved:一致同意'],
    ['其余8名董事同意该议案。', 'approved:同意'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })
})

describe('who looks it over settles nothing', () => {
  test.each([
    ['修改后，报县司法局合法性审查后以县政府名义印发。', []],
    ['职工安置方案送区人社局审核后实施。', []],
    ['该方案报市政府审批。', ['referred:报市政府审批']],
    ['由秘書處修訂後，呈行政法務司司長審批。', ['referred:呈行政法务司司长审批']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})

describe('which ones are meant stands before 同意', () => {
  test('已完成之19件同意解除列管', () => {
    expect(cuesIn('已完成之19件同意解除列管。', 'deciding')).toEqual(['approved:同意'])
    expect(cuesIn('县政府已同意解除列管。', 'deciding')).toEqual([])
  })
})

describe('behind the matter, as what is said of it', () => {
  test.each([
    ['该方案原则通过。', 'approved-in-principle:原则通过'],
    ['该议案未获通过。', 'rejected:未获通过'],
    ['该议案没有通过。', 'rejected:没有通过'],
    ['该议案经表决未通过。', 'rejected:未通过'],
    ['本案擱置。', 'deferred:搁置'],
    ['该案经表决予以搁置。', 'deferred:搁置'],
    ['征询业主意见后，再议。', 'deferred:再议'],
    ['先征询意见，再决定。', 'deferred:再决定'],
    ['该方案修改后重新上会。', 'deferred:重新上会'],
    ['俟補齊資料後再行提會。', 'deferred:俟补齐资料后再行提会'],
    ['待资料齐备后再提理事会审议。', 'deferred:待资料齐备后再提理事会审议'],
    ['《供水办法》暂缓出台。', 'deferred:暂缓'],
    ['该事宜另行研究。', 'deferred:另行研究'],
    ['该问题下次会议再议。', 'deferred:下次会议再议'],
    ['该问题下次校务会议再议。', 'deferred:下次校务会议再议'],
    ['该事宜待评估完成后再行研究。', 'deferred:待评估完成后再行研究'],
    ...['定', '商定', '商议', '协商', '确定', '明确'].map((settle): [string, string] => [`该方案待资料齐备后再${settle}。`, `deferred:待资料齐备后再${settle}`]),
    ['其余确定。', 'approved:确定'],
    ['其餘均確定。', 'approved:确定'],
    ['其馀予以确定。', 'approved:确定'],
    ['该方案初步审议未通过。', 'rejected:未通过'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })
})

describe('handed on', () => {
  test.each([
    ['提请县委常委会审议。', 'referred:提请县委常委会审议'],
    ['按程序报市政府审定。', 'referred:报市政府审定'],
    ['提交股东大会表决。', 'referred:提交股东大会表决'],
    ['送請縣議會審議。', 'referred:送请县议会审议'],
    ['提请股东大会追认。', 'referred:提请股东大会追认'],
    ['送縣政府處理。', 'referred:送县政府处理'],
    ['函请县议会审议。', 'referred:函请县议会审议'],
    ['函送縣政府核定。', 'referred:函送县政府核定'],
    ['按程序报司长审定。', 'referred:报司长审定'],
    // 提 before whatever committee or meeting decides.
    ['提法规委员会审议。', 'referred:提法规委员会审议'],
    ['提县财政委员会研议。', 'referred:提县财政委员会研议'],
    ['提第五次会议讨论。', 'referred:提第五次会议讨论'],
    ['提第五次大會決議。', 'referred:提第五次大会决议'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue])
  })

  test.each(['汇报县政府研究的情况。', '暂缓提请县委常委会审议。', '县交通局研究方案。', '重大事项须报县政府审批。', '未经提请理事会追认的支出不得列支。', '由县政府处理。',
    // How the matter came here.
    '市府函请本会审议。', '市府函請本院審議。', '市府函送本院审议。', '市府函请本局审查。',
    // 提 begins another word, or who is to approve is no committee.
    ...['供', '出', '升', '高', '前', '至', '到'].map((word) => `提${word}财政委员会审议。`), '提县财政委员会批准。', '提县财政厅审议。',
  ])(
    'not %s',
    (text) => {
      expect(cuesIn(text).filter((cue) => cue.startsWith('referred'))).toEqual([])
    },
  )

  test('not under what the meeting demands, unless the matter itself is to be improved and handed on', () => {
    expect(cuesIn('重大情况报县政府研究。', 'demanding')).toEqual([])
    expect(cuesIn('修改完善后，报县政府审定。', 'demanding')).toEqual(['referred:报县政府审定'])
  })
})

describe('several, and one said twice', () => {
  test.each([
    ['同意该方案，并提请县委常委会审议。', ['approved:同意', 'referred:提请县委常委会审议']],
    ['该事宜暂缓，待评估后另行研究。', ['deferred:暂缓']],
    ['该方案暂不研究，下次会议再议。', ['deferred:暂不研究']],
    ['暂缓设立，补充论证后，提交下次县政府办公会审议。', ['deferred:暂缓']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})

describe('not the meeting, not now, or another word', () => {
  test.each([
    '未经县政府同意，不得提高收费。',
    '省厅已原则同意该项目。',
    '须经主管部门批准后开工。',
    '征得业主同意后施工。',
    '群众同意率为90%。',
    '通过多种渠道筹资。',
    '如果董事会通过，则于下月执行。',
    '居民不同意的，不得施工。',
    '实行“一票否决”制。',
    '按《关于同意设立园区的批复》办。',
    '保留原有树木。',
    '可以暂缓缴纳社保费用的企业。',
    '由县水利局另行研究制定办法。',
    '凡超过合同价的，须重新上会。',
    '如有变化，再行研究。',
    '会后再研究具体措施。',
    '避免长期搁置的资产流失。',
    '搁置争议，加快施工。',
    '没有通过验收的项目不得启用。',
    '该议案两次上会均未通过。',
    '该议案此前未通过。',
    '其余业主一致同意后施工。',
    '俟補齊資料後再行報名。',
    '表决结果：同意95%，反对5%。',
    '业主同意98%。',
    '同意户数占98%，同意面积占97%。',
    '条件不具备的坚决不予支付。',
    '未按期提出者不予核销。',
    '未列入计划的项目原则上不予受理。',
    '该方案难以通过。',
    '该方案难以获得通过。',
    '该方案初审未通过。',
    '同意参与者须登记。',
    '同意参加者占九成。',
    '待资料齐备后再安装。',
    '其他事项确定。',
    '其余名额确定。',
  ])('%s', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})

test('what holds no phrase need not be read', () => {
  expect(mayHoldCue('要抓好落实')).toBe(false)
  expect(mayHoldCue('会议同意')).toBe(true)
})

describe('handed on', () => {
  test.each([
    ['基地建设所需贷款贴息，提请县委常委会议研究。', 'demanding', ['referred:提请县委常委会议研究']],
    ['县水利局要抓紧修改，提请县委常委会议研究。', 'demanding', ['referred:提请县委常委会议研究']],
    ['县水利局要完善组件材料，7月10日前报省厅审批。', 'demanding', []],
    ['县水利局要抓紧制定方案，提请县委常委会议研究。', 'demanding', []],
    ['一个月内拿出处置意见提交县政府专题会议研究。', 'deciding', []],
    ['8月底前把合同文本交业主委员会审查。', 'deciding', []],
    ['暂缓将该报告提交常委会会议审议。', 'deciding', ['deferred:暂缓']],
  ] as const)('%s (%s)', (text, force, cues) => {
    expect(cuesIn(text, force)).toEqual(cues)
  })
})

describe('not agreed to', () => {
  test.each([
    ['关于增设用房的请求，会议未予同意。', ['rejected:未予同意']],
    ['该申请会议没有同意。', ['rejected:没有同意']],
    ['该《办法》暂缓通过。', ['deferred:暂缓']],
    ['听取了汇报，认为依据不足，不同意该协议。', ['rejected:不同意']],
    ['理事田野认为依据不足，不同意该协议。', []],
    ['屋顶部分原则同意，后侧空地部分不同意设置。', ['approved-in-principle:原则同意', 'rejected:不同意']],
    ['未予同意的，不得施工。', []],
  ])('%s', (text, cues) => {
    expect(cuesIn(text, text.startsWith('屋顶') ? 'deciding' : null)).toEqual(cues)
  })

  test('对检查不合格的项目暂缓拨付: a rule, and nothing settled', () => {
    expect(cuesIn('对检查不合格的项目暂缓拨付工程款。', 'demanding')).toEqual([])
  })
})
