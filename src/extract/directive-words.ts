/** The words around a body by which it is told to do something, and those that only look so. */
import { CLAUSE_OPENINGS } from '../lexicon/clause-openings.js'
import {
  ASSIGNING_WORDS,
  DESCRIBING_VERBS,
  ISSUING_WORDS,
  JOINING_WORDS,
  OBLIGATIONS,
  REPORTING_WORDS,
  SUPPORTING_ADVERBS,
  SUPPORTING_WORDS,
} from '../lexicon/task-cues.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import { buildCharacterTable, WordIndex } from '../source/character-table.js'

/** 由, 请, 责成: before the body. */
export const ASSIGNING = new WordIndex(ASSIGNING_WORDS)
/** 会同, 与: before a body that helps. */
export const JOINING_CUES: readonly string[] = [...JOINING_WORDS, '与']
export const JOINING = new WordIndex(JOINING_CUES)

// All of these are sticky: they stand right behind a body.
export const OBLIGATION = new RegExp(anyOf(OBLIGATIONS), 'y')
/** 提出, 不足, and 通报了, 在调研中曾建议, 对全年工作进行了总结: what the bodies said or did, or how things are with them. */
export const REPORTING = new RegExp(`${anyOf(REPORTING_WORDS)}|在[^，。；]{1,12}(?:曾|已经?)(?!有)|(?:联合|共同|分别)?[\\u4e00-\\u9fff]{2}了|对[^，。；：]{2,40}(?:进行|[作做]出?|开展)了|本(?:年度?|季度|月|周)[^，。；：要须应]{0,10}已|[只仅][有剩][一两二三四五六七八九十几\\d]`, 'y')
export const SUPPORTING = new RegExp(
  // 县财政局参加，住建等部门参与， with no adverb between: 全程参与 is no help to another
  // 县妇联、团县委积极参与: at the end of the clause
  '(?:共同|抽人|派人|抽员|各抽人|积极|主动)?参[加与](?=[，。；]|$)|' +
    // 予以技术支持, 提供协助
    '(?:予以|给予)(?:(?:技术|业务|专业)支持|(?:大力|积极)?支持(?=[，。；]|$))|提供(?:(?:技术|业务|专业)支持|协助|配合)(?=[，。；]|$)|全程参与(?=[，。；]|$)|' +
    // 在招生计划上予以支持, 就清理工作提供协助
    '(?:在[^，。；]{1,20}?(?:上|方面|过程中|期间)|就[^，。；]{2,16}?)(?:予以|给予|提供)(?:(?:大力|积极|技术)?支持|协助|配合)(?=[，。；]|$)|' +
    // 县水利局、林业局为配合单位
    '为辅(?=[，。；]|$)|为(?:配合|协同|协办|协助|协作|参与|参加)(?:单位|部门|科室|处室)|' +
    // 派一条船协助
    '各?派[^，。；]{1,8}?(?:协助|配合|支援|参加|参与)(?=[，。；]|$)|' +
    // 抽调人员配合, 各明确一名联络员配合
    '各?(?:抽调|明确|确定|指定|安排)[^，。；]{1,8}?(?:配合|协助|支援|参[加与])(?=[，。；]|$)|' +
    // 派员驻村指导, 派人监督, 指派专人参与
    '(?:派员|(?:指|委|选)?派专?人|各派[^，。；]{1,6})[^，。；]{0,6}?(?:指导|监督|督导|督查|协助|配合|陪同|参[与加]|会同)|' +
    // 县财政局全力支持, at the end of the clause
    '(?:全力|大力|积极)支持(?=[，。；]|$)|' +
    // 派员现场指认范围, 派人到场见证
    '(?:派员|(?:指|委|选)?派专?人)(?:现场|到场|全程)[\\u4e00-\\u9fff]{2}|' +
    // 在评估和安置上予以配合
    `(?:分别)?(?:在[^，。；]{1,14}?(?:上|方面|过程中|期间))?${anyOf(SUPPORTING_ADVERBS)}{0,3}${anyOf(SUPPORTING_WORDS)}` +
    '(?!联动|作战|机制|推进|发力|治理|意识|攻坚)',
  'y',
)
export const TOGETHER = /(?:共同|合作|会商(?!谈)|研商|联合|一起|一道|协同|密切配合)/y
/** 由校长办公室印发, 由县府办以县政府名义印发: who sends out what was settled. */
export const ISSUING = new RegExp(`(?:负责)?(?:以[^，。；以]{1,12}名义)?${anyOf(ISSUING_WORDS)}(?!.{0,12}(?:公告|通知|公示|督办单|督办函|交办单|提示函|整改单)|落实|证|聘书|信息|消息|预警|数据)`, 'y')
/** 由县农业局起草的方案: the body is part of a description. */
export const DESCRIPTION = new RegExp(
  [
    // 由县农业局牵头起草的方案
    `(?:牵头|组织|负责|共同|联合)?${anyOf(DESCRIBING_VERBS)}的`,
    // 县农业局由3人组成
    '由[0-9０-９]',
    // 由县农业局审定的方案, but not 县农业局负责的, nor 的确
    '(?!负责|要|应|须)[\\u4e00-\\u9fff]{2}的(?!确)',
    // 由县农业局研拟之解决方案
    '(?!负责|要|应|须)[\\u4e00-\\u9fff]{2}之(?=[\\u4e00-\\u9fff]{2,16}(?:案|事项|事宜|报告|建议|[计规]划|方案))',
  ].join('|'),
  'y',
)
/** 选址由A村调整至B区: from one to the other, nobody is told. */
export const CHANGE =
  /(?:调整|变更|整体迁移|迁移|整体迁|迁|改|搬|压减|压缩|缩减|核减|核增|提高|降低|缩短|扩大|增加|减少|下降|上升|转变|修改|更名)(?:为|至|到|成|往)/y
/** 成员由市工信局、发改委等单位主要负责同志组成: of whom something is made up. */
export const MADE_UP =
  /(?:主要|分管|有关|相关)?(?:负责同志|负责人|领导|人员|同志|代表)(?:共同|联合)?(?:组成|构成)|(?:组成|构成)(?=[，。；])|(?:为|任|担任)成员/y
/** 特别是急诊科，应当充分肯定; 退路进厅，今后凡新办市场… */
export const NO_DUTY = /今后|下一步|接下来|应当?(?:予以|给予)?(?:充分)?(?:肯定|表扬|感谢|表彰)/y
/** 新任职干部要于一周内…: somebody else is told now. */
export const OTHER_SUBJECT = /[\u4e00-\u9fff]{2,8}?(?:要|须|应当|必须)(?!求|点|素|件)/y

export function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

const POINT = oneOf([
  // 一是, 二要
  '[一二三四五六七八九十]{1,2}[是要]',
  // （一）, ①
  '[（(][一二三四五六七八九十\\d]{1,3}[）)]|[①-⑳]',
  // 1. but not 1.5
  '\\d{1,2}[.、．）)](?!\\d)',
])
/** 故由县水利局…, but not 故宫, 故城县. */
const THEREFORE = '故(?![城宫里居园乡道]|县[镇乡村政])'
const CLAUSE_OPENING = new RegExp(`(?:${anyOf(CLAUSE_OPENINGS)}|${THEREFORE}|${POINT}|[，、：:])*`, 'y')
/** What one of them begins with: most clauses begin with nothing of the kind. */
const OPENS_CLAUSE = buildCharacterTable([
  { bit: 1, characters: CLAUSE_OPENINGS.map((word) => word.charAt(0)).join('') },
  { bit: 1, characters: '故一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789，、：:' },
])

/** Where the subject of a clause may stand: behind 会后, 同时, 一是. */
export function skipClauseOpening(text: string, start: number, end: number): number {
  if (OPENS_CLAUSE[text.charCodeAt(start)] === 0) return start
  CLAUSE_OPENING.lastIndex = start
  CLAUSE_OPENING.test(text)
  return Math.min(end, Math.max(start, CLAUSE_OPENING.lastIndex))
}

/** Whether the assigning word at the offset assigns: not in 提请市政府, 申请县财政局, 按要求, 理由. */
export function assigns(text: string, word: string, at: number, clauseStart: number): boolean {
  const before = text.slice(Math.max(clauseStart, at - 2), at)
  switch (word) {
    case '请':
      // 推请甲委员作补充说明: whom the house elects for it
      return !/(?:[提申邀聘报呈敬吁届恳约送]|(?<!类)推)$/.test(before) && !/[求示假款柬愿辞]/.test(text.charAt(at + 1))
    case '由':
      return isByWhom(text, before, at, clauseStart)
    case '授权':
      // 同意授权市数据集团开展试点 permits, 数据授权运营 is a noun
      return opensDemand(before, at, clauseStart)
    case '委托':
      // 同意委托咨询公司开展: what is permitted
      return !/[受被]$|同意$/.test(before)
    case '着':
      // 着县财政局解决: 盯着, 围绕着 are none
      return at === clauseStart
    case '指定':
      // 施工图设计指定县建筑设计院承担; 在指定县医院就诊, 由指定市水务公司 are none
      return !/[在到去由被所的经会]$/.test(before)
    case '委派':
      // 县纪委|派驻, 由SIG委派 are none
      return at === clauseStart || before.endsWith('，')
    case '要求':
      // 主席要求渔农署…, as the head of a house asks for papers
      return (at === clauseStart + 2 && before === '主席') || (!/[按照据合项各的]$/.test(before) && opensDemand(before, at, clauseStart))
    case '确定':
      // 确定县住建局为牵头单位; 确定县建筑公司为中标单位 tells nobody
      return opensDemand(before, at, clauseStart) && NAMED_IN_CHARGE.test(text.slice(at + word.length, at + LONGEST_HANDED))
    case '限':
    case '限期':
      // 限县住建局10日内拿出方案; 限期, 限高, 有限公司 are none
      if (at !== clauseStart && !before.endsWith('，')) return false
      return WITHIN_DAYS.test(text.slice(at + word.length, at + LONGEST_HANDED))
    case '交':
      // 交县住建局办理; 交通, 移交, 提交 are none
      if (at !== clauseStart && !before.endsWith('，')) return false
      return DEALT_WITH.test(text.slice(at + word.length, at + LONGEST_HANDED))
    case '抄送':
    case '转交':
    case '移交':
    case '移送':
      // 遗留问题抄送县信访局办理; 抄送县委办公室 and 移交县档案馆 tell nobody what to do
      return DEALT_WITH.test(text.slice(at + word.length, at + LONGEST_HANDED))
    case '安排':
    case '明确':
    case '建议':
    case '督促':
      // 研究了人大建议和市政协提案: a noun
      if (/[和、及与的]/.test(text.charAt(at + word.length))) return false
      return opensDemand(before, at, clauseStart)
    default:
      return true
  }
}

const LONGEST_HANDED = 48
const WITHIN_DAYS = /^[\u4e00-\u9fff、]{3,24}?[于在]?[\d一二三四五六七八九十两半]{1,3}(?:个?工作日|个?月|[日天周])[之以]?内/
const NAMED_IN_CHARGE = /^[^，。；]{2,24}?为[^，。；]{0,12}?(?:牵头|责任|主责|主办|承办|实施)(?:单位|部门|处室|科室|机关)/
const DEALT_WITH = /^[^，。；]{2,32}?(?:办理|处理|处置|查处|核查|核实|核处|依法查办)(?=[，。；]|$)/

/** 由县水利局修补, but not 理由, 由于, 由原…. */
function isByWhom(text: string, before: string, at: number, clauseStart: number): boolean {
  // 理由, 后来由…; 已由县检察院立案: who did it once
  if (/[自缘已]$|(?<![下今后])来$/.test(before) || (before.endsWith('理') && !IS_MANAGED.test(text.slice(clauseStart, at)))) return false
  // 由于当前…: because, and nobody by the surname 于 who has a post
  if (text.charAt(at + 1) === '于' && !YU_WITH_POST.test(text.slice(at + 1, at + 8))) return false
  // 不得由物业一家说了算, 不宜再由总务处兼管: who is not to do it
  if (NOT_BY.test(text.slice(Math.max(clauseStart, at - 4), at))) return false
  // 由原区旅游公司开发: who did it once
  if (/原(?![则有])/.test(text.slice(at + 1, at + 3))) return false
  return !isWish(text, at, clauseStart) && !saysWho(text, at, clauseStart) && !tellsState(text, at, clauseStart)
}

const NOT_BY = /不(?:得|能|可|宜|应|准|许|再)(?:再|仅|只|单独|全部)?$/

/** 路政管理|由市公路中心抓总: the matter, and no 理由 */
const IS_MANAGED = /^[^，。；由要应须将以]{2,12}(?:管理|治理|办理|清理|监理|代理|修理|护理)$/

const YU_WITH_POST = /^于[^，。；]{0,3}(?:副|常务|书记|[市县区镇乡局处科]长|主任)/

/** 目前食堂由餐饮公司承包: how things are. */
function tellsState(text: string, at: number, clauseStart: number): boolean {
  return at - clauseStart <= LONGEST_STATE && /^(?:目前|现阶段|一直|长期以?来?|历来|过去|此前|以前|至今)/.test(text.slice(clauseStart, at))
}
const LONGEST_STATE = 24

/** 公司提出的由指挥部承担费用的意见: what somebody would like. */
function isWish(text: string, at: number, clauseStart: number): boolean {
  return /(?:提出|建议|申请|主张|要求)的$/.test(text.slice(Math.max(clauseStart, at - 4), at))
}

/** 县政府已明确由…: tells of what was settled elsewhere. */
function saysWho(text: string, at: number, clauseStart: number): boolean {
  if (at - clauseStart <= 4) return false
  return /(?:会议|政府|党委|县委|市委|区委)(?:已|已经)?(?:明确|要求|决定|同意|确定)$/.test(
    text.slice(Math.max(clauseStart, at - 12), at),
  )
}

/** 明确, 要求 and the like are common words: they count at the head of a clause only. */
function opensDemand(before: string, at: number, clauseStart: number): boolean {
  return at === clauseStart || /(?:[，、：并后拟议爰还]|同时)$/.test(before) || before.endsWith('会议')
}

/**
 * 由县建设局牵头，督促热力公司完成施工; 由总务处…委托技师公会鉴定; 教育局应函请乡公所办理; 请信用部商请渔业科厘清疑义: whoever was told before, or in
 * the same clause, asks another.
 */
export function handsOn(word: string, insideClause: boolean, sameClause: boolean): boolean {
  return word === '督促' || (word === '委托' && insideClause) || ((word === '促请' || word === '函请' || word === '商请') && sameClause)
}

/** 发挥市发改委牵头作用, 以县水利局为主: where the body begins, or -1. */
export function findRole(words: string): number {
  const found = words.includes('发挥') ? ROLE.exec(words) : MAIN_BODY.exec(words)
  return found ? found.index + found[0].length : -1
}
/** 以县国土资源局为主, 以洼子镇人民政府为责任主体; 以市场为主体 names no body, which its reader tells. */
const MAIN_BODY = /以(?=[^，。；以]{3,24}?为(?:主(?=$|[，。；、])|(?:责任|实施|牵头|建设|工作)主体|责任单位|牵头单位))/
const ROLE = /发挥好?(?=.{2,20}?(?:牵头|统筹|主体|主导)(?:抓总|协调)?作用)/
