/** Sentences and their clauses, in one pass: stops inside brackets and quotes do not count. */
import type { Span } from '../source/located-text.js'

export interface Sentence extends Span {
  /** Between commas; the closing stop is in none. */
  clauses: Span[]
}

const OPENING = '（(《〈“‘「『【[{'
const CLOSING = '）)》〉”’」』】]}'
const STOPS = '。！？；!?;\n\t'
const COMMAS = '，,'
/** A bracket that nothing closes must not swallow the rest of the paragraph. */
const LONGEST_BRACKET = 400

/** 市住建局牵头、市财政局配合: the enumeration comma parts clauses here. */
const SHARES_WORK = /牵头|負責|负责|主办|配合|协助|协办/

/** Sentences of text[start, end), none empty; each without its closing stop. */
export function readSentences(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = []
  let clauses: Span[] = []
  let sentenceStart = start
  let clauseStart = start
  let depth = 0
  let opened = start
  const close = (at: number): void => {
    if (at > clauseStart) clauses.push({ start: clauseStart, end: at })
    if (at > sentenceStart) sentences.push({ start: sentenceStart, end: at, clauses })
    clauses = []
    sentenceStart = clauseStart = at + 1
  }
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if (character >= '\u4e00' && character <= '\u9fff') continue
    if (OPENING.includes(character)) {
      if (depth === 0) opened = at
      depth++
    } else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (character === '\n' || character === '\t' || at - opened > LONGEST_BRACKET) depth = 0
    if (depth > 0) continue
    if (STOPS.includes(character)) close(at)
    else if ((COMMAS.includes(character) && !isInsideNumber(text, at)) || (character === '、' && SHARES_WORK.test(text.slice(at - 2, at)))) {
      if (at > clauseStart) clauses.push({ start: clauseStart, end: at })
      clauseStart = at + 1
    }
  }
  close(end)
  return sentences
}

/** 1,286萬5,000元: a comma between digits separates nothing. */
function isInsideNumber(text: string, at: number): boolean {
  return text.charAt(at) === ',' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
}
