/** Characters that are breaks or indents to one reader of a text alone: controls, marks of direction, odd spaces. */
import { CharacterSet } from './character-table.js'

/**
 * The code units from one to the other, of Unicode's categories Cc, Cf and Z less tab, line feed, return, space, NBSP,
 * the full-width space and the byte order mark. A test holds them against Unicode.
 */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x600, 0x605], [0x61c, 0x61c], [0x6dd, 0x6dd], [0x70f, 0x70f],
  [0x890, 0x891], [0x8e2, 0x8e2], [0x1680, 0x1680], [0x180e, 0x180e], [0x2000, 0x200f], [0x2028, 0x202f], [0x205f, 0x2064], [0x2066, 0x206f], [0xfff9, 0xfffb],
]

/** Of the planes above, one pattern tells: they are rare. */
const ODD_ASTRAL = /(?=[\u{10000}-\u{10FFFF}])[\p{Cf}\p{Z}]/u

const ODD = new CharacterSet(RANGES.map(([first, last]) => String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at))).join(''))

/** Looks at each character once: a pattern of classes takes five times as long. */
export function holdsOddCharacter(text: string): boolean {
  let isAstral = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (ODD.has(code)) return true
    isAstral ||= (code & 0xfc00) === 0xd800
  }
  return isAstral && ODD_ASTRAL.test(text)
}
