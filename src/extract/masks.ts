/** Text with what stands in titles, quotes and brackets blotted out, every offset kept. */

import { buildCharacterTable } from '../source/character-table.js'

/** In place of a title: 《…》, 「…」. */
const TITLE_BLOT = '□'
/** In place of a quotation. */
const QUOTE_BLOT = '◇'
/** In place of a bracket. */
const BRACKET_BLOT = '○'
const OPENINGS = '《“「『（(【'
const CLOSINGS = '》”」』）)】'
/** The number of the opening sign, counted from 1; 0 for any other character. */
const NUMBERS = buildCharacterTable([...OPENINGS].map((characters, index) => ({ bit: index + 1, characters })))
const LONGEST = 200

/** 《办法》审议通过（同意7票） -> □□□□审议通过□□□□□□: cues inside do not count. */
export function maskQuoted(text: string): string {
  let masked = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const number = NUMBERS[text.charCodeAt(at)] as number
    if (number === 0) continue
    const end = findClosing(text, at, number - 1)
    if (end < 0) continue
    masked += text.slice(copied, at) + blotFor(text.charAt(at)).repeat(end + 1 - at)
    copied = end + 1
    at = end
  }
  return copied === 0 ? text : masked + text.slice(copied)
}

function blotFor(opening: string): string {
  if ('《「『'.includes(opening)) return TITLE_BLOT
  return opening === '“' ? QUOTE_BLOT : BRACKET_BLOT
}

/** Where the sign that opens at the offset closes, or -1. */
function findClosing(text: string, from: number, pair: number): number {
  const opening = OPENINGS.charCodeAt(pair)
  const closing = CLOSINGS.charCodeAt(pair)
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const code = text.charCodeAt(at)
    if (code === opening) depth++
    else if (code === closing && --depth === 0) return at
    else if (code === LINE_FEED || code === TAB) return -1
  }
  return -1
}

const TAB = 9
const LINE_FEED = 10
