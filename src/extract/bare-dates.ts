/** 第三季度末, 明年一季度, 9月底: times without 前 or 内, which are deadlines only where something is to be done by then. */
import {
  BY_LEADS,
  COMPLETION_NOUNS,
  DEADLINE_LABELS,
  DEADLINE_LEADS,
  LENGTH_FOLLOWS,
  PAST_FOLLOWS,
  REPORTED_FIGURES,
  TIME_PREPOSITIONS,
} from '../lexicon/deadline-contexts.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { NUMERIC_DATE } from './deadline-forms.js'
import { COMPLETION, COMPLETION_OR_ACTION, matchesAt, REACHES, REPORT_TO } from './event-deadlines.js'
import { findEnding } from './roster-words.js'

const REPORT_BEHIND = new WordIndex([...PAST_FOLLOWS.words, ...LENGTH_FOLLOWS.words])
const NOUN_BEHIND = new WordIndex(COMPLETION_NOUNS)
const FIGURE_BEHIND = new WordIndex(REPORTED_FIGURES.words)
const deadlineLeadBefore = findEnding(DEADLINE_LEADS.words)
const labelBefore = findEnding(DEADLINE_LABELS)
const byBefore = findEnding(BY_LEADS.words)

/** 于9月底 -> where 于 stands. */
export function skipPreposition(text: string, start: number): number {
  return TIME_PREPOSITIONS.includes(text.charAt(start - 1)) ? start - 1 : start
}

/** 第三季度末, 明年一季度, 9月底: a deadline only where something is to be done by then. */
export function readBareDate(text: string, floor: number, span: Span, date: string): Span | null {
  if (isRange(text, span)) return null
  const by = byBefore(text, 0, span.start)
  if (by > 0 && !IS_NO_TIME.test(date) && !isVerbWithTo(text, span.start - by, span.start)) {
    // 到6月底，累计完成: a report.
    if (isBoundary(text, span.end) && REPORT_BEHIND.startsAt(text, span.end + 1)) return null
    // 到12月31日一律自行失效: what ends then
    if (ENDS_THEN.test(text.slice(span.end, span.end + 8))) return null
    return { start: Math.max(floor, span.start - by), end: span.end }
  }
  if (isLabelled(text, span)) return span
  // 以9月底为限
  if (text.charAt(span.start - 1) === '以' && text.startsWith('为限', span.end)) return span
  if (NUMERIC_DATE.test(date) || IS_NO_TIME.test(date)) return null
  // ，6月中旬存入代储点, ，7月上旬专题回报一次; not 分析10月上旬水情
  if (date.endsWith('旬') && isBoundary(text, span.start - 1) && !isBoundary(text, span.end)) return span
  const isAimed = deadlineLeadBefore(text, 0, skipPreposition(text, span.start)) > 0 || TOLD_WHEN.test(text.slice(span.start - 2, span.start))
  return opensCompletion(text, span.end, date, isAimed) ? span : null
}

const ENDS_THEN = /^[^，。；]{0,5}(?:失效|作废|终止|废止|到期|届满|为止)/
/** 要在4月中旬开设专栏 */
const TOLD_WHEN = /[要须应][在于]$/

/** 每月 and 今天 alone name no end. */
const IS_NO_TIME = /^(?:每(?:年度?|个?月份?|周|星期|个?季度?)|[今明][日天]|后天)$/
export const RANGE_MARKS = '至—–-~～起从自'

/** 3月至5月, 10月上旬起, 自6月底. */
function isRange(text: string, { start, end }: Span): boolean {
  return RANGE_MARKS.includes(text.charAt(start - 1) || '。') || RANGE_MARKS.includes(text.charAt(end) || '。')
}

/** 做到2025年, 收到6月底, 从3月到5月: the 到 of another word or of a range. */
function isVerbWithTo(text: string, by: number, start: number): boolean {
  if (text.slice(by, start) !== '到') return false
  return '做收看达直遇受得找想月年日期度'.includes(text.charAt(by - 1) || '。')
}

/** 完成时限：9月）. */
function isLabelled(text: string, { start }: Span): boolean {
  return '：:'.includes(text.charAt(start - 1) || '。') && labelBefore(text, 0, start - 1) > 0
}

/** An end (第三季度末, 10月上旬, 下周三) or a time to come (明年一季度). */
const IS_END = /[底末旬]$|^[明后次翌来下]/
const IS_YEAR = /(?<!半)年度?$/
/** A day, or a time of a year that is named, is where a report says when something was done. */
const TELLS_WHEN_IT_WAS = /(?<!半)年度?$|[日号]$|^前|^[民0-9０-９〇○零一二三四五六七八九百]{3,}/

/** 明年一季度拆除完毕, 力争2025年建成; not 一季度完成投资3亿元, 2019年9月建成, 5月9日印发. */
function opensCompletion(text: string, end: number, date: string, isAimed: boolean): boolean {
  const isEnd = IS_END.test(date)
  // 确保明年春灌用水: a year alone needs a verb
  // 9月上旬将检查结果报告县政府
  if (isEnd && !IS_YEAR.test(date) && (isAimed ? !isBoundary(text, end) : '将把'.includes(text.charAt(end) || '。'))) return true
  if (!isEnd && !isAimed && TELLS_WHEN_IT_WAS.test(date)) return false
  const verb = isAimed || (isEnd && !IS_YEAR.test(date)) ? COMPLETION_OR_ACTION : COMPLETION
  // 年底向县人大常委会报告
  if (isEnd && !IS_YEAR.test(date) && matchesAt(REPORT_TO, text, end)) return true
  // 力争上半年发放率达到90%
  if (isAimed && matchesAt(REACHES, text, end)) return true
  verb.lastIndex = end
  if (!verb.test(text) || NOUN_BEHIND.startsAt(text, verb.lastIndex)) return false
  return isEnd || !FIGURE_BEHIND.startsAt(text, verb.lastIndex)
}

function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || '，,。；;：:！!？?（）()【】、\n\t|'.includes(text.charAt(at))
}
