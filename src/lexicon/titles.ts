/**
 * Posts, as they end the title of a person: 市长 in 市委副书记、代市长. What may stand before a post
 * (副, 代, 常务副) is in `TITLE_PREFIXES`, so 副市长 needs no entry of its own.
 */

export interface TitleEntry {
  title: string
  /** Other spellings of the same post: traditional characters, older forms. */
  variants?: readonly string[]
  /** The title as texts write it. */
  examples: readonly string[]
  /** Words that end alike and are no post. */
  not?: readonly string[]
}

export const TITLES: readonly TitleEntry[] = [
  // Heads of a territory.
  { title: '市长', variants: ['市長'], examples: ['代市长', '副市长', '常务副市长', '副市長'] },
  { title: '县长', variants: ['縣長'], examples: ['县长', '代县长', '副縣長'] },
  { title: '区长', variants: ['區長'], examples: ['区长', '副区长'] },
  { title: '省长', variants: ['省長'], examples: ['省长', '副省长'] },
  { title: '州长', variants: ['州長'], examples: ['州长'] },
  { title: '盟长', variants: ['盟長'], examples: ['盟长'] },
  { title: '旗长', variants: ['旗長'], examples: ['旗长', '副旗长'] },
  { title: '专员', variants: ['專員'], examples: ['行署专员', '副专员', '專員'] },
  { title: '镇长', variants: ['鎮長'], examples: ['镇长', '鎮長'] },
  { title: '乡长', variants: ['鄉長'], examples: ['乡长', '副乡长'] },
  { title: '村长', variants: ['村長'], examples: ['村长'] },
  { title: '里长', variants: ['里長'], examples: ['里長'], not: ['公里长'] },
  { title: '社长', variants: ['社長'], examples: ['社长'] },
  { title: '特首', examples: ['特首'] },

  // Party and people's organizations.
  { title: '书记', variants: ['書記'], examples: ['县委书记', '党组书记', '市委副书记', '党工委书记'] },
  { title: '常委', examples: ['县委常委', '市委常委'], not: ['人大常委'] },
  { title: '委员', variants: ['委員'], examples: ['党委委员', '党组委员', '審查委員'] },
  { title: '党组成员', variants: ['黨組成員'], examples: ['市政府党组成员', '局党组成员'] },
  { title: '领导班子成员', examples: ['领导班子成员'] },
  { title: '纪检组长', variants: ['紀檢組長'], examples: ['派驻纪检组长'] },
  { title: '巡视员', variants: ['巡視員'], examples: ['副巡视员', '一级巡视员'] },
  { title: '调研员', variants: ['調研員'], examples: ['一级调研员', '副调研员'] },
  { title: '科员', variants: ['科員'], examples: ['一级科员', '薦任科員'] },
  { title: '督学', variants: ['督學'], examples: ['督学'] },

  // Heads of offices.
  { title: '局长', variants: ['局長'], examples: ['局长', '副局长', '分局长'] },
  { title: '厅长', variants: ['廳長'], examples: ['厅长', '副厅长'] },
  { title: '部长', variants: ['部長'], examples: ['宣传部部长', '統戰部長', '副部长'], not: ['全部长度'] },
  { title: '处长', variants: ['處長'], examples: ['处长', '副處長'] },
  { title: '科长', variants: ['科長'], examples: ['科长', '副科长'] },
  { title: '股长', variants: ['股長'], examples: ['股长'] },
  { title: '司长', variants: ['司長'], examples: ['司长', '地政司司長'] },
  { title: '署长', variants: ['署長'], examples: ['署長', '副署长'] },
  { title: '院长', variants: ['院長'], examples: ['院长', '副院长'] },
  { title: '检察长', variants: ['檢察長'], examples: ['检察长', '代检察长'] },
  { title: '审判长', variants: ['審判長'], examples: ['审判长'] },
  { title: '主任', examples: ['主任', '办公室主任', '副主任', '系主任'] },
  { title: '班主任', examples: ['班主任'] },
  { title: '主任委员', variants: ['主任委員'], examples: ['主任委員', '副主任委员'] },
  { title: '主委', examples: ['主委', '副主委'] },
  { title: '召集人', examples: ['召集人', '副召集人'] },
  { title: '召集委员', variants: ['召集委員'], examples: ['召集委員'] },
  { title: '主席', examples: ['政协主席', '自治区主席', '副主席'], not: ['主席团'] },
  { title: '会长', variants: ['會長'], examples: ['会长', '副會長'] },
  { title: '组长', variants: ['組長'], examples: ['组长', '副組長'] },
  { title: '队长', variants: ['隊長'], examples: ['大队长', '支队长', '副隊長'] },
  { title: '总队长', variants: ['總隊長'], examples: ['总队长'] },
  { title: '支队长', variants: ['支隊長'], examples: ['支队长'] },
  { title: '大队长', variants: ['大隊長'], examples: ['大队长'] },
  { title: '所长', variants: ['所長'], examples: ['所长', '副所長'] },
  { title: '站长', variants: ['站長'], examples: ['站长'] },
  { title: '馆长', variants: ['館長'], examples: ['馆长'] },
  { title: '台长', variants: ['臺長', '台長'], examples: ['台长'] },
  { title: '中心主任', examples: ['中心主任'] },
  { title: '指挥长', variants: ['指揮長'], examples: ['县防指指挥长', '副指挥长'] },
  { title: '总指挥', variants: ['總指揮'], examples: ['总指挥', '副总指挥'] },
  { title: '指挥', variants: ['指揮'], examples: ['副指挥'] },
  { title: '政委', examples: ['政委', '政治委员'] },
  { title: '司令员', variants: ['司令員'], examples: ['司令员'] },
  { title: '参谋长', variants: ['參謀長'], examples: ['参谋长'] },
  { title: '教导员', variants: ['教導員'], examples: ['教导员'] },
  { title: '指导员', variants: ['指導員'], examples: ['指导员'] },
  { title: '负责人', variants: ['負責人'], examples: ['负责人', '主要负责人'] },
  { title: '联络员', variants: ['聯絡員'], examples: ['联络员'] },

  // Secretaries and staff.
  { title: '秘书长', variants: ['秘書長', '祕書長'], examples: ['秘书长', '副秘书长'] },
  { title: '秘书', variants: ['秘書', '祕書'], examples: ['秘书', '董事会秘书', '簡任秘書'] },
  { title: '董事会秘书', variants: ['董事會秘書'], examples: ['董事会秘书'] },
  { title: '主任秘书', variants: ['主任秘書'], examples: ['主任秘書'] },
  { title: '编审', variants: ['編審'], examples: ['簡任編審'] },
  { title: '技正', examples: ['技正'] },
  { title: '技士', examples: ['技士'] },
  { title: '专门委员', variants: ['專門委員'], examples: ['專門委員'] },
  { title: '议员', variants: ['議員'], examples: ['議員'] },
  { title: '议长', variants: ['議長'], examples: ['議長', '副議長'] },
  { title: '助理', examples: ['市长助理', '总经理助理', '助理'] },
  { title: '文书', variants: ['文書'], examples: ['文书'] },
  { title: '干事', variants: ['幹事'], examples: ['总干事', '幹事'] },
  { title: '代表', examples: ['职工代表', '住戶代表'] },
  { title: '顾问', variants: ['顧問'], examples: ['顾问', '总法律顾问', '顧問'] },
  { title: '法律顾问', variants: ['法律顧問'], examples: ['法律顾问'] },
  { title: '律师', variants: ['律師'], examples: ['律师'] },
  { title: '总工程师', variants: ['總工程師'], examples: ['总工程师', '副总工程师'] },
  { title: '工程师', variants: ['工程師'], examples: ['高级工程师'] },
  { title: '总工', variants: ['總工'], examples: ['总工'] },
  { title: '总规划师', variants: ['總規劃師'], examples: ['总规划师'] },
  { title: '总经济师', variants: ['總經濟師'], examples: ['总经济师'] },
  { title: '总会计师', variants: ['總會計師'], examples: ['总会计师'] },
  { title: '总审计师', examples: ['总审计师'] },
  { title: '督察长', variants: ['督察長'], examples: ['督察长'] },
  { title: '督查专员', examples: ['督查专员'] },

  // Schools and hospitals.
  { title: '校长', variants: ['校長'], examples: ['校长', '副校长'] },
  { title: '教务长', variants: ['教務長'], examples: ['教務長'] },
  { title: '学务长', variants: ['學務長'], examples: ['學務長'] },
  { title: '总务长', variants: ['總務長'], examples: ['總務長'] },
  { title: '研发长', variants: ['研發長'], examples: ['研發長'] },
  { title: '国际长', variants: ['國際長'], examples: ['國際長'] },
  { title: '园长', variants: ['園長'], examples: ['园长'] },
  { title: '教授', examples: ['教授', '副教授'] },
  { title: '研究员', variants: ['研究員'], examples: ['研究员', '副研究员'] },
  { title: '讲师', variants: ['講師'], examples: ['讲师'] },
  { title: '老师', variants: ['老師'], examples: ['老师'] },
  { title: '护士长', variants: ['護士長', '護理長'], examples: ['护士长'] },

  // Companies, associations, owners.
  { title: '董事长', variants: ['董事長'], examples: ['董事长', '副董事長'] },
  { title: '董事', examples: ['董事', '独立董事', '执行董事'], not: ['董事会'] },
  { title: '监事', variants: ['監事'], examples: ['监事', '職工監事'], not: ['监事会'] },
  { title: '监事长', variants: ['監事長'], examples: ['监事长'] },
  { title: '理事长', variants: ['理事長'], examples: ['理事长', '副理事長'] },
  { title: '理事', examples: ['理事', '常务理事'], not: ['理事会'] },
  { title: '执行长', variants: ['執行長'], examples: ['执行长', '執行長'] },
  { title: '总经理', variants: ['總經理'], examples: ['总经理', '副总经理'] },
  { title: '经理', variants: ['經理'], examples: ['项目经理', '副经理'] },
  { title: '总裁', variants: ['總裁'], examples: ['总裁', '副总裁'] },
  { title: '总监', variants: ['總監'], examples: ['财务总监', '總監'] },
  { title: '总编辑', variants: ['總編輯'], examples: ['总编辑'] },
  { title: '行长', variants: ['行長'], examples: ['行长', '副行长'] },
  { title: '厂长', variants: ['廠長'], examples: ['厂长'] },
  { title: '场长', variants: ['場長'], examples: ['场长'] },
  { title: '店长', variants: ['店長'], examples: ['店长'] },
  { title: '副总', variants: ['副總'], examples: ['副总'] },
  { title: '总会长', variants: ['總會長'], examples: ['總會長'] },
  { title: '财务', variants: ['財務'], examples: ['财务'], not: ['财务部'] },
  { title: '主管', examples: ['项目主管', '主管'] },
  { title: '主持人', examples: ['主持人'] },
  { title: '业主', variants: ['業主'], examples: ['业主'], not: ['业主大会', '业主委员会'] },
]

/** What stands before a post and is part of the title, the longest first. */
export const TITLE_PREFIXES: readonly string[] = [
  '常务副', '常務副', '第一副', '第一', '专职副', '專職副', '执行副', '執行副', '代理', '执行', '執行', '主要',
  '一级', '二级', '三级', '四级', '一級', '二級', '三級', '四級', '简任', '簡任', '荐任', '薦任', '委任',
  '高级', '高級', '首席', '名誉', '名譽', '独立', '獨立', '职工', '職工', '常务', '常務', '副', '代', '原', '总', '總', '正',
]
