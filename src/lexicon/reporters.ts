/** Words by which a body puts a matter before the meeting: 听取了X的汇报, 汇报单位：X, X提交了方案. */

/** What a meeting does with what a body puts before it: 听取市水利局…, 审议市水利局…. */
export const HEARING_VERBS: readonly string[] = ['听取', '审议', '审查', '讨论', '研究', '通报', '审定', '审核']
/** Behind such a verb and 并: 听取并原则同意X…. */
export const HEARING_VERBS_BEHIND: readonly string[] = ['审议', '讨论', '研究', '原则同意', '原则通过', '通过', '同意']

/** Behind a body and before 的 what it put forward is named by: 同意市水利局提交的…. */
export const SUBMITTING_VERBS: readonly string[] = [
  '提交', '提出', '提请', '提请审议', '提请审定', '提请研究', '报送', '上报', '呈报', '送审', '提报', '拟草', '草拟', '起草', '拟定', '拟订',
]

/** A label before who reported or submitted: 汇报单位：X, 提案人：X. */
export const REPORTER_LABELS: readonly string[] = [
  '汇报人', '汇报单位', '汇报部门', '汇报科室', '汇报处室', '汇报机关', '主汇报单位', '承办单位汇报',
  '报告人', '报告单位', '报告部门', '报告机关', '主讲人', '通报单位',
  '提案人', '提案单位', '提案部门', '提案机关', '议案单位', '提议人', '提议单位', '发起人',
  '提出人', '提出单位', '提出部门', '提请单位', '提请部门', '提请科室', '提请处室',
  '提交', '提交单位', '提交部门', '提交文件部门', '提交文件单位', '提交文件机构',
  '提报单位', '提报部门', '提报科室', '提报处室', '提报机关', '呈报单位', '送审单位', '起草单位', '上会单位',
  '申报', '申报人', '申报方', '申报组', '申报团队', '申报SIG', '申报单位', '申报部门', '申报科室', '申报处室',
]
/** Words that are such a label at the head of a line alone: 汇报：X. */
export const REPORTER_LABELS_OF_LINE: readonly string[] = ['汇报', '提请', '提出']
/** Labels of a line that no colon ends: 汇报部门　X. */
export const REPORTER_LABELS_WITHOUT_COLON: readonly string[] = [
  '汇报', '汇报人', '汇报单位', '汇报部门', '汇报科室', '汇报处室', '提请', '提请单位', '提请部门', '提请科室', '提出',
]

/** Of these and others, what stands in a row of its own above or below the name: 汇报单位 / 县水利局. */
export const REPORTER_LABELS_OF_ROWS: readonly string[] = [
  '汇报人', '汇报单位', '汇报部门', '汇报科室', '报告人', '报告单位', '提案单位', '提案部门', '提案机关',
  '提案人', '主讲人', '申报人', '申报科室', '提议单位', '提请单位', '提请部门', '议题负责人', '议题来源',
]

/** What a body does that reports, and what it is called: 汇报了…, 作了关于…的汇报. */
export const REPORT_WORDS: readonly string[] = ['汇报', '说明', '通报', '报告', '介绍']
/** Before such a word: 书面报告, 专题汇报. */
export const REPORT_KINDS: readonly string[] = ['工作', '专案', '专题', '书面', '口头']
/** Behind 报告 and the like, what makes another word of it: 报告制度, 报告会, 报告厅. */
export const REPORT_COMPOUNDS: readonly string[] = ['制度', '会', '厅', '员', '书']
/** How bodies report, before the verb: 分别汇报了, 联合作了说明. */
export const REPORT_MANNERS: readonly string[] = ['分别', '先后', '依次', '联合', '共同', '联名', '一同', '书面', '口头']

/** What a body submits: 提交了…方案. */
export const SUBMITTED_PAPERS: readonly string[] = ['方案', '报告', '意见', '请示', '草案', '申请', '建议', '材料', '名单', '文本', '计划', '修订稿', '初稿', '文件', '送审稿']
/** What a body drew up: 提出了…议案; 建议 only where it closes its clause. */
export const PROPOSED_PAPERS: readonly string[] = ['方案', '议案', '草案', '修改稿', '送审稿', '初稿', '计划']
/** What a body asks for behind 申请, as the text of an item opens: 市治超办申请追加…. */
export const REQUESTED_ACTIONS: readonly string[] = ['追加', '增加', '解决', '购置', '调整', '安排', '拨付', '延长', '从', '在']

/** Directly behind a body that was heard, before what it said: 听取X关于…, 审议X起草的…. */
export const BEHIND_REPORTER: readonly string[] = [
  '关于', '有关', '就', '的', '《', '「', '函请', '送请', '送审', '上报', '呈报', '报来', '报告', '汇报',
  '起草', '代为起草', '牵头起草', '组织起草', '代拟', '拟定', '拟订', '拟草', '草拟', '制定', '负责人', '主要负责', '分管',
]
/** The same, perhaps of several bodies: 联合提交, 共同提出. */
export const BEHIND_REPORTERS: readonly string[] = ['提交', '提请', '提出', '报送', '提报']
