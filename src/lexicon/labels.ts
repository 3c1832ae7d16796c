/**
 * Labels that open a line of the head or the tail: 时间：, 出席人员：, 抄送：. One entry a field; a label
 * is matched with its padding gone (时　　间) and with a bracket behind it (出席（12人）：).
 */
/** What a label at the start of a line announces. */
export type FieldName =
  | 'title'
  | 'time'
  | 'place'
  | 'chair'
  | 'recorder'
  | 'present'
  | 'observers'
  | 'absent'
  | 'copyTo'
  | 'documentNumber'
  | 'issuer'
  | 'issueDate'
  | 'meetingName'
  | 'agenda'
  | 'ignored'

/** Brackets that may stand around a label in place of its colon (【时间】, 〔会议决定〕), and what closes each. */
export const LABEL_BRACKETS = '【[〔［'
export const LABEL_BRACKETS_CLOSED = '】]〕］'

export interface LabelEntry {
  field: FieldName
  labels: readonly string[]
}

export const LABELS: readonly LabelEntry[] = [
  { field: 'title', labels: ['title', '标题', '文件标题', '公文标题', '名称'] },
  {
    field: 'time',
    labels: ['时间', '会议时间', '开会时间', '召开时间', '日期', '会议日期', '日期/时间', '开会日期', '开会日期及时间', '会议日期及时间', '会议召开时间', '时间日期', 'Time', 'Date', 'MeetingTime'],
  },
  {
    field: 'place',
    labels: ['地点', '主会场', '会议地点', '开会地点', '召开地点', '会址', '会议形式', '会议地址', 'Place', 'Location', 'Venue'],
  },
  {
    field: 'chair',
    labels: ['主持', '主持人', '会议主持', '会议主持人', '主席', '召集人', '会议召集人', '召集', '主持者', '主持单位', '会议主席', '主持领导', '会议主持者', 'Host', 'Chair', 'Moderator'],
  },
  {
    field: 'recorder',
    labels: ['记录', '记录人', '会议记录', '会议记录人', '记录员', '整理', '整理人', '纪要整理', '纪录', '纪录人', '会议纪录', '记录整理', '整理记录', '记录人员', '纪录人员', 'Recorder', 'Scribe', 'Notetaker', 'Notesby'],
  },
  {
    field: 'present',
    labels: [
      '出席', '委员', '到会的', '来的', '参加的', '出席的', '出席人员', '出席会议人员', '出席会议', '出席领导', '出席单位', '出席委员', '出席者', '出席单位及人员', '出席单位人员', '出席会议的有', '参加会议的有', '参加会议的', '参加现场办公的有', '参加现场办公的', '参加座谈的有', '出席董事', '出席理事', '出席代表',
      '参加', '参加人员', '参加会议人员', '参加会议', '参加单位', '参会', '参会人员', '参会人', '参会单位', '参会领导', '参加人', '参会名单', '参会成员', '参会代表', '参会理事',
      '与会人员', '与会人', '参与人', '参会者', '与会', '与会单位', '与会者', '到会', '到会人员', '参会委员', '参加领导', '参会董事', '出席常委', '出席班子成员', '出席成员', '与会领导', '参与人员', '参会情况', '出席情况', '出席代表姓名',
      '参会人员名单', '出席人员名单', '参加人员名单', '与会人员名单', '出席会议人员名单', '会议出席', '会议参加人员', '会议出席人员', '实到', '出席会员', 'Attendees', 'Attendance', 'Participants', '参会人员(Attendance)', '参会人(Attendees)', '参与者',
    ],
  },
  {
    field: 'observers',
    labels: [
      '列席', '列席人员', '列席会议', '列席会议人员', '列席委员', '列席官员', '列席单位', '列席单位、人员', '列席机关及人员', '邀请列席', '应邀列席', '固定列席', '列席此项议程', '列席此议程', '列席本项议程', '列席此项讨论', '参与此项讨论', '议题列席', '本议题列席', '列席本议题', '列席单位及人员', '列席者', '邀请人员', '列席领导', '会议列席', '会议列席人员', '旁听', '旁听人员', '列席代表', '列席监事', '特邀人员', '列席指导', '列席长官', '列席人员名单',
    ],
  },
  {
    field: 'absent',
    labels: [
      '请假人员名单', '缺席人员名单', '没来的', '没到的', '未到的', '缺席的', '请假的', '请假的有', '因公出差请假的有', '因事请假的有', '因公请假的有', '因病请假的有', '请假', '已请假人员', '已请假', '请假人员', '请假人', '缺席', '缺席人员', '因事未到', '因故未到', '因公未到', '因病未到', '因事缺席', '因公缺席', '因病缺席', '因事请假', '因公请假', '因病请假', '请假缺席', '请假委员', '缺席者', '缺席委员', '未出席', '未出席人员', '未到会', '请假情况', '因故请假', '因故缺席', '缺席情况', '未到会人员', '未参会人员', '委托出席', '请假董事', '请假理事', '请假单位', '请假者', 'Absent', 'Absence', 'Apologies',
    ],
  },
  {
    field: 'copyTo',
    labels: ['抄送', '分送', '抄报', '主送', '发送', '发', '送', '报', '呈报', '呈送', '抄发', '正本', '副本', '送达', '报送', '印送'],
  },
  { field: 'documentNumber', labels: ['编号', '文号', '发文字号', '文件编号', '纪要编号', '期号', '期数'] },
  { field: 'issuer', labels: ['发布机构', '发文机关', '发布单位', '制发机关', '发文单位', '印发机关', '公开主体', '印发单位', '签发单位', '发文机构'] },
  {
    field: 'issueDate',
    labels: ['成文日期', '发文日期', '发布日期', '印发日期', '发布时间', '发文时间', '生成日期', '成文时间', '公开日期', '发布', '公布日期', '发稿时间', '更新时间', '印发时间', 'date', 'updated'],
  },
  { field: 'meetingName', labels: ['会议名称', '会议', '会名', '会议别', '会议主题', '会议类型', '会次', '会议次数', '会议届次'] },
  { field: 'agenda', labels: ['议题', '会议议题', '议程', '会议议程', 'Agenda', '议题(Agenda)', '议程(Agenda)', '主要议题', '会议内容提要', '会议主要议题', '主要议程'] },
  {
    field: 'ignored',
    labels: [
      '索引号', '信息分类', '有效性', '关键词', '主题词', '主题分类', '来源', '信息来源', '浏览次数', '阅读次数', '点击次数', '点击数', '访问量', '字体', '字号', '分享', '分享到', '作者', '责任编辑', '编辑', '审核', '签发', '校对', '公开方式', '公开属性', '公开范围', '公开类别', '体裁分类', '服务对象分类', '文件状态', '时效性', '实施日期', '废止日期', '生效日期', '内容概述', '浏览', '当前位置', '您的位置', '您当前的位置', '您当前所在位置', '打印', '专栏', '栏目',
      '速记', '专门委员', '主任秘书', '司仪', '拟稿', '核稿', '核发', '密级', '紧急程度', '保密期限', 'category', 'categories', 'tags', 'authors', 'author', 'layout', 'slug', 'permalink', 'description', '前情提要', '标签', '监票人', '计票人', '唱票人', '监票', '计票', '应到', '法定人数', '会议资料', '会议时长', '类别', '文种',
    ],
  },
]

/**
 * Labels of lists that are put together: a stem, and who it is said of. 出席住户, 应邀列席单位及人员, 请假会员.
 * The lists above hold those that are written otherwise.
 */
export const ATTENDANCE_STEMS: readonly { field: FieldName; stems: readonly string[] }[] = [
  { field: 'absent', stems: ['请假', '缺席', '未出席', '未到会', '未到', '未参加'] },
  { field: 'observers', stems: ['列席', '旁听', '邀请'] },
  { field: 'present', stems: ['出席', '参加', '参会', '到会', '与会', '实到', '线上'] },
]
export const ATTENDANCE_LABEL_OPENINGS: readonly string[] = ['本次会议', '会议', '应邀', '特邀', '现场', '线上', '已', '其他', '固定', '议题', '本议题']
export const ATTENDEE_NOUNS: readonly string[] = [
  '人', '人员', '人员名单', '名单', '者', '单位', '单位及人员', '部门', '政府代表', '部门代表', '领导', '局领导', '院领导', '校领导', '市领导', '县领导', '区领导', '厅领导', '公司领导', '党组成员', '党委委员', '长官', '代表', '委员', '理事', '监事', '董事',
  '议员', '会员', '成员', '同志', '同仁', '同学', '教师', '老师', '职工', '住户', '业主', '股东', '专家', '嘉宾', '来宾', '贵宾', '村民', '党员', '家长',
  '有', '还有', '同志有', '领导有', '人员有',
  '班子成员', '领导班子成员', '官员', '列席人员', '及列席人员',
]

/** Words a label may carry in front: 四、 is a marker, but 会议…, 本次会议… are said. */
export const CLOSING_LABELS: readonly string[] = ['散会', '休会', '散会时间', '散会时刻']
