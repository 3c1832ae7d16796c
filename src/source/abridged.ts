/**
 * A Markdown source less the inside of its stretches of Chinese. micromark looks at every character many
 * times over, and all that such a stretch says to it is what stands at its two ends: 会议强调，要抓好落实 is
 * read as 会，实. The comma stays, as the reader tells by it what is a name half hidden: 李*强、王*明.
 */
import { buildCharacterTable } from './character-table.js'
import type { Span } from './located-text.js'

const HAN = 1
const SIGN = 2
const COMMA = 4
const CHARACTERS = buildCharacterTable([
  { bit: SIGN, characters: '。；：！？（）《》“”‘’【】〔〕' },
  { bit: COMMA, characters: '，、' },
])
CHARACTERS.fill(HAN, 0x4e00, 0xa000)
/** Shorter ones stay as they are. */
const SHORTEST = 4

/** Whether the text holds characters of the kind that an abridged source leaves out. */
export function holdsChinese(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (CHARACTERS[text.charCodeAt(at)] === HAN) return true
  return false
}

/** References ([1]: …) are told by all of their words; what has none loses nothing. */
export function mayBeAbridged(source: string): boolean {
  return !source.includes(']:')
}

export class AbridgedSource {
  readonly text: string
  /** Where each piece that is kept starts in the text, and where in the source. */
  readonly #starts: number[] = [0]
  readonly #sourceStarts: number[]
  readonly #source: string

  /** Of the whole source, or of some pieces of it alone. */
  constructor(source: string, pieces: readonly Span[] = [{ start: 0, end: source.length }]) {
    let text = ''
    this.#source = source
    this.#sourceStarts = [pieces[0]?.start ?? 0]
    const keep = (from: number, to: number, next: number): void => {
      text += source.slice(from, to)
      this.#starts.push(text.length)
      this.#sourceStarts.push(next)
    }
    for (const [index, { start, end }] of pieces.entries()) {
      let kept = start
      for (let at = start; at < end; at++) {
        if (CHARACTERS[source.charCodeAt(at)] !== HAN) continue
        const first = at
        let last = at
        let comma = -1
        for (let kind = HAN; kind !== 0; kind = CHARACTERS[source.charCodeAt(++at)] ?? 0) {
          if (kind === HAN) last = at
          else if (kind === COMMA && comma < 0) comma = at
        }
        if (last - first < SHORTEST) continue
        keep(kept, first + 1, comma > 0 && comma < last ? comma : last)
        if (comma > 0 && comma < last) keep(comma, comma + 1, last)
        kept = last
      }
      keep(kept, end, pieces[index + 1]?.start ?? end)
    }
    this.text = text
  }

  /** What stands in the source for text[start, end). */
  whole(start: number, end: number): string {
    return end > start ? this.#source.slice(this.sourceOffset(start), this.sourceOffset(end - 1) + 1) : ''
  }

  /** The offset in the source of the character at the offset in the text. */
  sourceOffset(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return (this.#sourceStarts[low] as number) + offset - (this.#starts[low] as number)
  }
}
