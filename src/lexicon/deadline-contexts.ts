/**
 * What stands beside a time and tells whether it sets a deadline: 年底前已完成 is a report,
 * 力争三季度封顶 a deadline. Words for rules in extract/deadlines; both scripts side by side.
 */
export interface DeadlineContext {
  words: readonly string[]
  /** Sentences in which a word of the entry decides. */
  examples: readonly string[]
}

/** Directly before a time: it is past. 于 or 在 may stand between (已于7月底前). */
export const PAST_LEADS: DeadlineContext = {
  words: [
    '已', '已经', '已經', '此前', '截至', '截至到', '去年', '上年', '前年', '往年', '昨年', '上年度', '上一年', '过去', '過去',
    '上月', '上个月', '上個月', '上周', '上週', '上半月', '曾', '早',
  ],
  examples: ['已于7月底前完成迁改', '截至6月底前', '去年12月底前建成', '曾在3月底前上报'],
}

/** A single character before 年底前, 月底前, 周五前, 春节前 that makes another year or month of it. */
export const OTHER_TIME_LEADS: DeadlineContext = {
  words: ['去', '上', '往', '历', '歷', '多', '学', '學', '全', '每', '近', '前', '几', '幾', '数', '數', '半', '个', '個', '昨', '届', '屆'],
  examples: ['去年底前建成', '上月底前上报', '全年内', '多年内', '学年内'],
}

/** Before a length of time: it measures how long, not by when. */
export const LENGTH_LEADS: DeadlineContext = {
  words: [
    '近', '最近', '过去', '過去', '前', '连续', '連續', '每', '期限', '工期', '为期', '為期', '历时', '歷時', '满', '滿', '超过', '超過', '逾', '未来', '未來',
    '今后', '今後', '年限', '保修', '任期', '首',
  ],
  examples: ['近三年内发生的事故', '每3天内', '最近两个月内', '今后五年内'],
}

/** Behind a length of time: what lasts or adds up in it. */
export const LENGTH_FOLLOWS: DeadlineContext = {
  words: [
    '累计', '累計', '总计', '总共', '有效', '免', '享受', '保持', '维持', '维护', '保修', '无', '無', '因', '多次', '连续', '連續', '均', '平均', '年均', '两次', '兩次',
    '发现', '發現', '受到', '受', '重复', '限制', '停止', '暂停',
  ],
  examples: ['五年内累计投入2亿元', '两年内免费质保', '3年内有效', '一个月内连续三次'],
}

/** Directly behind a time: something that happened, or a rule for the time until then. */
export const PAST_FOLLOWS: DeadlineContext = {
  words: [
    '已', '均已', '全部已', '就已', '基本已', '都已', '曾', '共有', '共计', '共发', '仍', '尚', '未', '没有', '沒有', '均未', '仅', '僅',
    '不得', '不再', '不予', '不能', '不准', '不宜', '不新增', '禁止', '严禁', '嚴禁', '暂不', '暫不',
    '到期', '届满', '屆滿', '发生', '發生', '出现', '出現', '逾期', '的', '先后', '先後', '为止', '為止',
  ],
  examples: ['7月底前已完成改造', '一年内到期债务', '三年内不得转让', '9月底前未签约的'],
}

/** Before a time without 前 or 内: what makes a deadline of it, where a verb or an end of something follows. */
export const DEADLINE_LEADS: DeadlineContext = {
  words: [
    '力争', '力爭', '争取', '爭取', '确保', '確保', '务必', '務必', '必须', '必須', '力求', '保证', '保證', '计划', '計劃', '拟', '擬',
    '预计', '預計', '赶在', '趕在', '限', '限期', '务', '務',
  ],
  examples: ['力争三季度封顶', '确保明年底投用', '争取10月上旬开工'],
}

/** Before a time: by then, so that the words belong to the deadline where no 前 says it. */
export const BY_LEADS: DeadlineContext = {
  words: ['不迟于', '不遲於', '不晚于', '不晚於', '最迟于', '最遲於', '最晚于', '最晚於', '最迟', '最遲', '最晚', '到', '截止时间为', '至迟', '至遲'],
  examples: ['不迟于9月底', '最迟10月8日', '到2025年建成'],
}

/** Prepositions before a time that no deadline keeps: 于9月底 -> 9月底. */
export const TIME_PREPOSITIONS: readonly string[] = ['于', '於', '在', '到']

/** Between a time and its verb: 三季度全面完成. */
export const COMPLETION_ADVERBS: readonly string[] = [
  '全面', '全部', '基本', '正式', '顺利', '順利', '如期', '同步', '一并', '一併', '按期', '按时', '力争', '力爭', '争取', '确保', '確保',
  '务必', '务求', '必须', '必須', '应当', '應', '应', '要', '须', '須', '需', '将', '將', '均', '可', '再', '率先', '集中', '统一', '進行', '完成并',
]

/** Verbs of an end: behind a day, a month or a quarter they say that it is when the thing is to be done. */
export const COMPLETION_VERBS: readonly string[] = [
  '摸清', '理清', '厘清', '核清', '查清', '补齐', '配齐', '到岗', '到账', '达标', '达产', '成立', '召开', '举办',
  '完成', '完工', '竣工', '建成', '投用', '投产', '投產', '投入使用', '投入运营', '投入运行', '交付', '封顶', '封頂', '通车', '通車',
  '贯通', '合龙', '开工', '開工', '动工', '動工', '启用', '啟用', '办结', '辦結', '销号', '验收', '驗收', '移交', '入库', '到位', '上线', '上線',
  '报送', '報送', '提交', '上报', '上報', '送审', '报审', '报批', '拿出', '提出', '形成', '出台', '印发', '印發', '发布', '發布', '公布', '公示',
  '拆除', '腾空', '搬迁', '搬入', '签约', '迁入', '清零', '兑付', '兑现', '拨付', '撥付', '发放', '發放', '结清', '招标', '具备', '具備', '落地', '挂牌',
  '转固', '结算', '决算', '清退', '清理', '收回', '开园', '开业', '开馆', '开通', '運作', '试运行', '试运营', '试营业', '全面建成',
]

/** Verbs that say as much behind the end or a part of a month, and behind a year to come. */
export const ACTION_VERBS: readonly string[] = [
  '启动', '啟動', '组织', '組織', '开展', '開展', '实现', '實現', '达到', '達到', '实施', '實施', '落实', '落實', '建立', '制定', '制訂', '整改',
  '推进', '开始', '開始', '进场', '進場', '施工', '编制', '修订', '报', '報', '交', '送', '汇总', '彙整', '召开', '召開', '举办', '舉辦', '解决', '解決',
]

/** Behind such a verb: what makes a noun or a report of it (完成率, 完成情况, 完成了). */
export const COMPLETION_NOUNS: readonly string[] = ['情况', '情況', '率', '了', '的', '数', '數', '值', '进度', '進度', '仪式', '儀式', '条件的']

/** Behind such a verb after a mere period: the figures of a report (一季度完成投资3亿元). */
export const REPORTED_FIGURES: DeadlineContext = {
  words: [
    '投资', '投資', '固定资产', '产值', '產值', '收入', '税收', '稅收', '财政', '营收', '增加值', '地区生产总值', 'GDP', '销售',
    '利润', '利潤', '一般公共预算', '规上', '规模以上', '社会消费品', '进出口', '总', '交易额', '融资', '放款',
  ],
  examples: ['一季度完成投资3.2亿元', '上半年完成一般公共预算收入5亿元'],
}

/** Labels whose value is a deadline, whatever it looks like: 完成时限：9月. */
export const DEADLINE_LABELS: readonly string[] = [
  '时限', '時限', '完成时间', '完成時間', '完成日期', '完成期限', '办结时间', '办结期限', '办理期限', '办理时间', '整改期限', '整改时间', '截止时间', '截止日期',
  '截止時間', '截止日期', '落实时间', '时间节点', '时间要求', '进度要求', '限办日期', '辦理期限', '完成節點', '完成节点', '预计完成', '期限要求', '交付时间', '截止',
  'deadline', 'Deadline', 'DDL',
]
