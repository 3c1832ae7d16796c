/** The second name of a body, in brackets behind the first: 县财政局（县国资办）, 保卫部（处）. */
import { BRACKETED_NOTES } from '../lexicon/organizations.js'
import { readOrganizationEnd } from './organization-names.js'

const LONGEST = 20
const ENDINGS = '处部办局室科'
/** 综合办公室（接待办）, 东濠区政府（管委会）: what in running text would be no name, or no one's */
const SECOND_ONLY = /^(?:[\u4e00-\u9fff]{1,6}[^主承协督经]办|管委会)$/

/** 县公路中心（东区）: where it is, or which part of it */
const PLACE = /[区县市旗镇乡村]$/

/** Behind the bracket; the offset itself, where the first name ends, if none follows. （原城建公司） is a note. */
export function behindSecondName(text: string, end: number, limit: number): number {
  if (!'（('.includes(text.charAt(end) || ' ') || BRACKETED_NOTES.includes(text.charAt(end + 1))) return end
  const close = end + 1 + text.slice(end + 1, Math.min(limit, end + LONGEST)).search(/[）)]/)
  if (close <= end + 1) return end
  const words = text.slice(end + 1, close)
  const isShort = words.length === 1 && ENDINGS.includes(words)
  const isWhole = readOrganizationEnd(text, end + 1, close) === close && !PLACE.test(words)
  return isShort || isWhole || SECOND_ONLY.test(words) ? close + 1 : end
}
