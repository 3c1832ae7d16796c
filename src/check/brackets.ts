/** The brackets and quotation marks of a text, paired: for the rule about them, and for every 《…》. */
import type { Line } from '../source/line.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'

/** A sign without its counterpart. */
export interface Unpaired {
  at: number
  closes: boolean
  /** Index in `KINDS`. */
  kind: number
}

export interface Brackets {
  /** 《…》 with what is inside, the outermost ones, in their order. */
  documents: Span[]
  unpaired: Unpaired[]
}

/** What opens, what closes; ( and （ are one kind, as both are typed for one another. */
export const KINDS = ['（）()', '《》', '“”', '〔〕', '【】', '「」', '『』', '〈〉'] as const
const DOCUMENT = 1
const QUOTATION = 2

const CLOSES = 1
const TABLE = buildCharacterTable(
  KINDS.flatMap((kind, index) =>
    [...kind].map((character, at) => ({ bit: ((index + 1) << 1) | (at % 2), characters: character })),
  ),
)

interface Open {
  at: number
  kind: number
  /** It was carried over from the line before, which did not end in a full stop. */
  carried: boolean
}

export function pairBrackets({ text }: LocatedText, lines: readonly Line[]): Brackets {
  const pairing = new Pairing(text)
  for (const { start, end } of lines) {
    for (let at = start; at < end; at++) {
      const sign = TABLE[text.charCodeAt(at)] as number
      if (sign !== 0) pairing.add(at, (sign >> 1) - 1, (sign & CLOSES) === CLOSES)
    }
    pairing.endLine(end)
  }
  return pairing.end()
}

class Pairing {
  readonly #text: string
  readonly #documents: Span[] = []
  readonly #unpaired: Unpaired[] = []
  #open: Open[] = []
  /** By kind how many are open: so a sign that closes nothing is told without a search. */
  readonly #counts = KINDS.map(() => 0)
  /** Where the outermost 《 that is open stands. */
  #opened = 0

  constructor(text: string) {
    this.#text = text
  }

  add(at: number, kind: number, closes: boolean): void {
    if (closes) this.#close(at, kind)
    else if (kind === QUOTATION && this.#open.at(-1)?.kind === kind) {
      // “甲“: the second one should close.
      this.#open.pop()
      this.#count(kind, -1)
      this.#unpaired.push({ at, kind, closes: false })
    } else {
      if (this.#count(kind, 1) === 1 && kind === DOCUMENT) this.#opened = at
      this.#open.push({ at, kind, carried: false })
    }
  }

  #close(at: number, kind: number): void {
    if (this.#counts[kind] === 0) {
      // 1）, a）, 一）: a marker.
      if (kind !== 0 || !MARKER.test(this.#text.slice(Math.max(0, at - 4), at))) {
        this.#unpaired.push({ at, kind, closes: true })
      }
      return
    }
    for (let open = this.#open.pop(); open && open.kind !== kind; open = this.#open.pop()) this.#drop(open)
    if (this.#count(kind, -1) === 0 && kind === DOCUMENT) this.#documents.push({ start: this.#opened, end: at + 1 })
  }

  /** What is open at the end of a line may close on the next one, where the sentence goes on there. */
  endLine(end: number): void {
    if (this.#open.length === 0) return
    const goesOn = !ENDS_SENTENCE.includes(this.#text.charAt(end - 1))
    const kept = this.#open.filter(({ carried }) => goesOn && !carried)
    for (const open of this.#open) if (!kept.includes(open)) this.#drop(open)
    this.#open = kept
    for (const open of kept) open.carried = true
  }

  #drop({ at, kind }: Open): void {
    this.#unpaired.push({ at, kind, closes: false })
    this.#count(kind, -1)
  }

  #count(kind: number, change: 1 | -1): number {
    const count = (this.#counts[kind] as number) + change
    this.#counts[kind] = count
    return count
  }

  end(): Brackets {
    for (const open of this.#open) this.#drop(open)
    return { documents: this.#documents, unpaired: this.#unpaired.sort((one, other) => one.at - other.at) }
  }
}

/** Before a closing bracket that belongs to a marker (1）, a）, 一）), or to a face. */
const MARKER = /[:;0-9０-９]$|(?:^|[^\p{L}\p{N}])(?:[A-Za-z]|[一二三四五六七八九十]{1,3})$/u
const ENDS_SENTENCE = '。！？；：'
