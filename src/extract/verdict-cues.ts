/** The words in a sentence that settle a matter, and those that only look so. */
import { REFERRAL_ENDINGS, REFERRAL_VERBS, REFERRALS_TO_HOUSE, VERDICTS, type VerdictEntry } from '../lexicon/verdicts.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import type { Verdict } from '../schema/minutes.js'
import type { Force } from '../lexicon/speech-acts.js'
import { isClauseHead } from './clause-head.js'
import { DEFERRAL_OPENINGS, DEFERRAL_RUNS, isDeferral, lengthBeforeSession, TO_NEXT_MEETING } from './deferral-runs.js'
import { isLeftOpen } from './left-open.js'

export interface Cue extends Span {
  verdict: Verdict
}

interface Spelling {
  entry: VerdictEntry
  text: string
}

const SPELLINGS: Spelling[] = VERDICTS.flatMap((entry) =>
  [entry.phrase, ...(entry.variants ?? [])].map((text) => ({ entry, text })),
).sort((a, b) => b.text.length - a.text.length)
const ENTRY_OF = new Map(SPELLINGS.map(({ entry, text }) => [text, entry]))
const PHRASES = SPELLINGS.map(({ text }) => text).join('|')
/** 汇报告知, 交通, 提升: what begins like a verb of handing on and is none. */
const OTHER_WORD =
  '报(?:告|送|名|销|刊|纸|批|备|道|价|废|警|表|考|到|经|社|业)|交(?:通|流|易|付|办|警|际|叉|接|纳|汇|给|投|运|建)' +
  '|提(?!请|交|送|报|大会|本会|县务|市务|府|下次|委员会|代表会|董事会|理事会|[^，。；至到出供升高前][^，。；]{0,11}(?:委员会|会议|大会)(?:审议|讨论|研议|决议))'
const REFERRAL = `(?!${OTHER_WORD})(?:${REFERRAL_VERBS.join('|')})(?:[^，。；、：□待由须]{1,12}[委局厅办府会部院组大协]、)?[^，。；、：□待由须]{2,26}?(?:${[...REFERRAL_ENDINGS].sort((a, b) => b.length - a.length).join('|')})(?![生院所]院?)`
const TO_HOUSE = `(?:${REFERRALS_TO_HOUSE.join('|')})(?=$|[，。；])`
const CUE = new RegExp(`${DEFERRAL_RUNS}|${PHRASES}|${TO_HOUSE}|${REFERRAL}`, 'y')
/** What a cue begins with: the pattern is tried only where one of these stands, for few places have it. */
export const CUE_OPENINGS: readonly string[] = [...DEFERRAL_OPENINGS, ...ENTRY_OF.keys(), ...REFERRAL_VERBS]
const OPENING = new WordIndex(CUE_OPENINGS)

/** Somebody else's consent, or a condition: 经市政府同意, 须经委员会审议通过, 省厅已原则同意. */
const FOREIGN = /经|已|业|须|如果|若|凡|未经|需|拟|待|俟|征得|均表示|表示/
/** 经举手表决: the meeting's own vote is no foreign consent. */
const OWN_VOTE = /经(?:会议|与会[^，]{0,4}|无记名|记名|举手|投票|集体|充分|逐一|逐项|逐个|分别){0,4}(?:表决|投票|票决|审议|研究|讨论|决)/
const CONDITION = /如果|若|凡|经(?![费济营办理贸])|须/
const BODY_WORD = /政府|行署|专署|管委|委|会|人大|党组|股东|省|厅|部|局|署|办|中央|国务院|院|上级|公司|集团|[市县区司厅部]长|校|政协|主管机关|领导/

/** Whether the words hold any phrase at all, settling or not: asked before quotes are blotted out. */
export function mayHoldCue(words: string): boolean {
  return nextCue(words, 0) !== null
}

/** The first phrase at or behind the offset. */
function nextCue(words: string, from: number): RegExpExecArray | null {
  const { length } = words
  for (let at = OPENING.find(words, from, length); at < length; at = OPENING.find(words, at + 1, length)) {
    CUE.lastIndex = at
    const found = CUE.exec(words)
    if (found) return found
  }
  return null
}

/** The cues of a masked sentence whose clauses start at the given offsets (all relative to the sentence). */
export function findCues(masked: string, clauseStarts: number[], force: Force | null): Cue[] {
  const cues: Cue[] = []
  let found = nextCue(masked, 0)
  while (found) {
    const phrase = found[0]
    const cue = readCue(masked, found.index, phrase, clauseStarts, force)
    if (cue) cues.push(cue)
    // a phrase that settles nothing is passed over whole; a run that is no referral may hold a phrase
    const passed = cue || ENTRY_OF.has(phrase) ? phrase.length : 1
    found = nextCue(masked, found.index + passed)
  }
  return oneDeferral(cues, masked)
}

function readCue(masked: string, at: number, phrase: string, clauseStarts: number[], force: Force | null): Cue | null {
  const clauseStart = lastUpTo(clauseStarts, at)
  const before = masked.slice(clauseStart, at)
  const after = masked.slice(at + phrase.length, at + phrase.length + 12)
  // 经讨论通过: that they talked is told, and what it came to is 通过
  if (/^(?:讨论|研究)通过$/.test(phrase) && TOLD_BEFORE.test(before)) return readCue(masked, at + 2, '通过', clauseStarts, force)
  const entry = ENTRY_OF.get(phrase)
  // 凡超过合同价的，须重新上会: a rule, and nothing that was settled
  if (entry?.verdict === 'deferred' && /(?:^|[，。；])(?:凡|如有|若|一旦|逾期)/.test(masked.slice(Math.max(0, clauseStart - 40), at))) return null
  // 方案修改后确定: of the record of a meeting alone it is what was settled
  if (phrase === '确定' && before.length > 4 && before.endsWith('后') && !/议事录|[纪记]录/.test(masked.slice(Math.max(0, at - LONGEST_RECORD), at))) return null
  // 上级已经批准，不再讨论
  if (phrase.startsWith('再') && /[不未]$/.test(before)) return null
  // 对检查不合格的项目暂缓拨付: a rule for whom it may concern
  if (force === 'demanding' && entry?.verdict === 'deferred' && /对[^，。；]{2,16}的[^，。；]{0,8}$/.test(before)) return null
  // 逾期未报的，不予安排: a rule for whom it may concern
  // 一律停课的建议不予采纳: 一律 is what was asked for
  if (phrase.startsWith('不予') && !/的(?:建议|请求|申请|要求|意见|诉求)$/.test(before) && /(?:的，|者|逾期|一律|否则|凡|坚决|原则上|未[^，。]{1,8})[^，。]{0,6}$/.test(masked.slice(Math.max(0, at - 16), at))) return null
  // 两次上会均未通过: what happened before
  if (entry?.verdict === 'rejected' && /[两三几多数]次[^，。]{0,8}$|曾|此前|上次/.test(before)) return null
  // 理事丁某认为收入减少，不同意上调: somebody's opinion, not the meeting's
  if (phrase.endsWith('同意') && isOpinion(masked.slice(Math.max(0, at - LONGEST_OPINION), at))) return null
  // 同意暂缓出台, 同意延期至下次会议审议: what is agreed to is the deferral
  if (entry?.verdict === 'approved' && (/^暂[缓不]/.test(after) || (/^(?:延|改)[期后]/.test(after) && TO_NEXT_MEETING.test(after.slice(2))))) return null
  // 该《办法》暂缓通过
  if (entry?.verdict === 'approved' && /暂缓$|暂不$/.test(before)) return null
  // 收到意见63条，其中同意52条、不同意11条; 同意3　不同意1　弃票2
  if (phrase.endsWith('同意') && /^\d{1,4}(?:[条份]|[，、；]?(?:不同意|反对|弃))/.test(after)) return null
  // 6票不同意调解，0票同意调解
  if (phrase === '同意' && /(?:^|[^\d])[0〇零]票$/.test(before)) return null
  // 支持标准版，不支持轻量版: what a product does
  if (phrase === '不支持' && (OF_PRODUCT.test(after) || /支持[^，。；]{1,24}，$/.test(masked.slice(Math.max(0, clauseStart - 30), clauseStart)))) return null
  if (phrase.startsWith('开会') || /^重新上会./.test(phrase)) {
    const start = at - lengthBeforeSession(before)
    return /[后再]$/.test(before) ? { start, end: at + phrase.length, verdict: 'deferred' } : null
  }
  let verdict: Verdict
  if (phrase.startsWith('下次') && isBroughtBy(masked, at - 1, masked.charAt(at - 1) + phrase, before)) return null
  if (entry) {
    if (!settles(entry, phrase, before, after, clauseStart > 0, force)) return null
    verdict = entry.verdict
  } else if (isDeferral(phrase)) verdict = 'deferred'
  else if (isReferral(masked, at, phrase, before, after, force)) verdict = 'referred'
  else return null
  return { start: at, end: at + phrase.length, verdict }
}

const TOLD_BEFORE = /经(?:会议|与会人员|集体|充分|认真|全体委员){0,2}$/

/** 不支持轻量版, 不支持升级 */
const OF_PRODUCT = /^[^，。；的]{0,8}(?:版|格式|系统|功能|升级|设备|接口|浏览器)(?:$|[，。；、和与或])/

const LONGEST_OPINION = 160
/** 第16次会议议事录，应于决议中增列四、「…」后 */
const LONGEST_RECORD = 400

/** 理事丁某认为收入减少，; but 听取了…的汇报，认为 is what the meeting thinks. */
function isOpinion(before: string): boolean {
  return /认为|表示|主张/.test(before) && !/(?:汇报|报告|说明|介绍|讨论)，认为/.test(before)
}

/** The last of the ascending offsets that is not behind `at`, 0 for none. */
function lastUpTo(offsets: number[], at: number): number {
  return offsets.findLast((offset) => offset <= at) ?? 0
}

/** 四人通过了司法考试 */
const OF_TEST = /^了?[^，。；]{0,8}(?:考试|考核|体检|验收|检测|检验|认证|面试|笔试|答辩)/

/** 未通过毕业评审, 未通过该议案; but 尚未通过省级评审 is how things are */
const OF_REVIEW = /^(?:[^，。；的]{0,6}(?:评审|审议|审查|表决)|[该本此上][^，。；的]{0,4}(?:议案|提案|方案|草案))(?=$|[，。；])/

/** Whether the phrase settles something between these words of its clause. */
function settles(entry: VerdictEntry, phrase: string, before: string, after: string, later: boolean, force: Force | null): boolean {
  if (phrase === '保留') return /^(?:本案|本提案|该案|全案|第.{1,4}案)?$/.test(before) && /^(?:$|[，。；])/.test(after)
  // 决定：确定。决定：议事录确定。
  if (phrase === '确定') return CONFIRMED.test(before) && /^(?:$|[，。；])/.test(after)
  if (entry.verdict === 'deferred') return settlesDeferral(phrase, before, after, later)
  if (entry.ofHouse && !isOfHouse(before, after, force)) return false
  const atHead = isClauseHead(before)
  if (entry.use !== 'predicate' && atHead && headGoesOn(phrase, after)) return true
  if ((phrase === '同意' || phrase === '不同意') && force === 'deciding' && isMatter(before)) return headGoesOn(phrase, after)
  if (/^一致赞[成同]/.test(phrase) && !OF_MEMBERS.test(before)) return false
  if (phrase.startsWith('未过半') && !/表决|投票|票/.test(before)) return false
  if (entry.use === 'head' || (phrase === '通过' && OF_TEST.test(after))) return false
  const isRefused = phrase === '未通过' && OF_REVIEW.test(after) && !/[尚仍]$/.test(before)
  const over = (/^(?:$|[，。；：:了○])/.test(after) || isRefused) && !/^(?:的|后|前)/.test(after)
  const own = before.replace(OWN_VOTE, '')
  const alone = before === '' && entry.verdict === 'rejected' && /^(?:$|[，。；])/.test(after)
  return over && !/初审$|^(?:因(?![此而地])|由于)(?=.)/.test(before) && (before !== '' || later || alone) && !/一票$|虽/.test(own) && !/[未不没无]$/.test(own) && !/不能|不要|不得|不可|不应|难以/.test(own) && !(entry.verdict === 'rejected' ? CONDITION : FOREIGN).test(own) && !isSaidTo(before)
}

/** 决定：议事录|确定, 第三次会议纪录，将第五案改为保留后|确定 */
const CONFIRMED = /^(?:(?:上次)?(?:会议)?(?:议事录|[纪记]录)|其[余馀](?:均|予以)?|经?(?:文字)?[修更]正后)?$|(?:增列|补列|增加|增补|更正|修正|修改|删除|改为|订正)[^，。；]{0,220}后(?:予以)?$/

/** 各委员一致赞成, 与会代表一致赞同 */
const OF_MEMBERS = /(?:会议|大家|(?:各|全体|与会|出席)[^，。；]{0,4}(?:委员|理事|董事|监事|代表|会员|人员))[^，。；]{0,6}$/

/** 由市委批准, 向…, 对该方案表示同意: who else says it. */
function isSaidTo(before: string): boolean {
  const about = before.indexOf('对')
  return /[由向]/.test(before) || (about >= 0 && before.includes('表示', about))
}

function settlesDeferral(phrase: string, before: string, after: string, later: boolean): boolean {
  if (/的$|可以|可$|不得/.test(before) || /^(?:的|期|后)/.test(after)) return false
  if (phrase.startsWith('暂') || phrase === '缓议') return true
  // 未收到申报材料，延期
  if (/^(?:延期|改期|延后)$/.test(phrase)) return TO_NEXT_MEETING.test(after) || (later && before === '' && /^(?:$|[。；])/.test(after))
  // 后续有需求再讨论: what may be taken up some day
  if (phrase.startsWith('再') && /(?:有需[要求]?|有必要)(?:时|的话)?，?$/.test(before)) return false
  // 追讨律师费一事，押后讨论
  if (phrase === '押后') return /^(?:$|[，。；]|讨论|审议|处理|研究|再议)/.test(after)
  // 会议决定搁置该案
  if (phrase === '搁置' && isClauseHead(before) && /^(?:该|本|此|《|上述|关于)/.test(after)) return true
  // 4月18日前重新上会: by when something is to be brought back, and a task
  if (phrase === '重新上会' && before.endsWith('前')) return false
  // 另行研究, 再行研究 settle only at the end of their clause: 由X另行研究制定办法 does not
  // 由领导小组提出具体方案后另行研究确定: first the one, then the meeting again
  return /^(?:$|[，。；])/.test(after) && (!/由/.test(before) || (phrase.startsWith('另行') && before.endsWith('后')))
}

/** 編號1、2同意解除列管: what is agreed to stands in front. */
function isMatter(before: string): boolean {
  const matter = before.replace(/□+/g, '')
  // 已完成之19件同意解除列管: which ones
  const own = before.replace(/^[已拟][^，。；]{1,6}[之的](?=.)/, '')
  return before.length > 0 && matter.length <= 16 && !FOREIGN.test(own) && !/[未不人户者民]$|单位|业主|表示|(?:建议|请求|申请|要求|主张|希望)$|主席|领导|由/.test(before)
}

/** Who speaks for the house before such a word. */
const HOUSE = /会|委员|一致/
/** 赞成七票, 赞成与反对的理由, 同意接纳, 经大会认可确定 */
const NO_CONSENT = /^(?:$|[^\u4e00-\u9fff《“「]|[〇○零一二三四五六七八九十百两]{1,4}(?:票|人|名|席|[，、。；]|$)|者|人|的|票|与|和|股份|确定)/

function isOfHouse(before: string, after: string, force: Force | null): boolean {
  return (HOUSE.test(before) || force === 'deciding') && !/(?:同意|票)$/.test(before) && !NO_CONSENT.test(after)
}

/** What stands behind a verdict at the head of its clause: 同意率, 同意后, 通过开展活动 are none. */
function headGoesOn(phrase: string, after: string): boolean {
  if (/^(?:见|(?![\u4e00-\u9fff]{0,2}容积)[\u4e00-\u9fff]{0,2}率|书(?!面)|[\d０-９.]+[%％]|的|后(?!加|续|勤)|前|与否|权|人数|[参与加入]{2}者|票|[\d０-９]+票|[一二三四五六七八九十]+票|签订|方可|户数|度|面积|比例|：[\d]+票)/.test(after)) return false
  if (/^[\d]+票/.test(after)) return false
  if (/^(?:通过|研究通过|讨论通过)$/.test(phrase)) {
    return /^(?:$|[，。；]|□|了|由|该|本|此|上述|以上|这|两|三|关于|修订|20\d\d|第|《|对|将|[\u4e00-\u9fff]{2,4}等[\d一二两三四五六七八九十]+[名人位个项])/.test(after)
  }
  if (phrase === '批准') return !/^(?:部门|机关|文件|文号|手续)/.test(after)
  return true
}

/** 拿出处置意见, 在8月底前把合同文本 */
const MADE_FIRST = /(?:拿出|提出|形成|制定|制订|拟定|起草|编制(?!单位))[^，。；]{1,14}$|[前内][把将][^，。；]{1,14}$/
/** 贷款贴息，提请市委常委会议研究: behind a matter and nothing else, the matter is handed on, whatever verb stands before. */
function isMatterBefore(masked: string, at: number): boolean {
  if (masked.charAt(at - 1) !== '，') return false
  const clause = masked.slice(Math.max(0, at - 40), at - 1).split(/[，；。]/).at(-1) ?? ''
  return /(?:方案|计划|规划|名单|协议|合同|章程|办法)$/.test(clause) && !TOLD.test(clause) && !MADE_FIRST.test(clause)
}

/**
 * By when somebody is to bring it there: 请区商务局另行提出方案，8月底前报区政府研究;
 * 由区经信委负责拿出方案，10月25日前提交职代会表决.
 */
function isBroughtBy(masked: string, at: number, phrase: string, before: string): boolean {
  // 请管理委员会提出试算，提下次会议讨论
  if (!/[前内]$/.test(before) && !/^[提送]下次/.test(phrase)) return false
  const sentence = masked.slice(Math.max(0, at - LONGEST_ASKING), at).split(/[。；]/).at(-1) ?? ''
  return /(?:^|，)(?:请|责成|交由)|由.{2,24}(?:负责|牵头)/.test(sentence)
}
const LONGEST_ASKING = 60

/** 报县司法局合法性审查, 送区人社局审核: an office looks it over, and settles nothing. */
const CHECKED_BY_OFFICE = /[局科处办](?:合法性)?审[查核]$/
/** 会议指出，原则同意该《办法》: a clause that agrees. */
export const AGREED = /(?:^|，)(?:原则上?|基本|一致)?(?:同意|通过)(?![率的后者])/
/** 报教务处审批; 送法制处审查 only has it looked over. */
const OFFICE_APPROVES = /[处所站](?:审批|批准|核准)$/
const TO_THIS_MEETING = /^(?:提交|提请|报请)(?:本次|此次)?会议/
const OPENS_REFERRAL = /^(?:提请|报请)/
const TOLD = /[要应须由请把将]|负责|牵头|抓紧|尽快|修改|完善|制定|研究/

function isReferral(masked: string, at: number, phrase: string, before: string, after: string, force: Force | null): boolean {
  const previous = masked.charAt(at - 1)
  if (REFERRALS_TO_HOUSE.includes(phrase)) return /^并?$/.test(before) && '，；'.includes(masked.charAt(at - before.length - 1))
  const verb = phrase.charAt(0)
  // 市府函请本会审议: how the matter came here
  if (verb === '函' && /本[会院局府]/.test(phrase)) return false
  // 由镇建委提交会议审议: how it came before this one
  if (TO_THIS_MEETING.test(phrase)) return false
  // 函请校方补交经审核账目: what was looked over before
  if (/经审[核查定]$/.test(phrase)) return false
  if (/报/.test(verb) && /[汇简预通情日申回填签陈]/.test(previous)) return false
  // 送各院系讨论, 报常务副县长审核: not handed on to who decides
  if (/^(?:报请?|提交|交由?|送)(?:各|[^，。]{0,6}副(?:[市县区州镇乡]长|书记|主任)|[^，。]{0,8}(?:分管|主要)领导)/.test(phrase)) return false
  if (isBroughtBy(masked, at, phrase, before)) return false
  if (verb === '交' && /[提移转成上外社]/.test(previous)) return false
  if (verb === '送' && /[报提抄分移发函]/.test(previous)) return false
  if (phrase.endsWith('处理') && !/[会府院]处理$/.test(phrase)) return false
  if (!(BODY_WORD.test(phrase.slice(1, -2)) || OFFICE_APPROVES.test(phrase)) || /要|将|把|后|对/.test(phrase.slice(2, -2))) return false
  // 报司法局审查，再报县政府审批: then; 再 behind other words is once more
  if ((/暂缓|暂不|(?:不再|不予|再次|再|重新|另行)$/.test(before) && !/审[查核]，再$/.test(masked.slice(Math.max(0, at - 4), at))) || phrase.endsWith('的批复')) return false
  // 送区司法局审查后，提请常务会议审议; 报县司法局合法性审查后，以…印发; 重大问题随时提交专题会议研究
  if (/^后[，,]?(?:再|提|报)/.test(after) || (CHECKED_BY_OFFICE.test(phrase) && /^，(?:再|并|然后)?(?:报|提请|提交)/.test(after)) || (after.startsWith('后') && CHECKED_BY_OFFICE.test(phrase)) || /(?:随时|及时|必要时)$/.test(before)) return false
  if (/^(?:的|制度|权|程序|事项|意见(?!为))/.test(after)) return false
  if (/(?:须|应|凡|一律|不得|重新|方可|如|若|需)[^，]{0,6}$/.test(before) && !/[尚还仍]需|[尚还仍]须/.test(before)) return false
  // 一个月内拿出处置意见提交县政府专题会议研究: what somebody is to make and bring back
  if (MADE_FIRST.test(before)) return false
  if (force === 'demanding' && OPENS_REFERRAL.test(phrase) && before === '' && !TOLD.test(masked.slice(0, at))) return true
  // 新增收购点的选址方案，报县政府批准: a matter and nothing else before it
  if (force === 'demanding' && before === '' && isMatterBefore(masked, at)) return true
  // 7月10日前报省厅审批: by when somebody is to do it
  if (force === 'demanding' && /[前内]$/.test(before)) return false
  // 会议指出，原则同意该《办法》，提交市委常委会审定
  if (force === 'stating' && (isLeftOpen(masked, at, after) || AGREED.test(masked.slice(Math.max(0, at - 60), at).split('。').at(-1) ?? ''))) return true
  if (force === 'demanding' || force === 'stating') return /修改|完善|充实|优化|按程序|形成/.test(masked.slice(Math.max(0, at - 40), at))
  return true
}

/** 暂不研究，待…后另行安排; 暂缓…，提交下次办公会审议: two words for one deferral are one. */
function oneDeferral(cues: Cue[], masked: string): Cue[] {
  const isNextTime = (cue: Cue): boolean => cue.verdict === 'referred' && masked.slice(cue.start, cue.end).includes('下次')
  if (cues.length < 2) return cues
  return cues.filter((cue, index) => cues[index - 1]?.verdict !== 'deferred' || !(cue.verdict === 'deferred' || isNextTime(cue)))
}
