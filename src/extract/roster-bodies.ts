/** Where the name of a body ends: 市公安局|尉迟恭, 人行云城支行|林立, 港区|张长风. */
import {
  BODY_ENDINGS,
  SHORT_BODIES,
  STRONG_BODY_CHARACTERS,
  WEAK_BODY_CHARACTERS,
} from '../lexicon/attendance-bodies.js'
import { ORGANIZATION_ENDINGS } from '../lexicon/organizations.js'
import { findOpening, indexEndings } from './roster-words.js'

/** How surely a stretch is a body; the higher, the surer. */
export const BodyStrength = { none: 0, weak: 1.8, strong: 2.5, sure: 3 } as const

const ENDINGS = indexEndings(
  [...ORGANIZATION_ENDINGS, ...BODY_ENDINGS]
    .flatMap(({ endings }) => endings)
    // 苏木 is a name as well.
    .filter((ending) => ending.length > 1 && ending !== '苏木'),
)
/** What the last character alone says, for each code unit the index of a strength. */
const BY_LAST = new Uint8Array(0x10000)
const STRENGTHS: readonly number[] = [BodyStrength.none, BodyStrength.weak, BodyStrength.strong]
for (const character of WEAK_BODY_CHARACTERS) BY_LAST[character.charCodeAt(0)] = 1
for (const character of STRONG_BODY_CHARACTERS) BY_LAST[character.charCodeAt(0)] = 2
const SHORT = findOpening(SHORT_BODIES)
/** 县财政局|王保安, 镇政府|李建行: behind a body and one character, a given name. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['保安', '保全', '建行', '农行'])

/** Whether text[start, end) reads as the name of a body, by how it ends or as one of the short names. */
export function bodyStrength(text: string, start: number, end: number): number {
  // 县发改, 税务: a short name without its 局.
  if (end - start <= 3 && SHORT(text, start, end) === end - start) return BodyStrength.sure
  return bodyEndingStrength(text, start, end)
}

/** By how it ends alone: 政法 is no body in 政法委员. */
export function bodyEndingStrength(text: string, start: number, end: number): number {
  if (end - start < 2) return BodyStrength.none
  // 《江城日报》
  if (text.charAt(end - 1) === '》' && text.charAt(start) === '《') return BodyStrength.sure
  for (const ending of ENDINGS(text, end)) {
    const at = end - ending.length
    if (at < start || !text.startsWith(ending, at)) continue
    return GIVEN_NAMES.has(ending) && isStrong(text.charCodeAt(at - 2)) ? BodyStrength.none : BodyStrength.sure
  }
  return STRENGTHS[BY_LAST[text.charCodeAt(end - 1)] as number] as number
}

function isStrong(code: number): boolean {
  return BY_LAST[code] === 2
}

/** Whether a body may end with the character: the 局 of 县财政局长 is its and the post's. */
export function endsBody(character: string): boolean {
  return (BY_LAST[character.charCodeAt(0)] ?? 0) > 0
}
