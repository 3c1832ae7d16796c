/** What kind of clause stands around the bodies that open it: a directive to them, a matter, a condition. */
import { CONDITION_LOOK_ALIKES, CONDITION_OPENINGS, UNTOLD_THINGS } from '../lexicon/task-cues.js'
import { anyOf } from '../source/alternatives.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { findDeadlines } from './deadlines.js'
import type { Body } from './departments.js'
import { matches, OBLIGATION, OTHER_SUBJECT } from './directive-words.js'
import { startsAction } from './organization-names.js'

/** 不同意某公司提出的委托某厂施工的请求: what somebody wished for, and nobody is told. */
export function isWished(text: string, at: number, clause: Span): boolean {
  return WISH.test(text.slice(Math.max(at, clause.end - 3), clause.end)) && text.slice(Math.max(clause.start, at - LONGEST_WISH), at).includes('提出的')
}

/** 要抓好, 负责; not 要求, 要点, which begin like an obligation. */
export function isDuty(text: string, at: number): boolean {
  if (text.charAt(at) === '为') return IN_CHARGE.test(text.slice(at, at + LONGEST_CHARGE))
  if (ON_CONDITION.test(text.slice(at, at + LONGEST_CONDITION)) || ON_EVENT.test(text.slice(at, at + LONGEST_CONDITION))) return true
  if (WHEN_DUE.test(text.slice(at, at + LONGEST_WHEN))) return true
  return matches(OBLIGATION, text, at) && !onlySeemsDuty(text, at) && !matches(DONE, text, at)
}

/** 县住建局为安置房建设的责任单位 */
const IN_CHARGE = /^为[^，。；]{0,12}?(?:牵头|责任|主责|主办|承办|实施)(?:单位|部门|处室|科室|机关)(?=[，。；]|$)/
const LONGEST_CHARGE = 20
/** 水库管理局水位降至死水位时须停止供水: when, and then what it has to do */
const ON_CONDITION = /^[^，。；：、由]{4,24}时(?:必?须|应当?|要|务必)(?![由求点是])/
/** 县气象局遇有强降雨过程要提前预报: the same, of what may happen; 遇到的困难要… is a matter */
const ON_EVENT = /^遇(?!到的|见|难|险|害|刺)[^，。；：、由的]{2,16}?(?:必?须|应当?|要|务必)(?![由求点是素])/
const LONGEST_CONDITION = 30

/** 县水利局近期要…, 今天下午务必…: when, without a deadline, and then what it has to do */
const WHEN_DUE = /^(?:今[天日年冬春夏秋]|明[天日年]|近期|近日|当前|本[周月年]|[上下]半年)(?:[上下]午|晚上?)?(?:必?须|应当|要|务必)(?![由求点是素闻])/
const LONGEST_WHEN = 10

/** 行政院应否派员列席: whether it has to is what they talked about; 上坑村应列为重点村: nobody is told. */
export function onlySeemsDuty(text: string, at: number): boolean {
  return NO_OBLIGATION.test(text.slice(at, at + 3))
}
const NO_OBLIGATION = /^要[求点素件闻害]|^要紧(?![盯抓扣贴跟密守紧咬])|^[应须需要]否|^应[列定划]为/
/** 县水利局承担了清淤, 牵头完成了调查: done, and nobody is told; 负责了解情况 is to do. */
const DONE = /[^要须应将请由，。；][^，。；](?:[^，。；]{2})?了(?![解结却])/y

/** 县公安局、信访局，要提前介入; 卫生局、农业局，各按自己的任务抓落实: what the clause behind the bodies opens with. */
export function goesOnTelling(text: string, at: number): boolean {
  // 城东镇、城西镇，5月底前务必清零
  const [deadline] = findDeadlines(text, at, Math.min(text.length, at + LONGEST_OPENING))
  const from = deadline?.start === at ? deadline.end : at
  return matches(OBLIGATION, text, from) || /^各(?:按|负其责|司其职|自)/.test(text.slice(at, at + 4))
}
const LONGEST_OPENING = 20

/** 该方案暂不审议，县财政局压减预算后再报: what is to be done with it before it comes back */
export function isPutOff(clause: string): boolean {
  return /(?:暂不|暂缓)(?:审议|通过|研究|讨论|上会|表决|$)/.test(clause)
}

/** 由区政府主要领导约谈: a person of the body, and none that could be named. */
export function isTheirHead(text: string, at: number): boolean {
  return /^(?:主要|分管|有关|相关|班子)?领导/.test(text.slice(at, at + 4))
}

/** 文件由民政处田野先生代为汇报: who spoke for another at this meeting. */
export function speaksFor(text: string, at: number): boolean {
  return SPEAKS_FOR.test(text.slice(at, at + LONGEST_SPEAKER))
}
const SPEAKS_FOR = /^[\u4e00-\u9fff]{0,8}?(?:代为?|代其)(?:汇报|介绍|说明|报告|宣读|讲解)(?=[，。；]|$)/
const LONGEST_SPEAKER = 16

/** 由理事会储备金拨付, 由县水利局专项经费列支: where the money comes from. */
export function isTheirMoney(text: string, at: number): boolean {
  return !startsAction(text, at) && MONEY.test(text.slice(at, at + LONGEST_MONEY))
}
const LONGEST_MONEY = 20
const MONEY = /^[^，。；在从用向对按将把以]{0,6}(?:储备金|准备金|公积金|预备费|基金|经费|专户|账户|自有资金)(?:中|内|里)?(?:列支|支付|解决|拨付|支出|安排|承担|垫付)/

/** 人手少、任务重: how things stand with a body. */
export function isStrained(words: string): boolean {
  return words.length <= 20 && !words.startsWith('、') && /^[^要应须已将把]{2,}(?:[多大重紧难少低弱慢]|不足|不清|不明|集中|复杂|突出|严重|落后|滞后|薄弱|靠后)$/.test(words)
}

/** 市安监局就安全间距一并复核, 党群部与县方对接: 就 opens what is to be looked into, and no report of it; 与 with whom. */
export function checks(text: string, at: number): boolean {
  if (text.charAt(at) === '与') return MEETS.test(text.slice(at, at + 20))
  return text.charAt(at) === '就' && CHECKS.test(text.slice(at, at + 24))
}
const CHECKS =
  /^就[^，。；]{2,14}?(?:一并|抓紧|尽快|进行|予以)?(?:复核|审核|核实|核查|论证|把关|会商|对接)(?=[，。；]|$)|^就[^，。；]{2,20}?(?:出具|提出|形成|拿出|报送)[^，。；了]{2,12}(?=[，。；]|$)/

const MEETS = /^与[^，。；、]{2,12}?(?:做好|加强|搞好)?(?:对接|衔接|沟通|协商|会商|接洽)(?=[，。；]|$)/

const WISH = /的(?:请求|要求|申请|建议|意见|诉求|提议|主张|说法)$/
const LONGEST_WISH = 40

/** 9月底前要, 会后须 */
const WHEN = /[前内底末后时起]之?(?:要|须|应当|必须)$/

/** 价格须在8月15日前公布: a thing is told nothing. */
const THING = new RegExp(`${anyOf(UNTOLD_THINGS)}(?:均|都|全部)?(?:要|须|应当|必须)$`)

/** 新任职干部要于一周内…: somebody is told who is no body. */
export function namesOther(text: string, start: number): boolean {
  if (!matches(OTHER_SUBJECT, text, start) || startsAction(text, start) || THING.test(text.slice(start, OTHER_SUBJECT.lastIndex))) return false
  // 十月一日前必须完工: when, not who.
  return !WHEN.test(text.slice(start, OTHER_SUBJECT.lastIndex))
}

/** 市住建局牵头审查设计方案 is no matter, whatever it ends with. */
const DUTY = /^(?:[要须应]|牵头|负责)/

/** 云锦剧院改造不再列入明年计划, 实训基地改造资金从专项中列支: what is done to it, and nothing that it is told */
const DONE_TO_IT = /^(?:改造|扩建|新建|建设|搬迁|维修|加固|整治)(?:项目|工程)?(?:不再|暂缓|暂不|不|纳入|列入|由|(?:资金|经费|费用)[^，。；]{0,12}?[从由在])/

/** 厅质监站增加编制的请求暂不研究, 县供销社借用门点的申请: what a body wished for, and nothing that it is told */
const WISHED_FOR = /^[^，。；要须应]{2,30}的(?:请求|申请|诉求|提议|要求)(?:$|暂|不|未|予|待)/

/** 天柱山镇、水吼镇|两座水库渗漏: what is theirs, and counted */
const COUNTED = /^[两二三四五六七八九十几\d]{1,4}(?:座|条|处|口|栋|宗|起)/

/** 市财政局每月25日前报送进展情况 */
const REPORTS_STATE = /(?:报送|上报|通报|公布|公示|反馈|报告|核实|摸清|查清)[^，。；]{0,12}情况$/

/** 市体育中心承办资格赛经费问题，下次会议再议: the clause is a matter, not a directive; `after` is behind its bodies. */
export function isMatter(text: string, after: number, clause: Span): boolean {
  if (DUTY.test(text.slice(after, after + 2)) || REPORTS_STATE.test(text.slice(after, clause.end))) return false
  const behind = text.slice(after, clause.end)
  if (DONE_TO_IT.test(behind) || WISHED_FOR.test(behind) || COUNTED.test(behind)) return true
  // 配套幼儿园由区教育局提前介入
  if (text.charAt(after) === '由') return true
  // 市卫健委对照通报的四个问题，连夜梳理: what it is to go by
  if (/^(?:对照|针对|围绕|按照|根据)/.test(text.slice(after, after + 2))) return false
  const words = text.slice(clause.start, clause.end)
  // 云湖小学扩建项目由区教育局实施, 巡察组抽调人员由县委组织部选派: the matter, and who sees to it
  if (GIVEN_TO.test(words)) return true
  return /(?:一事|问题|事宜|事项|的请示|的报告|的申请|的函|的方案|情况|议案|提案|(?:汰换|购置|更新|改建|扩建|新建|增建|兴建|修缮|修复|整修|迁建|补助|追加|设置|调整|修正)案)$/.test(words) && !/[要须应]/.test(words)
}

const GIVEN_TO = /^[^，。；要须应由]{4,24}(?:项目|工程|工作|事项|事宜|问题|经费|建设|改造|搬迁|人员|队伍|名单|名额|物资|设备|费用|用途|更新|报废|处置|维护|管护|运营)由[^，。；]{2,}/

/** 市教育局督导组下周来校: what is going to happen. */
export function arrives(text: string, at: number): boolean {
  // 督察组在镇期间，党政办务必值守
  if (/^在[^，。；]{1,8}期间，/.test(text.slice(at, at + 12))) return true
  return /^[^，。；对]{1,4}(?:来[校院局县区市村镇厂]|到[校院局县区市村镇厂])/.test(text.slice(at, at + 7))
}

/** 急诊科不搬迁, 三院暂不合并, 居委会不作硬性规定: what stays as it is; 不得, 不再, 不予 tell what not to do. */
export function stays(text: string, at: number): boolean {
  return STAYS.test(text.slice(at, at + 9))
}
const STAYS = /^(?:仍|暂|均|都)?不(?:[作做](?:硬性|统一|强制|具体)?(?:规定|要求|限制)|变|动|搬|搬迁|迁移|调整|撤并|合并|拆分|更名|改变|变动|变更)(?=$|[，。；、])/

/** 县水利局9月底前完成…: by when stands where the verb would. */
export function beginsDeadline(text: string, at: number): boolean {
  return findDeadlines(text, at, Math.min(text.length, at + 14))[0]?.start === at
}

/** 资金须在3月底前到位，由县财政局负责: by when whoever is told sees to it was said in the clause before; `after` is behind the bodies. */
export function deadlineBefore(text: string, after: number, { start, end }: Span): Span | null {
  if (text.charAt(start) !== '由' || text.charAt(start - 1) !== '，' || !SEES_TO.test(text.slice(after, end))) return null
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start - 1)
  const stop = Math.max(...[...'，。；\n\t'].map((mark) => before.lastIndexOf(mark)))
  return findDeadlines(text, start - before.length + stop, start - 1).at(-1) ?? null
}
const LONGEST_BEFORE = 60
const SEES_TO = /^(?:具体|统一|全面|总体|牵头)?(?:负责|牵头|组织|承担|落实)(?:实施|落实|抓好落实|组织|组织实施|办理)?$/

/** 请市供电公司予以支持, 请海关在通关上给予支持: whoever is asked for it is told by himself. */
export function isAsked(text: string, at: number): boolean {
  return /^(?:在[^，。；]{1,20}?(?:上|方面))?(?:予以|给予)(?:大力|积极)?支持/.test(text.slice(at, at + LONGEST_ASKED))
}
const LONGEST_ASKED = 32

/** 县林权交易中心挂牌后恢复 */
const BEGINS = /^(?:通过[^，]{0,6}|挂牌|成立|组建|设立|投用|运营|开业|揭牌)后/

/** 云湖区、沙河旗政府是征收主体，务必… */
const IS_RESPONSIBLE = /^(?:(?:均|都)?是|[均都]为)[^，。；]{0,10}(?:主体|责任单位|责任人|实施单位)$|^为(?!了)[^，。；]{0,10}(?:主体|责任人)$/

/** 水务局、燃气公司等单位道路开挖的，要做到…: between the bodies and what they must do stands when. */
export function isCondition(text: string, after: number, clause: Span): boolean {
  if (BEGINS.test(text.slice(after, Math.min(clause.end, after + 10))) || IS_RESPONSIBLE.test(text.slice(after, clause.end))) return true
  if (clause.end - after > 16 || text.charAt(clause.end - 1) !== '的') return false
  return !matches(OBLIGATION, text, after)
}

/** 如供水公司不能按期完工, 一旦县水利局发现险情; 如东县, 若羌县, 如期, 如实 open no condition. */
export function opensCondition(text: string, at: number): boolean {
  return CONDITION.startsAt(text, at) && !NO_CONDITION.startsAt(text, at)
}
const CONDITION = new WordIndex(CONDITION_OPENINGS)
const NO_CONDITION = new WordIndex(CONDITION_LOOK_ALIKES)

/** 县水利局（县河长办）牵头, and 水利局 among those helped: the same body in short. */
export function sharesBody(text: string, leads: Body[], bodies: Body[]): boolean {
  const names = leads.map((lead) => text.slice(lead.start, lead.end).replace(/[（(][^（()）]*[）)]$/, ''))
  return bodies.some((body) => names.some((name) => name.endsWith(text.slice(body.start + 1, body.end))))
}
