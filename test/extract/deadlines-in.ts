/** The deadlines of a sentence, as the strings that tests compare. */
import { findDeadlines } from '../../src/extract/deadlines.js'
import { foldScript } from '../../src/source/script.js'

export function deadlinesIn(written: string): string[] {
  const text = foldScript(written)
  return findDeadlines(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
}
