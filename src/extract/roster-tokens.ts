/** A line of a list of those present -> members between its separators, each with its parts between gaps. */
import { append } from '../source/append.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { LEVEL_CHARACTERS } from '../lexicon/attendance-words.js'
import { BodyStrength, bodyEndingStrength, bodyStrength } from './roster-bodies.js'
import { isGenericAt } from './organization-names.js'
import { absenceAlone, branchEnd, closeInsideName, closeSecondName, excuseAt, holdsEntry, withoutHyphens, withoutNumber } from './roster-brackets.js'
import { columns, joinPadding } from './roster-padding.js'
import { readEntry } from './roster-entry.js'
import { NameWeight, isSurnameAt, nameWeight } from './roster-names.js'
import { isTitle } from './roster-posts.js'
import { NO_EVIDENCE, type Chunk, type Member, type Separator } from './roster-types.js'

type Mark = 'and' | 'join' | 'comma' | 'stop' | 'label' | 'cell' | 'open' | 'close' | 'bullet'

/** For each code unit the index of its mark; 0 for what is none. */
const MARK_INDEXES = new Uint8Array(0x10000)
const MARKS: (Mark | undefined)[] = [undefined]
for (const [mark, characters] of [
  ['and', '和及与'],
  ['join', '、/／＋+&'],
  ['comma', '，,'],
  ['stop', '；;。'],
  ['label', '：:'],
  // A line break inside a cell parts names as the border of the cell does.
  ['cell', '\t\n|'],
  ['open', '（([［【〔〈<'],
  ['close', '）)]］】〕〉>'],
  ['bullet', '-－—–*•○●◆◇■□▪※·@｜"”“'],
] as const) {
  const index = MARKS.push(mark) - 1
  for (const character of characters) MARK_INDEXES[character.charCodeAt(0)] = index
}

function markAt(text: string, at: number): Mark | undefined {
  return MARKS[MARK_INDEXES[text.charCodeAt(at)] as number]
}

/** 常务副秘书长 */
const LONGEST_POST = 6
/** 县委田野 */
const SHORTEST_ENTRY = 4
const SHORTEST_BODY = 3
/** 市公安局和平分局 */
const OPENS_PLACE = /^和[平田静硕林龙顺政谐]/
const LONGEST_ENTRY = 24

/** Whether the entry is a body, perhaps a post, and one name. */
function namesOne(text: string, start: number, end: number): boolean {
  const entry = readEntry(text, start, end, NO_EVIDENCE)
  return entry !== null && entry.names.length === 1 && entry.organization !== null && entry.weight >= SURE
}

/** What an entry with a known ending or post weighs at least. */
const SURE = 4
/** The members of one line. `opening` is what the line before left open: 、 at its end goes on here. */
export function readMembers(located: LocatedText, span: Span, opening: Separator): MemberLine {
  return new MemberReader(located, span, opening).read()
}

export interface MemberLine {
  members: Member[]
  /** What the line ends with: 张三、⏎李四. */
  closing: Separator
}

const NO_CHUNKS: Chunk[] = []

/** Holds what is open while the line is read: a chunk, a member, a bracket. */
class MemberReader {
  readonly #located: LocatedText
  readonly #span: Span
  readonly #members: Member[] = []
  #separator: Separator
  #chunks = NO_CHUNKS
  #chunkStart = -1
  #gap = 0
  #broken = false
  #inBracket = false

  constructor(located: LocatedText, span: Span, opening: Separator) {
    this.#located = located
    this.#span = span
    this.#separator = opening
  }

  read(): MemberLine {
    const { text } = this.#located
    const { start, end } = this.#span
    let at = start
    let gap = this.#located.nextGap(start + 1, end)
    for (; at < end; at++) {
      const mark = markAt(text, at)
      // Gaps inside a bracket were stepped over with it.
      if (gap < at) gap = this.#located.nextGap(at, end)
      if (gap === at) {
        this.#readGap(at)
        gap = this.#located.nextGap(at + 1, end)
      }
      if (mark === undefined || mark === 'and' || mark === 'bullet' || mark === 'close') {
        if (mark === 'close' && this.#inBracket) this.#closeBracket(at)
        else if (this.#chunkStart >= 0) {
          if (mark === 'and') this.#splitAt(at)
          else if (mark === 'bullet' && text.startsWith('——', at) && at - this.#chunkStart > 1) this.#closeLabel(at)
        } else if (mark === undefined || mark === 'and') this.#chunkStart = at
      } else if (mark === 'open') {
        if (this.#chunkStart < 0 && this.#chunks.length === 0 && holdsEntry(text, at, end)) this.#inBracket = true
        else at = this.#readNote(at)
      } else if (mark === 'join' && this.#chunkStart >= 0 && branchEnd(this.#located, this.#chunkStart, at, end) > 0) at = this.#readBranch(at)
      else if (mark === 'label') this.#closeLabel(at)
      else if (mark === 'cell') this.#closeCell(at)
      else this.#closeMember(at, mark)
    }
    at = end
    this.#closeChunk(at)
    const closing = this.#chunks.length === 0 ? this.#separator : 'line'
    this.#closeMember(at, 'line')
    return { members: this.#members, closing }
  }

  /** 县委和县政府, 市财政局及各乡镇: two members where a body stands before the word and opens behind it. */
  #splitAt(at: number): void {
    const { text } = this.#located
    const end = text.charAt(at - 1) === '以' ? at - 1 : at
    // 市长助理田野以及市府办: no name holds 以及
    if (end < at || this.#joinsEntries(end, at + 1) || this.#joinsBodies(end, at + 1) || this.#joinsNameAndBody(end, at + 1)) {
      this.#closeMember(end, 'join')
      this.#chunkStart = -1
      return
    }
    const next = text.charAt(at + 1)
    // 副市长田野及有关单位负责同志, 副总指挥田野及各工作组组长: no name holds these words.
    // 副主任田野和秘书长山川: no name holds a post.
    const opensOthers = /^(?:各|有关|相关|其他|其它|部分|[\u4e00-\u9fff]{2,6}各)/.test(text.slice(at + 1, at + 8)) || this.#opensPost(at + 1)
    if (!opensOthers && bodyEndingStrength(text, this.#chunkStart, end) < BodyStrength.strong) return
    const opensGroup = text.charAt(at) === '及' && '其有相'.includes(next)
    if (next === '' || !(opensOthers || opensGroup || LEVEL_CHARACTERS.includes(next))) return
    this.#closeMember(end, 'join')
    this.#chunkStart = -1
  }

  /** 市热力公司田　野和云湖区政府区长山川: a body and a name on either side. */
  #joinsEntries(end: number, from: number): boolean {
    const { text } = this.#located
    const start = this.#chunks[0]?.start ?? this.#chunkStart
    if (end - start < SHORTEST_ENTRY || end - start > LONGEST_ENTRY) return false
    const to = this.#entryEnd(from)
    return to - from >= SHORTEST_ENTRY && namesOne(text, start, end) && namesOne(text, from, to)
  }

  /** 审计局和城关镇: a body on either side; 文化 and 发展 in 文化和旅游局, 发展和改革委 are none. */
  #joinsBodies(end: number, from: number): boolean {
    const { text } = this.#located
    if (OPENS_PLACE.test(text.slice(from - 1, from + 1)) || isGenericAt(text, from)) return false
    const to = this.#entryEnd(from)
    return to - from >= SHORTEST_BODY && bodyEndingStrength(text, this.#chunkStart, end) > 0 && bodyStrength(text, from, to) > 0
  }

  /** 田野和县水利局: a name alone, and a body of its level. */
  #joinsNameAndBody(end: number, from: number): boolean {
    const { text } = this.#located
    const start = this.#chunkStart
    if (end - start < 2 || end - start > 3 || !isSurnameAt(text, start) || nameWeight(text, start, end) < NameWeight.rare) return false
    return LEVEL_CHARACTERS.includes(text.charAt(from) || '。') && bodyStrength(text, from, this.#entryEnd(from)) >= BodyStrength.strong
  }

  #entryEnd(from: number): number {
    let to = from
    while (to < this.#span.end && to - from < LONGEST_ENTRY && (markAt(this.#located.text, to) ?? 'and') === 'and') to++
    const heads = /(?:主要|有关)?负责(?:人|同志)/.exec(this.#located.text.slice(from, to))
    return heads && heads.index > 1 ? from + heads.index : to
  }

  #opensPost(start: number): boolean {
    const { text } = this.#located
    const last = Math.min(this.#span.end - 2, start + LONGEST_POST)
    for (let end = start + 2; end <= last; end++) if (isTitle(text, start, end)) return true
    return false
  }

  #readGap(at: number): void {
    const gap = this.#located.gap(at)
    const width = columns(gap)
    if (width === 0) return
    if (this.#keepsTogether(at, width)) return
    this.#closeChunk(at)
    this.#gap = width
  }

  /** Li Ming: one space between Latin words parts no names. */
  #keepsTogether(at: number, width: number): boolean {
    const { text } = this.#located
    return width === 1 && /[A-Za-zÀ-ÿ.]/.test(text.charAt(at - 1)) && /[A-Za-zÀ-ÿ]/.test(text.charAt(at))
  }

  #closeChunk(at: number): void {
    if (this.#chunkStart < 0) return
    const { text } = this.#located
    const start = withoutNumber(text, this.#chunkStart, at)
    const excuse = excuseAt(text, start, at)
    const before = excuse === start ? this.#chunks.at(-1) : undefined
    if (before) before.note ??= { start: excuse, end: at }
    else if (excuse > start + 1) {
      this.#closeChunk(withoutHyphens(text, excuse))
      const last = this.#chunks.at(-1)
      if (last) last.note ??= { start: excuse, end: at }
    } else if (start < at) {
      const gap = this.#chunks.length === 0 ? 0 : this.#gap
      const broken = this.#broken
      this.#chunks = append(this.#chunks, { start, end: at, gap, broken, isPadded: false, first: null, note: null })
      this.#gap = 0
      this.#broken = false
    }
    this.#chunkStart = -1
  }

  #closeBracket(at: number): void {
    this.#closeChunk(at)
    this.#inBracket = false
  }

  /** The bracket that opens at `at`: a note on what stands before; gives where it closes. */
  #readNote(at: number): number {
    const { text } = this.#located
    // 锐芯电子（沧湾）有限公司: the bracket stands inside the name of a body
    const inside = this.#chunkStart < 0 ? -1 : closeInsideName(text, at, this.#span.end)
    if (inside >= 0) return inside
    const second = this.#secondName(at)
    if (second > 0) return second
    this.#closeChunk(at)
    let depth = 0
    let close = at
    for (; close < this.#span.end; close++) {
      const mark = markAt(text, close)
      if (mark === 'open') depth++
      else if (mark === 'close' && --depth === 0) break
    }
    const last = this.#chunks.at(-1)
    if (last && !last.note) last.note = { start: at + 1, end: close }
    return close
  }

  /** 总海事主任／港口服务: the branch of a post is a note on what stands before; gives its last character. */
  #readBranch(at: number): number {
    const end = branchEnd(this.#located, this.#chunkStart, at, this.#span.end)
    this.#closeChunk(at)
    const last = this.#chunks.at(-1)
    if (last) last.note ??= { start: at + 1, end }
    return end - 1
  }

  /** 规划科（行政审批科）苗壮: where the bracket closes that holds the second name of a body, with the person right behind. */
  #secondName(at: number): number {
    const { text } = this.#located
    if (this.#chunkStart < 0 || bodyEndingStrength(text, this.#chunkStart, at) < BodyStrength.weak) return -1
    const close = closeSecondName(text, at, this.#span.end)
    return close > 0 && bodyEndingStrength(text, at + 1, close) >= BodyStrength.weak && !this.#located.hasGap(close + 1) ? close : -1
  }

  #closeMember(at: number, next: Separator): void {
    this.#closeChunk(at)
    if (this.#chunks.length > 0) this.#pushMember(false)
    else if (this.#members.length === 0) return
    this.#separator = next
  }

  #closeLabel(at: number): void {
    this.#closeChunk(at)
    const last = this.#chunks.at(-1)
    const absence = last ? absenceAlone(this.#located.text, at + 1, this.#span.end) : null
    if (last && absence) last.note ??= absence
    if (last) this.#pushMember(absence === null)
    this.#separator = 'join'
  }

  #closeCell(at: number): void {
    this.#closeChunk(at)
    this.#broken = true
    this.#gap = 8
  }

  #pushMember(isLabel: boolean): void {
    const opensLine = this.#members.length === 0
    const chunks = joinPadding(this.#located.text, this.#chunks)
    const separator = this.#separator
    // 董事长：田野 总经理：安全: what stands before the label is a member of its own.
    if (isLabel && chunks.length > 1) {
      this.#members.push({ separator, opensLine, chunks: chunks.slice(0, -1), isLabel: false })
      this.#members.push({ separator: 'stop', opensLine: false, chunks: chunks.slice(-1), isLabel })
    } else this.#members.push({ separator, opensLine, chunks, isLabel })
    this.#chunks = NO_CHUNKS
    this.#gap = 0
    this.#broken = false
  }
}
