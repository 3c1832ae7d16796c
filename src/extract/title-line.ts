/** Which line reads as a title of minutes. */
import { MINUTES_WORDS } from '../lexicon/meeting-kinds.js'
import { YEAR_NUMBER } from './document-number.js'

const MINUTES_AT_END = new RegExp(`(?:${MINUTES_WORDS.join('|')})(?:[（(][^（()）]{0,24}[）)]|${YEAR_NUMBER})?$`)

/** A line that ends in 纪要, 紀錄, 議事錄 and is no sentence. */
export function isTitleLine(text: string): boolean {
  return text.length <= 100 && !/[。；]|如下|现将|^[上下]一[篇条]/.test(text) && MINUTES_AT_END.test(text)
}
