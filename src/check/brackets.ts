/** The brackets and quotation marks of a text, paired: for the rule about them, and for every 《…》. */
import { firstFrom } from '../extract/offsets.js'
import type { Line } from '../source/line.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'

/** A sign without its counterpart. */
interface Unpaired {
  at: number
  closes: boolean
  /** Index in `KINDS`. */
  kind: number
}

/** 《…》 with what is inside. */
export interface Document extends Span {
  /** As rules read it, with its 《》. */
  name: string
}

export interface Brackets {
  documents: Documents
  unpaired: Unpaired[]
}

/** The outermost 《…》 of the text, in their order. */
export class Documents {
  readonly all: readonly Document[]
  readonly #starts: readonly number[]

  constructor(all: readonly Document[]) {
    this.all = all
    this.#starts = all.map(({ start }) => start)
  }

  /** Those that start in [start, end). */
  in(start: number, end: number): readonly Document[] {
    return this.all.slice(firstFrom(this.#starts, start), firstFrom(this.#starts, Math.max(start, end)))
  }
}

/** What opens, what closes; ( and （ are one kind, as both are typed for one another. */
export const KINDS = ['（）()', '《》', '“”', '〔〕', '【】', '「」', '『』', '〈〉'] as const
const DOCUMENT = 1
const QUOTATION = 2

const CLOSES = 1
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const TABLE = buildCharacterTable(
  KINDS.flatMap((kind, index) =>
    [...kind].map((character, at) => ({ bit: ((index + 1) << 1) | (at % 2), characters: character })),
  ),
)

export function pairBrackets({ text }: LocatedText, lines: readonly Line[]): Brackets {
  const pairing = new Pairing(text)
  for (const { start, end } of lines) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      // Most characters are Chinese: no look-up for them.
      if (code >= FIRST_HAN && code <= LAST_HAN) continue
      const sign = TABLE[code] as number
      if (sign !== 0) pairing.add(at, (sign >> 1) - 1, (sign & CLOSES) === CLOSES)
    }
    pairing.endLine(end)
  }
  return pairing.end()
}

class Pairing {
  readonly #text: string
  readonly #documents: Document[] = []
  readonly #unpaired: Unpaired[] = []
  /** What is open: where, and of which kind. */
  readonly #places: number[] = []
  readonly #kinds: number[] = []
  /** So many of them, the outermost ones, were carried over from the line before. */
  #carried = 0
  /** By kind how many are open: so a sign that closes nothing is told without a search. */
  readonly #counts = KINDS.map(() => 0)
  /** Where the outermost 《 that is open stands. */
  #opened = 0

  constructor(text: string) {
    this.#text = text
  }

  add(at: number, kind: number, closes: boolean): void {
    if (closes) this.#close(at, kind)
    else if (kind === QUOTATION && this.#kinds[this.#kinds.length - 1] === kind) {
      // “甲“: the second one should close.
      this.#pop()
      this.#unpaired.push({ at, kind, closes: false })
    } else {
      if (kind === DOCUMENT && this.#counts[kind] === 0) this.#opened = at
      this.#counts[kind] = (this.#counts[kind] as number) + 1
      this.#places.push(at)
      this.#kinds.push(kind)
    }
  }

  #close(at: number, kind: number): void {
    if (this.#counts[kind] === 0) {
      if (kind !== 0 || !MARKER.test(this.#text.slice(Math.max(0, at - 4), at))) {
        this.#unpaired.push({ at, kind, closes: true })
      }
      return
    }
    while (this.#kinds[this.#kinds.length - 1] !== kind) this.#drop()
    this.#pop()
    if (kind !== DOCUMENT || this.#counts[kind] !== 0) return
    const [start, end] = [this.#opened, at + 1]
    this.#documents.push({ start, end, name: this.#text.slice(start, end) })
  }

  /** What is open at the end of a line may close on the next one, where the sentence goes on there. */
  endLine(end: number): void {
    const { length } = this.#places
    if (length === 0) return
    const given = ENDS_SENTENCE.includes(this.#text.charAt(end - 1)) ? length : Math.min(this.#carried, length)
    const places = this.#places.splice(0, given)
    const kinds = this.#kinds.splice(0, given)
    for (const [index, at] of places.entries()) this.#tell(at, kinds[index] as number)
    this.#carried = this.#places.length
  }

  #drop(): void {
    const at = this.#places[this.#places.length - 1] as number
    const kind = this.#pop()
    this.#unpaired.push({ at, kind, closes: false })
  }

  /** Takes the innermost sign that is open. */
  #pop(): number {
    this.#places.pop()
    const kind = this.#kinds.pop() as number
    this.#counts[kind] = (this.#counts[kind] as number) - 1
    this.#carried = Math.min(this.#carried, this.#places.length)
    return kind
  }

  #tell(at: number, kind: number): void {
    this.#counts[kind] = (this.#counts[kind] as number) - 1
    this.#unpaired.push({ at, kind, closes: false })
  }

  end(): Brackets {
    while (this.#places.length > 0) this.#drop()
    const unpaired = this.#unpaired.sort((one, other) => one.at - other.at)
    return { documents: new Documents(this.#documents), unpaired }
  }
}

/** Before a closing bracket that belongs to a marker (1）, a）, 一）), or to a face. */
const MARKER = /[:;：；0-9０-９]$|(?:^|[^\p{L}\p{N}])(?:[A-Za-z]|[一二三四五六七八九十]{1,3})$/u
const ENDS_SENTENCE = '。！？；：'
