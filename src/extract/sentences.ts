/** Sentences and their clauses, in one pass: stops inside brackets and quotes do not count. */
import { append } from '../source/append.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { firstFrom } from './offsets.js'
import { mayEndName } from './organization-names.js'
import { CLOSING, COMMA, OPENING, Signs, STOP, structureAt } from './signs.js'

/** A stretch with the bits of the cues in it, so that a rule asks only where its cue can stand. */
export interface Marked extends Span {
  marks: number
}

export interface Sentence extends Marked {
  /** Between commas; the closing stop is in none. */
  clauses: Marked[]
}

/** A bracket that nothing closes must not swallow the rest of the paragraph. */
const LONGEST_BRACKET = 400
/** 市住建局牵头、市财政局配合: the enumeration comma parts clauses here. */
const SHARES_WORK = new WordIndex(['牵头', '负责', '主抓', '抓总', '为主', '主办', '承办', '配合', '协助', '协办', '会办'])

/** Reads each stretch of an item once: decisions and tasks ask for the same sentences. */
export class SentenceReader {
  readonly #signs: Signs
  /** By where they start: what was read last from there. */
  readonly #read = new Map<number, { end: number; sentences: Sentence[] }>()

  constructor(signs: Signs) {
    this.#signs = signs
  }

  /** Lets go of what was read: of a long text it would be all that the engine has to carry along. */
  forget(): void {
    this.#read.clear()
  }

  read(start: number, end: number): Sentence[] {
    const read = this.#read.get(start)
    if (read?.end === end) return read.sentences
    const sentences = buildSentences(this.#signs, start, end)
    this.#read.set(start, { end, sentences })
    return sentences
  }
}

/** 委员同意该方案吗？, 是否通过？: what is asked is not settled. */
export function isQuestion(text: string, sentence: Span | undefined): boolean {
  return sentence !== undefined && '？?'.includes(text.charAt(sentence.end) || ' ')
}

/** Sentences of text[start, end), none empty; each without its closing stop. */
export function readSentences(text: string, start: number, end: number): Sentence[] {
  return buildSentences(new Signs(text, start, end), start, end)
}

function buildSentences(signs: Signs, start: number, end: number): Sentence[] {
  const { text, breaks } = signs
  let sentences: Sentence[] = NO_SENTENCES
  let clauses: Marked[] = NO_CLAUSES
  let marks = 0
  let sentenceMarks = 0
  let sentenceStart = start
  let clauseStart = start
  let behind = start
  let depth = 0
  let opened = start
  let index = firstFrom(breaks, start)
  for (; index < breaks.length; index++) {
    const at = breaks[index] as number
    if (at >= end) break
    const kind = structureAt(text, at)
    marks |= kind | signs.marksUpTo(index, behind, at)
    behind = at + 1
    if (kind & OPENING) {
      if (depth === 0) opened = at
      depth++
      continue
    }
    if (kind & CLOSING) {
      if (depth > 0) depth--
    } else if (at - opened > LONGEST_BRACKET || isLineEnd(text, at)) depth = 0
    if (depth > 0) continue
    if (kind & STOP) {
      sentenceMarks |= marks
      if (at > clauseStart) clauses = append(clauses, { start: clauseStart, end: at, marks })
      if (at > sentenceStart) sentences = append(sentences, { start: sentenceStart, end: at, clauses, marks: sentenceMarks })
      clauses = NO_CLAUSES
      marks = sentenceMarks = 0
      sentenceStart = clauseStart = at + 1
    } else if (kind & COMMA && partsClauses(text, at)) {
      if (at > clauseStart) clauses = append(clauses, { start: clauseStart, end: at, marks })
      sentenceMarks |= marks
      marks = 0
      clauseStart = at + 1
    }
  }
  marks |= signs.marksUpTo(index, behind, end)
  sentenceMarks |= marks
  if (end > clauseStart) clauses = append(clauses, { start: clauseStart, end, marks })
  if (end > sentenceStart) sentences = append(sentences, { start: sentenceStart, end, clauses, marks: sentenceMarks })
  return sentences
}

const NO_SENTENCES: Sentence[] = []
const NO_CLAUSES: Marked[] = []

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === LINE_FEED || code === TAB
}

/** 由财务处提出需求、技术处落实, 由县财政局安排400万元、乡政府负担100万元: behind what one does stands what another does; 财务、技术部门落实 is one list. */
function startsSharer(text: string, at: number): boolean {
  if (mayEndName(text, at - 1) || !SHARE.test(text.slice(Math.max(0, at - LONGEST_SHARE), at))) return false
  SHARER.lastIndex = at + 1
  return SHARER.test(text) && mayEndName(text, SHARER.lastIndex - 1)
}
const LONGEST_SHARE = 12
const SHARE = /(?:负责|提[供出]|组织|主[办管]|承担|编制|起草|安排|负担|出资|解决|拨付)[^，。；、]{0,8}$/
const SHARER = /[\u4e00-\u9fff]{2,14}?(?=负责|牵头|落实|协助|配合|协办|安排|承担|负担|出资|解决|拨付)/y

const TAB = 9
const LINE_FEED = 10

const FULL_COMMA = '，'.charCodeAt(0)
const ENUMERATION_COMMA = '、'.charCodeAt(0)

/** 1,286萬5,000元: a comma between digits separates nothing; 、 does only behind who shares the work. */
function partsClauses(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === FULL_COMMA) return true
  if (code === ENUMERATION_COMMA) return at >= 2 && (SHARES_WORK.startsAt(text, at - 2) || startsSharer(text, at))
  return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
}
