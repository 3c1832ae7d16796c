/** Text -> GBK, which Node decodes and does not encode. */

const CODES = new Map<string, readonly number[]>()
const decoder = new TextDecoder('gbk')
for (let high = 0x81; high <= 0xfe; high++) {
  for (let low = 0x40; low <= 0xfe; low++) {
    const character = decoder.decode(Uint8Array.of(high, low))
    if (low !== 0x7f && character.length === 1 && character !== '\uFFFD') CODES.set(character, [high, low])
  }
}

export function encodeGbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      const bytes = code < 128 ? [code] : CODES.get(character)
      if (bytes === undefined) throw new Error(`GBK has no ${character}`)
      return [...bytes]
    }),
  )
}
