/** Where a phrase stands that may settle a matter, and the ways in which it is used without settling one. */
import type { Force } from '../lexicon/speech-acts.js'
import type { VerdictEntry } from '../lexicon/verdicts.js'

export interface VerdictPlace {
  /** The sentence, with what is quoted blotted out by □. */
  sentence: string
  /** Offset of the phrase in the sentence. */
  at: number
  phrase: string
  /** Offset of its clause in the sentence, 0 for the first. */
  clauseStart: number
  /** The words of its clause in front of the phrase. */
  before: string
  /** Up to twelve characters behind the phrase. */
  after: string
  /** What the statement does that the sentence belongs to. */
  force: Force | null
  /** What the lexicon says of the phrase, `undefined` for a run of words (报县政府审批, 待…后再研究). */
  entry: VerdictEntry | undefined
}

/** One way in which a phrase is used without settling anything. */
export interface OtherUse {
  /** A sentence of that kind; a test looks that it holds no verdict. */
  example: string
  /** What the statement of the example does. */
  force?: Force
  isMeant(place: VerdictPlace): boolean
}

/** Whether one of the uses is meant here. */
export function isUsedAs(uses: readonly OtherUse[], place: VerdictPlace): boolean {
  return uses.some((use) => use.isMeant(place))
}

/** Up to so many characters in front of the phrase, whatever clause they are of. */
export function textBefore({ sentence, at }: VerdictPlace, length: number): string {
  return sentence.slice(Math.max(0, at - length), at)
}

/** The last of them behind the last of those signs. */
export function textSince(place: VerdictPlace, length: number, signs: RegExp): string {
  return textBefore(place, length).split(signs).at(-1) ?? ''
}
