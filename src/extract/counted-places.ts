/** Places whose ending stands once for all of them: 临州、昆阳、河皋三市要…. */
import { CharacterSet } from '../source/character-table.js'
import type { BodyList } from './departments.js'

const LONGEST = 40
const UNITS = '个?(?:市|县|区|旗|镇|乡|村|街道)(?:人民)?(?:政府|党委|工委)?'
const FOLLOWS = '[，、要应须负牵配协会按共均也]'
const COUNTED = new RegExp(
  `^(?![由请在对与和经])[\\u4e00-\\u9fff]{2,4}(?:[、和及与][\\u4e00-\\u9fff]{2,4}?){1,8}[两三四五六七八九十]${UNITS}${FOLLOWS}`,
)
const CLOSING = new RegExp(`[两三四五六七八九十]${UNITS}(?=${FOLLOWS})`, 'y')
const SEPARATORS = '、和及与'
const SEPARATES = new CharacterSet(SEPARATORS)

/** Whether a separator stands where the first place may end: where most texts have none, no pattern is tried. */
function mayEnumerate(text: string, start: number, stop: number): boolean {
  const last = Math.min(stop - 1, start + 4)
  for (let at = start + 2; at <= last; at++) if (SEPARATES.has(text.charCodeAt(at))) return true
  return false
}

/** The places of the enumeration that starts at the offset; null where none does. */
export function readCountedPlaces(text: string, start: number, stop: number): BodyList | null {
  if (!mayEnumerate(text, start, stop) || !COUNTED.test(text.slice(start, Math.min(stop, start + LONGEST)))) return null
  const bodies: { start: number; end: number }[] = []
  let from = start
  for (let at = start; at < stop; at++) {
    CLOSING.lastIndex = at
    const closes = CLOSING.test(text)
    if (!closes && !SEPARATORS.includes(text.charAt(at))) continue
    if (at - from < 2) return null
    bodies.push({ start: from, end: at })
    // 临州两县、昆阳三市: the first counts what is not named
    if (closes) return bodies.length > 1 ? { bodies, end: CLOSING.lastIndex, stems: true, hasGeneric: false } : null
    from = at + 1
  }
  return null
}
