/** A body, a person and his post in one, the post not before the name: 圖書館駱世安館長. */
import { NAME_LIKE_MATTERS } from '../lexicon/attendance-bodies.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { NameWeight, isCompoundSurname, isSurnameAt, nameWeight } from './roster-names.js'
import { isTitle } from './roster-posts.js'
import type { Reading } from './roster-types.js'
import { CERTAIN } from './roster-written.js'

/** 局长, 主任, 书记, 主席. */
const HEAD_ENDINGS = '长任记席'
/** What they make of a surname belongs to the post: 副局长, 代局长. */
const POST_OPENINGS = '副代'
/** Speaks for a name whose body and post are both known, beside what the name says itself. */
const BETWEEN_KNOWN = 3.6

/** 市财政局王海副局长: the ways to find a name between a body and the post that ends the entry. */
export function readNamesBetween(text: string, start: number, end: number): Reading[] {
  for (let at = start + 4; at < end - 1; at++) {
    if (POST_OPENINGS.includes(text.charAt(at - 1)) || !isTitle(text, at, end)) continue
    const title = { start: at, end }
    return [4, 3, 2].flatMap((length) => {
      const nameStart = at - length
      const weight = weightBetween(text, start, nameStart, at, end)
      if (weight === null) return []
      const names = [[{ start: nameStart, end: at }]]
      return [{ organization: { start, end: nameStart }, title, names, weight, margin: CERTAIN }]
    })
  }
  return []
}

/** What speaks for the name text[at, nameEnd); null where it belongs to the body or the post. */
function weightBetween(text: string, start: number, at: number, nameEnd: number, end: number): number | null {
  if (at - start < 2 || !isSurnameAt(text, at)) return null
  if (nameEnd - at === 4 && !isCompoundSurname(text, at)) return null
  const weight = nameWeight(text, at, nameEnd)
  // 魏国栋 ends as a building does, and is a name by all else.
  const ending = bodyStrength(text, at, nameEnd)
  if (ending >= BodyStrength.strong || (ending > 0 && weight < NameWeight.common)) return null
  const body = bodyStrength(text, start, at)
  // Two characters are as often the matter of the post: 公司安全总监, 镇政府武装部长.
  if (nameEnd - at === 2) {
    const isHead = HEAD_ENDINGS.includes(text.charAt(end - 1)) && !NAME_LIKE_MATTERS.includes(text.slice(at, nameEnd))
    return isHead && weight >= NameWeight.common && body >= BodyStrength.strong ? weight + BETWEEN_KNOWN : null
  }
  if (body > BodyStrength.none) return weight >= NameWeight.rare ? weight + BETWEEN_KNOWN : null
  // 中華電信陳小江工程師: nothing marks the body, but 陳小江 is no kind of engineer.
  return weight >= NameWeight.common ? weight : null
}
