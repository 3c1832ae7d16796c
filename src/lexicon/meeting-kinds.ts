/**
 * What names the kind of a meeting. A `stem` needs 会议 or 会 behind it (常务会议, 专题会), and 扩大 may stand
 * between; a `word` is whole by itself (例会, 董事会). A post before 办公 makes a stem, too: 市长办公会议.
 */

export interface MeetingKindEntry {
  kind: string
  form: 'stem' | 'word'
  /** Other spellings. */
  variants?: readonly string[]
  /** Names of meetings, each with what the kind is in them. */
  examples: readonly (readonly [name: string, kind: string])[]
  /** Words that hold the kind and name no meeting. */
  not?: readonly string[]
}

export const MEETING_KINDS: readonly MeetingKindEntry[] = [
  // Standing bodies of governments and party committees.
  { kind: '常务', form: 'stem', examples: [['市政府第60次常务会议', '常务会议'], ['县政府常务（扩大）会议', '常务（扩大）会议']] },
  { kind: '常委', form: 'stem', examples: [['县委常委（扩大）会议', '常委（扩大）会议']] },
  { kind: '常委会', form: 'word', examples: [['市委常委会会议', '常委会会议'], ['县委第3次常委会（扩大）会议', '常委会（扩大）会议']], not: ['人大常委会'] },
  { kind: '党组', form: 'stem', examples: [['市政府党组会议', '党组会议'], ['局党组第5次会议', '党组会议']], not: ['党组书记'] },
  { kind: '党组理论学习中心组学习', form: 'stem', examples: [['市政府党组理论学习中心组学习会', '党组理论学习中心组学习会']] },
  { kind: '党委', form: 'stem', examples: [['镇党委会议', '党委会议'], ['校党委会', '党委会']], not: ['党委书记'] },
  { kind: '党委会', form: 'word', examples: [['校党委会2023年第9次会议', '党委会']] },
  { kind: '党工委', form: 'stem', examples: [['街道党工委会议', '党工委会议']] },
  { kind: '党政联席', form: 'stem', examples: [['学院党政联席会议', '党政联席会议']] },
  { kind: '党政班子', form: 'stem', examples: [['镇党政班子会议', '党政班子会议']] },
  { kind: '党政办公', form: 'stem', examples: [['镇党政办公会', '党政办公会']] },
  { kind: '主任', form: 'stem', examples: [['市人大常委会第31次主任会议', '主任会议']] },
  { kind: '主席', form: 'stem', examples: [['区政协第12次主席会议', '主席会议']] },
  { kind: '主席团', form: 'stem', examples: [['镇人大主席团会议', '主席团会议']] },
  { kind: '秘书长', form: 'stem', examples: [['市政府秘书长会议', '秘书长会议']] },
  { kind: '全体', form: 'stem', examples: [['县政府第3次全体会议', '全体会议'], ['全体（扩大）会议', '全体（扩大）会议']] },
  { kind: '全体委员', form: 'stem', examples: [['經濟委員會第9次全體委員會議', '全體委員會議']] },
  { kind: '委员', form: 'stem', examples: [['基金管理會第5屆第1次委員會議', '委員會議']], not: ['规划委员会'] },
  { kind: '全会', form: 'word', examples: [['市委六届五次全会', '全会']] },
  { kind: '院务', form: 'stem', examples: [['院務會議', '院務會議']] },
  { kind: '厅务', form: 'stem', examples: [['第14次厅务会议', '厅务会议']] },
  { kind: '局务', form: 'stem', examples: [['局务会议', '局务会议']] },
  { kind: '处务', form: 'stem', examples: [['處務會議', '處務會議']] },
  { kind: '部务', form: 'stem', examples: [['部务会议', '部务会议']] },
  { kind: '委务', form: 'stem', examples: [['市发改委委务会议', '委务会议']] },
  { kind: '校务', form: 'stem', examples: [['校務會議', '校務會議']] },
  { kind: '系务', form: 'stem', examples: [['系務會議', '系務會議']] },
  { kind: '所务', form: 'stem', examples: [['所務會議', '所務會議']] },
  { kind: '馆务', form: 'stem', examples: [['馆务会', '馆务会']] },
  { kind: '中心主任', form: 'stem', examples: [['中心主任会议', '中心主任会议']] },
  { kind: '主任办公', form: 'stem', examples: [['主任办公会', '主任办公会']] },
  { kind: '市政', form: 'stem', examples: [['第2201次市政會議', '市政會議']] },
  { kind: '县务', form: 'stem', examples: [['縣務會議', '縣務會議']] },
  { kind: '区务', form: 'stem', examples: [['區務會議', '區務會議']] },
  { kind: '行政', form: 'stem', examples: [['112學年度第3次行政會議', '行政會議']] },
  { kind: '教务', form: 'stem', examples: [['教務會議', '教務會議']] },
  { kind: '学务', form: 'stem', examples: [['學務會議', '學務會議']] },
  { kind: '主管', form: 'stem', examples: [['主管會報', '主管會報']] },
  { kind: '工作会报', form: 'word', examples: [['里鄰工作會報', '工作會報']] },
  { kind: '会务', form: 'stem', examples: [['會務會議', '會務會議']] },
  { kind: '班子', form: 'stem', examples: [['镇班子会', '班子会']] },
  { kind: '领导班子', form: 'stem', examples: [['领导班子会议', '领导班子会议']] },
  { kind: '支委', form: 'stem', examples: [['支委会', '支委会']] },
  { kind: '行政办公', form: 'stem', examples: [['行政办公会', '行政办公会']] },
  { kind: '办公', form: 'stem', examples: [['第12次区长办公会议', '区长办公会议'], ['总经理办公会', '总经理办公会']] },
  { kind: '现场办公', form: 'stem', examples: [['县政府现场办公会', '现场办公会']] },

  // By purpose.
  { kind: '专题', form: 'stem', examples: [['全市经济运行专题会议', '专题会议']], not: ['专题汇报'] },
  { kind: '平常', form: 'stem', examples: [['管理委員會平常會議', '平常會議']] },
  { kind: '定期', form: 'stem', examples: [['鎮民代表會第2次定期會', '定期會']] },
  { kind: '特别', form: 'stem', examples: [['區議會特別會議', '特別會議']] },
  { kind: '两委', form: 'stem', variants: ['“两委”'], examples: [['云湖村“两委”会议', '“两委”会议']] },
  { kind: '专题协调', form: 'stem', examples: [['重大项目专题协调会', '专题协调会']] },
  { kind: '专题研究', form: 'stem', examples: [['专题研究会议', '专题研究会议']] },
  { kind: '专题调度', form: 'stem', examples: [['专题调度会', '专题调度会']] },
  { kind: '专题推进', form: 'stem', examples: [['专题推进会', '专题推进会']] },
  { kind: '专题工作', form: 'stem', examples: [['专题工作会议', '专题工作会议']] },
  { kind: '专题办公', form: 'stem', examples: [['专题办公会议', '专题办公会议']] },
  { kind: '专项', form: 'stem', variants: ['专案'], examples: [['专项会议', '专项会议']] },
  { kind: '协调', form: 'stem', examples: [['项目建设协调会', '协调会']] },
  { kind: '工作协调', form: 'stem', examples: [['工作协调会', '工作协调会']] },
  { kind: '协调推进', form: 'stem', examples: [['协调推进会', '协调推进会']] },
  { kind: '工作推进', form: 'stem', examples: [['全县防汛工作推进会', '工作推进会']] },
  { kind: '推进', form: 'stem', examples: [['重点项目推进会', '推进会']] },
  { kind: '现场', form: 'stem', examples: [['县政府现场会', '现场会']] },
  { kind: '现场推进', form: 'stem', examples: [['现场推进会', '现场推进会']] },
  { kind: '调度', form: 'stem', examples: [['经济运行调度会', '调度会']] },
  { kind: '工作调度', form: 'stem', examples: [['工作调度会', '工作调度会']] },
  { kind: '视频调度', form: 'stem', examples: [['视频调度会', '视频调度会']] },
  { kind: '工作', form: 'stem', examples: [['全市信访工作会议', '工作会议']] },
  { kind: '联席', form: 'stem', examples: [['部门联席会议', '联席会议']] },
  { kind: '动员', form: 'stem', examples: [['创建动员会', '动员会']] },
  { kind: '动员部署', form: 'stem', examples: [['动员部署会', '动员部署会']] },
  { kind: '部署', form: 'stem', examples: [['工作部署会', '部署会']] },
  { kind: '座谈', form: 'stem', examples: [['企业家座谈会', '座谈会']] },
  { kind: '研讨', form: 'stem', examples: [['研讨会', '研讨会']] },
  { kind: '讨论', form: 'stem', examples: [['讨论会', '讨论会']] },
  { kind: '研判', form: 'stem', examples: [['形势研判会', '研判会']] },
  { kind: '会商', form: 'stem', examples: [['汛情会商会', '会商会']] },
  { kind: '论证', form: 'stem', examples: [['专家论证会', '论证会']] },
  { kind: '评审', form: 'stem', examples: [['方案评审会', '评审会']] },
  { kind: '审查', form: 'stem', examples: [['方案审查会', '审查会']] },
  { kind: '咨询', form: 'stem', examples: [['咨询会', '咨询会']] },
  { kind: '听证', form: 'stem', examples: [['听证会', '听证会']] },
  { kind: '沟通', form: 'stem', examples: [['沟通会', '沟通会']] },
  { kind: '对接', form: 'stem', examples: [['对接会', '对接会']] },
  { kind: '通气', form: 'stem', examples: [['通气会', '通气会']] },
  { kind: '碰头', form: 'stem', examples: [['碰头会', '碰头会']] },
  { kind: '分析', form: 'stem', examples: [['经济形势分析会', '分析会']] },
  { kind: '总结', form: 'stem', examples: [['总结会', '总结会']] },
  { kind: '交流', form: 'stem', examples: [['交流会', '交流会']] },
  { kind: '汇报', form: 'stem', examples: [['工作汇报会', '汇报会']] },
  { kind: '视频', form: 'stem', variants: ['视讯'], examples: [['视频会议', '视频会议']] },
  { kind: '电视电话', form: 'stem', examples: [['电视电话会议', '电视电话会议']] },
  { kind: '临时', form: 'stem', examples: [['第2次臨時會', '臨時會'], ['临时会议', '临时会议']] },
  { kind: '定期', form: 'stem', examples: [['第3次定期會', '定期會']] },
  { kind: '筹备', form: 'stem', examples: [['筹备会议', '筹备会议']] },
  { kind: '预备', form: 'stem', examples: [['预备会议', '预备会议']] },
  { kind: '紧急', form: 'stem', examples: [['紧急会议', '紧急会议']] },
  { kind: '民主生活', form: 'stem', examples: [['民主生活会', '民主生活会']] },
  { kind: '组织生活', form: 'stem', examples: [['组织生活会', '组织生活会']] },
  { kind: '例会', form: 'word', variants: ['例行会议'], examples: [['理事会首次月例会', '例会']] },
  { kind: '行政例会', form: 'word', examples: [['第2次行政例会', '行政例会']] },
  { kind: '周会', form: 'word', examples: [['周会', '周会']] },
  { kind: '晨会', form: 'word', examples: [['晨会', '晨会']] },
  { kind: '月会', form: 'word', examples: [['月会', '月会']] },
  { kind: '成员单位', form: 'stem', examples: [['第1次成员单位会议', '成员单位会议']] },
  { kind: '全体成员', form: 'stem', examples: [['全体成员（扩大）会议', '全体成员（扩大）会议']] },
  { kind: '成员', form: 'stem', examples: [['成员会议', '成员会议']] },

  // Companies, associations, owners, staff.
  { kind: '董事会', form: 'word', examples: [['第四届董事会第十一次会议', '董事会'], ['董事会会议', '董事会会议']] },
  { kind: '监事会', form: 'word', examples: [['第二届监事会第三次会议', '监事会']] },
  { kind: '理事会', form: 'word', examples: [['十届三次理事会', '理事会'], ['第3屆第2次理事會議', '理事會議']] },
  { kind: '理监事联席', form: 'stem', examples: [['理監事聯席會議', '理監事聯席會議']] },
  { kind: '常务理事会', form: 'word', examples: [['常务理事会', '常务理事会']] },
  { kind: '股东会', form: 'word', examples: [['2023年第一次临时股东会', '股东会']] },
  { kind: '股东大会', form: 'word', examples: [['年度股东大会', '股东大会']] },
  { kind: '会员大会', form: 'word', examples: [['會員大會', '會員大會']] },
  { kind: '会员代表大会', form: 'word', examples: [['會員代表大會', '會員代表大會']] },
  { kind: '业主大会', form: 'word', examples: [['业主大会', '业主大会']] },
  { kind: '区分所有权人', form: 'stem', examples: [['第12屆區分所有權人會議', '區分所有權人會議']] },
  { kind: '居民代表', form: 'stem', examples: [['居民代表会议', '居民代表会议']] },
  { kind: '村民代表', form: 'stem', examples: [['村民代表会议', '村民代表会议']] },
  { kind: '党员大会', form: 'word', examples: [['党员大会', '党员大会']] },
  { kind: '职工代表大会', form: 'word', variants: ['职代会', '教代会', '教职工代表大会'], examples: [['职工代表大会', '职工代表大会']] },
  { kind: '代表大会', form: 'word', examples: [['第三次代表大会', '代表大会']], not: ['人民代表大会'] },
]

/** Widens a meeting beyond its members; in brackets or bare, before or behind 会议. */
export const WIDENINGS: readonly string[] = ['扩大']

/** What a stem needs behind it, the longest first. */
export const MEETING_ENDINGS: readonly string[] = ['会议', '会报', '会']

/** What documents about a meeting are called; taken off a title before the meeting is read from it. */
export const MINUTES_WORDS: readonly string[] = [
  '会议议定事项纪要', '会议纪要', '会议纪录', '会议记录', '议事录', '会议决议', '会议备忘录', '纪要', '纪录', '记录',
  '备忘录', '决议', '摘要',
]
