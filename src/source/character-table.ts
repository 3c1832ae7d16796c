/** Look-ups by character, in place of patterns that would look at every one of them several times. */

/**
 * A table over all UTF-16 code units; `mark` gives every character of a string the bit. Eight kinds at
 * most make it half as large: what a text touches of it then stays in the fastest cache.
 */
export function buildCharacterTable(
  marks: readonly { bit: number; characters: string }[],
): Uint8Array | Uint16Array | Uint32Array {
  const highest = Math.max(...marks.map(({ bit }) => bit))
  const table = new (highest < 0x100 ? Uint8Array : highest < 0x10000 ? Uint16Array : Uint32Array)(0x10000)
  for (const { bit, characters } of marks) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      table[code] = (table[code] as number) | bit
    }
  }
  return table
}

/** A set of characters: one bit for each code unit, and so a few lines of the processor's cache. */
export class CharacterSet {
  readonly #bits = new Int32Array(0x800)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31))
    }
  }

  /** Of an offset beyond the end, `charCodeAt` gives NaN, which is asked as 0. */
  has(code: number): boolean {
    return (((this.#bits[code >> 5] as number) >>> (code & 31)) & 1) !== 0
  }
}

/** In the table of first characters: the character alone is a word. */
const ALONE = 0x8000
/** How many pairs of characters are told apart; two that share a number only cost a closer look. */
const PAIRS = 0x1000

/** Words by their first two characters: which of them stands at an offset, for one look-up where none can. */
export class WordIndex {
  /** For each code unit the number of its list, 0 where no word begins with it. */
  readonly #numbers = new Uint16Array(0x10000)
  /** The pairs of characters that some word begins with. */
  readonly #pairs = new Uint8Array(PAIRS)
  /** Longest first, so that what is found is what an alternation of the words would find. */
  readonly #lists: string[][] = [[]]

  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const code = word.charCodeAt(0)
      if (this.#numbers[code] === 0) this.#numbers[code] = this.#lists.push([]) - 1
      const number = this.#numbers[code] as number
      ;(this.#lists[number & ~ALONE] as string[]).push(word)
      if (word.length === 1) this.#numbers[code] = number | ALONE
      else this.#pairs[pairOf(code, word.charCodeAt(1))] = 1
    }
  }

  startsAt(text: string, at: number): boolean {
    return this.wordAt(text, at) !== ''
  }

  /** The longest word that stands at the offset and ends before the limit, or ''. */
  wordAt(text: string, at: number, limit = text.length): string {
    if (at >= limit) return ''
    const code = text.charCodeAt(at)
    const number = this.#numbers[code] as number
    if (number === 0) return ''
    const words = this.#lists[number & ~ALONE] as string[]
    if (at + 1 === limit || this.#pairs[pairOf(code, text.charCodeAt(at + 1))] === 0) {
      return number & ALONE ? (words[words.length - 1] as string) : ''
    }
    for (const word of words) if (at + word.length <= limit && text.startsWith(word, at)) return word
    return ''
  }

  /** The first offset in [from, end) at which a word stands that ends there too; `end` where none does. */
  find(text: string, from: number, end: number): number {
    for (let at = from; at < end; at++) {
      if (this.#numbers[text.charCodeAt(at)] !== 0 && this.wordAt(text, at, end) !== '') return at
    }
    return end
  }
}

/** Which of several lists may have a word at an offset, told by its first two characters alone. */
export class PairTable {
  /** The characters that words begin with. */
  readonly openings: string
  /** By pair the bits of the lists; two pairs that share a number only cost a closer look. */
  readonly #bits = new Uint32Array(PAIRS)

  /** Words of two characters or more. */
  constructor(lists: readonly { bit: number; words: readonly string[] }[]) {
    for (const { bit, words } of lists) {
      for (const word of words) {
        const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
        this.#bits[pair] = (this.#bits[pair] as number) | bit
      }
    }
    this.openings = lists.flatMap(({ words }) => words.map((word) => word.charAt(0))).join('')
  }

  bitsAt(text: string, at: number): number {
    return at + 1 < text.length ? (this.#bits[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] as number) : 0
  }
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1)
}
