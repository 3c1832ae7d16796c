/** One bit a question, one look-up a character: which characters mean something to a scan. */

/** A table over all UTF-16 code units; `mark` gives every character of a string the bit. */
export function buildCharacterTable(marks: readonly { bit: number; characters: string }[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const { bit, characters } of marks) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      table[code] = (table[code] as number) | bit
    }
  }
  return table
}
