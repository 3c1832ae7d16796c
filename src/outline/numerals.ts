/** Every way minutes write a number: 60, １２, 二十一, 廿三, 二〇二一, 壹, ⑩, 〇. */

const DIGITS = new Map<string, number>()
for (const [value, spellings] of [
  '0０〇○Ｏ零',
  '1１一壹壱',
  '2２二贰两',
  '3３三叁参',
  '4４四肆',
  '5５五伍',
  '6６六陆',
  '7７七柒',
  '8８八捌',
  '9９九玖',
].entries()) {
  for (const spelling of spellings) DIGITS.set(spelling, value)
}
const UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])

/** ① to ⑳, ⑴ to ⒇, ㈠ to ㈩, Ⅰ to Ⅻ, a to z, A to Z and 甲 to 癸: their value, or null. */
function enclosedValue(character: string): number | null {
  const stem = '甲乙丙丁戊己庚辛壬癸'.indexOf(character)
  if (stem >= 0) return stem + 1
  const code = character.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 1
  if (code >= 0x41 && code <= 0x5a) return code - 0x41 + 1
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2474 + 1
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2488 + 1
  if (code >= 0x3220 && code <= 0x3229) return code - 0x3220 + 1
  if (code >= 0x2160 && code <= 0x216b) return code - 0x2160 + 1
  return null
}

/** I to XXIX, as headings are numbered; null for anything else. */
export function romanValue(numeral: string): number | null {
  if (!/^X{0,2}(?:IX|IV|V?I{0,3})$/.test(numeral)) return null
  let value = 0
  for (const [index, letter] of [...numeral].entries()) {
    const own = ROMAN[letter] as number
    value += own < (ROMAN[numeral.charAt(index + 1)] ?? 0) ? -own : own
  }
  return value
}
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The value of a whole numeral; null for anything else (and for what no minutes would number with). */
export function numeralValue(numeral: string): number | null {
  if (numeral === '' || numeral.length > 12) return null
  if (numeral.length === 1) {
    const enclosed = enclosedValue(numeral)
    if (enclosed !== null) return enclosed
    const digit = DIGITS.get(numeral)
    if (digit !== undefined) return digit
  }
  let plain = 0
  let total = 0
  let pending: number | null = null
  let hasUnit = false
  for (const character of numeral.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const digit = DIGITS.get(character)
    if (digit !== undefined) {
      plain = plain * 10 + digit
      pending = hasUnit ? digit : plain
      continue
    }
    const unit = UNITS.get(character)
    if (unit === undefined) return null
    total += (pending ?? 1) * unit
    pending = null
    plain = 0
    hasUnit = true
  }
  return hasUnit ? total + (pending ?? 0) : plain
}

/** Characters a numeral may consist of, for use inside a character class. */
export const NUMERAL_CHARACTERS = '0-9０-９〇○零一二三四五六七八九十百廿卅Ⅰ-Ⅻ'

/** ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ㈠ to ㈩. */
export const ENCLOSED_NUMERALS = charactersBetween(0x2460, 0x249b) + charactersBetween(0x3220, 0x3229)

function charactersBetween(first: number, last: number): string {
  let characters = ''
  for (let code = first; code <= last; code++) characters += String.fromCharCode(code)
  return characters
}
