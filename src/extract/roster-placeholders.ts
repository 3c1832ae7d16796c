/** Entries that name nobody: 各部门负责人, 有关单位, 云湖村全体村民. */
import { GENERIC_ENDINGS, GENERIC_OPENINGS } from '../lexicon/attendance-words.js'
import { readPost } from './roster-posts.js'
import { findEnding, findOpening } from './roster-words.js'

/** 列席人员：见各议题, 列席情况见各项. */
const SEE = /^(?:详|另)?见(?:各|附|签|后|下)|^(?:列席|出席|参会)(?:情况|人员)见/
/** 第1、3议题：张三: for which items, and nobody. */
const NUMBER_ALONE = /^第[0-9一二三四五六七八九十]{1,3}(?:项|个)?(?:议题|议程|事项)?$/
/** 应出席区分所有权人128户, 实际出席93户, 已达法定开议人数, 符合…规定的过半数要求, 会议有效: how many came. */
const COUNT_OF_THOSE = /^(?:应|实|实际|本次)(?:出席|到会|到|参加|参会)[^，；]{0,16}\d[^，；]{0,4}[人名户位票]$/
const QUORUM = /^(?:已|均)?(?:达|达到|超过|符合)(?:《[^《》]{2,30}》|[^，；《》]){0,24}(?:人数|比例|户数|要求|规定|半数)$|^(?:本次)?会议(?:合法)?有效$/
/** 9月24日（星期一） over those who came that day. */
const DAY_ALONE = /^(?:中华民国)?(?:\d{2,4}年)?\d{1,2}月\d{1,2}日(?:[（(][^（()）]{1,4}[）)])?(?:[上下]午)?$/
const LONGEST_DAY = 24
/** 公司监事、高级管理人员列席会议: all of them. */
const OF_COMPANY = /^本?(?:公司|集团)(?:部分|其他|其余)?(?:董事|监事|高级管理人员|高管人员|高管)$/
const LONGEST_OF_COMPANY = 12
const genericOpeningAt = findOpening(GENERIC_OPENINGS)
const genericEndingAt = findEnding(GENERIC_ENDINGS)

/** 各县, 有关单位, 全体董事 */
export function opensGeneric(text: string, start: number, end: number): boolean {
  return genericOpeningAt(text, start, end) > 0
}

const LONGEST_COUNT = 60

function tellsCount(entry: string): boolean {
  return COUNT_OF_THOSE.test(entry) || QUORUM.test(entry)
}

/** 各部门负责人, 行政部门各部会首长, 议题相关人员, 新任理事会成员 name nobody. */
export function isPlaceholder(text: string, start: number, end: number): boolean {
  if (text.charAt(start) === '第' && NUMBER_ALONE.test(text.slice(start, Math.min(end, start + 9)))) return true
  if (end - start <= LONGEST_DAY && DAY_ALONE.test(text.slice(start, end))) return true
  if (opensGeneric(text, start, end) || (end - start <= LONGEST_OF_COMPANY && OF_COMPANY.test(text.slice(start, end)))) return true
  if (SEE.test(text.slice(start, Math.min(end, start + 8)))) return true
  if (tellsCount(text.slice(start, Math.min(end, start + LONGEST_COUNT)))) return true
  // 云湖村全体村民
  if (/全体|各/.test(text.slice(start + 2, end))) return true
  return genericEndingAt(text, start, end) > 0 && !readPost(text, start, end)
}
