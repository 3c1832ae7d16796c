/**
 * The words that settle a matter, each with its verdict. One entry a phrase, in simplified characters,
 * which stand for both scripts. The entry is its own test: every example settles
 * something with this phrase, nothing in `not` does.
 */
import type { Verdict } from '../schema/minutes.js'

export interface VerdictEntry {
  phrase: string
  variants?: readonly string[]
  /** The next two characters are part of the phrase, whatever they are: 不予|安排, 不予|入园. */
  goesOn?: true
  verdict: Verdict
  /**
   * Where the phrase settles something:
   * - `head`: at the head of its clause, with the matter behind it (同意该方案)
   * - `predicate`: behind the matter, as what is said of it (该方案暂缓)
   */
  use: 'head' | 'predicate' | 'both'
  /** What others do as often: it settles something only where the house says it (会议赞成…) or under what it decided (（三）接纳…). */
  ofHouse?: true
  examples: readonly string[]
  not: readonly string[]
}

export const VERDICTS: readonly VerdictEntry[] = [
  { phrase: '原则上同意', variants: ['原则上予以同意', '原则予以同意', '原则上予以支持', '原则上予以批准'], verdict: 'approved-in-principle', use: 'both', examples: ['会议原则上同意该方案。'], not: [] },
  { phrase: '原则同意', verdict: 'approved-in-principle', use: 'both', examples: ['会议明确，原则同意该《意见》。'], not: ['省政府已原则同意该项目。'] },
  { phrase: '原则上通过', verdict: 'approved-in-principle', use: 'both', examples: ['会议原则上通过该《办法》。'], not: [] },
  { phrase: '原则通过', verdict: 'approved-in-principle', use: 'both', examples: ['会议审议并原则通过《办法》。'], not: [] },
  { phrase: '基本同意', verdict: 'approved-in-principle', use: 'both', examples: ['会议基本同意该方案。'], not: [] },
  { phrase: '基本通过', verdict: 'approved-in-principle', use: 'both', examples: ['会议基本通过该方案。'], not: [] },
  { phrase: '原则认可', variants: ['原则上认可', '原则赞成', '原则上赞成', '原则赞同', '原则上赞同', '原则批准', '原则上批准', '原则支持'], verdict: 'approved-in-principle', use: 'head', examples: ['会议原则认可两个文件。', '会议议定，原则赞成由企业先行垫资。'], not: ['省厅已原则认可该项目。'] },
  { phrase: '不同意', verdict: 'rejected', use: 'head', examples: ['会议不同意该方案。'], not: ['居民不同意的，不得施工。'] },
  { phrase: '不予同意', verdict: 'rejected', use: 'both', examples: ['该要求不予同意。'], not: [] },
  { phrase: '不赞成', variants: ['不赞同', '不支持', '不认可', '不接受', '不接纳'], verdict: 'rejected', use: 'head', examples: ['会议不赞成在原址加层。', '会议不支持上调的请求。'], not: ['该设备不支持升级。'] },
  { phrase: '碍难同意', variants: ['歉难同意', '未便同意', '碍难照办'], verdict: 'rejected', use: 'predicate', examples: ['決議：礙難同意。'], not: ['礙難同意者，應敘明理由。'] },
  { phrase: '不采纳', verdict: 'rejected', use: 'predicate', examples: ['改道的方案，不采纳。'], not: ['不采纳的，应当说明理由。'] },
  { phrase: '不予通过', verdict: 'rejected', use: 'both', examples: ['该议案不予通过。'], not: [] },
  { phrase: '不批准', verdict: 'rejected', use: 'head', examples: ['会议不批准该方案。'], not: ['县政府不批准的，不得施工。'] },
  { phrase: '不予批准', verdict: 'rejected', use: 'both', examples: ['该申请不予批准。'], not: [] },
  { phrase: '不予支持', verdict: 'rejected', use: 'both', examples: ['该申请不予支持。'], not: [] },
  { phrase: '未予同意', variants: ['没有同意', '未予采纳', '未予支持', '未予批准', '未予认可'], verdict: 'rejected', use: 'both', examples: ['该请求会议未予同意。'], not: ['未予同意的，不得施工。'] },
  { phrase: '未同意', variants: ['未采纳', '未接受', '未批准', '没有采纳', '没有批准'], verdict: 'rejected', use: 'head', examples: ['会议未同意该申请。', '会议未采纳加层的建议。', '会议没有批准该项开支。'], not: ['业主未同意的，不得施工。', '消防部门的书面意见尚未采纳。', '未批准前不得施工。', '因未采纳专家意见，工期延误。'] },
  // Those that are written out above and below are acts of the meeting as well: 会议不予同意…
  { phrase: '不予', goesOn: true, verdict: 'rejected', use: 'both', examples: ['该项经费不予安排。', '该项目不予入园。', '會議決定，該項補助不予追加。'], not: ['逾期未报的，不予安排。', '不予配合的，依法处理。'] },
  { phrase: '予以采纳', verdict: 'approved', use: 'predicate', examples: ['设计单位的建议，予以采纳。'], not: ['合理的意见要予以采纳。'] },
  { phrase: '不予采纳', verdict: 'rejected', use: 'both', examples: ['该意见不予采纳。'], not: [] },
  { phrase: '不予增订', verdict: 'rejected', use: 'both', examples: ['第九條之一不予增訂。'], not: [] },
  { phrase: '不予修正', verdict: 'rejected', use: 'both', examples: ['第三條不予修正。'], not: [] },
  { phrase: '不予立项', verdict: 'rejected', use: 'both', examples: ['该项目不予立项。'], not: [] },
  { phrase: '不予核准', verdict: 'rejected', use: 'both', examples: ['该申请不予核准。'], not: [] },
  { phrase: '未获通过', variants: ['未能通过', '未获得通过', '未予通过', '不获通过'], verdict: 'rejected', use: 'predicate', examples: ['该议案未获通过。'], not: ['听证未获通过前不得收费。'] },
  { phrase: '未通过', verdict: 'rejected', use: 'predicate', examples: ['该议案未通过。'], not: ['检测未通过的一律不得启用。'] },
  { phrase: '没有通过', variants: ['没通过'], verdict: 'rejected', use: 'predicate', examples: ['该议案没有通过。'], not: ['没有通过验收的不得排放。', '因村民代表会议表决没有通过，已不具备条件。'] },
  { phrase: '不通过', verdict: 'rejected', use: 'predicate', examples: ['表决结果：不通过。'], not: [] },
  { phrase: '未过半', variants: ['未过半数'], verdict: 'rejected', use: 'predicate', examples: ['決議：表決五票未過半。', '该案表决后赞成票未过半。'], not: ['报名人数未过半。', '工期未过半。', '表决票数未过半的，另行召集会议。'] },
  { phrase: '否决', verdict: 'rejected', use: 'both', examples: ['会议否决了该议案。'], not: ['一票否决。'] },
  { phrase: '驳回', verdict: 'rejected', use: 'both', examples: ['会议驳回了加价的申请。', '会议决定对该申请予以驳回。'], not: ['市仲裁委员会驳回了该公司的请求。', '上诉被驳回。', '驳回率下降。', '省厅驳回了该申请。', '驳回的申请另行归档。'] },
  { phrase: '予以认可', variants: ['不持异议'], verdict: 'approved', use: 'both', examples: ['该办法，会议予以认可。', '對所推薦方案，會議不持異議。'], not: ['经审核予以认可的，可以抵扣。'] },
  { phrase: '一致同意', verdict: 'approved', use: 'head', examples: ['会议一致同意该议案。'], not: [] },
  { phrase: '无异议通过', variants: ['无异议照案通过'], verdict: 'approved', use: 'both', examples: ['決議：無異議通過。'], not: [] },
  { phrase: '一致通过', verdict: 'approved', use: 'both', examples: ['会议一致通过该议案。'], not: [] },
  { phrase: '一致赞成', variants: ['一致赞同'], verdict: 'approved', use: 'both', examples: ['会议一致赞成该方案。', '各委员一致赞成。'], not: ['沿线居民一致赞成。', '经业主一致赞成的方案可以报建。'] },
  { phrase: '一致赞成通过', variants: ['一致赞同通过'], verdict: 'approved', use: 'both', examples: ['各委員一致贊成通過。'], not: ['沿线居民一致赞成通过。'] },
  { phrase: '全票通过', verdict: 'approved', use: 'both', examples: ['会议全票通过该预算。'], not: [] },
  { phrase: '全票同意', verdict: 'approved', use: 'both', examples: ['会议全票同意该预算。'], not: [] },
  { phrase: '审议通过', verdict: 'approved', use: 'both', examples: ['会议审议通过了《办法》。'], not: ['须经委员会审议通过后上报。'] },
  { phrase: '表决通过', verdict: 'approved', use: 'both', examples: ['会议表决通过上述议案。'], not: ['经业主大会表决通过的加装电梯项目可一并纳入。'] },
  { phrase: '高票通过', verdict: 'approved', use: 'both', examples: ['会议高票通过该公约。'], not: [] },
  { phrase: '讨论通过', verdict: 'approved', use: 'both', examples: ['会议讨论通过了该方案。'], not: [] },
  { phrase: '审定通过', verdict: 'approved', use: 'both', examples: ['会议审定通过该方案。'], not: [] },
  { phrase: '研究通过', verdict: 'approved', use: 'both', examples: ['会议研究通过该方案。'], not: [] },
  { phrase: '评审通过', verdict: 'approved', use: 'predicate', examples: ['该申请评审通过。'], not: ['须经小组评审通过。'] },
  { phrase: '确认通过', verdict: 'approved', use: 'both', examples: ['上次會議紀錄：確認通過。', '3月5日會議的紀要獲確認通過。'], not: ['經理事會確認通過後公告。', '须经监理单位确认通过方可施工。'] },
  { phrase: '照案通过', verdict: 'approved', use: 'both', examples: ['決議：照案通過。'], not: [] },
  { phrase: '照草案通过', variants: ['照原案通过'], verdict: 'approved', use: 'both', examples: ['審查分配表照草案通過。'], not: ['照草案通過後函送各機關。'] },
  { phrase: '修正后通过', verdict: 'approved', use: 'both', examples: ['第三點修正後通過。'], not: [] },
  { phrase: '修正通过', verdict: 'approved', use: 'both', examples: ['決議：修正通過。'], not: [] },
  { phrase: '修改后通过', verdict: 'approved', use: 'both', examples: ['该章程修改后通过。'], not: [] },
  { phrase: '照审查意见通过', verdict: 'approved', use: 'both', examples: ['決議：照審查意見通過。'], not: [] },
  { phrase: '准予备查', variants: ['准予追认'], verdict: 'approved', use: 'both', examples: ['決議：准予備查。'], not: [] },
  { phrase: '同意追认', verdict: 'approved', use: 'both', examples: ['決議：同意追認。'], not: [] },
  { phrase: '准予', verdict: 'approved', use: 'head', examples: ['決議：准予核銷。'], not: [] },
  { phrase: '同意', verdict: 'approved', use: 'head', examples: ['会议同意该方案。'], not: ['同意率为86%。', '经主席同意后发放。', '未经县政府同意，不得提高。'] },
  { phrase: '赞同', verdict: 'approved', use: 'head', examples: ['会议赞同该方案。'], not: ['委员甲赞同，委员乙反对。'] },
  { phrase: '赞成', verdict: 'approved', use: 'head', ofHouse: true, examples: ['会议赞成推倒重铺的意见。'], not: ['赞成3票、反对4票。', '委员甲赞成，委员乙反对。'] },
  { phrase: '认可', variants: ['接纳'], verdict: 'approved', use: 'head', ofHouse: true, examples: ['会议认可该方案。', '會議議決：接納該評標報告。'], not: ['认可率只有54%。', '认可度不高。'] },
  { phrase: '核准', variants: ['准许'], verdict: 'approved', use: 'head', ofHouse: true, examples: ['会议核准该采购参数。', '会议准许免收水费。'], not: ['经县发改局核准后开工。', '未经准许，不得复工。'] },
  { phrase: '批准', verdict: 'approved', use: 'head', examples: ['会议批准该预算。'], not: ['省政府批准了事故调查报告。'] },
  { phrase: '通过', verdict: 'approved', use: 'both', examples: ['会议通过《章程》。', '決議：通過。'], not: ['通过开展活动加以宣传。', '论证通过后方可启动采购。'] },
  { phrase: '确定', verdict: 'approved', use: 'both', examples: ['決定：確定。'], not: ['會議確定其中一半用於維修。'] },
  { phrase: '暂缓', verdict: 'deferred', use: 'both', examples: ['该《方案》暂缓审议。'], not: [] },
  { phrase: '搁置', verdict: 'deferred', use: 'both', examples: ['本案搁置。'], not: ['避免长期搁置的资产流失。'] },
  { phrase: '再议', variants: ['再决定', '再行决定', '再研究', '再讨论'], verdict: 'deferred', use: 'predicate', examples: ['征询意见后，再议。'], not: ['会后再研究具体措施。'] },
  { phrase: '延期', variants: ['改期', '延后'], verdict: 'deferred', use: 'predicate', examples: ['因時間不足，延期到下次會議再進行討論。', '该议题延期至下一次理事会讨论。'], not: ['付款期延期至六月底。', '工程延期至下次汛期后复工。', '贷款延期两年。'] },
  { phrase: '缓议', variants: ['缓办', '从长计议'], verdict: 'deferred', use: 'both', examples: ['本案緩議。', '该事项缓办。', '该方案从长计议。'], not: ['可缓办手续的，先行施工。'] },
  { phrase: '押后', verdict: 'deferred', use: 'predicate', examples: ['追討律師費一事，押後討論。'], not: ['押後的工程須補辦手續。'] },
  { phrase: '保留', verdict: 'deferred', use: 'predicate', examples: ['決議：保留。'], not: ['保留原有树木。'] },
  { phrase: '暂不研究', verdict: 'deferred', use: 'both', examples: ['该事宜暂不研究。'], not: [] },
  { phrase: '暂不审议', variants: ['暂不讨论', '暂不表决', '暂不通过', '暂不同意', '暂不议', '暂不上会', '暂不实施', '暂不启动', '暂不出台', '暂不安排', '暂不列入', '暂不调整', '暂不批准', '暂不作出决定', '暂不作决定', '暂不做决定', '暂不决定', '暂不印发', '暂不办理', '暂不考虑', '暂不纳入', '暂不立项', '暂不采纳', '暂不采用', '暂不购置', '暂不审定', '暂不推进', '暂不设立', '暂不拨付', '暂不提交', '暂不受理', '暂不核准', '暂不上马'], verdict: 'deferred', use: 'both', examples: ['该议案暂不审议。'], not: [] },
  { phrase: '下次会议再议', variants: ['下次会议再行研究', '下次会议再研究', '下次会议再行审议', '下次会议再审议', '下次会议审议', '下次会议讨论', '下次会议再行讨论', '下次会议再讨论', '下次再议', '下次会议研究', '下次会议继续审议'], verdict: 'deferred', use: 'predicate', examples: ['该问题，下次会议再议。'], not: [] },
  { phrase: '另行研究', variants: ['另行研究确定', '另行研究决定', '另定期继续审查', '另定期审查', '另定期处理', '择期审查', '择期继续审查', '另择期审查', '另择期继续审查', '另择期审议', '另择期讨论', '另定期审议', '另行再议', '另行审议', '择期再议', '择期研究', '择期再行研究', '延期审议', '延期再议', '延后再议', '延后上会', '延期上会', '推迟上会', '择期上会', '延后讨论', '延后审议', '改期再议', '另案研议', '再行研究', '再行审议', '再行上会', '重新上会', '另案讨论'], verdict: 'deferred', use: 'predicate', examples: ['该问题另行研究。', '詢答結束，另擇期審查。'], not: [] },
]

/**
 * Handed on: 提请市委常委会审议. The phrase is the whole run from the verb of handing over to the verb
 * of deciding; between them stands who decides.
 */
export const REFERRAL_VERBS: readonly string[] = ['提请', '报请', '函请', '函送', '提交', '提送', '提报', '送请', '呈报', '陈报', '函报', '层报', '上报', '转报', '报', '呈', '交由', '交', '送', '提']
/** Handed on without a verb of deciding, where nothing else stands in the clause: 照案通過，提報院會。 */
export const REFERRALS_TO_HOUSE: readonly string[] = ['提报院会', '提报大会']
/** What ends a clause that leaves the matter open, behind which it is handed on: 该条款保留与否，提请市政府审定. */
export const UNSETTLED: readonly string[] = ['与否', '是否可行', '分歧较大', '分歧很大', '意见不一', '意见不一致', '意见不统一', '看法不一', '争议较大', '争议很大', '未能达成一致', '未达成一致', '未能形成一致意见', '未形成一致意见']
export const REFERRAL_ENDINGS: readonly string[] = ['审议', '审定', '审批', '审查', '审查批准', '审查核备', '核备', '研究', '批准', '核准', '核定', '审核', '决定', '表决', '讨论', '审议决定', '研究决定', '研究审定', '审议批准', '决策', '审议通过', '研议', '裁定', '议定', '定夺', '审议表决', '研究审议', '研究确定', '公决', '追认', '决议', '处理', '审核认定', '票决', '批复', '核批', '任命']
