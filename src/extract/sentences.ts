/** Sentences and their clauses, in one pass: stops inside brackets and quotes do not count. */
import { buildCharacterTable } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'

export interface Sentence extends Span {
  /** Between commas; the closing stop is in none. */
  clauses: Span[]
}

const OPENING = 1
const CLOSING = 2
const STOP = 4
const COMMA = 8
const LINE = 16
const KINDS = buildCharacterTable([
  { bit: OPENING, characters: '（(《〈“‘「『【[{' },
  { bit: CLOSING, characters: '）)》〉”’」』】]}' },
  { bit: STOP, characters: '。！？；!?;\n\t' },
  { bit: COMMA, characters: '，,、' },
  { bit: LINE, characters: '\n\t' },
])
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
  for (let at = start; at < end; at++) {
    const kind = KINDS[text.charCodeAt(at)] as number
    if (kind === 0) continue
    if (kind & OPENING) {
      if (depth === 0) opened = at
      depth++
      continue
    }
    if (kind & CLOSING) depth = Math.max(0, depth - 1)
    else if (kind & LINE || at - opened > LONGEST_BRACKET) depth = 0
    if (depth > 0) continue
    if (kind & STOP) {
      if (at > clauseStart) clauses.push({ start: clauseStart, end: at })
      if (at > sentenceStart) sentences.push({ start: sentenceStart, end: at, clauses })
      clauses = []
      sentenceStart = clauseStart = at + 1
    } else if (kind & COMMA && partsClauses(text, at)) {
      if (at > clauseStart) clauses.push({ start: clauseStart, end: at })
      clauseStart = at + 1
    }
  }
  if (end > clauseStart) clauses.push({ start: clauseStart, end })
  if (end > sentenceStart) sentences.push({ start: sentenceStart, end, clauses })
  return sentences
}

/** 1,286萬5,000元: a comma between digits separates nothing; 、 does only behind who shares the work. */
function partsClauses(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '，') return true
  if (character === '、') return SHARES_WORK.test(text.slice(at - 2, at))
  return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
}
