/** Lists told by how far in their lines stand: 县卫生局 over 　　田野, 青龙镇：党委书记田野 over 　　　　镇长山川. */
import { GROUP_WORDS } from '../lexicon/attendance-words.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { indentWidth } from '../source/plain-text.js'
import { bodyStrength } from './roster-bodies.js'

const FURTHER_IN = 2
const LONGEST_BODY = 24

/** Columns of white space before the line. */
export function indentOf(located: LocatedText, line: Span): number {
  const { source } = located
  const { start } = located.sourceRange(line)
  let from = start
  while (from > 0 && !'\n\r'.includes(source.charAt(from - 1))) from--
  return indentWidth(source, from, start)
}

/** Reads the lines one after the other. */
export class Indents {
  readonly #located: LocatedText
  readonly #lines: readonly Span[]
  /** Where the line stands whose body holds for those further in; -1 for none. */
  #heading = -1
  /** Of the line that is read next. */
  #next: number | null = null

  constructor(located: LocatedText, lines: readonly Span[]) {
    this.#located = located
    this.#lines = lines
  }

  /** `heads`: a body alone, whose persons stand further in below; `isBelow`: goes on with the body above. */
  read(index: number): { heads: boolean; isBelow: boolean } {
    const line = this.#lines[index] as Span
    const below = this.#lines[index + 1]
    if (this.#lines.length < 2) return { heads: false, isBelow: false }
    const indent = this.#next ?? indentOf(this.#located, line)
    this.#next = below ? indentOf(this.#located, below) : null
    const goesIn = this.#next !== null && this.#next >= indent + FURTHER_IN
    const isBelow = this.#heading >= 0 && indent >= this.#heading + FURTHER_IN
    const heads = goesIn && this.#isBody(line)
    if (heads || (goesIn && this.#opensWithBody(line))) this.#heading = indent
    else if (!isBelow) this.#heading = -1
    return { heads, isBelow }
  }

  #isBody({ start, end }: Span): boolean {
    if (end - start > LONGEST_BODY) return false
    const { text } = this.#located
    return bodyStrength(text, start, end) > 0 || GROUP_WORDS.words.includes(text.slice(start, end))
  }

  /** 青龙镇：党委书记田野 */
  #opensWithBody({ start, end }: Span): boolean {
    const colon = this.#located.text.slice(start, Math.min(end, start + LONGEST_BODY)).search(/[：:]/)
    return colon > 1 && this.#isBody({ start, end: start + colon })
  }
}
