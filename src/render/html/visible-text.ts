/** Text -> nodes of the page in which every character shows, also those made to hide or to reorder. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * Controls (NUL, which an HTML parser drops), characters that set the direction of others (UAX #9), and
 * halves of surrogate pairs, which no file can hold.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu

export function visibleText(text: string): ElementContent[] {
  const nodes: ElementContent[] = []
  let from = 0
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index) })
    nodes.push(h('span.control', codePointOf(character)))
    from = index + character.length
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) })
  return nodes
}

/** The same for where no elements may stand, as in a title. */
export function visibleString(text: string): string {
  return text.replace(HIDDEN, codePointOf)
}

/** U+202E */
function codePointOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
