/**
 * What stands beside a time and tells whether it sets a deadline: 年底前已完成 is a report,
 * 力争三季度封顶 a deadline. Words for rules in extract/deadlines.
 */
export interface DeadlineContext {
  words: readonly string[]
  /** Sentences in which a word of the entry decides. */
  examples: readonly string[]
}

/** Directly before a time: it is past. 于 or 在 may stand between (已于7月底前). */
export const PAST_LEADS: DeadlineContext = {
  words: [
    '已', '已经', '此前', '截至', '截至到', '去年', '上年', '前年', '往年', '昨年', '上年度', '上一年', '过去',
    '上月', '上个月', '上周', '上半月', '曾', '早',
  ],
  examples: ['已于7月底前完成迁改', '截至6月底前', '去年12月底前建成', '曾在3月底前上报'],
}

/** A single character before 年底前, 月底前, 周五前, 春节前 that makes another year or month of it. */
export const OTHER_TIME_LEADS: DeadlineContext = {
  words: ['去', '上', '往', '历', '多', '学', '全', '每', '近', '前', '几', '数', '半', '个', '昨', '届'],
  examples: ['去年底前建成', '上月底前上报', '全年内', '多年内', '学年内'],
}

/** Before a length of time: it measures how long, not by when. */
export const LENGTH_LEADS: DeadlineContext = {
  words: [
    '压缩到', '压缩至', '压到', '缩到', '降到', '控到', '缩短到', '缩短至', '压减到', '压减至', '控制在', '不超过',
    '近', '最近', '过去', '前', '连续', '每', '期限', '工期', '为期', '历时', '满', '超过', '逾', '未来',
    '今后', '年限', '保修', '任期', '首',
  ],
  examples: ['近三年内发生的事故', '每3天内', '最近两个月内', '今后五年内'],
}

/** Behind a length of time: what lasts or adds up in it. */
export const LENGTH_FOLLOWS: DeadlineContext = {
  words: [
    '累计', '总计', '总共', '有效', '免', '享受', '保持', '维持', '维护', '保修', '无', '因', '多次', '连续', '均', '平均', '年均', '两次',
    '发现', '受到', '受处', '受过', '受灾', '受损', '受奖', '受罚', '受表', '受影响', '重复', '限制', '停止', '暂停',
  ],
  examples: ['五年内累计投入2亿元', '两年内免费质保', '3年内有效', '一个月内连续三次'],
}

/** Directly behind a time: something that happened, or a rule for the time until then. */
export const PAST_FOLLOWS: DeadlineContext = {
  words: [
    '已', '均已', '全部已', '就已', '基本已', '都已', '曾', '共有', '共计', '共发', '仍', '尚', '未', '没有', '均未', '仅',
    '不得', '原则上不', '不再', '不予', '不能', '不准', '不宜', '不新增', '禁止', '严禁', '暂不',
    '到期', '届满', '发生', '出现', '逾期', '的', '先后', '为止',
  ],
  examples: ['7月底前已完成改造', '一年内到期债务', '三年内不得转让', '9月底前未签约的'],
}

/** Before a time without 前 or 内: what makes a deadline of it, where a verb or an end of something follows. */
export const DEADLINE_LEADS: DeadlineContext = {
  words: [
    '力争', '争取', '确保', '务必', '必须', '力求', '保证', '计划', '拟',
    '预计', '赶在', '限', '限期', '务',
  ],
  examples: ['力争三季度封顶', '确保明年底投用', '争取10月上旬开工'],
}

/** Before a time: by then, so that the words belong to the deadline where no 前 says it. */
export const BY_LEADS: DeadlineContext = {
  words: ['不迟于', '不晚于', '最迟于', '最晚于', '最迟', '最晚', '最迟不超过', '最迟不得超过', '最晚不超过', '到', '截止时间为', '至迟'],
  examples: ['不迟于9月底', '最迟10月8日', '到2025年建成'],
}

/** Prepositions before a time that no deadline keeps: 于9月底 -> 9月底. */
export const TIME_PREPOSITIONS: readonly string[] = ['于', '在', '到']

/** Between a time and its verb: 三季度全面完成. */
export const COMPLETION_ADVERBS: readonly string[] = [
  '全面', '全部', '基本', '正式', '顺利', '如期', '同步', '一并', '按期', '按时', '力争', '争取', '确保',
  '务必', '务求', '必须', '应当', '应', '要', '须', '需', '将', '均', '可', '再', '率先', '集中', '统一', '进行', '完成并',
]

/** Verbs of an end: behind a day, a month or a quarter they say that it is when the thing is to be done. */
export const COMPLETION_VERBS: readonly string[] = [
  '摸清', '理清', '厘清', '核清', '查清', '补齐', '配齐', '到岗', '到账', '达标', '达产', '成立', '召开', '举办',
  '完成', '完工', '竣工', '建成', '投用', '投产', '投入使用', '投入运营', '投入运行', '交付', '封顶', '通车',
  '贯通', '合龙', '开工', '动工', '启用', '办结', '销号', '验收', '移交', '入库', '到位', '上线',
  '报送', '送达', '提交', '上报', '送审', '报审', '报批', '拿出', '提出', '形成', '出台', '印发', '发布', '公布', '公示',
  '拆除', '办妥', '办好', '修复', '抢通', '腾空', '搬迁', '搬入', '签约', '迁入', '清零', '兑付', '兑现', '拨付', '发放', '结清', '招标', '具备', '落地', '挂牌',
  '通水', '通电', '通气', '供暖', '转固', '结算', '决算', '清退', '清理', '收回', '开园', '开业', '开馆', '开通', '运作', '试运行', '试运营', '试营业', '全面建成',
]

/** Verbs that say as much behind the end or a part of a month, and behind a year to come. */
export const ACTION_VERBS: readonly string[] = [
  '启动', '组织', '开展', '实现', '送达', '取得', '达到', '实施', '落实', '建立', '制定', '制订', '整改',
  '推进', '开始', '进场', '施工', '编制', '修订', '报', '交', '送', '汇总', '汇整', '召开', '举办', '解决', '对齐', '闭环', '恢复',
]

/** Behind such a verb: what makes a noun or a report of it (完成率, 完成情况, 完成了). */
export const COMPLETION_NOUNS: readonly string[] = ['情况', '率', '了', '的', '数', '值', '进度', '仪式', '条件的', '告显', '告称', '告会', '表', '道']

/** Behind such a verb after a mere period: the figures of a report (一季度完成投资3亿元). */
export const REPORTED_FIGURES: DeadlineContext = {
  words: [
    '投资', '固定资产', '产值', '收入', '税收', '财政', '营收', '增加值', '地区生产总值', 'GDP', '销售',
    '利润', '一般公共预算', '规上', '规模以上', '社会消费品', '进出口', '总', '交易额', '融资', '放款',
  ],
  examples: ['一季度完成投资3.2亿元', '上半年完成一般公共预算收入5亿元'],
}

/** Labels whose value is a deadline, whatever it looks like: 完成时限：9月. */
export const DEADLINE_LABELS: readonly string[] = [
  '时限', '完成时间', '完成日期', '完成期限', '办结时间', '办结期限', '办理期限', '办理时间', '整改期限', '整改时间', '截止时间', '截止日期',
  '落实时间', '时间节点', '时间要求', '进度要求', '限办日期', '完成节点', '预计完成', '期限要求', '交付时间', '截止',
  'deadline', 'Deadline', 'DDL',
]
