/**
 * Phrases that say by when: 年内, 9月底前, 会后7个工作日内. Two kinds of them: closed ones, which end
 * with 前 or 内 and need only be kept from their look-alikes (近三年内, 9月底前已完成), and bare ones
 * (第三季度末, 明年一季度), which count only where something is to be done by then.
 */
import { anyOf } from '../source/alternatives.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { LENGTH_FOLLOWS, LENGTH_LEADS, OTHER_TIME_LEADS, PAST_FOLLOWS, PAST_LEADS } from '../lexicon/deadline-contexts.js'
import { DEADLINE_EVENTS, EVENT_COMPOUNDS, EVENT_STEMS, EVENT_WORK_LEADS } from '../lexicon/deadline-events.js'
import { RANGE_MARKS, readBareDate, skipPreposition } from './bare-dates.js'
import { EVENT_STOPS, isEventBefore, isLunarDay, readEventBefore } from './event-deadlines.js'
import {
  BARE_DAY,
  CANDIDATE,
  LONGEST_OPENING,
  NUMERIC_DATE,
  OPENINGS,
  TRIGGERS,
} from './deadline-forms.js'
import { findEnding } from './roster-words.js'

/** What stands right behind a phrase, and right before it. */
const PAST_BEHIND = new WordIndex(PAST_FOLLOWS.words)
const LENGTH_BEHIND = new WordIndex(LENGTH_FOLLOWS.words)
const COMPOUND_BEHIND = new WordIndex(EVENT_COMPOUNDS)
const pastBefore = findEnding(PAST_LEADS.words)
const otherTimeBefore = findEnding(OTHER_TIME_LEADS.words)
const eventWorkBefore = findEnding(EVENT_WORK_LEADS)
const lengthBefore = findEnding(LENGTH_LEADS.words)

/** Every deadline phrase of the reading text between the offsets, in order. */
export function findDeadlines(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let floor = from
  let trigger = findTrigger(text, from, to)
  while (trigger < to) {
    const match = matchAround(text, floor, trigger)
    if (!match) {
      const event = readEventBefore(text, floor, trigger)
      if (event) found.push(event)
      trigger = findTrigger(text, trigger + TRIGGERS.wordAt(text, trigger).length, to)
      continue
    }
    const candidate = { start: match.index, end: match.index + match[0].length }
    floor = candidate.end
    trigger = findTrigger(text, floor, to)
    const span = floor <= to ? readCandidate(text, from, candidate, match) : null
    if (span) found.push(span)
  }
  return found
}

/** Where the first trigger in text[from, to) begins; `to` where none does. */
function findTrigger(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !TRIGGERS.startsAt(text, at)) at++
  return at
}

/** The phrase that holds the trigger, or behind a label's colon begins with the next character. */
function matchAround(text: string, floor: number, trigger: number): RegExpExecArray | null {
  const isLabel = '：:'.includes(text.charAt(trigger))
  let start = isLabel ? trigger + 1 : trigger
  const lowest = isLabel ? start : Math.max(floor, trigger - LONGEST_OPENING)
  while (start > lowest && OPENINGS.has(text.charCodeAt(start - 1))) start--
  for (; start <= Math.max(trigger, lowest); start++) {
    CANDIDATE.lastIndex = start
    const match = CANDIDATE.exec(text)
    if (match) return match
  }
  return null
}

/**
 * The deadline that is the value of a label or of a table's column 完成时限: 9月, 2024年一季度, 汛前.
 * Null for 长期坚持 and whatever else names no time.
 */
export function readDeadlineLabelValue(text: string, from: number, to: number): Span | null {
  const [first] = findDeadlines(text, from, to)
  if (first) return first
  let end = to
  while (end > from && '。；;，,）)】'.includes(text.charAt(end - 1))) end--
  if (isEventBefore(text.slice(from, end))) return { start: from, end }
  let mark = end - 1
  while (mark > from && !RANGE_MARKS.includes(text.charAt(mark))) mark--
  // 2024年3月—12月 is read by its end, 2024-09-30 from its beginning.
  const isTime = (mark > from ? [from, mark + 1] : [from]).some((at) => {
    CANDIDATE.lastIndex = at
    const match = CANDIDATE.exec(text)
    return match?.[4] !== undefined && CANDIDATE.lastIndex === end
  })
  return isTime && end - from <= LONGEST_VALUE ? { start: from, end } : null
}

const LONGEST_VALUE = 24

function readCandidate(text: string, floor: number, span: Span, match: RegExpExecArray): Span | null {
  const [, length, festival, event, date, closing] = match
  if (PAST_BEHIND.startsAt(text, span.end) || isAttributive(text, span.end) || isLunarDay(text, span.end)) return null
  if (isPast(text, span.start)) return null
  if (length !== undefined) return readLength(text, floor, span)
  const opening = text.charAt(span.start)
  if (event !== undefined) return isDeadlineEvent(text, span) ? { start: wholeEvent(text, floor, span.start), end: span.end } : null
  if ('年月周季节'.includes(opening) || festival !== undefined) {
    if (otherTimeBefore(text, 0, span.start) > 0) return null
  }
  if (date === undefined) return span
  if (closing === undefined) return readBareDate(text, floor, span, date)
  return isClosedDate(text, span, date, closing) ? span : null
}

/** 已于7月底前, 截至6月底前, 去年12月底前. */
function isPast(text: string, start: number): boolean {
  return pastBefore(text, 0, skipPreposition(text, start)) > 0
}

// Of white space the reading text has \n and \t alone; \s would be looked up outside of the compiled pattern.
const ATTRIBUTE =
  /[已未尚应需可]{0,2}[^\n\t，。；：、！？的全各所本我该其][^\n\t，。；：、！？的](?:、[^\n\t，。；：的]{2,8})?的/y
const DONE = /[^\n\t，。；：、！？的为除]{1,3}了(?!解)/y

/** 年内开工的42个小区, 2005年12月31日前建成、失养失修失管的住宅: which ones; 年底前办了手续: what was done. */
function isAttributive(text: string, end: number): boolean {
  ATTRIBUTE.lastIndex = end
  DONE.lastIndex = end
  return ATTRIBUTE.test(text) || DONE.test(text)
}

/** 12月20日前, 每周五前 …; a number with a stop or a day without its month needs more to be one. */
function isClosedDate(text: string, span: Span, date: string, closing: string): boolean {
  if (NUMERIC_DATE.test(date)) return '前夕'.includes(closing.slice(-1)) && isDayOfMonth(date)
  // 10日前 alone is as often ten days ago; 于10日前 and 须10日前 are not.
  // 4日中午12时前 says more than ten days ago would.
  if (BARE_DAY.test(date)) return DAY_LEADS.includes(text.charAt(span.start - 1)) || /[时点:：]/.test(date)
  return true
}

const DAY_LEADS = '于在须请每'
const MONTH_AND_DAY = /([0-9０-９]{1,2})[-./／．]([0-9０-９]{1,2})[日号]?$/

/** 7.15 is a day of the year, 0.5 and 13.40 are none. */
function isDayOfMonth(date: string): boolean {
  const found = MONTH_AND_DAY.exec(date)
  const month = Number(found?.[1]?.normalize('NFKC'))
  const day = Number(found?.[2]?.normalize('NFKC'))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** 赶在市场开业前, 在入冬上冻之前: between 在 and the event stands whose it is. */
function wholeEvent(text: string, floor: number, start: number): number {
  const before = text.slice(Math.max(floor, start - LONGEST_OWNER), start)
  const owner = /赶在([\u4e00-\u9fff]{0,10})$|在([\u4e00-\u9fff]{0,3})$/.exec(before)
  return owner ? start - (owner[1] ?? owner[2] ?? '').length : start
}
const LONGEST_OWNER = 10

/** 汛前, 开学前; not 做好汛前检查, nor the 节前 of 环节前 and the 年前 of 三年前. */
function isDeadlineEvent(text: string, span: Span): boolean {
  if (COMPOUND_BEHIND.startsAt(text, span.end)) return false
  if (eventWorkBefore(text, 0, span.start) > 0) return false
  return !EVENT_STEMS.get(text.charAt(span.start))?.includes(text.charAt(span.start - 1) || '。')
}

/** 会后7个工作日内, 自批复之日起15日内; not 近三年内, 五年内累计. */
function readLength(text: string, floor: number, span: Span): Span | null {
  if (text.startsWith('会前', span.start - 2)) return { start: span.start - 2, end: span.end }
  if (lengthBefore(text, 0, span.start) > 0) return null
  if (LENGTH_BEHIND.startsAt(text, span.end)) return null
  return { start: startOfEvent(text, floor, span.start), end: span.end }
}

const meetingBefore = findEnding([
  '本次会议结束后', '会议结束后', '本次会议后', '会议后', '会后', '自即日起', '即日起', '自本次会议之日起',
])
/** 今冬供热期结束后 */
const SEASONAL = new RegExp(`(?:今[年冬春夏秋]|明年|本)?${anyOf(DEADLINE_EVENTS.flatMap(({ event, variants = [] }) => [event, ...variants]).filter((event) => event.length > 1))}(?:结束|开始|来临)?后$`)

const LONGEST_EVENT = 14
const LONGEST_HEAD = 10

/** Where the event that a length of time is counted from begins: 验收后10日内, 自通知印发之日起30日内. */
function startOfEvent(text: string, floor: number, start: number): number {
  const meeting = meetingBefore(text, 0, start)
  if (meeting > 0) return Math.max(floor, start - meeting)
  // 於文到10日內
  if (text.startsWith('文到', start - 2) && start - 2 >= floor) return start - 2
  const seasonal = SEASONAL.exec(text.slice(Math.max(floor, start - LONGEST_EVENT), start))
  if (seasonal) return start - seasonal[0].length
  const last = text.charAt(start - 1)
  if (!'后起'.includes(last) || start - 3 < floor) return start
  const lowest = Math.max(floor, start - LONGEST_EVENT)
  for (let at = start - 2; at >= lowest; at--) {
    const character = text.charAt(at)
    if (last === '起' && '自从'.includes(character)) return at
    if (EVENT_STOPS.includes(character) && !isInsideWord(text, at)) return at + 1 < start - 1 ? at + 1 : start
  }
  const issued = ISSUED.exec(text.slice(lowest, start))
  if (issued) return start - issued[0].length
  // 洪水退后5日内: short, at the head of its clause, and no body in it
  const head = text.slice(floor, start)
  if (head.length <= LONGEST_HEAD && !BODY_IN_EVENT.test(head) && !/[前内底月日0-9]/.test(head)) return floor
  // No preposition tells the event from the body before it: 建设局验收后 -> 验收后, 批复之日起.
  return start - (text.startsWith('之日起', start - 3) ? 5 : 3)
}

/** 纪要印发之日起 */
const ISSUED = /(?:本)?(?:纪要|通知|文件|批复|公告|合同|协议)(?:印发|下发|发布|签订|下达|送达)(?:之日起|之后|后)$/

const BODY_IN_EVENT = /[局委办部处科厅司院校镇乡村县市区心所站队组位]/

/** 申请, 纪要: what stops an event elsewhere, as part of a word. */
const WORDS_ACROSS = ['申请', '纪要', '响应', '供应', '主要', '重要']
function isInsideWord(text: string, at: number): boolean {
  return WORDS_ACROSS.includes(text.slice(at - 1, at + 1))
}
