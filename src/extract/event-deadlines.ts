/** Deadlines by an event that no list holds (须在拆除前完成), and the verbs by which something is done by then. */
import { ACTION_VERBS, COMPLETION_ADVERBS, COMPLETION_VERBS } from '../lexicon/deadline-contexts.js'
import { NO_EVENT_STEMS } from '../lexicon/deadline-events.js'
import { anyOf } from '../source/alternatives.js'
import type { Span } from '../source/located-text.js'

const ADVERBS = `${anyOf(COMPLETION_ADVERBS)}{0,3}`
export const COMPLETION = new RegExp(`${ADVERBS}${anyOf(COMPLETION_VERBS)}`, 'y')
export const COMPLETION_OR_ACTION = new RegExp(`${ADVERBS}${anyOf([...COMPLETION_VERBS, ...ACTION_VERBS])}`, 'y')
/** What the words of an event do not go beyond. */
export const EVENT_STOPS = '，。；：、！？（(）)】\n\t于在须应要将由请'
const LONGEST_EVENT_BEFORE = 8
/** 务必在管网封锁施工计划下达前: what 在 opens may be longer. */
const LONGEST_BEHIND_AT = 16
const ENDS_EVENT = /^[\u4e00-\u9fff]{2,13}(?:下达|下发|印发|批复|到位|开工|完工|竣工|启动|开始|结束|到来|来临|完成|实施|开议|开会|召开|开庭|开标|开幕|出发|启用|送达)前$/
/** 目前, 门前, 提前: 前 in words that name no time to come. */
const NO_EVENT = new RegExp(`(?:[${NO_EVENT_STEMS}]|.[个几数两多])前$`)
const OPENS_EVENT = /^(?!做好|抓好|加强|开展|强化|组织|落实)(?:[\u4e00-\u9fff]{2,7})(?:开始|结束|到来|来临|完成|实施|启动)?前$/

/** 须在拆除前完成采集, 外运开始前组织演练: an event that no list holds, right behind 在 or at the head of its clause. */
export function readEventBefore(text: string, floor: number, at: number): Span | null {
  if (text.charAt(at) !== '前' || '后往沿'.includes(text.charAt(at + 1))) return null
  // 大雪封山之前
  const last = text.charAt(at - 1) === '之' ? at - 1 : at
  let start = last
  while (start > floor && last - start <= LONGEST_BEHIND_AT && !EVENT_STOPS.includes(text.charAt(start - 1))) start--
  // 确保霜冻前完成
  if (/^(?:确保|力争|争取|务必)/.test(text.slice(start, start + 2)) && last - start >= 4) start += 2
  if (last - start < 2 || last - start > LONGEST_BEHIND_AT) return null
  const words = `${text.slice(start, last)}前`
  const isBehindAt = '在于'.includes(text.charAt(start - 1))
  const isQuoted = QUOTED.test(words)
  const isLong = last - start >= LONGEST_EVENT_BEFORE
  if (isLong && !(isBehindAt && ENDS_EVENT.test(words))) return null
  if (!isLong && !isQuoted && !OPENS_EVENT.test(words)) return null
  if (NO_EVENT.test(words) && !SO_LONG_BEFORE.test(words)) return null
  const end = at + 1 + (HOW_LONG_BEFORE.exec(text.slice(at + 1, at + 9))?.[0].length ?? 0)
  if ('未已曾没尚'.includes(text.charAt(end) || '。')) return null
  const isTold = isBehindAt && TOLD.test(text.slice(Math.max(0, start - 3), start - 1)) && STAGE_BEFORE.test(words)
  const isDone = isTold || matchesAt(COMPLETION_OR_ACTION, text, end) || (BEGINS.test(words) && TELLS.test(text.slice(end, end + 16))) || (isBehindAt && ('把将'.includes(text.charAt(end)) || /^(?:全部|全面|一律)/.test(text.slice(end, end + 2)) || HELD.test(words) || BEGINS.test(words)))
  return isDone ? { start, end } : null
}

/** 竣工前, 项目验收前: all that a label or a cell gives as the deadline. */
export function isEventBefore(words: string): boolean {
  return words.length <= LONGEST_BEHIND_AT && OPENS_EVENT.test(words) && !NO_EVENT.test(words)
}

/** 开闸两小时前送达; 两小时前 alone is past */
const SO_LONG_BEFORE = /^[\u4e00-\u9fff]{2,6}?(?:[0-9]{1,3}|[一二三四五六七八九十两半]{1,3})个?(?:小时|工作日|[天日周])前$/

/** “一上”之前报送: a stage that is called so by those who work with it */
const QUOTED = /^“[\u4e00-\u9fff]{2,6}”前$/

/** 要|在普查登记开始前掀起宣传高潮, 抢|在洪峰到来前加固: whatever is to be done, for somebody is told when */
const TOLD = /[要须应需抢赶]$|务必$/
const STAGE_BEFORE = /(?:启动|开始|结束|到来|来临|完成|开幕)前$/

/** 在第五次会议召开前征集建议: whatever is to be done by then */
const HELD = /(?:会议?|大会)(?:召开|开始)前$/

/** 于开工前妥为移植; 在开工前未办手续 tells what was */
const BEGINS = /^(?:正式)?(?:开工|动工|施工|开挖|完工|竣工|投用|启用|营业|开业|通车|交付|运营|投产)前$/

/** 开工前向各病区公示 */
const TELLS = /^向[^，。；]{2,10}?(?:公示|公布|公告|报告|通报|通告|反馈|提交|移交)/

/** 开工前15日完成, 动工前两周 */
const HOW_LONG_BEFORE = /^(?:[0-9]{1,3}|[一二三四五六七八九十两半]{1,3})(?:个?(?:工作日|月|星期)|[日天周])内?/

/** 验收合格后，县水利局应于|10日内: the length of time is counted from what the clause before says, on no day that is known. */
export function hangsOnEvent(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LENGTH || !LENGTH_ALONE.test(text.slice(start, end))) return false
  const event = EVENT_CLAUSE.exec(text.slice(Math.max(0, start - LONGEST_EVENT_CLAUSE), start))?.[1]
  return event !== undefined && !OF_MEETING.test(event)
}
const LONGEST_LENGTH = 8
const LONGEST_EVENT_CLAUSE = 80
const LENGTH_ALONE = /^(?:[0-9]{1,3}|[一二三四五六七八九十两半]{1,3})个?(?:工作日|星期|[周天日月年])[之以]?内$/
const EVENT_CLAUSE = /(?:^|[，。；：\n])([^，。；：\n]{2,60})后，[^，。；：\n]{0,24}$/
/** 会后，十日内; 散会后，十日内; 听取汇报后，会议要求十日内…: from the meeting itself */
const OF_MEETING = /(?:会议?|会议?结束|[今此之随然最以事])$|听取|汇报|讨论|研究|审议|会议|视察|察看|调研/

export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** 十月初五日街 */
export function isLunarDay(text: string, end: number): boolean {
  return text.charAt(end - 1) === '初' && /[一二三四五六七八九十]/.test(text.charAt(end))
}

/** 力争上半年发放率达到90% */
export const REACHES = /[^，。；、：]{2,10}?(?:达到|突破|降至|降到|提高到|提升到|提升至|控制在)[^，。；、：]{0,6}[0-9一二三四五六七八九十百]/y
/** 年底向县人大常委会报告 */
export const REPORT_TO = /向[^，。；、]{2,16}?(?:报告|汇报|反馈|提交)/y
