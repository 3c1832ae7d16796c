import { describe, expect, test } from 'vitest'
import { itemOf, verdictsIn } from './item-of.js'

describe('one for each matter settled', () => {
  test.each([
    ['会议同意该方案。', ['approved:同意']],
    ['会议同意该方案，并提请县委常委会审议。', ['approved:同意', 'referred:提请县委常委会审议']],
    ['会议审议并原则通过《供水办法》。', ['approved-in-principle:原则通过']],
    ['会议决定，暂缓该事项。', ['deferred:暂缓']],
    ['会议同意暂缓出台该办法。', ['deferred:暂缓']],
    ['会议明确，旧市场怎么用，等县水利局的规划批下来后再研究。', ['deferred:等县水利局的规划批下来后再研究']],
    ['会议听取了汇报，通过田野等10名同志为先进人选。', ['approved:通过']],
    ['会议要求，县供销社要检修设备；新增收购点的选址方案，报县政府批准。', ['referred:报县政府批准']],
    ['会议要求，县供销社要抓紧拟定选址方案，报县政府批准。', []],
    ['会议原则同意该方案，由县交投集团报省水利厅审批。', ['approved-in-principle:原则同意', 'referred:报省水利厅审批']],
    ['会议认为，规划较好，由县规划局督促编制单位修改完善后报县政府审批。', ['referred:报县政府审批']],
    ['最后会议决定停用旧泵站。', ['resolved:会议决定']],
    ['決定：洽悉，請環境保護局加速趕辦。', ['resolved:決定']],
    ['主席裁示：洽悉；辦理比率偏低，請教育處於8月底前提出改善方案。', ['resolved:主席裁示']],
    ['決定：洽悉；餘依報告辦理情形列管。', []],
    ['決定：餘洽悉。', []],
    ['決議：一、修橋。二、民眾陳情意見決議，如后綜理表。', ['resolved:決議']],
    ['決議：經費分配如附表。', ['resolved:決議']],
    ['說明：（一）3月5日專案小組第一次審查會議\n結論：請縣府修橋，原則同意繞道。\n決議：通過。', ['approved:通過']],
    ['3月5日專案小組第一次審查會議\n結論：請縣府修橋。', ['resolved:結論']],
    // A word that begins like 無
    ['決定：（一）洽悉。（二）無障礙坡道案持續列管，請工務處於8月底前報驗。', ['resolved:決定']],
    ['決定：略知梗概者從缺。', ['resolved:決定']],
    ['決定：無。', []],
    ['決定：（一）無其他意見。（二）（略）', []],
    ['決定：洽悉，列管案件請工務處於8月底前提出展延理由。', ['resolved:決定']],
    ['決定：「西河堤防」等9案同意解除列管。', ['approved:同意']],
    ['会议要求，等待设备到货后再安装。', []],
    ['決議：照案通過。', ['approved:照案通過']],
    ['会议同意该支出，并提请股东大会追认。', ['approved:同意', 'referred:提请股东大会追认']],
    ['经表决，同意99.5%、反对0.5%，该预算通过。', ['approved:通过']],
    ['委员多数认为底价偏低，经举手表决，不予通过。', ['rejected:不予通过']],
    ['決定：議事錄確定。', ['approved:確定']],
    ['会议决定，同意甲方案，不同意乙方案。', ['approved:同意', 'rejected:不同意']],
    ['【会议议定】原则同意该方案。', ['approved-in-principle:原则同意']],
    ['会议同意该建议，并明确：一是由县水利局清淤；二是由县财政局拨款。', ['approved:同意', 'resolved:明确', 'resolved:明确']],
    ['会议汇报了问卷，同意续聘率为58.3%，有不同意见者可反映。', []],
    ['会议同意以下意见：1.由县水利局清淤。2.由县财政局拨款。', ['approved:同意']],
    ['会议同意该方案，并提出以下意见：1.由县水利局清淤。2.由县财政局拨款。', ['approved:同意', 'resolved:会议同意', 'resolved:会议同意']],
    ['会议通过该报表，并要求：1.县水利局清淤；2.县财政局拨款。', ['approved:通过']],
    ['会议决定购置，并要求：1.县水利局清淤；2.县财政局拨款。', ['resolved:会议决定', 'resolved:会议决定']],
    ['会议决定：（甲）由县水利局清淤；（乙）由县财政局拨款。', ['resolved:会议决定', 'resolved:会议决定']],
    ['会议决定，由出租方（甲）与承租方（乙）签订合同。', ['resolved:会议决定']],
    ['解决意见：1.由县水利局清淤。2.同意县财政局拨款。', ['resolved:解决意见', 'approved:同意']],
    ['会议同意招录18名书记员，报县委政法委、县人社局审批。', ['approved:同意', 'referred:报县委政法委、县人社局审批']],
    ['会议决定：一是由县水利局清淤；二是东镇提出的一律停课的建议不予采纳。', ['resolved:会议决定', 'rejected:不予采纳']],
    ['会议决定：（一）同意甲方案。（二）乙方案暂缓。', ['approved:同意', 'deferred:暂缓']],
    ['会议审议了《供水办法》，议定了以下意见：\n原则上同意《供水办法》，由县水利局修改后印发。', ['approved-in-principle:原则上同意']],
    // What somebody put forward is a list that was agreed to; what the meeting adds is not.
    ...['提出', '提交', '拟定', '拟订', '起草', '报送', '上报', '呈报'].map((verb): [string, string[]] => [
      `会议同意县商贸局${verb}的处置意见：（一）由县水利局清淤。（二）由县财政局拨款。`, ['approved:同意']]),
    ['会议同意县商贸局的请求，提出以下意见：（一）由县水利局清淤。（二）由县财政局拨款。', ['approved:同意', 'resolved:会议同意', 'resolved:会议同意']],
    ['决议：修正通过，并请依下列各点办理：\n（一）请工务处清淤。\n（二）请财政处拨款。', ['approved:修正通过', 'resolved:决议', 'resolved:决议']],
    ['决议：修正通过，请依以下各项办理：\n（一）请工务处清淤。\n（二）请财政处拨款。', ['approved:修正通过', 'resolved:决议', 'resolved:决议']],
    ['决议：修正通过，并请如下项办理：\n（一）请工务处清淤。\n（二）请财政处拨款。', ['approved:修正通过', 'resolved:决议', 'resolved:决议']],
    ['决议：修正通过，下列各点供参考：\n（一）请工务处清淤。\n（二）请财政处拨款。', ['approved:修正通过']],
    ['会议同意按下列各点办理：（一）由县水利局清淤。（二）由县财政局拨款。', ['approved:同意']],
    // What was put forward by members is not what they said.
    ['会上，有代表提出的方案予以通过。', ['approved:通过']],
    ['部分委员提出的修改意见，同意采纳。', ['approved:同意']],
    ['意见是：同意县水利局的方案。', ['approved:同意']],
    ['讨论结果如下：同意县水利局的方案。', ['approved:同意']],
  ])('%s', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

describe('resolved: a directive under a deciding verb', () => {
  test.each([
    ['会议决定，下月起停用旧泵站。', ['resolved:会议决定']],
    ['会议议定了以下意见：\n1.停用旧泵站。\n2.新建水厂。', ['resolved:会议议定', 'resolved:会议议定']],
    ['会议决定：\n1.同意新建水厂。\n2.停用旧泵站。', ['approved:同意', 'resolved:会议决定']],
    ['決議：由環境保護局辦理。', ['resolved:決議']],
    ['决定：下月结束供水。', ['resolved:决定']],
    ['决定：工程完毕。', ['resolved:决定']],
    ['会议审议了《供水办法》，议定了以下意见：', ['resolved:议定']],
    ['经研究，决定成立节水工作领导小组。', ['resolved:决定']],
  ])('%j', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

describe('what was come to behind what was pointed out', () => {
  test.each([
    ['会议要求，抓好落实。经研究，停用旧泵站；重大情况报县政府研究。', ['referred:报县政府研究']],
    ['会议要求，抓好落实。\n经研究，停用旧泵站；重大情况报县政府研究。', ['referred:报县政府研究']],
    ['会议指出，水情紧。经充分讨论，重大情况报县政府研究。', ['referred:报县政府研究']],
    // In the sentence before, in the same one, or another word.
    ['会议要求，抓好落实。经研究，停用旧泵站。重大情况报县政府研究。', []],
    ['会议要求，抓好落实；经研究，重大情况报县政府研究。', []],
    ['会议要求，抓好落实。经验要总结；重大情况报县政府研究。', []],
    ['会议要求，抓好落实。经研究，停用旧泵站。经验要总结；重大情况报县政府研究。', []],
    ['会议指出，水情紧。重大情况报县政府研究。', []],
  ])('%j', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

describe('a deciding verb without 会议', () => {
  test.each([
    ['会议听取了汇报，决定停用旧泵站。', ['resolved:决定']],
    ['会议听取了汇报，研究决定停用旧泵站。', ['resolved:研究决定']],
    ['会议听取了汇报，讨论商定停用旧泵站。', ['resolved:讨论商定']],
    ['会议听取了汇报，决定权在业主大会。', []],
    ['会议听取了汇报，下月决定停用旧泵站。', []],
  ])('%j', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })
})

test('two words for one deferral are one, whatever stops part them', () => {
  expect(verdictsIn('会议明确，该事项暂缓；下次会议再议。')).toEqual(['deferred:暂缓'])
  expect(verdictsIn('会议明确，该事项暂缓。待评估后另行研究。')).toEqual(['deferred:暂缓'])
  expect(verdictsIn('会议明确：1.该事项暂缓。待评估后另行研究。2.由县水利局清淤。')).toEqual(['deferred:暂缓', 'resolved:会议明确'])
  expect(verdictsIn('会议明确，甲事项暂缓。同意乙事项。丙事项暂缓。')).toEqual(['deferred:暂缓', 'approved:同意', 'deferred:暂缓'])
})

test('what a deciding verb governs ends with the full stop', () => {
  const of = (body: string) => itemOf(body).decisions.map(({ verdict, text }) => `${verdict}:${text}`)
  expect(of('会议决定，停用旧泵站；新建水厂。')).toEqual(['resolved:会议决定，停用旧泵站；新建水厂'])
  expect(of('会议决定，停用旧泵站。新建水厂。')).toEqual(['resolved:会议决定，停用旧泵站'])
  expect(of('会议决定停用旧泵站。同意新建水厂。')).toEqual(['resolved:会议决定停用旧泵站', 'approved:同意新建水厂'])
  expect(of('会议同意换表；新建水厂。')).toEqual(['approved:会议同意换表；新建水厂'])
  expect(of('会议同意换表。新建水厂。')).toEqual(['approved:会议同意换表'])
  expect(of('会议决定：1.停用旧泵站；\n2.新建水厂；')).toEqual(['resolved:停用旧泵站', 'resolved:新建水厂'])
})

describe('none', () => {
  test.each([
    '决定：县水利局报告已结束。',
    '决定：询答完毕。',
    '会议决定：',
    // A list that nobody decided.
    '会议强调，水情紧，提出以下要求：1.由县水利局清淤。2.由县财政局拨款。',
    '会议听取了县水利局的意见：1.由县水利局清淤。2.由县财政局拨款。',
    '会议认为，县水利局有以下意见：1.由县水利局清淤。2.由县财政局拨款。',
    '大家提出以下意见：1.由县水利局清淤。2.由县财政局拨款。',
    '会议要求：1.重大情况报县政府研究。2.抓好落实。',
    '会议指出，节水工作成效明显。',
    '会议要求，县水利局要抓好落实。',
    '会议强调，未经县政府同意不得提高水价。',
    '会议听取了县水利局的汇报。',
    '決定：洽悉。',
    '说明：县水利局建议同意该方案。',
    '会上，有代表提出，同意先试点。',
    '委员多数认为底价偏低，不同意。',
    '部分委员提出，同意采纳。',
    '会议审议通过的《供水办法》已印发。',
    '县水利局的意见书：同意县财政局的方案。',
    '该议案两次上会均未通过。',
  ])('%s', (body) => {
    expect(verdictsIn(body)).toEqual([])
  })
})

describe('a heading that settles', () => {
  test('counts where the text does not say so again', () => {
    expect(verdictsIn('会议要求，抓好落实。', '审议通过《供水办法》')).toEqual(['approved:审议通过'])
    expect(verdictsIn('会议同意该办法。', '审议通过《供水办法》')).toEqual(['approved:同意'])
  })

  test('what the text resolves or hands on besides does not say so again', () => {
    expect(verdictsIn('会议决定，下月施行。', '审议通过《供水办法》')).toEqual(['approved:审议通过', 'resolved:会议决定'])
    expect(verdictsIn('修改后提请县委常委会审议。', '原则通过《供水办法》')).toEqual(['approved-in-principle:原则通过', 'referred:提请县委常委会审议'])
    expect(verdictsIn('会议不同意该办法。', '审议通过《供水办法》')).toEqual(['rejected:不同意'])
  })

  test('a heading that only names the matter does not', () => {
    expect(verdictsIn('会议要求，抓好落实。', '暂缓出台《供水办法》有关事宜')).toEqual([])
    expect(verdictsIn('会议要求，抓好落实。', '提请县委常委会审议《供水办法》')).toEqual([])
    expect(verdictsIn('会议要求，抓好落实。', '审议《关于同意供水的决定》')).toEqual([])
  })
})

test('text is the sentence or the point, phrase is without 了', () => {
  const [decision] = itemOf('水情紧。会议审议通过了《供水办法》，自下月施行。会后印发。').decisions
  expect(decision).toMatchObject({ phrase: '审议通过', text: '会议审议通过了《供水办法》，自下月施行' })
})

describe('what it is about', () => {
  const title = '审议《青川县供水办法》《青川县供热办法》'
  test.each([
    ['会议同意《供水办法》。', [['《青川县供水办法》']]],
    ['会议同意《青川县供水办法》，《青川县供热办法》暂缓。', [['《青川县供水办法》'], ['《青川县供热办法》']]],
    ['会议同意上述两个文件。', [['《青川县供水办法》', '《青川县供热办法》']]],
    ['会议同意。', [['《青川县供水办法》', '《青川县供热办法》']]],
    ['会议同意县水利局提交的《供水办法》，《供热办法》暂缓。', [['《青川县供水办法》'], ['《青川县供热办法》']]],
    ['会议同意《供水办法》，并报县委常委会审定。', [['《青川县供水办法》'], ['《青川县供水办法》']]],
  ])('%s', (body, subjects) => {
    expect(itemOf(body, title).decisions.map((decision) => decision.subjects)).toEqual(subjects)
  })
})

test('votes and issuer stand with the approval they belong to', () => {
  const [first, second] = itemOf('同意7票、反对1票，会议同意该办法，以县政府办公室名义印发。乙事项暂缓。').decisions
  expect(first).toMatchObject({ votes: { for: 7, against: 1, abstain: null }, issuingAuthority: { name: '县政府办公室' } })
  expect(second).toMatchObject({ votes: null, issuingAuthority: null })
})

test('its words are those of the point that holds the act', () => {
  const body = '（一）会议原则同意县水利局提交的《供水办法》，县司法局审查后报县委常委会审定。\n（二）会议同意换表。'
  const { decisions } = itemOf(body, '审议《青川县供水办法》')
  expect(decisions.map(({ text, subjects }) => [text.slice(0, 11), ...subjects])).toEqual([
    ['会议原则同意县水利局提', '《青川县供水办法》'],
    ['县水利局提交的《供水办', '《青川县供水办法》'],
    ['会议同意换表', '《青川县供水办法》'],
  ])
})

test('what the colon of the act opens is in the line below', () => {
  const textOf = (body: string) => itemOf(body).decisions.map(({ text }) => text)
  expect(textOf('会议听取了汇报，议定了以下意见：\n由县水利局停用旧泵站。')).toEqual(['汇报，议定了以下意见：由县水利局停用旧泵站'])
  expect(textOf('会议决定停用旧泵站。\n县水利局汇报了细节。')).toEqual(['会议决定停用旧泵站'])
})
