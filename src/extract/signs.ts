/**
 * Where the signs stand that the rules of items look for. The text is read once, character by character,
 * and each rule then walks a short list of offsets, where it would otherwise read all of the text again.
 */
import { LABEL_BRACKETS, LABEL_BRACKETS_CLOSED } from '../lexicon/labels.js'
import { ORGANIZATION_ENDINGS } from '../lexicon/organizations.js'
import { ACT_LINKS, ACT_SUBJECTS, MEMBERS } from '../lexicon/speech-acts.js'
import { ASSIGNING_WORDS } from '../lexicon/task-cues.js'
import { buildCharacterTable, PairTable } from '../source/character-table.js'
import { DUTY_CUES } from './assignees.js'
import { JOINING_CUES } from './directive-words.js'
import { ISSUING_CUES } from './issuing.js'
import { MARKER_OPENINGS } from './marker-candidates.js'
import { mayEndName } from './organization-names.js'
import { CUE_OPENINGS } from './verdict-cues.js'

/** What a sentence is made of. */
export const OPENING = 1
export const CLOSING = 2
export const STOP = 4
export const COMMA = 8
const STRUCTURE = OPENING | CLOSING | STOP | COMMA

/** Which cue may begin with a character, so that a rule asks only where its cue can stand. */
export const Mark = {
  /** 《 “ （ */
  quote: OPENING,
  /** 由, 请, 责成, 要求, 委托 … */
  assigning: 1 << 4,
  /** 会同, 联合, 商, 与 */
  joining: 1 << 5,
  /** 牵头, 负责, 包案, 发挥…作用, 以…为主: a person's or a body's duty */
  duty: 1 << 6,
  /** what may settle something */
  verdict: 1 << 7,
  /** a character that closes names of bodies */
  ending: 1 << 8,
  /** 前, 内, 底 … */
  deadline: 1 << 9,
  /** what a name of a body may end in: 局, 公司 */
  name: 1 << 16,
} as const

/** One of the words begins here, if the next character is theirs, too. */
const WORD = 1 << 10
const ACT = 1 << 11
/** An act stands behind one of these. */
const BOUNDARY = 1 << 12
/** What may stand behind a label: looked for instead of the labels, for it is rarer than their characters. */
const BEHIND_LABEL = 1 << 13
const MARKER = 1 << 14
const VOTE = 1 << 15
/** In the table of words alone: 名义, 印发. */
const ISSUING = 1 << 17
/** The end of a word that may stand between a boundary and an act: 最后会议决定. */
const LINK_END = 1 << 18
const DIGIT = 1 << 19

const CUES = [
  { bit: Mark.assigning, words: ASSIGNING_WORDS },
  { bit: Mark.joining, words: JOINING_CUES },
  { bit: Mark.duty, words: [...DUTY_CUES, '发挥', '为主', '主体'] },
  { bit: Mark.verdict, words: CUE_OPENINGS },
  { bit: ISSUING, words: ISSUING_CUES },
]
const WORDS = new PairTable(CUES.map(({ bit, words }) => ({ bit, words: words.filter((word) => word.length > 1) })))
/** 由, 请, 商, 报: the character alone is a word. */
const ALONE = CUES.map(({ bit, words }) => ({ bit, characters: words.filter((word) => word.length === 1).join('') }))
const KINDS = buildCharacterTable([
  { bit: OPENING, characters: '（(《〈“‘「『【[{' },
  { bit: CLOSING, characters: '）)》〉”’」』】]}' },
  { bit: STOP, characters: '。！？；!?;\n\t' },
  { bit: COMMA, characters: '，,、' },
  { bit: Mark.ending, characters: ORGANIZATION_ENDINGS.flatMap(({ endings }) => endings.map((word) => word.slice(-1))).join('') },
  { bit: Mark.deadline, characters: '前内底末旬年月周季期日号' },
  ...ALONE,
  { bit: WORD, characters: WORDS.openings },
  { bit: ACT, characters: [...ACT_SUBJECTS, ...MEMBERS].map((subject) => subject.charAt(0)).join('') },
  { bit: BOUNDARY, characters: `。；;！？：:，,、\n\t）)”」${LABEL_BRACKETS}${LABEL_BRACKETS_CLOSED}.．是` },
  { bit: BEHIND_LABEL, characters: `：:\n\t${LABEL_BRACKETS_CLOSED}` },
  { bit: MARKER, characters: MARKER_OPENINGS },
  { bit: VOTE, characters: '票' },
  { bit: DIGIT, characters: '0123456789０１２３４５６７８９' },
  { bit: LINK_END, characters: ACT_LINKS.map((link) => link.slice(-1)).join('') },
])
const LINK_LENGTH = 2

/** Where 最后, 同时 begins that stands right before the offset; the offset itself where none does. */
export function linkStart(text: string, at: number): number {
  const start = Math.max(0, at - LINK_LENGTH)
  return ACT_LINKS.includes(text.slice(start, at)) ? start : at
}

/** What the next character, or the one before, tells more about. */
const PAIRED = WORD | Mark.ending
/** What is listed by itself. */
const LISTED = Mark.verdict | ISSUING | ACT | BEHIND_LABEL | MARKER | VOTE

/** 2.1, 3.2.1 at the beginning of a line */
export const PARAGRAPH_NUMBER = /(?:^|\n)([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,2})$/
export const LONGEST_NUMBER = 9
const NONE_NESTED: ReadonlyMap<number, number> = new Map()

export class Signs {
  readonly text: string
  /** Where the lines of nested list items start, and how deep each lies: Markdown knows, the text does not. */
  readonly listDepths: ReadonlyMap<number, number>
  /** Characters behind a boundary that may open an act. */
  acts: number[] = []
  /** Colons, and ends of lines and cells: what may stand behind a label. */
  colons: number[] = []
  lineEnds: number[] = []
  /** Characters that may open the marker of a point. */
  markers: number[] = []
  /** Words that may settle something. */
  cues: number[] = []
  /** Words that issue something, or say in whose name. */
  issues: number[] = []
  votes: number[] = []
  /** Brackets, stops and commas; beside each the marks since the one before it. */
  breaks: number[] = []
  #marks: number[] = []
  #start = 0

  constructor(text: string, start = 0, end = text.length, listDepths: ReadonlyMap<number, number> = NONE_NESTED) {
    this.text = text
    this.listDepths = listDepths
    this.read(start, end)
  }

  /**
   * Reads text[start, end), and lets go of what was read before. Item by item: the lists of a long text all together
   * would be copied again and again as they grow, and carried along to its end.
   */
  read(start: number, end: number): void {
    this.#clear(start)
    const { text, breaks } = this
    const marksOf = this.#marks
    let before = start > 0 ? (KINDS[text.charCodeAt(start - 1)] as number) : BOUNDARY
    let marks = 0
    for (let at = start; at < end; at++) {
      const kind = KINDS[text.charCodeAt(at)] as number
      if (kind !== 0) {
        const marked = kind & PAIRED ? kind | wordsAt(text, at, kind) : kind
        if (marked & LISTED) this.#list(at, marked, before)
        if (kind & STRUCTURE) {
          breaks.push(at)
          marksOf.push(marks)
          marks = 0
        } else marks |= marked
      }
      before = kind
    }
  }

  #clear(start: number): void {
    this.#start = start
    this.acts = []
    this.colons = []
    this.lineEnds = []
    this.markers = []
    this.cues = []
    this.issues = []
    this.votes = []
    this.breaks = []
    this.#marks = []
  }

  #list(at: number, marked: number, before: number): void {
    if (marked & ACT && (before & BOUNDARY || (before & LINK_END && this.#isLinked(at)) || (before & DIGIT && this.#isNumbered(at)))) this.acts.push(at)
    if (marked & MARKER) this.markers.push(at)
    if (marked & BEHIND_LABEL) (marked & STOP ? this.lineEnds : this.colons).push(at)
    if (marked & Mark.verdict) this.cues.push(at)
    if (marked & ISSUING) this.issues.push(at)
    if (marked & VOTE) this.votes.push(at)
  }

  /** Whether 最后, 同时 and nothing else stands between a boundary and the offset. */
  #isLinked(at: number): boolean {
    const start = linkStart(this.text, at)
    if (start === at) return false
    return start <= this.#start || ((KINDS[this.text.charCodeAt(start - 1)] as number) & BOUNDARY) !== 0
  }

  /** 2.1　会议通过…: an act behind the number of a paragraph. */
  #isNumbered(at: number): boolean {
    return PARAGRAPH_NUMBER.test(this.text.slice(Math.max(0, at - LONGEST_NUMBER), at))
  }

  /** The marks of text[from, end), which holds no break and goes up to the one of the index at most. */
  marksUpTo(index: number, from: number, end: number): number {
    const start = index > 0 ? (this.breaks[index - 1] as number) + 1 : this.#start
    if (start === from && this.breaks[index] === end) return this.#marks[index] as number
    let marks = 0
    for (let at = from; at < end; at++) {
      const kind = KINDS[this.text.charCodeAt(at)] as number
      marks |= kind | wordsAt(this.text, at, kind)
    }
    return marks
  }
}

/** The marks that take more than one character. */
function wordsAt(text: string, at: number, kind: number): number {
  const words = kind & WORD ? WORDS.bitsAt(text, at) : 0
  return kind & Mark.ending && mayEndName(text, at) ? words | Mark.name : words
}

/** What the character is to a sentence. */
export function structureAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] as number
}
