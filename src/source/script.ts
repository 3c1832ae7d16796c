/** Traditional and variant characters read as the simplified ones that rules and word lists are written in. */
import { SCRIPT_VARIANTS } from '../lexicon/script-variants.js'

/** For each code unit the character that it is read as; 0 where it is read as itself. */
const READ_AS = new Uint16Array(0x10000)
for (const [simplified = '', ...variants] of SCRIPT_VARIANTS.split(' ').map((group) => [...group])) {
  for (const variant of variants) READ_AS[variant.charCodeAt(0)] = simplified.charCodeAt(0)
}

/** 會議紀錄 -> 会议纪录, character by character, so that every offset stays; the text itself where it has none. */
export function foldScript(text: string): string {
  let at = 0
  while (at < text.length && READ_AS[text.charCodeAt(at)] === 0) at++
  if (at === text.length) return text
  const { length } = text
  const codes = new Uint16Array(length)
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    codes[index] = READ_AS[code] || code
  }
  let folded = ''
  for (let from = 0; from < length; from += CHUNK) {
    folded += String.fromCharCode(...codes.subarray(from, from + CHUNK))
  }
  return folded
}
/** So many arguments a call takes for sure. */
const CHUNK = 0x2000
