/** Traditional and variant characters read as the simplified ones that rules and word lists are written in. */
import { SCRIPT_VARIANTS } from '../lexicon/script-variants.js'

/** For each code unit the character that it is read as; 0 where it is read as itself. */
const READ_AS = new Uint16Array(0x10000)
for (const [simplified = '', ...variants] of SCRIPT_VARIANTS.split(' ').map((group) => [...group])) {
  for (const variant of variants) READ_AS[variant.charCodeAt(0)] = simplified.charCodeAt(0)
}

/** 会议要求:各村要设卡,不准脱岗. Half-width marks beside Chinese read as the full-width ones. */
for (const [written, full] of [[',', '，'], [':', '：'], [';', '；'], ['!', '！'], ['?', '？'], ['.', '。']] as const) {
  READ_AS[written.charCodeAt(0)] = full.charCodeAt(0)
}
const FULL_STOP = '.'.charCodeAt(0)
const LAST_ASCII = 0x7f

/**
 * 會議紀錄 -> 会议纪录, and 会议要求: -> 会议要求：, character by character, so that every offset stays; the text
 * itself where it has none.
 */
export function foldScript(text: string): string {
  let at = 0
  while (at < text.length && READ_AS[text.charCodeAt(at)] === 0) at++
  if (at === text.length) return text
  const { length } = text
  const codes = new Uint16Array(length)
  // 买买提.阿布都 stays as it is in all but the few texts that end their lines with such stops.
  const hasStops = text.includes('.') && ENDS_LINES.test(text)
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    const folded = READ_AS[code] as number
    codes[index] = folded === 0 || (code <= LAST_ASCII && !isChineseMark(text, index, code, hasStops)) ? code : folded
  }
  let folded = ''
  for (let from = 0; from < length; from += CHUNK) {
    folded += String.fromCharCode(...codes.subarray(from, from + CHUNK))
  }
  return folded
}
/** So many arguments a call takes for sure. */
const CHUNK = 0x2000

const HAN_BEFORE = /[\u3400-\u9fff”’》）%]/
const HAN_BEHIND = /[\u3400-\u9fff“‘《（]/

const ENDS_LINES = /[\u3400-\u9fff]\.(?:\n|$)/

/** Not the comma of 1,286 nor the colon of 14:30. */
function isChineseMark(text: string, at: number, code: number, hasStops: boolean): boolean {
  const isBehind = HAN_BEFORE.test(text.charAt(at - 1))
  if (code === FULL_STOP) return hasStops && isBehind
  return isBehind || HAN_BEHIND.test(text.charAt(at + 1))
}
