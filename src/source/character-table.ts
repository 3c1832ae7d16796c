/** One bit a question, one look-up a character: which characters mean something to a scan. */

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
  readonly #lists: string[][] = [[]]

  constructor(words: readonly string[]) {
    for (const word of words) {
      const code = word.charCodeAt(0)
      let number = this.#numbers[code] as number
      if (number === 0) {
        number = this.#lists.push([]) - 1
        this.#numbers[code] = number
      }
      ;(this.#lists[number] as string[]).push(word)
    }
  }

  startsAt(text: string, at: number): boolean {
    const number = this.#numbers[text.charCodeAt(at)] as number
    if (!number) return false
    for (const word of this.#lists[number] as string[]) if (text.startsWith(word, at)) return true
    return false
  }
}
