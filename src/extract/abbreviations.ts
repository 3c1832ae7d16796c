/** Latin abbreviations that name a body where they are told to do something: PMO负责, 爰要求NCC协调. */
import { startsAction } from './organization-names.js'

const ABBREVIATION = /[A-Z][A-Za-z]{1,7}(?=负责|牵头|要(?!求)|需|应|会同|配合|协助|联合|、[A-Z])/y
const ACRONYM = /[A-Z]{2,6}(?=[\u4e00-\u9fff])/y
/** Not in 提请, 邀请. */
const TELLS = /(?:(?<![提申邀聘报呈])请|要求)$/

/** PMO负责…: the end of the abbreviation at the offset that what follows makes a body, or -1. */
export function readAbbreviation(text: string, start: number, limit: number): number {
  return endOf(ABBREVIATION, text, start, limit)
}

/** 请NCC针对…: an acronym between the word that tells it and what it is to do; 请APP开发商 tells another. */
export function readTold(text: string, start: number, limit: number): number {
  const end = endOf(ACRONYM, text, start, limit)
  return end > 0 && startsAction(text, end) && TELLS.test(text.slice(Math.max(0, start - 3), start)) ? end : -1
}

function endOf(pattern: RegExp, text: string, start: number, limit: number): number {
  pattern.lastIndex = start
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : -1
}
