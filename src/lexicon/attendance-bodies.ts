/**
 * How a body may end in a list of those present, where the name of a person follows without a break
 * (港区张长风, 工行林立). Running text could not be read by these; what names a body there as well is
 * in organizations.ts.
 */

export interface BodyEnding {
  /** The ending in all its spellings. */
  endings: readonly string[]
  /** Bodies as lists write them. */
  examples: readonly string[]
}

export const BODY_ENDINGS: readonly BodyEnding[] = [
  { endings: ['政协', '居委会', '办公厅', '办事处', '公所'], examples: ['区政协', '云水乡公所'] },
  {
    endings: [
      '书院', '二中', '三中', '四中', '高工', '高商', '幼儿园', '学校', '技校', '一小', '二小', '三小', '学系',
    ],
    examples: ['县三中', '澄湖高工', '职业技术学校'],
  },
  { endings: ['指挥部', '小组', '工作组', '专班', '防指'], examples: ['市防指', '攻坚小组'] },
  {
    endings: ['总行', '央行', '人行', '工行', '农行', '中行', '建行', '商行', '总部', '工厂', '电厂', '企业', '人寿', '烟草'],
    examples: ['县农行', '市人行', '县烟草'],
  },
  { endings: ['锌业', '矿业', '铝业', '药业', '酒业', '乳业', '软件', '实业', '股份', '控股', '燃气', '热力'], examples: ['嘉岭锌业', '县热力'] },
  { endings: ['物业', '保全', '保安', '置业', '地产', '传媒', '物流', '制药', '食品', '电子', '机械', '机电', '企业社', '工程行'], examples: ['安居物业', '大同物業', '聚安保全', '恒通机电'] },
  { endings: ['SIG', 'PMC', 'WG'], examples: ['Gateway SIG'] },
  { endings: ['邮政', '电信', '移动', '联通', '铁塔', '供电', '盐业', '石化', '国网', '广电'], examples: ['市移动', '县供电'] },
  { endings: ['总队', '司法所', '监督局', '总局', '市局', '省厅'], examples: ['市局', '镇司法所'] },
  {
    endings: ['园区', '景区', '库区', '灌区', '矿区', '校区', '自贸区', '园林', '机场', '车站', '水库'],
    examples: ['工业园区', '云顶景区', '青龙水库'],
  },
  { endings: ['委机关', '人大机关', '政协机关', '政府机关'], examples: ['区纪委监委机关'] },
  { endings: ['社联', '计生协', '公会', '监事会', '纪委', '大会', '业主会'], examples: ['市社联', '養豬公會'] },
  { endings: ['电视台', '广播台', '日报', '晚报', '通讯社', '新华社', '美术馆'], examples: ['江城日报', '江城晚报', '新华社'] },
]

/** Endings of one character that close a given name so rarely that a body is meant: 教育局, 沙溪镇. */
export const STRONG_BODY_CHARACTERS =
  '局厅委办部处科课署司所院室站馆校组队镇乡村县股厂府'

/** Endings of one character that names have as well: 港区 but 陈志港, 支行 but 李知行; 民一庭 but 林孟庭. */
export const WEAK_BODY_CHARACTERS = '行会社区市省州旗盟园城团场台港联协里街库系班庭栋幢'

/** Bodies of two and three characters that could be read as names or lack their ending: 海关, 农办, 安监. */
export const SHORT_BODIES: readonly string[] = [
  '海关', '农办', '水务', '水利', '公安', '安监', '路政', '司法', '文旅', '文广', '文教', '党办', '明办', '农委', '经委', '计委',
  '经信', '建委',
  '卫健', '卫计', '成教', '房管', '车管', '国资', '国土', '税务', '统计', '审计', '财政', '教育', '住建', '城管', '应急', '发改', '民政',
  '人社', '交通', '环保',
  '气象', '金融', '信访', '宣传', '组织', '统战', '政法', '商务', '工信', '科技', '医保', '林业', '农业',
]

/** Matters that open like a name: 镇政府武装部长 is no 武装 who is 部长. */
export const NAME_LIKE_MATTERS: readonly string[] = [
  '项目', '工程', '客服', '保安', '财务', '行政', '人事', '市场', '技术', '质量', '生产', '采购', '法务', '运营', '信息', '研发', '后勤', '设备', '商务', '综合', '营销', '销售',
  '武装', '安全', '康复', '党建', '文化', '经济', '经营', '经管', '经侦', '计划', '车辆', '干部', '水产', '农机', '华侨', '宣教', '管理', '应用', '路桥',
  '方志', '花卉', '林政', '商贸', '商标', '金属', '成本', '成果', '国际', '国防', '海洋', '海事', '海外', '全科', '时政', '单证', '连锁', '和平', '明珠',
  '高中', '高新', '石油', '温泉', '房产', '房建', '水电', '水文', '水土', '常务', '常委', '常任', '安保', '安置', '安防', '金库', '江河', '方案', '汤药',
]
