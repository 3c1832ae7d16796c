/** What an item is about: the documents its title names, or the title without its verb. */
import { ITEM_VERBS, LEARNED_TEXTS, VERB_LIKE_NOUNS } from '../lexicon/item-verbs.js'
import { ACT_SUBJECTS } from '../lexicon/speech-acts.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { matchesOf } from './matches.js'

const VERBS = anyOf(ITEM_VERBS)
/** 会议听取, 主任会议听取; of other houses only what they did: 理事会听取了, and no 理事会选举办法. */
const SUBJECT = oneOf([
  anyOf(ACT_SUBJECTS.filter((subject) => subject.endsWith('会议'))),
  `${anyOf(ACT_SUBJECTS.filter((subject) => subject.endsWith('会')))}(?=[^，。；：]{2,8}了)`,
])
const ACTION = new RegExp(
  `(${SUBJECT})?` +
    '(?:首先|还|最后|同时|书面|并|集体|专题|分别|先后)?' +
    // 审议并原则通过, 研究决定; 研究研究生指导教师问题: the second one is no verb
    `(${VERBS}(?:(?:并|和|及)?(?:原则)?(?!研究[生所院室会]|审核评估)${VERBS}|及(?:决定|同意))?)了?` +
    // 研究并原则同意; but not 审议同意书
    '(?:并?(?:一致|原则上?)?同意(?!书|率)了?)?',
  'y',
)
/** 学习 opens a matter where a text is learned: 学习贯彻…精神. */
const LEARNED = anyOf(LEARNED_TEXTS)
/** 行政院…: a noun that begins like a verb. */
const NO_ACTION = new RegExp(
  `^${oneOf([
    anyOf(VERB_LIKE_NOUNS),
    // 协调机制建设; 协调机制砂供应 begins with a verb
    '协调机制(?!砂)',
    // 审批服务方面
    '(?:协调|调度|安排|部署|交流|审批|审核|评审|评议|选举|推荐|学习|总结)[^，。；《]{0,16}方面$',
    // 研究生培养; 研究生活垃圾分类 and 研究生产安全 begin with a verb
    '研究生(?!活(?!动)|产|态|猪|育|物|鲜)',
    // 研究院建设; 研究院内停车, 研究院区改造 begin with a verb
    '研究院(?![内外]|区(?![域划]))',
    // 研究会换届; 研究会员发展 begins with a verb
    '研究会(?![员议场])',
    // 研究所设备; 研究所需经费 begins with a verb
    '研究所(?!需|属|在)',
    // 学习空间改造
    `学习(?!.*${LEARNED})`,
  ])}`,
)

/** 会议|同意县教育局拟定的《办法》, 三、同意参加投标。, 五、暂缓组建公司: what came of the matter opens the title. */
const CONSENT = /^(?:默认)?(?:原则上?|一致|基本)?(?:(?:不予?)?(?:同意|通过|批准)|否决|决定|暂缓|暂不(?:研究|审议|实施))(?![书率性权了]?$|[书率权]|文[件号]|情况|事项|后|[，。：])/
const LONGEST_CONSENT = 16
/** 六、会议确定，从8月起…: an act, and no verb before what was taken up. */
const COMMAS = '，,'

export interface TitleReading {
  /** The verb that opens the title. */
  action: Span | null
  /** What is behind the verb. */
  matter: Span
}

export function readAction(located: LocatedText, title: Span): TitleReading {
  const { text } = located
  // 2 / 会议同意将主管网改线
  const from = text.startsWith('会议', title.start) ? title.start + 2 : title.start
  const consent = CONSENT.exec(text.slice(from, Math.min(title.end, from + LONGEST_CONSENT)))
  if (consent) {
    const action = { start: from, end: from + consent[0].length }
    return { action, matter: { start: text.charAt(action.end) === '了' ? action.end + 1 : action.end, end: title.end } }
  }
  ACTION.lastIndex = title.start
  const found = ACTION.exec(text)
  if (!found || (found[1] !== undefined && COMMAS.includes(text.charAt(title.start + found[0].length)))) return { action: null, matter: title }
  const end = title.start + found[0].length
  // 研究及发展计划, 研究与开发经费: parts of a name; 研究与青禾镇共建事宜 is not
  if (text.charAt(end) === '及' || /^与(?:发展|开发|试验|实践|应用|教学)/.test(text.slice(end, end + 3))) return { action: null, matter: title }
  if (end >= title.end || NO_ACTION.test(text.slice(title.start, title.end))) return { action: null, matter: title }
  const verb = found[2] ?? ''
  const start = title.start + found[0].indexOf(verb)
  const begin = /[：:，,]/.test(text.charAt(end)) ? end + 1 : end
  // 听取了…汇报，并安排部署了相关工作: what was done besides is no part of the matter
  // 听取了…汇报，充分肯定了成效，议定了以下意见
  const besides = text.slice(begin, title.end).search(/，(?:并(?:研究|安排|部署|进行|审议|讨论|提出|就|对)|由|请|责成|后续|要求|决定|一致同意|同意|原则上?同意|充分肯定|(?:研究|讨论)?(?:议定|商定|明确|决定)|指出|认为|审视|会议)/)
  const matter = { start: begin, end: besides < 0 ? title.end : begin + besides }
  return { action: { start, end: start + verb.length }, matter }
}

/** The subjects of the title: its documents, or its matter, or the parallel parts of its matter. */
export function readSubjects(located: LocatedText, title: Span, reading = readAction(located, title)): Span[] {
  const documents = findDocuments(located.text, title.start, title.end)
  if (documents.length > 0) return documents
  if (!reading.action) return [reading.matter]
  return splitVerbs(located.text, reading.matter).flatMap((matter) => splitParallel(located.text, matter))
}

/** 传达A，研究B: what each verb takes up. */
const NEXT_VERB = new RegExp(`，(?!${oneOf([
  '观看|学习型|报告[厅会]|安排表|评审会|研究[生所院室会]|(?:表决|投票|审议)(?:情况|结果)',
  // 传达全会精神，研究我市贯彻意见: still the same matter
  '研究了?(?:[我本全][市县区省]|[我本][州镇校院局])?的?(?:具体)?贯彻',
])})${VERBS}了?(?=[^，。；]{4,})`, 'g')

function splitVerbs(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const found of matchesOf(NEXT_VERB, text.slice(start, end))) {
    parts.push({ start: from, end: start + found.index })
    from = start + found.index + found[0].length
  }
  return [...parts, { start: from, end }]
}

const OPENS = '《'.charCodeAt(0)
const CLOSES = '》'.charCodeAt(0)
const LINE_FEED = 10

/** Documents in text[start, end), each whole with its 《》. */
export function findDocuments(text: string, start: number, end: number): Span[] {
  const documents: Span[] = []
  let depth = 0
  let opened = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === OPENS) {
      if (depth++ === 0) opened = at
    } else if (code === CLOSES && depth > 0 && --depth === 0) {
      // （以下简称《办法》） is the same document again
      if (!text.startsWith('简称', opened - 2)) documents.push({ start: opened, end: at + 1 })
    }
    else if (code === LINE_FEED) depth = 0
  }
  return documents
}

/** What ends each of two parallel parts, and what may part them there. */
const PARALLEL = [
  { ending: '精神', next: '.{4,}' },
  { ending: '情况', next: '.{4,}' },
  // 分别听取县发改局关于经济运行情况、县商务局关于消费情况的汇报
  { ending: '情况的汇报', next: '[^，。；、]{2,20}关于', part: '(?:情况|汇报)' },
  // 听取县财政局关于…的汇报、县审计局关于…的汇报
  { ending: '汇报', next: '[^，。；、]{2,20}关于' },
  { ending: '报告', next: '[^，。；、]{2,20}关于' },
].map(({ ending, next, part = ending }) => ({ ending, separator: new RegExp(`(?<=${part})(?:、|和|；)(?=${next})`, 'g') }))

/** 传达学习A精神、B精神: the parts are parallel where each ends as the whole does. */
function splitParallel(text: string, matter: Span): Span[] {
  const whole = text.slice(matter.start, matter.end)
  const parallel = PARALLEL.find(({ ending }) => whole.endsWith(ending))
  if (!parallel) return [matter]
  const { separator } = parallel
  const parts: Span[] = []
  let from = 0
  separator.lastIndex = 0
  for (let found = separator.exec(whole); found; found = separator.exec(whole)) {
    parts.push({ start: matter.start + from, end: matter.start + found.index })
    from = found.index + found[0].length
  }
  parts.push({ start: matter.start + from, end: matter.end })
  return parts
}
