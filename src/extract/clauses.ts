/** Clauses of a sentence: what stands between commas, brackets and titles left whole. */
import type { Span } from '../source/located-text.js'

const CLAUSE_ENDS = '，。；：,;:\n\t'

/** The end of the clause at `from`: a comma outside brackets and titles. */
export function clauseEnd(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at)
    if ('（(《〔['.includes(character)) depth++
    else if ('）)》〕]'.includes(character)) depth--
    else if (depth <= 0 && CLAUSE_ENDS.includes(character)) return at
  }
  return limit
}

/** The clauses of text[from, end), first to last. */
export function clausesBefore(text: string, from: number, end: number): Span[] {
  const parts: Span[] = []
  let start = from
  while (start <= end) {
    const stop = clauseEnd(text, start, end)
    if (stop > start) parts.push({ start, end: stop })
    start = stop + 1
  }
  return parts
}
