/** What is said behind the name of a person or a body and belongs to neither: 李四等, 县政协有关负责同志. */
import { NAME_CLOSINGS, RESPONSIBLE_PERSONS, RESPONSIBLE_PREFIXES } from '../lexicon/attendance-words.js'
import { buildCharacterTable } from '../source/character-table.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { NameWeight, isSurnameAt, nameWeight } from './roster-names.js'
import { findEnding } from './roster-words.js'

const closingAt = findEnding(NAME_CLOSINGS)
const responsibleAt = findEnding(RESPONSIBLE_PERSONS.words)
const responsiblePrefixAt = findEnding(RESPONSIBLE_PREFIXES)

const ENDS_COUNT = 1
const ENDS_FOLLOWERS = 2
const CHARACTERS = buildCharacterTable([
  { bit: ENDS_COUNT, characters: '人位名' },
  { bit: ENDS_FOLLOWERS, characters: '人员仁' },
])
const AND_OTHERS_CODE = '等'.charCodeAt(0)

function hasBit(text: string, at: number, bit: number): boolean {
  return ((CHARACTERS[text.charCodeAt(at)] ?? 0) & bit) !== 0
}

/** 村民代表三十一名, 共九人 */
const WRITTEN_COUNT = /^(?:.*(?:代表|委员|群众|村民|业主|共|计|到|各))?[一二三四五六七八九十百]{1,5}[余多]?[人位名]$/

/** 委员出席15人, 共23人, 3位 */
export function isCount(text: string, start: number, end: number): boolean {
  if (end - start < 2 || !hasBit(text, end - 1, ENDS_COUNT)) return false
  return /[0-9０-９]/.test(text.charAt(end - 2)) || WRITTEN_COUNT.test(text.slice(start, end))
}

/** 李白暨相關人員, 王五及随行人员: those who came with a person. */
export function withoutFollowers(text: string, start: number, end: number): number {
  if (!hasBit(text, end - 1, ENDS_FOLLOWERS)) return end
  for (let at = Math.max(start + 2, end - 12); at < end; at++) if ('暨及率'.includes(text.charAt(at))) return at
  return end
}

/** Not the 等 of 高等教育司. */
const AND_OTHERS = /^等(?:$|同志|人|位|领导|部门|单位|代表|一行|有关|相关|[\d一二三四五六七八九十多余])/

/** 张三同志, 李四等, 王五等3人: what is said behind a name. */
export function withoutClosing(text: string, start: number, from: number): number {
  let end = from
  for (let at = Math.max(start + 2, end - 10); at < end; at++) {
    if (text.charCodeAt(at) === AND_OTHERS_CODE && AND_OTHERS.test(text.slice(at, end))) end = at
  }
  const closing = closingAt(text, start, end)
  return closing > 0 && isSurnameAlone(text, start, end - closing) ? end : end - closing
}

/** 县政协有关负责同志 -> 县政协; null where no such words close it. */
export function withoutResponsible(text: string, start: number, end: number): number | null {
  const responsible = responsibleAt(text, start + 1, end)
  if (responsible === 0) return null
  let at = end - responsible
  for (let prefix = 1, guard = 0; prefix > 0 && guard < 3; guard++) {
    prefix = responsiblePrefixAt(text, start, at)
    at -= prefix
  }
  return at
}

/** 羅先生, C2棟羅先生, A公司羅女士: without 先生 the name would be a surname. */
function isSurnameAlone(text: string, start: number, end: number): boolean {
  const at = end - 1
  if (at === start) return true
  if (!isSurnameAt(text, at)) return false
  return bodyStrength(text, start, at) > BodyStrength.none && nameWeight(text, start, end) < NameWeight.rare
}
