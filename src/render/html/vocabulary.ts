/** Every word that the page adds to the source: names of kinds, of verdicts, of fields, of groups. */
import type { PartRole } from '../../schema/minutes.js'

export { VERDICT_LABELS } from '../verdict-labels.js'

/**
 * What a highlighted stretch may be, and what the page calls it. The key is the class in the page; the
 * order is the order of the legend.
 */
export const KIND_LABELS = {
  meeting: '会议',
  agenda: '议程',
  item: '议题',
  statement: '会议意见',
  decision: '议定事项',
  task: '任务',
  lead: '牵头单位',
  support: '配合单位',
  assignee: '责任人',
  deadline: '完成时限',
  reporter: '汇报单位',
  issuing: '印发名义',
  chair: '主持',
  recorder: '记录',
  present: '出席',
  observer: '列席',
  absent: '请假',
  message: '提示',
} as const
export type Kind = keyof typeof KIND_LABELS

/** What stands before the first stretch of a list, where the label of the kind is too long for it. */
export const SHORT_LABELS: Partial<Record<Kind, string>> = {
  lead: '牵头',
  support: '配合',
  assignee: '责任人',
  deadline: '时限',
  reporter: '汇报',
  issuing: '印发',
}

/** The rows of the legend: kinds that look alike stand together. */
export const LEGEND: readonly { name: string; label: string; kinds: readonly Kind[] }[] = [
  { name: 'head', label: '会议与议程', kinds: ['meeting', 'agenda'] },
  { name: 'statements', label: '议题与意见', kinds: ['item', 'statement'] },
  { name: 'decisions', label: '议定事项', kinds: ['decision'] },
  { name: 'tasks', label: '任务', kinds: ['task'] },
  { name: 'bodies', label: '单位', kinds: ['lead', 'support', 'reporter', 'issuing'] },
  { name: 'deadlines', label: '时限', kinds: ['deadline'] },
  { name: 'persons', label: '人员', kinds: ['chair', 'recorder', 'present', 'observer', 'absent', 'assignee'] },
  { name: 'messages', label: '提示', kinds: ['message'] },
]

/** What each section of the source is called for those who hear the page. */
export const PART_LABELS: Record<PartRole, string> = {
  metadata: '元数据',
  letterhead: '版头',
  title: '标题',
  'document-number': '发文字号',
  opening: '导语',
  field: '会议信息',
  section: '分节',
  item: '议题',
  attendance: '出席情况',
  closing: '结尾',
  tail: '版记',
  footer: '页脚',
}

/** Messages in the language of the page, by ruleId; any other shows its reason as it is. */
export const MESSAGE_LABELS: Record<string, string> = {
  'unrecognized-text': '这一段文字未归入任何字段',
}

export const FIELD_LABELS = {
  body: '会议主体',
  kind: '会议类型',
  date: '日期',
  place: '地点',
  chairs: '主持',
  recorders: '记录',
  documentNumber: '文号',
  issuer: '发文机关',
  issueDate: '印发日期',
  copyTo: '抄送',
  subjects: '事项',
  votes: '表决',
  organization: '单位',
  title: '职务',
  written: '原文',
} as const

export const PAGE_LABELS = {
  untitled: '会议纪要',
  source: '原文',
  contents: '要点',
  legend: '标注',
  skipToSource: '跳到原文',
  skipToContents: '跳到要点',
  items: '议题',
  decisions: '议定事项',
  tasks: '任务',
  attendees: '参会人员',
  agenda: '议程',
  messages: '提示',
  meeting: '会议',
  none: '无',
  dateUnknown: '原文未给出可换算的日期',
  votesFor: '同意',
  votesAgainst: '反对',
  votesAbstain: '弃权',
} as const
