/** Enumerations of bodies and addressees in general: 市发改局、县财政局等有关部门, 各乡镇, 三个部门. */

/** 市水利局与市财政局共同…: what the second does with the first, so that 与 joins them. */
export const SHARING_WORDS: readonly string[] = [
  '按',   '共同', '联合', '分别', '一起', '一道', '要', '应', '负责', '牵头', '筹措', '筹集', '分担', '就', '于',
]

/** Behind 等, what the bodies are: 县财政局等单位. */
export const BODY_KINDS: readonly string[] = [
  '部门', '单位', '机关', '企业', '公司', '工会', '协会', '商会', '银行', '医院', '学校', '处室', '科室',
  '地', '街道', '镇街', '乡镇', '村', '社区',
]
/** Between 等 and that: 等市直有关部门. */
export const BODY_KIND_QUALIFIERS: readonly string[] = [
  '多个', '有关', '相关', '其他', '各', '市直', '县直', '区直', '责任', '重点', '职能', '成员', '产业', '行业', '管线', '主管',
  '下属', '所属', '直属',
]
/** Behind a count: 清泉镇、石牌镇两个乡镇. */
export const COUNTED_KINDS: readonly string[] = [
  '部门', '单位', '企业', '公司', '乡镇', '街道', '镇', '乡', '村', '社区', '嘎查', '苏木', '区县', '县区', '县',
]
/** Behind 两 without a measure word: 财政、水利两部门. */
export const PAIRED_KINDS: readonly string[] = ['部门', '单位', '局', '委', '镇', '乡', '街道', '县', '区', '市']
/** What may follow 两局, so that it closes the enumeration: 两局要…. */
export const BEHIND_PAIR = '要应须负牵配协共会分按'

/** What an addressee in general ends in, behind its opening word: 各乡镇, 有关部门. */
export const ADDRESSEE_KINDS: readonly string[] = [
  '部门', '单位', '处室', '科室', '学院', '企业', '公司', '机关', '政府', '人民政府', '公所', '部会', '委办局',
  '乡镇', '镇街', '街道', '街道办', '街道办事处', '乡镇（街道）', '镇（街道）', '村（社区）', '村', '社区', '嘎查', '苏木',
  '地区', '地', '区', '县（区）', '县（市、区）', '市、区）', '县', '市', '镇', '乡', '方',
  '指挥部', '专班', '工作组', '人大', '政协', '班子', '党组织', '支部', '队伍', '队',
  '成员', '人员', '同志', '负责同志', '干部', '上下', '各界',
]
/** What may follow it: what joins the next, or begins what it is to do. */
export const BEHIND_ADDRESSEE =
  '、，。；：和及与要应须配协共会牵负把对按必也都均切认严加抓进深不在于尽将另做落全积主依统督组建开履强完逐充每'

/** Who governs a place or a village, in the party and in office: 城关镇党委、政府, 开发区党工委、管委会. */
export const PARTY_SEATS: readonly string[] = ['党委', '党工委', '党支部', '党总支']
export const OFFICE_SEATS: readonly string[] = ['人民政府', '政府', '管委会', '管理委员会', '办事处', '村委会', '居委会']
