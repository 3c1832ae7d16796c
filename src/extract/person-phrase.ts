/** The words that name one person, without what stands around them, and what parts them from the next. */
import { PERSON_CLOSINGS } from '../lexicon/chairing.js'
import type { Span } from '../source/located-text.js'

/** Takes off 由, 同志, a closing 。 and a note in brackets. */
export function trimPhrase(text: string, span: Span): Span {
  let { start, end } = span
  for (let changed = true; changed && end > start; ) {
    changed = false
    const closing = PERSON_CLOSINGS.find((word) => end - word.length > start && text.startsWith(word, end - word.length))
    if (closing) {
      end -= closing.length
      changed = true
    } else if ('）)'.includes(text.charAt(end - 1))) {
      const open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1))
      if (open <= start) break
      end = open
      changed = true
    }
  }
  while (start < end && '：:，,、\t\n'.includes(text.charAt(start))) start++
  return { start, end }
}

export const SEPARATORS = '、，,；;/\n\t'

/** Where the entry of a list ends that goes on at the offset. */
export function entryEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && !SEPARATORS.includes(text.charAt(end))) end++
  return end
}
