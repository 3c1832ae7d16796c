/** Sentences and their clauses, in one pass: stops inside brackets and quotes do not count. */
import { ORGANIZATION_ENDINGS } from '../lexicon/organizations.js'
import { buildCharacterTable, WordIndex } from '../source/character-table.js'
import { CUE_OPENINGS } from './verdict-cues.js'
import type { Span } from '../source/located-text.js'

/** A stretch with the bits of the cue characters in it, so that a rule asks only where its cue can stand. */
export interface Marked extends Span {
  marks: number
}

export interface Sentence extends Marked {
  /** Between commas; the closing stop is in none. */
  clauses: Marked[]
}

/** Which cue a character may be part of: bits of `marks`. */
export const Mark = {
  /** 由, 请, 责成, 要求, 委托 … */
  assigning: 1 << 5,
  /** 会同, 联合, 商, 与 */
  joining: 1 << 6,
  /** 牵头, 负责, 包案, 发挥…作用: a person's or a body's duty */
  duty: 1 << 7,
  /** the last character of some name of a body */
  ending: 1 << 8,
  /** 前, 内, 底 … */
  deadline: 1 << 9,
  /** 《 “ （ */
  quote: 1 << 10,
  /** the first character of what may settle something */
  verdict: 1 << 11,
} as const

const OPENING = 1
const CLOSING = 2
const STOP = 4
const COMMA = 8
const LINE = 16
/** What a sentence is made of; all else only leaves its mark. */
const STRUCTURE = OPENING | CLOSING | STOP | COMMA | LINE
const KINDS = buildCharacterTable([
  { bit: OPENING, characters: '（(《〈“‘「『【[{' },
  { bit: CLOSING, characters: '）)》〉”’」』】]}' },
  { bit: STOP, characters: '。！？；!?;\n\t' },
  { bit: COMMA, characters: '，,、' },
  { bit: LINE, characters: '\n\t' },
  { bit: Mark.assigning, characters: '由请請責责求委授议議建令退排确確督指商交函' },
  { bit: Mark.joining, characters: '同联聯商与與' },
  { bit: Mark.duty, characters: '牵牽负負包统挂组組抓督调联协亲责签担挥' },
  { bit: Mark.ending, characters: lastCharacters(ORGANIZATION_ENDINGS.flatMap(({ endings }) => endings)) },
  { bit: Mark.deadline, characters: '前内內底末旬年月周週季期日号' },
  { bit: Mark.quote, characters: '《“「『（(【' },
  { bit: Mark.verdict, characters: firstCharacters(CUE_OPENINGS) },
])
function firstCharacters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}

function lastCharacters(words: readonly string[]): string {
  return words.map((word) => word.slice(-1)).join('')
}

/** A bracket that nothing closes must not swallow the rest of the paragraph. */
const LONGEST_BRACKET = 400
/** 市住建局牵头、市财政局配合: the enumeration comma parts clauses here. */
const SHARES_WORK = new WordIndex(['牵头', '負責', '负责', '主办', '配合', '协助', '协办'])

/** Reads each stretch once: decisions and tasks ask for the same sentences. */
export class SentenceReader {
  readonly #text: string
  readonly #read = new Map<number, Sentence[]>()

  constructor(text: string) {
    this.#text = text
  }

  read(start: number, end: number): Sentence[] {
    const key = start * 0x8000000 + end
    let sentences = this.#read.get(key)
    if (!sentences) {
      sentences = readSentences(this.#text, start, end)
      this.#read.set(key, sentences)
    }
    return sentences
  }
}

/** Sentences of text[start, end), none empty; each without its closing stop. */
export function readSentences(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = []
  let clauses: Marked[] = []
  let marks = 0
  let sentenceMarks = 0
  let sentenceStart = start
  let clauseStart = start
  let depth = 0
  let opened = start
  for (let at = start; at < end; at++) {
    const kind = KINDS[text.charCodeAt(at)] as number
    if (kind === 0) continue
    marks |= kind
    if (!(kind & STRUCTURE)) continue
    if (kind & OPENING) {
      if (depth === 0) opened = at
      depth++
      continue
    }
    if (kind & CLOSING) {
      if (depth > 0) depth--
    } else if (kind & LINE || at - opened > LONGEST_BRACKET) depth = 0
    if (depth > 0) continue
    if (kind & STOP) {
      sentenceMarks |= marks
      if (at > clauseStart) clauses.push({ start: clauseStart, end: at, marks })
      if (at > sentenceStart) sentences.push({ start: sentenceStart, end: at, clauses, marks: sentenceMarks })
      clauses = []
      marks = sentenceMarks = 0
      sentenceStart = clauseStart = at + 1
    } else if (kind & COMMA && partsClauses(text, at)) {
      if (at > clauseStart) clauses.push({ start: clauseStart, end: at, marks })
      sentenceMarks |= marks
      marks = 0
      clauseStart = at + 1
    }
  }
  sentenceMarks |= marks
  if (end > clauseStart) clauses.push({ start: clauseStart, end, marks })
  if (end > sentenceStart) sentences.push({ start: sentenceStart, end, clauses, marks: sentenceMarks })
  return sentences
}

/** 1,286萬5,000元: a comma between digits separates nothing; 、 does only behind who shares the work. */
function partsClauses(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '，') return true
  if (character === '、') return at >= 2 && SHARES_WORK.startsAt(text, at - 2)
  return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
}
