/** Look-ups by character, in place of patterns that would look at every one of them several times. */

/** A table over all UTF-16 code units; `mark` gives every character of a string the bit. */
export function buildCharacterTable(marks: readonly { bit: number; characters: string }[]): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const { bit, characters } of marks) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      table[code] = (table[code] as number) | bit
    }
  }
  return table
}

/** Words by their first character: whether one of them stands at an offset, for one look-up where none can. */
export class WordIndex {
  /** For each code unit the number of its list, 0 where no word begins with it. */
  readonly #numbers = new Uint16Array(0x10000)
  /** Longest first, so that what is found is what an alternation of the words would find. */
  readonly #lists: string[][] = [[]]

  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const code = word.charCodeAt(0)
      let number = this.#numbers[code] as number
      if (number === 0) {
        number = this.#lists.push([]) - 1
        this.#numbers[code] = number
      }
      ;(this.#lists[number] as string[]).push(word)
    }
  }

  /** Whether some word begins with the character at the offset, which must be in the text. */
  mayStartAt(text: string, at: number): boolean {
    return this.#numbers[text.charCodeAt(at)] !== 0
  }

  startsAt(text: string, at: number): boolean {
    return this.wordAt(text, at) !== ''
  }

  /** The longest word that stands at the offset, or ''. */
  wordAt(text: string, at: number): string {
    if (at >= text.length) return ''
    const number = this.#numbers[text.charCodeAt(at)] as number
    if (number === 0) return ''
    const second = text.charCodeAt(at + 1)
    for (const word of this.#lists[number] as string[]) {
      // Most words fail at their second character: that is cheaper asked here than by startsWith
      if (word.length === 1 || (word.charCodeAt(1) === second && text.startsWith(word, at))) return word
    }
    return ''
  }

  /** The first offset in [from, end) at which a word stands; `end` where none does. */
  find(text: string, from: number, end: number): number {
    for (let at = from; at < end; at++) {
      if (this.#numbers[text.charCodeAt(at)] !== 0 && this.wordAt(text, at) !== '') return at
    }
    return end
  }
}
