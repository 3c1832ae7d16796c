/** Words that say who does what: 由…牵头, 责成…, …配合, 责任单位：…. */

/** Before a body that is to do something: 由市财政局…, 请县水利局…, 责成区政府办…. */
export const ASSIGNING_WORDS: readonly string[] = ['交由', '商请', '建请', '提请由', '由', '请', '责成', '责令', '退回', '要求', '委托', '授权', '建议', '指定', '安排', '明确', '督促', '责请', '函请']

/** Behind a body, as the first word of what it must do: 市住建局要…, 县卫健局负责…. */
export const OBLIGATIONS: readonly string[] = ['要', '须', '应', '需', '必须', '务必', '负责', '牵头', '主办', '承办', '承担', '具体负责', '总牵头', '统筹', '共同负责', '共同牵头', '分别负责', '联合牵头', '均要', '均应', '都要', '也要', '还要', '同时要', '不得', '作为牵头', '为牵头', '为责任', '作为责任', '另要', '尤其要', '特别要', '一定要', '尽快', '抓紧', '立即', '具体承办', '具体牵头', '全面负责', '继续']

/** Behind a body that helps another: 县公安局配合, 卫健局予以协助. */
export const SUPPORTING_WORDS: readonly string[] = ['配合', '协助', '协办', '协同', '会办', '派员参加', '派员参与']
/** Between a supporting body and its verb: 予以协助, 要积极配合, 做好配合. */
export const SUPPORTING_ADVERBS: readonly string[] = ['予以', '积极', '主动', '全力', '共同', '做好', '切实', '密切', '要', '应', '须', '给予', '负责', '全程', '派员', '依法', '同步', '并', '抓好', '尽快', '各自', '分别', '按属地', '按职责', '按需', '及时', '紧密', '继续', '属地', '也', '具体', '大力']

/** Before a body that helps the one named first: 会同市财政局. */
export const JOINING_WORDS: readonly string[] = ['会同', '联合', '会商', '协同', '商', '连同', '洽商']

/** What a body says or asks is no directive to it: 市工商联建议…, 县财政局认为…. */
export const REPORTING_WORDS: readonly string[] = ['建议', '认为', '表示', '反映', '提出', '申请', '汇报', '报告', '已', '有权', '有', '关于', '是', '均已', '曾', '的', '原', '所', '提交', '提请', '报送的', '报来', '就', '介绍', '说明', '发言', '补充', '作了', '主要', '共有', '现有', '目前', '拟', '等', '为', '和', '与', '或', '一致', '同意', '不同意', '反对', '没有', '仍', '尚', '未', '因', '自', '以来', '今年', '去年', '上半年', '一季度', '回避', '列席', '出席', '参加']

/** Labels of responsibility: in brackets behind a directive, on lines of their own, over the columns of a table. */
export interface ResponsibilityLabel {
  role: 'lead' | 'support' | 'assignee' | 'deadline' | 'action'
  labels: readonly string[]
}

export const RESPONSIBILITY_LABELS: readonly ResponsibilityLabel[] = [
  { role: 'lead', labels: ['责任单位', '责任部门', '牵头单位', '牵头部门', '主办单位', '主办部门', '承办单位', '承办部门', '落实单位', '负责单位', '负责部门', '主责单位', '主责部门', '牵头责任单位', '责任主体', '责任处室', '牵头处室', '主办机关', '实施单位', '执行部门', '执行单位', '责任科室', '牵头科室', '责任机构', '办理单位', '牵头', '承办处室', '责任单位及责任人', '主办处室'] },
  { role: 'support', labels: ['配合单位', '配合部门', '协办单位', '协办部门', '协助单位', '协助部门', '协同单位', '协作单位', '参与单位', '参加单位', '协同部门', '配合处室', '协办处室', '协作部门', '配合科室', '配合', '协办', '配合责任单位'] },
  { role: 'assignee', labels: ['责任人', '责任领导', '牵头领导', '包案领导', '负责人', '责任县领导', '责任市领导', '分管领导', '牵头人', '执行人', '责任者', '负责同志', '跟进人', '主责人', 'Owner', 'owner'] },
  { role: 'deadline', labels: ['完成时限', '完成时间', '时限', '办结时限', '时间节点', '截止时间', '截止日期', '完成日期', '办理时限', '时限要求', '完成期限', '期限', '整改时限', '落实时限', '时间要求', '办理期限', '闭环时间', '闭环时限', '关闭时间', '计划完成时间', '时间', '完成节点'] },
  { role: 'action', labels: ['事项', '任务', '工作任务', '重点任务', '工作事项', '主要任务', '任务内容', '议定事项', '工作内容', '具体任务', '任务事项', '重点工作', '主要工作', '待办事项', '行动项', '整改事项', '具体事项', '工作', '办理事项', '内容', '措施', '工作措施', '决定事项', '督办事项', '跟进事项'] },
]

/** 修改后由市政府办公室印发: issuing the approved text is no task. */
export const ISSUING_WORDS: readonly string[] = ['印发', '发文', '发布', '下发', '行文', '转发', '公布', '联合印发', '按程序印发', '按程序发文', '统一印发', '联合发文', '制发', '予以印发', '公开发布', '函发', '刊印']
