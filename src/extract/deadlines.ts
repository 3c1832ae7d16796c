/**
 * Phrases that say by when: 年内, 9月底前, 会后7个工作日内. Two kinds of them: closed ones, which end
 * with 前 or 内 and need only be kept from their look-alikes (近三年内, 9月底前已完成), and bare ones
 * (第三季度末, 明年一季度), which count only where something is to be done by then.
 */
import type { Span } from '../source/located-text.js'
import {
  ACTION_VERBS,
  BY_LEADS,
  COMPLETION_ADVERBS,
  COMPLETION_VERBS,
  DEADLINE_LABELS,
  DEADLINE_LEADS,
  LENGTH_FOLLOWS,
  LENGTH_LEADS,
  OTHER_TIME_LEADS,
  PAST_FOLLOWS,
  PAST_LEADS,
  REPORTED_FIGURES,
  TIME_PREPOSITIONS,
} from '../lexicon/deadline-contexts.js'
import { DEADLINE_EVENTS, EVENT_COMPOUNDS, EVENT_STAGES, EVENT_WORK_LEADS } from '../lexicon/deadline-events.js'
import { FESTIVALS } from '../lexicon/deadline-festivals.js'

/** Longest first, so that 国庆节 is not read as 国庆. */
function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`
}

const DIGIT = '[0-9０-９]'
const NUMERAL = '[〇○零一二三四五六七八九十廿卅]'
const NUMBER = `(?:${DIGIT}{1,2}|${NUMERAL}{1,3})`
/** No number goes on before it: 2.5年内 is not 5年内, 第三日内 not 三日内. */
const START = '(?<![0-9０-９.．〇○零一二三四五六七八九十百千万])'

/** 9月底前, 6月30日之前, 年底以前, 春节前夕; not 年底前后, 10月10日前往. */
const BEFORE = '[之以]?前夕?(?![后後往])'
/** 年内, 两周之内; not 2023年内部审计. */
const WITHIN = '[之以]?[内內](?![部控涝澇蒙外生容陆陸设設])'

// 2021年, 二〇二一年, 112年, 民國99年, 今年, 2024年度, and 22年 before a month.
const YEAR =
  `(?:(?:民[國国])?(?:${DIGIT}{3,4}|[〇○零一二三四五六七八九]{3,4}|一百[〇零一二三四五六七八九十]{1,3})年度?` +
  `|民[國国](?:${DIGIT}{2}|${NUMERAL}{2,3})年度?|${DIGIT}{2}年(?=${NUMBER}月)|[今明后後次翌来來当當每本]年度?)`
const MONTH = `(?:${NUMBER}月份?|[本当當下次每]月份?|[下每本][个個]月)`
const DAY = `(?:${NUMBER}[日号號]|最[后後]一[日天])`
// 9月底, 10月上旬; 中 and 初 are too short to go without 前.
const PART_OF_MONTH = '(?:[底末初]|[上中下]旬末?|中(?=[之以]?前))'
const QUARTER = '(?:前?第?[一二三四1-4１-４]季度|第[一二三四1-4]季|前[两兩三]个季度|[本下每][个個]?季度?(?:首月|末月)?)[末底]?'
const PART_OF_YEAR = `(?:[上下]半年[末底]?|${QUARTER}|年?[底末终終]|年?[初中](?=[之以]?前))`
const WEEKDAYS = '[一二三四五六日天末]'
const WEEK =
  `(?:(?:[本这這每]|下{1,2}[个個]?)(?:[周週]|星期|礼拜|禮拜)${WEEKDAYS}?|(?:[周週]|星期|礼拜|禮拜)${WEEKDAYS})`
// 7.15号, 9/30, 2024-09-30.
const NUMERIC = `(?:${DIGIT}{4}[-./／．])?${DIGIT}{1,2}[-./／．]${DIGIT}{1,2}[日号號]?`
// 9月30日17时前, 本周五（星期五）下班前, 明日上午前.
const CLOCK =
  '(?:[（(](?:[周週]|星期)[一二三四五六日天][)）])?' +
  `(?:(?:[上中下]午|晚上?)?${NUMBER}(?:[时時点點](?:${NUMBER}分|半|整)?|[:：]${DIGIT}{2})|下班|[上下]午(?=[之以]?前))?`
const DATE =
  `(?:${YEAR}(?:${MONTH}(?:${DAY}|${PART_OF_MONTH})?|${PART_OF_YEAR})?|${MONTH}(?:${DAY}|${PART_OF_MONTH})?` +
  `|${PART_OF_YEAR}(?<=首月|末月)${DAY}|${PART_OF_YEAR}|年度?(?=[内內])|${WEEK}|${NUMERIC}|月[底末]|月[初中](?=[之以]?前)|月(?=[内內])` +
  `|[“"]?十[一二三四五六七]五[”"]?(?:规划|規劃)?期?[末内內]|${NUMBER}[日号號](?=[之以]?前)|[今明][日天]|[后後]天)${CLOCK}`

// 7个工作日内, 两周内, 三至五日内, 半年内, 48小时内; 3月内 without 个 is March.
const AMOUNT = `(?:${DIGIT}{1,3}|[一二三四五六七八九十两兩几幾数數半廿百]{1,4})`
const LENGTH =
  `${AMOUNT}(?:[-—~～至到]${AMOUNT})?(?:[个個]半?(?:工作日|自然日|月|星期|季度|小时|小時|[学學]期)` +
  `|(?:工作日|自然日|[日天周週]|星期|礼拜|小时|小時|(?<=[两兩])月|(?<!${DIGIT}{3})年))${WITHIN}`

const FESTIVAL =
  `${YEAR}?[“"「]?${anyOf(FESTIVALS.flatMap((entry) => entry.names))}[”"」]?(?:[节節]日?|佳[节節]|[长長]?假期?)?${BEFORE}`
// 汛前, 秋季学期开学前, 112學年度第1學期開學前, 下次会议前.
const EVENT =
  `(?:(?:${DIGIT}{2,4}(?:[-—]${DIGIT}{2,4})?[学學]年度?(?:第?[12１２一二上下][学學]期)?|[今明]年|[春秋]季(?:[学學]期)?` +
  `|[新本下][学學]期|新[学學]年)?[“"「]?` +
  `${anyOf(DEADLINE_EVENTS.flatMap(({ event, variants = [] }) => [event, ...variants]))}[”"」]?${anyOf(EVENT_STAGES)}?` +
  `|下一?次[^，。；：、\\s]{0,8}[会會][议議]?(?:召[开開])?)${BEFORE}`

/** Groups: 1 length, 2 festival, 3 event, 4 date, 5 what closes the date. */
const CANDIDATE = new RegExp(`${START}(?:(${LENGTH})|(${FESTIVAL})|(${EVENT})|(${DATE})(${BEFORE}|${WITHIN})?)`, 'g')
/** The whole value of a label: 9月, 2024.9.30, 即日起至9月底. */
const LABEL_VALUE = new RegExp(`^(?:[^，。；]{1,12}?(?:[至到—~～-]|起至))?${DATE}(?:${BEFORE}|${WITHIN})?$`)

/** Every deadline phrase of the reading text between the offsets, in order. */
export function findDeadlines(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  const window = text.slice(from, to)
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(window); match; match = CANDIDATE.exec(window)) {
    const start = from + match.index
    const candidate = { start, end: start + match[0].length }
    const span = readCandidate(text, from, candidate, match)
    if (span) found.push(span)
  }
  return found
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
  if (end - from > 40) return null
  return LABEL_VALUE.test(text.slice(from, end)) ? { start: from, end } : null
}

function readCandidate(text: string, floor: number, span: Span, match: RegExpExecArray): Span | null {
  const [, length, festival, event, date, closing] = match
  if (startsWithAny(text, span.end, PAST_FOLLOWS.words) || isAttributive(text, span.end)) return null
  if (isPast(text, span.start)) return null
  if (length !== undefined) return readLength(text, floor, span)
  const opening = text.charAt(span.start)
  if (event !== undefined) return isDeadlineEvent(text, span) ? span : null
  if ('年月周週季节節'.includes(opening) || festival !== undefined) {
    if (endsWithAny(text, span.start, OTHER_TIME_LEADS.words) !== null) return null
  }
  if (date === undefined) return span
  if (closing === undefined) return readBareDate(text, floor, span, date)
  return isClosedDate(text, span, date, closing) ? span : null
}

/** 已于7月底前, 截至6月底前, 去年12月底前. */
function isPast(text: string, start: number): boolean {
  const before = TIME_PREPOSITIONS.includes(text.charAt(start - 1)) ? start - 1 : start
  return endsWithAny(text, before, PAST_LEADS.words) !== null
}

const ATTRIBUTE =
  /[已未尚应應需可]{0,2}[^\s，。；：、！？的]{2}(?:、[^\s，。；：的]{2,8})?的|[^\s，。；：、！？的]{1,3}了/y

/** 年内开工的42个小区, 2005年12月31日前建成、失养失修失管的住宅: which ones, not by when; 年底前办了…. */
function isAttributive(text: string, end: number): boolean {
  ATTRIBUTE.lastIndex = end
  return ATTRIBUTE.test(text)
}

/** 12月20日前, 每周五前 …; a number with a stop or a day without its month needs more to be one. */
function isClosedDate(text: string, span: Span, date: string, closing: string): boolean {
  if (NUMERIC_DATE.test(date)) return '前夕'.includes(closing.slice(-1)) && isDayOfMonth(date)
  // 10日前 alone is as often ten days ago; 于10日前 and 须10日前 are not.
  if (BARE_DAY.test(date)) return DAY_LEADS.includes(text.charAt(span.start - 1))
  return true
}

const DAY_LEADS = '于於在须須请請每'
const BARE_DAY = new RegExp(`^${NUMBER}[日号號]`)
const NUMERIC_DATE = new RegExp(`^${NUMERIC}`)
const MONTH_AND_DAY = /([0-9０-９]{1,2})[-./／．]([0-9０-９]{1,2})[日号號]?$/

/** 7.15 is a day of the year, 0.5 and 13.40 are none. */
function isDayOfMonth(date: string): boolean {
  const found = MONTH_AND_DAY.exec(date)
  const month = Number(found?.[1]?.normalize('NFKC'))
  const day = Number(found?.[2]?.normalize('NFKC'))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** 汛前, 开学前; not 做好汛前检查. 节前 must stand by itself, not in 环节前 or 季节前. */
function isDeadlineEvent(text: string, span: Span): boolean {
  if (startsWithAny(text, span.end, EVENT_COMPOUNDS)) return false
  if (endsWithAny(text, span.start, EVENT_WORK_LEADS) !== null) return false
  if (!'节節假'.includes(text.charAt(span.start))) return true
  return isBoundary(text, span.start - 1) || endsWithAny(text, span.start, EVENT_OPENINGS) !== null
}

const EVENT_OPENINGS = [...TIME_PREPOSITIONS, ...DEADLINE_LEADS.words, '要', '应', '须']

/** 会后7个工作日内, 自批复之日起15日内; not 近三年内, 五年内累计. */
function readLength(text: string, floor: number, span: Span): Span | null {
  if (endsWithAny(text, span.start, LENGTH_LEADS.words) !== null) return null
  if (startsWithAny(text, span.end, LENGTH_FOLLOWS.words)) return null
  return { start: startOfEvent(text, floor, span.start), end: span.end }
}

const MEETING_ENDS = [
  '本次会议结束后', '会议结束后', '本次会议后', '会议后', '会后', '會議結束後', '會議後', '會後', '自即日起', '即日起', '自本次会议之日起',
]
const EVENT_STOPS = '，。；：、！？（(）)】\n\t于於在须須应應要将將由请請'
const LONGEST_EVENT = 14

/** Where the event that a length of time is counted from begins: 验收后10日内, 自通知印发之日起30日内. */
function startOfEvent(text: string, floor: number, start: number): number {
  const meeting = endsWithAny(text, start, MEETING_ENDS)
  if (meeting !== null) return Math.max(floor, start - meeting.length)
  const last = text.charAt(start - 1)
  if (!'后後起'.includes(last) || start - 3 < floor) return start
  const lowest = Math.max(floor, start - LONGEST_EVENT)
  for (let at = start - 2; at >= lowest; at--) {
    const character = text.charAt(at)
    if (last === '起' && '自从從'.includes(character)) return at
    if (EVENT_STOPS.includes(character)) return at + 1 < start - 1 ? at + 1 : start
  }
  // No preposition tells the event from the body before it: 建设局验收后 -> 验收后, 批复之日起.
  return start - (text.startsWith('之日起', start - 3) ? 5 : 3)
}

/** 第三季度末, 明年一季度, 9月底: a deadline only where something is to be done by then. */
function readBareDate(text: string, floor: number, span: Span, date: string): Span | null {
  if (isRange(text, span)) return null
  const by = endsWithAny(text, span.start, BY_LEADS.words)
  if (by !== null && !IS_NO_TIME.test(date) && !isVerbWithTo(text, span.start, by)) {
    // 到6月底，累计完成: a report.
    if (isBoundary(text, span.end) && startsWithAny(text, span.end + 1, REPORTS)) return null
    return { start: Math.max(floor, span.start - by.length), end: span.end }
  }
  if (isLabelled(text, span)) return span
  if (NUMERIC_DATE.test(date) || IS_NO_TIME.test(date)) return null
  if (endsWithAny(text, span.start, DEADLINE_LEADS.words) !== null) return isBoundary(text, span.end) ? null : span
  return opensCompletion(text, span.end, date) ? span : null
}

const REPORTS = [...PAST_FOLLOWS.words, ...LENGTH_FOLLOWS.words]
/** 每月 and 今天 alone name no end. */
const IS_NO_TIME = /^(?:每(?:年度?|[个個]?月份?|周|週|星期|[个個]?季度?)|[今明][日天]|[后後]天)$/
const RANGE_MARKS = '至—–-~～起从從自'

/** 3月至5月, 10月上旬起, 自6月底. */
function isRange(text: string, { start, end }: Span): boolean {
  return RANGE_MARKS.includes(text.charAt(start - 1) || '。') || RANGE_MARKS.includes(text.charAt(end) || '。')
}

/** 做到2025年, 收到6月底, 从3月到5月: the 到 of another word or of a range. */
function isVerbWithTo(text: string, start: number, by: string): boolean {
  if (by !== '到') return false
  return '做收看达達直遇受得找想月年日期度'.includes(text.charAt(start - 2) || '。')
}

/** 完成时限：9月）. */
function isLabelled(text: string, { start }: Span): boolean {
  return '：:'.includes(text.charAt(start - 1) || '。') && endsWithAny(text, start - 1, DEADLINE_LABELS) !== null
}

const ADVERBS = `${anyOf(COMPLETION_ADVERBS)}{0,3}`
const COMPLETION = new RegExp(`${ADVERBS}${anyOf(COMPLETION_VERBS)}`, 'y')
const COMPLETION_OR_ACTION = new RegExp(`${ADVERBS}${anyOf([...COMPLETION_VERBS, ...ACTION_VERBS])}`, 'y')
/** An end (第三季度末, 10月上旬, 下周三) or a time to come (明年一季度). */
const IS_END = /[底末旬]$|^[明后後次翌来來下]/
const IS_YEAR = /(?<!半)年度?$/
/** A day, or a time of a year that is named, is where a report says when something was done. */
const TELLS_WHEN_IT_WAS = /(?<!半)年度?$|[日号號]$|^前|^[民0-9０-９〇○零一二三四五六七八九百]{3,}/

/** 明年一季度拆除完毕, 9月底具备条件; not 一季度完成投资3亿元, 2019年9月建成, 5月9日印发. */
function opensCompletion(text: string, end: number, date: string): boolean {
  const isEnd = IS_END.test(date)
  if (!isEnd && TELLS_WHEN_IT_WAS.test(date)) return false
  const verb = isEnd && !IS_YEAR.test(date) ? COMPLETION_OR_ACTION : COMPLETION
  verb.lastIndex = end
  if (!verb.test(text)) return false
  return isEnd || !startsWithAny(text, verb.lastIndex, REPORTED_FIGURES.words)
}

function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || '，,。；;：:！!？?（）()【】、\n\t|'.includes(text.charAt(at))
}

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at))
}

/** The longest of the words that ends at the offset. */
function endsWithAny(text: string, at: number, words: readonly string[]): string | null {
  let longest: string | null = null
  for (const word of words) {
    if (word.length > (longest?.length ?? 0) && text.startsWith(word, at - word.length) && at >= word.length) longest = word
  }
  return longest
}
