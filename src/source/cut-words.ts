/** Whether an entry of a list stands in two lines: 县委宣|传部田野, 财务处|山川, 市教育局郝|建国. */
import { BODY_ENDINGS, SHORT_BODIES, STRONG_BODY_CHARACTERS, WEAK_BODY_CHARACTERS } from '../lexicon/attendance-bodies.js'
import { RESPONSIBLE_PERSONS } from '../lexicon/attendance-words.js'
import { ORGANIZATION_ENDINGS } from '../lexicon/organizations.js'
import { COMPOUND_SURNAMES, SURNAMES, TRANSLITERATION_CHARACTERS } from '../lexicon/surnames.js'
import { TITLES } from '../lexicon/titles.js'

const SEPARATOR = /[、，,；;：:。]/
const NAME_CHARACTERS = /^[\p{sc=Han}·•‧・]+$/u
const ENDINGS = new Set([...ORGANIZATION_ENDINGS, ...BODY_ENDINGS].flatMap(({ endings }) => endings).filter((ending) => ending.length > 1))
const POSTS = new Set(TITLES.flatMap(({ title, variants = [] }) => [title, ...variants]))
const SHORT = new Set(SHORT_BODIES)
const PLURALS = new Set(RESPONSIBLE_PERSONS.words)
/** 县水利局买买提·艾力 */
const DOTTED = /\p{sc=Han}[·•‧・]\p{sc=Han}{2}/u
/** 买买|提·艾力, 买买提|·艾力: one character is no part of a name by itself. */
const PART_OF_NAME = /^\p{sc=Han}?[·•‧・]/u
const LONGEST_WORD = 6
const LONGEST_NAME = 4

/** Both in simplified characters and without white space. */
export function cutsEntry(above: string, below: string): boolean {
  const entries = splitEntries(above)
  const head = entries.pop() ?? ''
  const written = splitEntries(below)[0] ?? ''
  if (head === '' || written === '') return false
  if (isOpen(head)) return closes(below)
  const rest = withoutNote(written)
  if (!NAME_CHARACTERS.test(head) || !NAME_CHARACTERS.test(rest)) return false
  if (head.length === 1 || rest.length === 1 || PART_OF_NAME.test(rest) || isRestOfBody(rest)) return true
  const isWhole = isEntry(head)
  const cut = longestCutWord(head, rest)
  // 田海 above 关山 are two, and no 海关
  if (cut > 2 || (cut === 2 && !(isWhole && isEntry(rest)))) return true
  if (cut === 2) return false
  if (endsInBody(head) || endsInPost(head)) return (isName(rest) || opensWithEnding(rest) || isOfPost(rest)) && !areBodies(entries)
  return !isWhole && !hasEnding(head, PLURALS) && areEntries(entries)
}

/** The stretches between separators outside brackets. */
function splitEntries(line: string): string[] {
  const entries: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= line.length; at++) {
    const character = line.charAt(at)
    if ('（('.includes(character) && character !== '') depth++
    else if ('）)'.includes(character) && character !== '') depth--
    else if (at === line.length || (depth <= 0 && SEPARATOR.test(character))) {
      entries.push(line.slice(from, at))
      from = at + 1
    }
  }
  return entries
}

/** 田野（因公 */
function isOpen(entry: string): boolean {
  return Math.max(entry.lastIndexOf('（'), entry.lastIndexOf('(')) > Math.max(entry.lastIndexOf('）'), entry.lastIndexOf(')'))
}

/** 出差）、山川 */
function closes(line: string): boolean {
  const close = line.search(/[）)]/)
  return close >= 0 && !/[（(]/.test(line.slice(0, close))
}

function withoutNote(entry: string): string {
  return entry.replace(/[（(][^（()）]{0,40}[）)]$/, '')
}

/** How long the word is that stands in both: 组织部 in 县委组|织部田野, 书记 in 镇党委书|记田野; 0 for none. */
function longestCutWord(head: string, rest: string): number {
  let longest = 0
  for (let before = 1; before < LONGEST_WORD && before <= head.length; before++) {
    const opening = head.slice(-before)
    for (let behind = 1; before + behind <= LONGEST_WORD && behind <= rest.length; behind++) {
      const word = opening + rest.slice(0, behind)
      if (word.length > longest && (ENDINGS.has(word) || POSTS.has(word) || SHORT.has(word))) longest = word.length
    }
  }
  return longest
}

/** 局田野, 局交警支队: what a body ends in, and what stands behind it; 局长田野 and 县委田野 begin something of their own. */
function isRestOfBody(rest: string): boolean {
  const first = rest.charAt(0)
  if (!STRONG_BODY_CHARACTERS.includes(first) || SURNAMES.has(first)) return false
  return isName(rest.slice(1)) || REST_OF_BODY.test(rest)
}
const REST_OF_BODY = /^[局厅署馆][^长领属机级党办纪务里内]/

/** 办公室田野 below 市水利局, 支队田野 below 市公安局交警 */
function opensWithEnding(rest: string): boolean {
  for (let length = 2; length <= LONGEST_WORD; length++) if (ENDINGS.has(rest.slice(0, length))) return true
  return false
}

/** 田野, 司马江, 才仁多杰, 买买提·艾力 */
function isName(words: string): boolean {
  const length = words.length
  if (length < 2 || endsInBody(words)) return false
  if (/^[^·•‧・]{1,7}[·•‧・][^·•‧・]{1,9}$/.test(words)) return true
  if (length > LONGEST_NAME) return false
  if (COMPOUND_SURNAMES.has(words.slice(0, 2))) return length > 2
  return (length < LONGEST_NAME && SURNAMES.has(words.charAt(0))) || isForeign(words)
}

function isForeign(words: string): boolean {
  return Array.from(words).every((character) => TRANSLITERATION_CHARACTERS.includes(character))
}

/** 田野, 市财政局田野, 局长田野, 市财政局 */
function isEntry(words: string): boolean {
  if (DOTTED.test(words) || endsInBody(words)) return true
  return [2, 3, 4].some((length) => length <= words.length && isName(words.slice(-length)) && mayHaveName(words.slice(0, -length)))
}

/** 副局长田野 */
function isOfPost(words: string): boolean {
  return [2, 3, 4].some((length) => isName(words.slice(-length)) && endsInPost(words.slice(0, -length)) && words.length - length <= LONGEST_WORD)
}

/** Nothing, or a body or a post. */
function mayHaveName(before: string): boolean {
  return before === '' || (before.length > 1 && (endsInBody(before) || endsInPost(before)))
}

/** 市市 is the start of one. */
function endsInBody(words: string): boolean {
  const last = words.slice(-1)
  if (words.length === 2 && WEAK_BODY_CHARACTERS.includes(last)) return false
  return STRONG_BODY_CHARACTERS.includes(last) || WEAK_BODY_CHARACTERS.includes(last) || hasEnding(words, ENDINGS)
}

function endsInPost(words: string): boolean {
  return hasEnding(words, POSTS)
}

function hasEnding(words: string, endings: ReadonlySet<string>): boolean {
  for (let length = Math.min(LONGEST_WORD, words.length); length > 1; length--) if (endings.has(words.slice(-length))) return true
  return false
}

/** Whether the others of the line can be read: of what is called 云帆 nobody can tell where it ends. */
function areEntries(entries: readonly string[]): boolean {
  const others = entries.slice(1).map(withoutNote)
  return others.filter(isEntry).length * 4 >= others.length * 3
}

/** 县财政局、县教育局、县民政局: in such a list a body has nobody behind it. */
function areBodies(entries: readonly string[]): boolean {
  return entries.filter(endsInBody).length * 2 > entries.length
}
