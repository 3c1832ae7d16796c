/** What looks like the marker of a point, before it is clear whether it is one: （一） 1. ① 一是. */
import { ENCLOSED_NUMERALS } from '../outline/numerals.js'
import { buildCharacterTable } from '../source/character-table.js'

/** What a character may be in a marker. */
export const BRACKET = 1
const CLOSING_BRACKET = 2
export const ENCLOSED = 4
export const HAN = 8
export const DIGIT = 16
const BEHIND_HAN = 32
const BEHIND_DIGIT = 64
/** In brackets alone: (a). */
const LATIN = 128
/** 第 in 第一， */
export const ORDINAL = 256
const BEHIND_ORDINAL = 512
/** With a bracket behind it: a） */
export const LETTER = 1024
/** In a bracket: （甲） */
const STEM = 2048
/** All that a marker can begin with. */
const OPENS_MARKER = BRACKET | ENCLOSED | HAN | DIGIT | ORDINAL | LETTER
const OPENINGS = [
  { bit: BRACKET, characters: '（(' },
  { bit: ENCLOSED, characters: ENCLOSED_NUMERALS },
  { bit: HAN, characters: '一二三四五六七八九十' },
  { bit: DIGIT, characters: '0123456789０１２３４５６７８９' },
  { bit: ORDINAL, characters: '第' },
  { bit: LETTER, characters: 'abcdefgh' },
]
export const MARKER_OPENINGS = OPENINGS.map(({ characters }) => characters).join('')
const KINDS = buildCharacterTable([
  ...OPENINGS,
  { bit: CLOSING_BRACKET, characters: '）)' },
  { bit: LATIN, characters: 'abcdefghijklmnopqrstuvwxyz' },
  { bit: STEM, characters: '甲乙丙丁戊己庚辛' },
  { bit: BEHIND_HAN, characters: '是要、．.' },
  { bit: BEHIND_ORDINAL, characters: '，,、' },
  { bit: BEHIND_DIGIT, characters: '、.．）)' },
])

/** What the character can begin as a marker; 0 for nothing. */
export function openingKind(text: string, at: number): number {
  return (KINDS[text.charCodeAt(at)] as number) & OPENS_MARKER
}

/** The end of what looks like a marker at the offset, one of its openings, or -1. */
export function candidateEnd(text: string, at: number, end: number): number {
  const kind = openingKind(text, at)
  if (kind === ENCLOSED) return at + 1
  if (kind === LETTER) return closedBy(text, at + 1, at + 1, end, CLOSING_BRACKET)
  if (kind === BRACKET) return closedBy(text, skipNumeral(text, at + 1, end, HAN | DIGIT | LATIN | STEM, 3), at + 2, end, CLOSING_BRACKET)
  if (kind === ORDINAL) return closedBy(text, skipNumeral(text, at + 1, end, HAN, 2), at + 2, end, BEHIND_ORDINAL)
  if (kind === HAN) return closedBy(text, skipNumeral(text, at, end, HAN, 3), at + 1, end, BEHIND_HAN)
  return closedBy(text, skipNumeral(text, at, end, DIGIT, 2), at + 1, end, BEHIND_DIGIT)
}

function skipNumeral(text: string, from: number, end: number, kind: number, longest: number): number {
  const last = Math.min(end, from + longest)
  let at = from
  while (at < last && (KINDS[text.charCodeAt(at)] as number) & kind) at++
  return at
}

/** Behind the character at the offset, where it is of the kind and not before `least`; else -1. */
function closedBy(text: string, at: number, least: number, end: number, kind: number): number {
  return at >= least && at < end && (KINDS[text.charCodeAt(at)] as number) & kind ? at + 1 : -1
}
