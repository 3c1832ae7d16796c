/** The names of documents, for comparing one with another. */
import { buildCharacterTable } from '../source/character-table.js'

const SIGN = 1
/** Signs inside a name, which no two writers set alike. */
const SIGNS = buildCharacterTable([
  { bit: SIGN, characters: ' 《》〈〉“”"\'‘’「」『』（）()〔〕［］[]、，,。.．·:：;；—–-\n\t' },
])
/** （试行）, （送审稿） behind a name. */
const LONGEST_NOTE = 12

/** What is left of a name: no signs, no 关于 before it, no （试行） or （送审稿） behind it. */
export function coreOf(title: string): string {
  let end = title.endsWith('》') ? title.length - 1 : title.length
  if ('）)'.includes(title.charAt(end - 1))) {
    const opening = Math.max(title.lastIndexOf('（', end), title.lastIndexOf('(', end))
    if (opening > 0 && end - opening <= LONGEST_NOTE + 2) end = opening
  }
  let core = ''
  let from = 0
  for (let at = 0; at <= end; at++) {
    if (at < end && SIGNS[title.charCodeAt(at)] !== SIGN) continue
    if (at > from) core += title.slice(from, at)
    from = at + 1
  }
  return core.startsWith('关于') ? core.slice(2) : core
}

/** Whether the characters of the first stand in the second in their order: 《办法》 for 《出租管理办法》. */
export function isAbbreviation(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at++
  return at === short.length
}

/** How much of the longer of two names is the same from the left and from the right, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return sharedLength(short, long) / Math.max(1, long.length)
}

function sharedLength(short: string, long: string): number {
  let opening = 0
  while (opening < short.length && short.charCodeAt(opening) === long.charCodeAt(opening)) opening++
  let ending = 0
  const most = short.length - opening
  while (ending < most && short.charCodeAt(short.length - 1 - ending) === long.charCodeAt(long.length - 1 - ending)) ending++
  return opening + ending
}

/**
 * Whether two names may be of one document: one is short for the other, or they are alike but for little. 城市更新 and
 * 城乡供热 between 青川市 and 管理办法 are a quarter of their names and more: two documents.
 */
export function mayBeOneDocument(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length > 3 && short.slice(-2) === long.slice(-2) && isAbbreviation(short, long)) return true
  const shared = sharedLength(short, long)
  return (short.length - shared) * 4 < short.length && shared * 2 > long.length
}

const NUMERALS = /[0-9０-９〇零一二三四五六七八九十]+/g

/** The numbers in a name: 《2022年预算》 and 《2023年预算》 are two documents, however alike. */
export function numbersIn(title: string): string {
  return (title.match(NUMERALS) ?? []).join()
}
