/**
 * Speech acts of the meeting: what follows 会议 (or 主任会议, 与会人员) and makes a statement.
 * `force` says what the act does to what it introduces; the class decides what counts as decided.
 */

export type Force =
  /** 会议决定: what follows is settled. */
  | 'deciding'
  /** 会议强调: what follows is demanded, not settled. */
  | 'demanding'
  /** 会议认为: what follows is said, neither settled nor demanded. */
  | 'stating'
  /** 会议听取了: what follows was put before the meeting. */
  | 'reporting'

export interface SpeechAct {
  verb: string
  force: Force
  /** Traditional and rarer spellings of the same verb. */
  variants?: readonly string[]
}

export const ACT_SUBJECTS: readonly string[] = ['会议', '主任会议', '主席会议', '常务会议', '常委会会议', '党组会议', '党委会议', '与会人员', '校董会', '与会委员', '与会同志', '与会代表', '与会董事', '与会理事', '与会领导', '与会股东', '与会专家', '与会业主', '与会会员', '与会党员', '与会教师', '与会单位', '大会', '全会', '本次会议', '此次会议', '董事会', '理事会', '监事会', '党委会', '常委会', '委员会', '本会', '会上', '评审会', '评审会议', '审查会', '论证会', '听证会']

/** What 委员 do one by one: 委员提出…的建议, 委员认为… tell what some of them said, and only 委员一致认为 what all did. */
export const MEMBERS: readonly string[] = ['委员', '各委员']
export const OPINION_VERBS: readonly string[] = ['提出', '建议', '希望', '认为', '指出', '提醒']

/** Between the boundary of a sentence and an act, without a comma: 最后会议决定. Two characters each. */
export const ACT_LINKS: readonly string[] = ['最后', '最终', '同时', '为此', '因此', '对此', '随后', '此后', '会后', '另外', '此外']

/** Subjects that count only with a comma or verb of deciding behind them would be bodies elsewhere. */
export const SPEECH_ACTS: readonly SpeechAct[] = [
  { verb: '研究决定', force: 'deciding' },
  { verb: '讨论决定', force: 'deciding' },
  { verb: '商议决定', force: 'deciding' },
  { verb: '协商决定', force: 'deciding' },
  { verb: '审议决定', force: 'deciding' },
  { verb: '研究确定', force: 'deciding' },
  { verb: '研究明确', force: 'deciding' },
  { verb: '研究议定', force: 'deciding' },
  { verb: '讨论议定', force: 'deciding' },
  { verb: '商定', force: 'deciding' },
  { verb: '决定', force: 'deciding' },
  { verb: '议定', force: 'deciding' },
  { verb: '决议', force: 'deciding' },
  { verb: '议决', force: 'deciding' },
  { verb: '明确', force: 'deciding' },
  { verb: '确定', force: 'deciding' },
  { verb: '形成决议', force: 'deciding' },
  { verb: '形成如下决议', force: 'deciding' },
  { verb: '形成一致意见', force: 'deciding' },
  { verb: '形成以下意见', force: 'deciding' },
  { verb: '达成一致意见', force: 'deciding' },
  { verb: '达成以下共识', force: 'deciding' },
  { verb: '达成共识', force: 'deciding' },
  { verb: '作出决定', force: 'deciding' },
  { verb: '强调指出', force: 'demanding' },
  { verb: '强调', force: 'demanding' },
  { verb: '要求', force: 'demanding' },
  { verb: '责成', force: 'demanding' },
  { verb: '委托', force: 'demanding' },
  { verb: '号召', force: 'demanding' },
  { verb: '提醒', force: 'demanding' },
  { verb: '重申', force: 'demanding' },
  { verb: '部署', force: 'demanding' },
  { verb: '建议', force: 'demanding' },
  { verb: '希望', force: 'demanding' },
  { verb: '提出', force: 'demanding' },
  { verb: '指出', force: 'stating' },
  { verb: '认为', force: 'stating' },
  { verb: '充分肯定', force: 'stating' },
  { verb: '肯定', force: 'stating' },
  { verb: '分析', force: 'stating' },
  { verb: '获悉', force: 'stating' },
  { verb: '备悉', force: 'stating' },
  { verb: '得悉', force: 'stating' },
  { verb: '促请', force: 'demanding' },
  { verb: '敦促', force: 'demanding' },
  { verb: '通报', force: 'reporting' },
  { verb: '听取', force: 'reporting' },
  { verb: '审议', force: 'reporting' },
  { verb: '审定', force: 'reporting' },
  { verb: '初步审查', force: 'reporting' },
  { verb: '初步审议', force: 'reporting' },
  { verb: '审查', force: 'reporting' },
  { verb: '审核', force: 'reporting' },
  { verb: '研究', force: 'reporting' },
  { verb: '讨论', force: 'reporting' },
  { verb: '传达学习贯彻', force: 'reporting' },
  { verb: '传达学习', force: 'reporting' },
  { verb: '学习传达', force: 'reporting' },
  { verb: '学习贯彻', force: 'reporting' },
  { verb: '传达贯彻', force: 'reporting' },
  { verb: '传达', force: 'reporting' },
  { verb: '学习', force: 'reporting' },
  { verb: '观看', force: 'reporting' },
  { verb: '评议', force: 'reporting' },
  { verb: '评审', force: 'reporting' },
  { verb: '酝酿', force: 'reporting' },
  { verb: '宣读', force: 'reporting' },
  { verb: '宣布', force: 'reporting' },
  { verb: '邀请', force: 'reporting' },
  { verb: '选举', force: 'deciding' },
  { verb: '推选', force: 'deciding' },
  { verb: '总结', force: 'reporting' },
  { verb: '回顾', force: 'reporting' },
  { verb: '表决', force: 'reporting' },
  { verb: '协商', force: 'reporting' },
  { verb: '协调', force: 'reporting' },
]

/** Between 会议 and its verb, kept in the act as written: 会议首先传达学习了. */
export const ACT_ADVERBS: readonly string[] = [
  '首先', '还', '最后', '同时', '默认', '一致', '专题', '集体', '集中', '认真', '再次', '进一步', '特别', '随后', '书面', '重点', '分别', '共同', '又', '也', '逐项', '逐一', '充分', '继续', '现场', '就此', '另外', '并', '最终', '经研究', '经讨论', '经审议', '经表决', '郑重', '一并', '原则',
]

/** A label that stands for an act: 决议：, 结论：; what it introduces is settled. */
export const DECIDING_LABELS: readonly string[] = ['结论', '现场决定', '现场议定', '现场商定', '会议结论', '决议', '会议决议', '决定', '会议决定', '议定', '议定意见', '议决', '裁示', '主席裁示', '会议裁示', '附带决议', '主席结论', '会议决定事项', '决定事项', '议定事项', '会议议定事项', '会议决策', '决策', '决策意见', '会议意见', '议定结果', '审议结果', '审议意见', '审议结论', '研究结果', '研究意见', '决策结果', '议决结果', '议定内容', '解决意见', '解决办法', '处理意见', '处理结果', '协调意见', '协调结果', '会办意见', '办理意见', '评审结论', '表决结论']

/** Of these what an office proposes, where another label says below it what was decided: 處理意見：… / 裁示：…. */
export const PROPOSING_LABELS: readonly string[] = ['审议意见', '处理意见', '审查意见', '研究意见', '办理意见', '解决意见', '解决办法']

/** Labels of what is told that may do without a colon, at the head of a line before white space: 背景　去年以来…. */
export const SPACED_LABELS: readonly string[] = ['背景', '缘由', '情况', '说明', '理由', '问题', '现状', '讨论', '汇报', '措施']

/** Of the labels below those that end nothing behind a full stop in the midst of a line: …全部腾空。责任人：田野。 */
export const TRAILING_LABELS: readonly string[] = ['责任人']

/** A label inside an item that ends what the label before it introduced: 说明：, 遗留问题：. */
export const OTHER_LABELS: readonly string[] = [
  '说明', '拟办', '办法', '遗留问题', '进展', '背景', '讨论', '不建议', '建议', '备注', '附件', '提案人', '连署人', '提案单位', '提案部门', '提案机关', '汇报人', '汇报单位', '汇报部门', '报告人', '报告单位', '议题列席', '列席', '主讲人', '案由', '理由', '行动项', '待办', '下一步', '下一步计划', '讨论内容', '讨论要点', '讨论情况', '讨论摘要', '商议情况', '申报科室', '提议单位', '背景介绍', '议题说明', '议题来源', '汇报内容', '汇报情况', '跟进', '审查意见', '讨论情形', '委员意见', '问题', '现状', '表决结果', '表决情况', '投票结果', '责任人', '存在问题', '存在的问题', '主要问题', '存在的主要问题', '存在主要问题', '存在困难', '存在的困难', '存在的困难和问题', '存在的问题和困难', '困难问题', '难点', '难点问题', '问题表现', '具体问题', '反馈问题', '需协调解决的问题', '需协调的问题', '需协调事项', '需解决的问题', '后续办理情形', '执行情形',
]

/** What is to be done about what 存在问题： tells: 解决措施：1.由县水利局…. By itself such a label opens nothing. */
export const MEASURE_LABELS: readonly string[] = ['措施', '解决措施', '整改措施', '应对措施', '处置措施', '工作措施', '推进措施', '具体措施', '下一步措施', '下步措施', '议定措施', '对策', '解决对策', '对策措施', '解决方案', '整改要求', '工作要求', '办理要求', '工作安排', '下一步工作', '下步工作', '下一步工作安排', '下一步工作要求', '下一步工作措施', '推进计划', '交办意见', '交办事项', '现场交办']

/** Behind the words of an act, what makes none of them: 会议决定事项, 会议纪要, 会议通过率. */
export const NO_ACTS_BEFORE: readonly string[] = ['事项', '公示期', '公示时', '有效期', '情况', '期间', '精神', '纪要', '程序', '认可', '率', '书', '室']

/** Where a decision could stand, words that settle nothing. */
export const IDLE_WORDS: readonly string[] = ['（略）', '同上', '知悉', '敬悉']
