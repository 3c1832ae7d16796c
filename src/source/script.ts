/** Traditional and variant characters read as the simplified ones that rules and word lists are written in. */
import { SCRIPT_VARIANTS } from '../lexicon/script-variants.js'
import { CharacterSet } from './character-table.js'

/** For each code unit the character that it is read as; 0 where it is read as itself. */
const READ_AS = new Uint16Array(0x10000)
for (const [simplified = '', ...variants] of SCRIPT_VARIANTS.split(' ').map((group) => [...group])) {
  for (const variant of variants) READ_AS[variant.charCodeAt(0)] = simplified.charCodeAt(0)
}

/** 会议要求:各村要设卡,不准脱岗. Half-width marks, which beside Chinese read as the full-width ones. */
const FULL_MARKS = new Uint16Array(0x80)
for (const [half, full] of [[',', '，'], [':', '：'], [';', '；'], ['!', '！'], ['?', '？'], ['.', '。']] as const) {
  FULL_MARKS[half.charCodeAt(0)] = full.charCodeAt(0)
}
const FULL_STOP = '.'.charCodeAt(0)

const ZERO = 0x30
const [WIDE_ZERO, WIDE_NINE] = [0xff10, 0xff19]
const isWideDigit = (code: number): boolean => code >= WIDE_ZERO && code <= WIDE_NINE

/** All that is read as another character, perhaps: most texts hold little of it, or nothing. */
const MAY_FOLD = new CharacterSet(
  String.fromCharCode(...[...READ_AS.keys()].filter((code) => READ_AS[code] !== 0 || (FULL_MARKS[code] ?? 0) !== 0 || isWideDigit(code))),
)

/** 會議紀錄 -> 会议纪录, character by character, so that every offset stays; the text itself where it has none. */
export function foldScript(text: string): string {
  return fold(text, (code) => READ_AS[code] as number)
}

/** The same for what rules look at, with marks and digits: 要求:５月 -> 要求：5月, but neither 1,286 nor 14:30. */
export function foldReadingText(text: string): string {
  // 买买提.阿布都 stays as it is in all but the few texts that end their lines with such stops.
  const hasStops = text.includes('.') && ENDS_LINES.test(text)
  return fold(text, (code, at) => {
    if (isWideDigit(code)) return code - WIDE_ZERO + ZERO
    if (code > LAST_ASCII) return READ_AS[code] as number
    const mark = FULL_MARKS[code] as number
    return mark !== 0 && isChineseMark(text, at, code, hasStops) ? mark : 0
  })
}

/** The text with every character replaced for which another code is given; 0 leaves it as it is. */
function fold(text: string, codeFor: (code: number, at: number) => number): string {
  const { length } = text
  let at = 0
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (MAY_FOLD.has(code) && codeFor(code, at) !== 0) break
  }
  if (at === length) return text
  const codes = new Uint16Array(length)
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    codes[index] = codeFor(code, index) || code
  }
  let folded = ''
  for (let from = 0; from < length; from += CHUNK) {
    folded += String.fromCharCode(...codes.subarray(from, from + CHUNK))
  }
  return folded
}
/** So many arguments a call takes for sure. */
const CHUNK = 0x2000
const LAST_ASCII = 0x7f

const HAN_BEFORE = /[\u3400-\u9fff”’》）%]/
const HAN_BEHIND = /[\u3400-\u9fff“‘《（]/
const ENDS_LINES = /[\u3400-\u9fff]\.(?:\n|$)/

function isChineseMark(text: string, at: number, code: number, hasStops: boolean): boolean {
  const isBehind = HAN_BEFORE.test(text.charAt(at - 1))
  if (code === FULL_STOP) return hasStops && isBehind
  return isBehind || HAN_BEHIND.test(text.charAt(at + 1))
}
