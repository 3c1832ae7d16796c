/** The names of documents, for comparing one with another. */

/** Signs inside a name, which no two writers set alike, and what it may or may not begin with. */
const SIGNS = /[\s《》〈〉“”"'‘’「」『』（）()〔〕［］[\]、，,。.．·:：;；—–-]/g

/** What is left of a name: no signs, no 关于 before it, no （试行） or （送审稿） behind it. */
export function coreOf(title: string): string {
  const bare = title.replace(/》$/, '').replace(/[（(][^（()）]{1,12}[）)]$/, '')
  return bare.replace(SIGNS, '').replace(/^关于/, '')
}

/** Whether the characters of the first stand in the second in their order: 《办法》 for 《出租管理办法》. */
export function isAbbreviation(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at++
  return at === short.length
}

/** Share of the pairs of characters that two names have in common, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < one.length; at++) {
    const pair = one.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at + 1 < other.length; at++) {
    const pair = other.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    common++
  }
  return (2 * common) / Math.max(1, one.length + other.length - 2)
}

/** Names as alike as this may be of one document. */
const ALIKE = 0.5

/**
 * Whether two names may be of one document: one is short for the other, or they are alike but for little. 城市更新 and
 * 城乡供热 between 青川市 and 管理办法 are a quarter of their names and more: two documents.
 */
export function mayBeOneDocument(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length > 3 && short.slice(-2) === long.slice(-2) && isAbbreviation(short, long)) return true
  let opening = 0
  while (opening < short.length && short.charAt(opening) === long.charAt(opening)) opening++
  let ending = 0
  while (ending < short.length - opening && short.at(-1 - ending) === long.at(-1 - ending)) ending++
  const differs = short.length - opening - ending
  return differs * 4 < short.length && likeness(one, other) > ALIKE
}

const NUMERALS = /[0-9０-９〇零一二三四五六七八九十]+/g

/** The numbers in a name: 《2022年预算》 and 《2023年预算》 are two documents, however alike. */
export function numbersIn(title: string): string {
  return (title.match(NUMERALS) ?? []).join()
}
