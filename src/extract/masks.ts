/** Text with what stands in titles, quotes and brackets blotted out, every offset kept. */

/** In place of a title: 《…》, 「…」. */
const TITLE_BLOT = '□'
/** In place of a quotation. */
const QUOTE_BLOT = '◇'
/** In place of a bracket. */
const BRACKET_BLOT = '○'
const OPENING = new Map([
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
])
const LONGEST = 200

/** 《办法》审议通过（同意7票） -> □□□□审议通过□□□□□□: cues inside do not count. */
export function maskQuoted(text: string): string {
  if (!/[《“「『（(【]/.test(text)) return text
  let masked = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const closing = OPENING.get(text.charAt(at))
    if (!closing) continue
    const end = findClosing(text, at, text.charAt(at), closing)
    if (end < 0) continue
    masked += text.slice(copied, at) + blotFor(text.charAt(at)).repeat(end + 1 - at)
    copied = end + 1
    at = end
  }
  return masked + text.slice(copied)
}

function blotFor(opening: string): string {
  if ('《「『'.includes(opening)) return TITLE_BLOT
  return opening === '“' ? QUOTE_BLOT : BRACKET_BLOT
}

function findClosing(text: string, from: number, opening: string, closing: string): number {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const character = text.charAt(at)
    if (character === opening) depth++
    else if (character === closing && --depth === 0) return at
    else if (character === '\n' || character === '\t') return -1
  }
  return -1
}
