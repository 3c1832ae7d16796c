/** Words of a list of those present that are neither a person nor a body. */

export interface AttendanceWords {
  words: readonly string[]
  examples: readonly string[]
}

/** Who is meant, where no name is given: 县人大常委会、县政协有关负责同志. Taken off the end of a body. */
export const RESPONSIBLE_PERSONS: AttendanceWords = {
  words: [
    '负责人', '负责同志', '领导同志', '领导', '人员', '同志', '代表', '分管领导', '官员', '同仁',
  ],
  examples: ['县政协有关负责同志', '市财政局主要负责人', '县供电公司代表', '內政部相關人員'],
}

/** What stands before those words and goes with them. */
export const RESPONSIBLE_PREFIXES: readonly string[] = [
  '等单位', '等部门', '等有关单位', '等相关单位', '等有关部门', '等相关部门', '等单位和部门', '等部门和单位',
  '主要', '有关', '相关', '分管', '班子', '部门', '的', '科室', '具体', '工作', '派出', '参会', '与会', '等', '主要负责人或', '主要负责同志或', '负责人或', '负责同志或', '各1名', '各一名', '各派1名', '各派一名', '1名', '一名', '各1位', '各一位',
]

/** Words that open a placeholder: 各部门负责人, 有关单位, 全体董事, 详见签到表. */
export const GENERIC_OPENINGS: readonly string[] = [
  '未派员', '未参会', '未到会',
  '各', '有关', '相关', '全体', '其他', '其它', '部分', '所有', '与会', '议题', '详见',
  '见附', '见上', '名单', '详如', '如附', '如签', '另附', '下属', '所属', '机关各', '机关有关', '机关相关',
  '省直有关', '市直有关', '县直有关', '区直有关', '市直各', '县直各', '区直各',
  '请假', '缺席', '未出席', '附后', '签到', '略', '暂无', '以及', '另有', '若干', '应到', '实到', '共计', '合计',
]

/** Words that close a placeholder: 新任理事会成员, 议题相关人员, 各部门. */
export const GENERIC_ENDINGS: readonly string[] = [
  '成员', '人员', '相关人', '有关人', '队员', '组员', '干部', '职工', '员工', '党员', '师生', '居民', '业主们', '群众',
  '等人', '一行', '若干人', '签到表', '负责人', '负责同志', '代表们', '单位', '部门',
]

/** A whole entry that says nobody: 请假：无. */
export const NOBODY: readonly string[] = [
  '无', '略', '空', '暂无', '没有', '无人', '同上', '同前', '全勤', 'N/A', 'None', '-', '—', '——', '/',
]

/** Labels inside a list that name a group and give no body: 市领导：, 各部门：, 线上：. */
export const GROUP_WORDS: AttendanceWords = {
  words: [
    '领导', '部门', '单位', '人员', '同志', '成员', '代表', '嘉宾', '来宾', '贵宾', '专家',
    '媒体', '记者', '乡镇', '街道',
    '县区', '区县', '县市区', '企业', '其他', '其它', '特邀', '市直', '区直', '县直', '省直', '线上', '线下', '现场', '视讯',
    '视频', '出席', '列席', '参加', '参会', '主持', '主持人',
    '股东', '业主', '住户', '居民', '党员', '村干部', '干部', '来人',
    '常委', '班子', '方面', '委员', '旁听', '镇街', '园区', '部室', '处室', '科室', '请假', '方',
  ],
  examples: ['市领导', '各部门', '市直有关单位', '乡镇', '线上参会'],
}

/** Groups that stand before a name without a colon: 市领导张三、李四. */
export const GROUP_OPENINGS: readonly string[] = [
  '省政府领导', '省委领导', '市政府领导', '市委领导', '县政府领导', '县委领导', '区政府领导', '区委领导', '州政府领导', '州委领导', '旗政府领导', '旗委领导', '镇政府领导', '镇委领导', '乡政府领导', '乡委领导',
  '市领导', '县领导', '区领导', '省领导', '州领导', '旗领导', '盟领导', '镇领导', '街道领导', '管委会领导', '指挥部领导', '校领导', '院领导', '局领导', '厅领导', '公司领导', '集团领导',
  '领导班子成员',
]

/** How a note in brackets opens that is no post and no body: （在外招商）, （书面委托…）, （参加县委党校培训）. */
export const NOTE_OPENINGS: readonly string[] = [
  '在', '赴', '因', '参加', '陪同', '受', '委托', '书面', '已', '未', '请假', '休', '出差', '由',
  '代表', '均',
  '下乡', '下村', '走', '率', '带队', '考察', '挂职', '探亲', '产假',
  '外出', '公假', '公出', '公差', '公务', '公干', '公休', '病', '中途', '视频', '线上', '视讯', '通过', '驻', '代为', '共', '其中', '第', '议题', '含', '上午', '下午',
]

/** What a note holds that is neither: （汇报议题三）, （王五代）, （女）. */
export const NOTE_WORDS: readonly string[] = [
  '代', '假', '出差', '培训', '学习', '会', '参加', '委托', '外出', '住院', '公务', '线', '视讯', '视频', '远程',
  '电话', '主持', '记录', '纪录', '列席', '缺席', '出席', '到', '退', '未', '已',
  '女', '男', '族', '回避', '开庭', '出国', '出境', '考察', '探亲', '值班', '带班', '调研', '接访', '防汛', '执勤', '休养', '婚', '产假', '丧', '午', '议题', '共', '人', '同', '兼', '注', '另', '略',
]

/** Said behind a name: 张三同志, 李四等, 王五先生. */
export const NAME_CLOSINGS: readonly string[] = [
  '出席会议', '参加会议', '列席会议', '视频参加', '线上参加', '视频参会', '线上参会', '视频出席', '列席', '等同志', '等人', '等', '同志', '先生', '女士', '小姐', '博士',
]

/** How lists of Hong Kong and Macau address a person, behind the name. */
export const ADDRESSES: readonly string[] = ['先生', '女士', '小姐', '太太', '议员', '博士', '教授', '副校长', '校长', '老师', '神父', '牧师', '医生', '大律师', '测量师']
/** Of these one says that it is such a list. */
export const SURE_ADDRESSES: readonly string[] = ['先生', '女士', '小姐', '太太', '议员']

/** Level of a territory or a body, where it stands for the name of one: 县委书记, 镇党委书记, 校长. */
export const LEVEL_CHARACTERS = '市县区省州盟旗镇乡村校院局厅处所站厂系科室组队社'

/** Levels in more than one character: 自治州副州长 is no more of a named body than 州长. */
export const LEVEL_WORDS: readonly string[] = ['自治州', '自治县', '自治区', '自治旗', '行政区', '特别行政区']

/** Committees of a party whose posts are part of the title: 镇党委|书记, 市委|常委, 局党组|成员. */
export const PARTY_COMMITTEES: readonly string[] = [
  '机关党委', '党委', '党组', '党工委', '工委', '纪委', '纪工委', '党总支', '党支部', '总支', '支部', '党部',
]

/** Posts in such a committee. */
export const PARTY_POSTS: readonly string[] = ['书记', '常委', '委员', '成员']

/** Heads of a territory: with them 市政府党组书记、市长 is one title of no body. */
export const TERRITORY_POSTS: readonly string[] = [
  '市长', '县长', '区长', '省长', '州长', '盟长', '旗长', '镇长', '乡长', '专员', '主席',
]

export interface TableColumns {
  organization: readonly string[]
  name: readonly string[]
  title: readonly string[]
  /** Whether the person came, listened in or was excused. */
  standing: readonly string[]
  ignored: readonly string[]
}

/** What a table of attendees puts over its columns. */
export const TABLE_COLUMNS: TableColumns = {
  organization: [
    '单位', '部门', '机关', '机构', '工作单位', '所在单位', '单位名称', '所属单位', '公司', '组织', '参加单位',
    '参会单位', '服务单位', '服务机关', '团队', '所属', '处室', '科室',
  ],
  name: [
    '姓名', '名字', '人员', '参会人员', '与会人员', '出席人员', '参会人', '参加人员', '列席人员', '出席', '出席者',
    '名单', '成员', '代表', 'Name',
  ],
  title: ['职务', '职位', '岗位', '职称', '角色', '身份', '单位职称', 'Title', 'Role'],
  standing: [
    '到会情况', '是否出席', '出席情况', '参会情况', '出席状态', '参会状态', '类别', '人员类别', '参会类别', '参会类型', '参会方式', '出席方式',
    '出席类别', '出列席', '状态', '性质',
  ],
  ignored: [
    '序号', '编号', '账号', '帐号', '电话', '联系电话', '联系方式', '手机', '邮箱', '备注', '签名',
    '签到', 'No', 'No.', '#', 'ID', '性别', '时间', 'GitHub', 'Gitee',
    '邮件', 'Email', '方式', '签名栏', '联系人',
  ],
}

/** How a sentence of the opening says who was there; the longer wording stands first. */
export const ATTENDANCE_VERBS: readonly {
  list: 'present' | 'observers' | 'absent'
  verbs: readonly string[]
  examples: readonly string[]
}[] = [
  {
    list: 'absent',
    verbs: ['未能出席会议', '未能参加会议', '未能出席', '未能参加', '未出席会议', '未参加会议', '未出席', '未参加', '未到会', '缺席会议', '缺席'],
    examples: ['安全同志因公出差，未出席会议。'],
  },
  {
    list: 'observers',
    verbs: ['列席了本次会议', '列席了', '列席本次会议', '列席了会议', '列席会议', '列席'],
    examples: ['县人大常委会、县政协有关负责同志应邀列席会议。'],
  },
  {
    list: 'present',
    verbs: ['参加了相关议题的研究', '参加了有关议题的研究', '参加了相关议题',
      '出席了', '参加了', '出席了本次会议', '参加了本次会议', '出席本次会议', '参加本次会议', '出席了会议', '参加了会议', '出席会议', '参加会议', '参会', '到会',
      '出席', '参加现场办公', '参加座谈', '参加研究', '参加',
    ],
    examples: ['市领导闻道、山川参加会议。', '出席会议的有：闻道、山川。'],
  },
  { list: 'absent', verbs: ['因事请假', '因公请假', '因病请假', '请假'], examples: ['山川同志因事请假。'] },
]

/** Said between the list and the verb: 应邀列席, 因故未出席. */
export const ATTENDANCE_ADVERBS: readonly string[] = [
  '应邀', '固定', '也', '均', '等', '分别', '受邀', '一同', '一并', '因事', '因公', '因病', '因故', '因公出差', '请假',
]

/** Said behind the verb: 出席会议并讲话, 列席有关议题. */
export const ATTENDANCE_CLOSINGS: readonly string[] = [
  '并讲话', '并作讲话', '并作总结讲话', '并作工作部署', '并发言', '并致辞', '并汇报有关情况', '有关议题', '相关议题', '部分议题', '有关议题的讨论',
  '会议有关议题',
]

/** A clause with one of these words is no list of names. */
export const PROSE_WORDS: readonly string[] = [
  '主持', '召开', '会议', '纪要', '传达', '学习', '研究', '审议', '听取', '要求', '强调', '情况', '工作的', '关于',
  '下午', '上午', '必须', '应当', '不得', '欢迎', '派员', '派人', '进行会办',
]
