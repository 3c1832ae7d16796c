/**
 * Text broken at a fixed width, as PDF files, old mail programs and some portals leave it: which line
 * breaks are none, and which lines are page numbers. In most minutes every line is a paragraph, and
 * then nothing may be joined; so the document is judged first, and each break only in a document of
 * which most long lines end at one width, in the middle of a sentence.
 */
import { findCutEntries } from './cut-entries.js'
import { HangingLists } from './hanging-lists.js'
import { RULE, type PhysicalLine } from './line.js'
import { hasSeveralLabels, headsExplanation, opensItem, startsAnew } from './line-starts.js'
import { columns, measure, SLACK, WIDEST, type Measure, type Shape } from './line-widths.js'
import { findPageNumbers, mayBePageNumber } from './page-numbers.js'
import { areRows } from './row-pairs.js'
import { findStrayBreaks } from './stray-breaks.js'

export interface Wraps {
  /** Indexes of lines that continue the line before. */
  joined: Set<number>
  /** Indexes of lines that are page furniture inside the text: — 2 —. */
  dropped: Set<number>
}

/** Characters of a line that is more than a heading or a label. */
const LONG = 20

/** Two lines that stand one upon the other, with nothing or a page number between them. */
interface Break {
  /** Index of the line below. */
  index: number
  above: Shape
  below: Shape
  /** A page number stands between. */
  acrossPage: boolean
  /** An empty line stands between. */
  acrossBlank: boolean
  /** Lines of their kinds may belong together. */
  mayJoin: boolean
}

export function findWraps(source: string, lines: PhysicalLine[]): Wraps {
  const dropped = findPageNumbers(source, lines)
  const joined = new Set<number>([...findStrayBreaks(source, lines), ...findCutEntries(source, lines)])
  if (dropped.size === 0 && !mayBeWrapped(lines)) return { joined, dropped }
  const { shapes, width, narrow } = measure(source, lines)
  if (width !== null) dropBareNumbers(source, lines, shapes, width, dropped)
  let breaks = findBreaks(source, shapes, dropped, 0)
  let wrapped = width === null ? null : judge(source, breaks, shapes, { width, narrow })
  if (width !== null && !wrapped) {
    // Taken out of a PDF, every line may have an empty one below it.
    const doubled = findBreaks(source, shapes, dropped, 1)
    wrapped = judge(source, doubled, shapes, { width, narrow })
    if (wrapped) breaks = doubled
  }
  const lists = new HangingLists(source)
  for (const found of breaks) {
    const isInList = lists.mayGoOn(found.above, found.below) && !found.acrossBlank
    if (!found.mayJoin) continue
    const isWrap = wrapped
      ? continues(source, found, wrapped) || hangs(source, found, wrapped, joined) || (isInList && isFull(source, found, wrapped))
      : continuesOverPage(source, found)
    if (isWrap) joined.add(found.index)
  }
  return { joined, dropped }
}

/** Cheap: long lines of very different length settle it for most texts. */
function mayBeWrapped(lines: PhysicalLine[]): boolean {
  let long = 0
  let tooLong = 0
  for (const { runs } of lines) {
    const length = (runs.at(-1)?.end ?? 0) - (runs[0]?.start ?? 0)
    if (length < LONG) continue
    long++
    if (length > WIDEST) tooLong++
  }
  return long >= 4 && tooLong * 20 <= long
}

/** A bare 3 between a full line and what goes on behind it is a page number. */
function dropBareNumbers(
  source: string,
  lines: PhysicalLine[],
  shapes: Shape[],
  width: number,
  dropped: Set<number>,
): void {
  for (let index = 1; index + 1 < lines.length; index++) {
    const above = shapes[index - 1] as Shape
    if (above.width < width - SLACK || above.isFinished) continue
    if (mayBePageNumber(source, lines[index] as PhysicalLine)) dropped.add(index)
  }
}

/** `blanks`: how many empty lines between two lines count for nothing. */
function findBreaks(source: string, shapes: Shape[], dropped: Set<number>, blanks: number): Break[] {
  const breaks: Break[] = []
  let above: Shape | null = null
  let acrossPage = false
  for (const [index, below] of shapes.entries()) {
    if (dropped.has(index)) {
      acrossPage = true
      continue
    }
    if (above) {
      const acrossBlank = !acrossPage && lineBreaks(source, above.end, below.start) > 1 + blanks
      const mayJoin = isContinuation(above.line, below.line) && !areRows(source, above.line, below.line)
      breaks.push({ index, above, below, acrossPage, acrossBlank, mayJoin })
    }
    above = below
    acrossPage = false
  }
  return breaks
}

function isContinuation(above: PhysicalLine, below: PhysicalLine): boolean {
  if (above.cells || below.cells || above.kind === 'heading' || above.kind === 'front-matter') return false
  if (below.kind === 'paragraph' || below.kind === 'code') return true
  return (below.kind === 'list-item' || below.kind === 'quote') && below.block === above.block
}

function lineBreaks(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) count++
  }
  return count
}

/** How a document that is wrapped shows where its paragraphs start. */
interface Wrapped extends Measure {
  /** Indent of the lines that continue a paragraph. */
  indent: number
  isIndented: boolean
  /** Markers and labels are indented as paragraphs are; one that is not stands inside a paragraph. */
  hasIndentedMarkers: boolean
  /** Empty lines part the paragraphs. */
  isSpaced: boolean
}

/** Whether the document is wrapped at the width, and how its paragraphs start. */
function judge(source: string, breaks: Break[], shapes: Shape[], measure: Measure): Wrapped | null {
  const { width } = measure
  const long = shapes.filter((shape) => shape.width >= width * 0.6 && !shape.line.cells).length
  const full = breaks.filter((found) => found.mayJoin && !found.acrossBlank && isFull(source, found, measure))
  const unfinished = full.filter(({ above, below }) => !above.isFinished && !startsAnew(source, below.line))
  if (unfinished.length < 3 || unfinished.length * 5 < full.length * 3 || full.length * 3 < long) return null
  if (!isProse(source, unfinished, breaks)) return null
  const indent = mostCommon(unfinished.map(({ below }) => below.indent))
  const isFullBreak = new Set(full)
  const isIndented = ({ below }: Break) => below.indent >= indent + 2
  const starts = breaks.filter((found) => !isFullBreak.has(found))
  const marked = starts.filter(({ below }) => startsAnew(source, below.line))
  const paragraphs = starts.filter(({ above }) => above.isFinished || above.line.kind === 'heading')
  const spaced = paragraphs.filter(({ acrossBlank }) => acrossBlank).length
  return {
    ...measure,
    indent,
    isIndented: starts.length > 0 && starts.filter(isIndented).length * 2 >= starts.length,
    hasIndentedMarkers: marked.length > 0 && marked.filter(isIndented).length * 5 >= marked.length * 4,
    isSpaced: spaced >= 2 && spaced * 10 >= paragraphs.length * 9,
  }
}

/** Wrapped prose has commas in its lines and comes to full stops; titles one below the other do not. */
function isProse(source: string, unfinished: Break[], breaks: Break[]): boolean {
  const goesOn = new Set(unfinished.map(({ above }) => above))
  let clauses = 0
  for (const { start, end } of goesOn) if (/[，。；：,;]/.test(source.slice(start, end))) clauses++
  if (clauses * 2 < goesOn.size) return false
  const followed = new Set(breaks.map(({ above }) => above))
  const last = unfinished.map(({ below }) => below).filter((below) => !goesOn.has(below))
  const finished = last.filter((shape) => shape.isFinished || !followed.has(shape)).length
  return finished * 3 >= last.length
}

function mostCommon(values: number[]): number {
  const counts = new Map<number, number>()
  let best = values[0] ?? 0
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1
    counts.set(value, count)
    if (count > (counts.get(best) ?? 0)) best = value
  }
  return best
}

const LATIN = /[A-Za-z0-9.,%/_-]/
const TOKEN_LIMIT = 40

/** Whether what the line below begins with had no room above. */
function isFull(source: string, { above, below }: Break, { width, narrow }: Measure): boolean {
  if (above.width >= width - SLACK) return true
  let at = below.start
  const limit = Math.min(below.end, at + TOKEN_LIMIT)
  if (LATIN.test(source.charAt(at))) while (at < limit && LATIN.test(source.charAt(at))) at++
  else at++
  if (/[，。、；：！？”’」』）》〉】]/.test(source.charAt(at))) at++
  return above.width + columns(source, below.start, at, narrow) > width
}

function continues(source: string, found: Break, wrapped: Wrapped): boolean {
  const { above, below } = found
  // ──── below the letterhead, and above it
  if (RULE.test(source.slice(above.start, above.end)) || RULE.test(source.slice(below.start, below.end))) return false
  if (found.acrossBlank) return goesOnBelowBlank(source, found, wrapped)
  if (below.indent >= wrapped.indent + 2 || headsExplanation(source.slice(below.start, below.end))) return false
  if (isColumns(above.line) || isColumns(below.line)) return false
  const isPlain = !startsAnew(source, below.line)
  if (!isPlain && hasSeveralLabels(source.slice(below.start, below.end))) return false
  if (!isPlain && cutsPhrase(source, found, wrapped)) return true
  if (isPlain && isTitleCut(source, found)) return true
  if (!isFull(source, found, wrapped)) {
    // 一、会议听取了…“春季攻⏎势”进展: the two characters that a first line was indented by are gone
    // 　　2011年9月16日…在七楼会⏎议室: paragraphs are indented, and what is below is not
    const goesOn = wrapped.isIndented && above.indent >= wrapped.indent + 2
    const isFirst = goesOn || wrapped.isSpaced || (!wrapped.isIndented && opensParagraph(source, above) && !opensItem(source, above.line, below.line))
    return isFirst && isPlain && !above.isFinished && above.width >= wrapped.width * NEARLY_FULL
  }
  if (wrapped.isIndented) return isPlain || wrapped.hasIndentedMarkers
  if (wrapped.isSpaced) return isPlain || !above.isFinished
  return isPlain && !above.isFinished && !opensItem(source, above.line, below.line)
}

/** 会议⏎议定：（一）…, …（三）先行垫付。⏎（四）厂方…: a phrase that the line cuts, and a count that goes on in the paragraph. */
function cutsPhrase(source: string, { above, below }: Break, { isIndented, indent }: Wrapped): boolean {
  if (!isIndented || above.indent >= indent + 2 || below.indent > indent) return false
  if (source.slice(above.start, above.end).endsWith('会议')) return true
  const next = IN_PARAGRAPH.exec(source.slice(below.start, below.start + 4))?.[1]
  const before = next === undefined ? '' : NUMERALS.charAt(NUMERALS.indexOf(next) - 1)
  const lines = source.slice(Math.max(0, above.start - LOOKED_BACK), above.end)
  const at = before === '' ? -1 : lines.lastIndexOf(`（${before}）`)
  return at > 0 && /\S/.test(lines.charAt(at - 1))
}
const IN_PARAGRAPH = /^（([二三四五六七八九])）/
const NUMERALS = '一二三四五六七八九'
const LOOKED_BACK = 160

/** 务必于送⏎达之日起…: what a paragraph went on with was indented below its label, and the indent is gone. */
function hangs(source: string, { above, below, index, acrossBlank, acrossPage }: Break, { width }: Wrapped, joined: ReadonlySet<number>): boolean {
  if (acrossBlank || acrossPage || !joined.has(index - 1) || above.indent !== below.indent || above.isFinished) return false
  if (above.width < width * HANGING || /[，、]$/.test(source.slice(above.end - 1, above.end))) return false
  if (startsAnew(source, below.line) || HEADS_PART.test(source.slice(below.start, below.end))) return false
  return wideGaps(above.line) === 0 && wideGaps(below.line) === 0
}
const HANGING = 0.7
/** 說明, on a line of its own. */
const HEADS_PART = /^(?:[说說]明|[决決][议議定]|[办辦]法|案由|[拟擬][办辦]|[备備][注註])\s?[：:]?$/

/** 一、本案…位于⏎⏎信义区…: one empty line in the midst of a sentence that fills its line, where empty lines part no paragraphs. */
function goesOnBelowBlank(source: string, found: Break, wrapped: Wrapped): boolean {
  const { above, below } = found
  if (wrapped.isSpaced || above.isFinished || lineBreaks(source, above.end, below.start) !== 2) return false
  if (LABEL_ALONE.test(source.slice(below.start, below.end))) return false
  return isFull(source, found, wrapped) && !startsAnew(source, below.line) && wideGaps(above.line) === 0 && wideGaps(below.line) === 0
}

/** 说明：, 列席单位、人员： */
const LABEL_ALONE = /^[\u4e00-\u9fff、]{2,10}[：:]$/

/** 审议《深化改革实施方⏎案》: the title of a document goes on in the line below. */
function isTitleCut(source: string, { above, below }: Break): boolean {
  const written = source.slice(above.start, above.end)
  if (written.lastIndexOf('《') <= written.lastIndexOf('》')) return false
  const rest = source.slice(below.start, Math.min(below.end, below.start + LONGEST_REST))
  return rest.includes('》') && !rest.slice(0, rest.indexOf('》')).includes('《')
}
const LONGEST_REST = 40

/** A first line lacks the two characters that it is indented by on paper, and digits are narrower there. */
const NEARLY_FULL = 0.8
/** （一）关于资金缺口。会议听取了水利局关⏎于…: a number, and more than a heading behind it */
const RUNS_ON = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])[^。]{2,60}。./

function opensParagraph(source: string, { start, end }: Shape): boolean {
  const written = source.slice(start, end)
  return OPENS_PARAGRAPH.test(written) || RUNS_ON.test(written)
}
const OPENS_PARAGRAPH = /^(?:(?:[一二三四五六七八九十]{1,3}、)?(?:会议|會議)|\d{4}\s?年)/

/** Names in columns, with wide spaces between them. */
function isColumns(line: PhysicalLine): boolean {
  return wideGaps(line) >= 3
}

function wideGaps({ runs }: PhysicalLine): number {
  let gaps = 0
  for (let index = 1; index < runs.length; index++) {
    const before = runs[index - 1]?.end ?? 0
    if ((runs[index]?.start ?? 0) - before >= 2) gaps++
  }
  return gaps
}

/** A paragraph that is whole but for the page number inside it: …会议指⏎— 2 —⏎出，… */
function continuesOverPage(source: string, { above, below, acrossPage }: Break): boolean {
  if (!acrossPage || above.isFinished || above.end - above.start < LONG) return false
  if (!source.slice(above.start, above.end).includes('。')) return false
  return below.indent <= 1 && !startsAnew(source, below.line)
}
