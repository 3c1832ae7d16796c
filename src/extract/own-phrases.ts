/** Decision phrases of the caller's own (照办, 准), beside those of the lexicon. */
import type { Verdict } from '../schema/minutes.js'
import { WordIndex } from '../source/character-table.js'
import { foldScript } from '../source/script.js'
import type { Cue } from './verdict-cues.js'

export interface OwnPhrase {
  /** As it is written in the minutes. */
  phrase: string
  verdict: Verdict
}

/** Finds the caller's phrases; the caller vouches for them, so they settle wherever they stand outside of quotes. */
export class OwnPhrases {
  readonly #words: WordIndex | null
  readonly #verdicts: ReadonlyMap<string, Verdict>

  constructor(phrases: readonly OwnPhrase[] = []) {
    const named = phrases.filter(({ phrase }) => phrase !== '')
    this.#verdicts = new Map(named.map(({ phrase, verdict }) => [foldScript(phrase), verdict]))
    this.#words = named.length > 0 ? new WordIndex([...this.#verdicts.keys()]) : null
  }

  get isEmpty(): boolean {
    return this.#words === null
  }

  /** The built-in cues of a masked sentence with the caller's; of two that overlap, the caller's stands. */
  addTo(cues: readonly Cue[], masked: string): readonly Cue[] {
    const own = this.#find(masked)
    if (own.length === 0) return cues
    const others = cues.filter((cue) => !own.some(({ start, end }) => start < cue.end && cue.start < end))
    return [...others, ...own].sort((a, b) => a.start - b.start)
  }

  #find(masked: string): Cue[] {
    const found: Cue[] = []
    const words = this.#words
    if (!words) return found
    const { length } = masked
    for (let at = words.find(masked, 0, length); at < length; at = words.find(masked, at, length)) {
      const phrase = words.wordAt(masked, at, length)
      found.push({ start: at, end: at + phrase.length, verdict: this.#verdicts.get(phrase) as Verdict })
      at += phrase.length
    }
    return found
  }
}
