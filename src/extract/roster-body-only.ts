/** What speaks for an entry of a list as a body with nobody in it: 县武装部, 市政协. */
import { BodyStrength, bodyStrength, endsBody } from './roster-bodies.js'
import { isSurnameAt, NameWeight, nameWeight } from './roster-names.js'
import type { Evidence } from './roster-types.js'

export function bodyOnlyWeight(text: string, start: number, end: number, evidence: Evidence): number {
  const strength = bodyStrength(text, start, end)
  if (strength === 0) return evidence.entries === 'bodies' && end - start > 3 ? 0.6 : 0.1
  if (strength === BodyStrength.sure) return 5
  // 李镇, 周村
  if (end - start === 2 && isSurnameAt(text, start)) return 1.2
  const weight = strength === BodyStrength.strong ? 3.8 : 1.4
  // 张新村, 李会院 among names.
  const isNameLike = end - start <= 3 && nameWeight(text, start, end) > NameWeight.none
  if (evidence.entries === 'names' && isNameLike) return weight - 2.5
  return evidence.entries === 'bodies' && endsLikeName(text, start, end) ? weight - 1 : weight
}

/** 县司法局姚登科 among entries that have persons: of the endings of bodies these end given names, too. */
function endsLikeName(text: string, start: number, end: number): boolean {
  const at = end - 3
  return at > start + 2 && '科镇'.includes(text.charAt(end - 1)) && isSurnameAt(text, at) && endsBody(text.charAt(at - 1))
}
