/**
 * 市公安局杨伟东: what most entries of a long list look like, told without weighing every way to cut
 * them. Only where no other cut can come near: the weights in the comments are those of `readEntry`.
 */
import { buildCharacterTable } from '../source/character-table.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { NameWeight, isCompoundSurname, isSurnameAt, nameWeight } from './roster-names.js'
import { readPost } from './roster-posts.js'
import type { Reading } from './roster-types.js'
import { CERTAIN, named } from './roster-written.js'

/** Characters that join two names. */
const JOINS = buildCharacterTable([{ bit: 1, characters: '和及与' }])

/**
 * For Chinese characters alone that end in no post, where no other entry has a say: a body and a
 * common surname with one or two characters, or a surname with as many alone; null for anything else.
 */
export function readPlainEntry(text: string, start: number, end: number): Reading | null {
  if (bodyStrength(text, start, end) > BodyStrength.none) return null
  if (end - start <= 3) return readPlainName(text, start, end)
  if (end - start < 5 || opensWithSurname(text, start) || joinsNames(text, end)) return null
  const nameStart = behindOnlyBody(text, start, end)
  if (nameStart < 0) return null
  const weight = nameWeight(text, nameStart, end)
  if (weight < NameWeight.common) return null
  // This weighs 4.9 and more; a name of another length stands behind no body, and so weighs 2.6 at most.
  return {
    organization: { start, end: nameStart },
    title: null,
    names: [[{ start: nameStart, end }]],
    weight: weight + BodyStrength.strong,
    margin: CERTAIN,
  }
}

/** 王莉萍: weighs 3.1 and more, and what leaves one character before a name is no other reading. */
function readPlainName(text: string, start: number, end: number): Reading | null {
  const weight = nameWeight(text, start, end)
  return weight < NameWeight.rare ? null : named([{ start, end }], weight + 1.5)
}

/** It could be several names run together, or a name around a post. */
function opensWithSurname(text: string, start: number): boolean {
  return isSurnameAt(text, start) || isCompoundSurname(text, start)
}

/** 市财政局张三和李四 */
function joinsNames(text: string, end: number): boolean {
  return JOINS[text.charCodeAt(end - 4)] === 1 || JOINS[text.charCodeAt(end - 3)] === 1
}

/**
 * Where the name starts, if a body stands before the last two or three characters, at no other place,
 * and no post at all; -1 where it is not so plain.
 */
function behindOnlyBody(text: string, start: number, end: number): number {
  let found = -1
  for (let at = end - 4; at <= end - 2; at++) {
    const strength = bodyStrength(text, start, at)
    if (strength > BodyStrength.none) {
      if (found >= 0 || strength < BodyStrength.strong || at === end - 4) return -1
      found = at
    } else if (isCompoundSurname(text, at)) return -1
    if (readPost(text, start, at)) return -1
  }
  return found
}
