/** What a meeting could not settle, and therefore hands on: 两个方案分歧较大，交市政府专题会议研究. */
import { UNSETTLED } from '../lexicon/verdicts.js'

const LEFT_OPEN = new RegExp(`(?:${UNSETTLED.join('|')})，$`)
const LONGEST = Math.max(...UNSETTLED.map((words) => words.length)) + 1
/** 意见不一，报县政府研究过两次: what was done before. */
const ENDS = /^(?:$|[，。；])/

/** Whether the clause before `at` leaves the matter open, and the words of handing on, with `after` behind them, end theirs. */
export function isLeftOpen(masked: string, at: number, after: string): boolean {
  return ENDS.test(after) && LEFT_OPEN.test(masked.slice(Math.max(0, at - LONGEST), at))
}
