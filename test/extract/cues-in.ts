/** The cues of a text, as the strings that tests compare. */
import { maskQuoted } from '../../src/extract/masks.js'
import { readSentences } from '../../src/extract/sentences.js'
import { findCues } from '../../src/extract/verdict-cues.js'
import type { Force } from '../../src/lexicon/speech-acts.js'
import { foldScript } from '../../src/source/script.js'

/** approved:同意 for each cue. */
export function cuesIn(written: string, force: Force | null = null): string[] {
  const text = foldScript(written)
  const masked = maskQuoted(text)
  return readSentences(text, 0, text.length).flatMap(({ start, end, clauses }) =>
    findCues(masked.slice(start, end), clauses.map((clause) => clause.start - start), force).map(
      (cue) => `${cue.verdict}:${text.slice(start + cue.start, start + cue.end)}`,
    ),
  )
}
