/** Parts of patterns that are lists: words of the lexicon, and alternatives that stand one on a line. */

/** Any of the words, the longer ones first: 提请审议 before 提请, which it begins with. */
export function anyOf(words: readonly string[]): string {
  return oneOf([...words].sort((one, other) => other.length - one.length).map((word) => word.replace(SIGNS, '\\$&')))
}
const SIGNS = /[.*+?^${}()|[\]\\]/g

/** One of the alternatives, tried in their order. */
export function oneOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`
}
