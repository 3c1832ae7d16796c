/** How much a stretch looks like the name of a person: by its surname, its length, its end. */
import { COMPOUND_SURNAMES, SURNAMES, TRANSLITERATION_CHARACTERS } from '../lexicon/surnames.js'
import { buildCharacterTable } from '../source/character-table.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { findOpening } from './roster-words.js'

/** The surnames are listed roughly by how common they are; up to here a surname alone says much. */
const COMMON_SURNAMES = 122
/** For each code unit the rank of the surname, counted from 1; 0 where it is none. */
const RANKS = new Uint16Array(0x10000)
for (const [index, surname] of [...SURNAMES].entries()) RANKS[surname.charCodeAt(0)] = index + 1
const TRANSLITERATES = 1
const TRANSLITERATIONS = buildCharacterTable([{ bit: TRANSLITERATES, characters: TRANSLITERATION_CHARACTERS }])
/** 阿布都热依木; longer ones have a middle dot. */
export const LONGEST_TRANSLITERATION = 7

export const NameWeight = { common: 2.4, rare: 1.6, doubled: 0.9, unlikely: 0.2, none: -2 } as const

export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xdfff) || code === 0x3007
}

/** Whether every character of text[start, end) is Chinese. */
export function isHanOnly(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHan(text.charCodeAt(at))) return false
  return end > start
}

/** Length in characters as read: 𬭎 is one. */
export function characterCount(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xdc00 || code > 0xdfff) count++
  }
  return count
}

const compoundSurnameAt = findOpening(COMPOUND_SURNAMES)

export function isCompoundSurname(text: string, start: number): boolean {
  return compoundSurnameAt(text, start, text.length) > 0
}

export function isSurname(character: string): boolean {
  return isSurnameAt(character, 0)
}

export function isSurnameAt(text: string, at: number): boolean {
  return (RANKS[text.charCodeAt(at)] ?? 0) > 0 && !endsPost(text, at)
}

/** 人事主任楼茵: the 任 is of the post; 业主任建国 is one of the owners. */
function endsPost(text: string, at: number): boolean {
  return at > 1 && text.charAt(at) === '任' && text.charAt(at - 1) === '主' && text.charAt(at - 2) !== '业'
}

/** 阿布都热依木·买买提, 迪丽·达娃: a middle dot between Chinese characters. */
export function isDotted(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) if ('·•‧・．'.includes(text.charAt(at))) return true
  return false
}

/** 才仁多杰, 古丽娜尔: a name of another language, written in Chinese without a middle dot. */
export function isTransliteration(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > LONGEST_TRANSLITERATION) return false
  for (let at = start; at < end; at++) if (TRANSLITERATIONS[text.charCodeAt(at)] !== TRANSLITERATES) return false
  return true
}

/** From `NameWeight.none` to about 3: how likely text[start, end) is one name. */
export function nameWeight(text: string, start: number, end: number): number {
  const length = characterCount(text, start, end)
  if (length < 2 || length > LONGEST_TRANSLITERATION) return NameWeight.none
  if (length > 4) return transliterationWeight(text, start, end) ?? NameWeight.none
  // 党校, 水利局, 海关: they open like a name and are none.
  const body = bodyStrength(text, start, end)
  if (body === BodyStrength.sure && !(length > 2 && isCompoundSurname(text, start))) return NameWeight.none
  // 管局 in 县城|管局, 文化馆
  const penalty = body === BodyStrength.strong ? (length > 2 ? 2.5 : 1.8) : 0
  if (isCompoundSurname(text, start) && length >= 3) return 3 - penalty
  const rank = RANKS[text.charCodeAt(start)] as number
  // 高林素月, 陳林美玉: two surnames, the first by marriage.
  if (length === 4) {
    const second = isSurnameAt(text, start + 1) ? NameWeight.doubled : 0.3
    const own = rank === 0 ? -1 : second
    return Math.max(transliterationWeight(text, start, end) ?? own, own) - penalty
  }
  if (rank === 0) return (transliterationWeight(text, start, end) ?? NameWeight.unlikely) - penalty
  const weight = rank <= COMMON_SURNAMES ? NameWeight.common : NameWeight.rare
  return weight + (length === 3 ? 0.2 : 0) - penalty
}

/** As likely as a rare surname, but for what ends as a body does: 巴塔科, 阿拉善镇. */
function transliterationWeight(text: string, start: number, end: number): number | null {
  if (!isTransliteration(text, start, end)) return null
  return end - start > 4 && bodyStrength(text, start, end) > 0 ? null : NameWeight.rare
}

export interface CutNames {
  /** Where each name ends. */
  cuts: number[]
  /** That of the least likely name. */
  weight: number
}

interface Cut {
  from: number
  weight: number
  total: number
}

/** Cuts a run of names whose separators are lost (张三李四); null where it does not fall into names. */
export function cutNames(text: string, start: number, end: number): CutNames | null {
  if (end - start > 40 || !(isSurnameAt(text, start) || isCompoundSurname(text, start))) return null
  const best: (Cut | null)[] = []
  best[0] = { from: 0, weight: 3, total: 0 }
  for (let to = 2; to <= end - start; to++) {
    for (const length of [2, 3, 4]) {
      const before = to >= length ? best[to - length] : null
      if (!before) continue
      const own = nameWeight(text, start + to - length, start + to)
      if (own < NameWeight.rare) continue
      const candidate = { from: to - length, weight: Math.min(own, before.weight), total: before.total + own }
      const current = best[to]
      if (!current || isBetter(candidate, current)) best[to] = candidate
    }
  }
  const last = best[end - start]
  if (!last) return null
  const cuts: number[] = []
  for (let at = end - start; at > 0; at = (best[at] as { from: number }).from) cuts.unshift(start + at)
  return cuts.length > 1 ? { cuts, weight: last.weight } : null
}

function isBetter(one: Cut, other: Cut): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.total > other.total)
}
