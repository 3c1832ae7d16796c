/** Where the name of a body ends: 市公安局|尉迟骏, 人行太仓支行|林立彬, 港区|张培明. */
import {
  BODY_ENDINGS,
  SHORT_BODIES,
  STRONG_BODY_CHARACTERS,
  WEAK_BODY_CHARACTERS,
} from '../lexicon/attendance-bodies.js'
import { ORGANIZATION_ENDINGS } from '../lexicon/organizations.js'

/** How surely a stretch is a body; the higher, the surer. */
export const BodyStrength = { none: 0, weak: 1.8, strong: 2.5, sure: 3 } as const

const ENDINGS_BY_LAST = new Map<string, string[]>()
for (const { endings } of [...ORGANIZATION_ENDINGS, ...BODY_ENDINGS]) {
  for (const ending of endings) {
    if (ending.length < 2) continue
    const last = ending.charAt(ending.length - 1)
    const found = ENDINGS_BY_LAST.get(last)
    if (found) found.push(ending)
    else ENDINGS_BY_LAST.set(last, [ending])
  }
}
const STRONG = new Set(STRONG_BODY_CHARACTERS)
const WEAK = new Set(WEAK_BODY_CHARACTERS)
const SHORT = new Set(SHORT_BODIES)

/** Whether text[start, end) reads as the name of a body, by how it ends or as one of the short names. */
export function bodyStrength(text: string, start: number, end: number): number {
  // 县发改, 税务: a short name without its 局.
  if (end - start <= 3 && SHORT.has(text.slice(start, end))) return BodyStrength.sure
  return bodyEndingStrength(text, start, end)
}

/** By how it ends alone: 政法 is no body in 政法委员. */
export function bodyEndingStrength(text: string, start: number, end: number): number {
  if (end - start < 2) return BodyStrength.none
  const last = text.charAt(end - 1)
  for (const ending of ENDINGS_BY_LAST.get(last) ?? []) {
    if (end - ending.length >= start && text.startsWith(ending, end - ending.length)) return BodyStrength.sure
  }
  if (STRONG.has(last)) return BodyStrength.strong
  return WEAK.has(last) ? BodyStrength.weak : BodyStrength.none
}

/** Whether a body may end with the character: the 局 of 县财政局长 is its and the post's. */
export function endsBody(character: string): boolean {
  return STRONG.has(character) || WEAK.has(character)
}
