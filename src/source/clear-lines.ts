/**
 * Lines of Markdown that need no parser, since each says by itself what it is: `## 一、审议甲`, `- （一）要抓好落实`,
 * `1. 甲`, and paragraphs, with no markup inside but **. To micromark a line costs more than all that is made of its
 * text, so it gets the rest alone. What is clear is kept small: whatever may be more is left to it.
 */
import type { PhysicalLine } from './line.js'
import { type LineForm, LineWriter } from './line-writer.js'
import { findLineStarts, type Span } from './located-text.js'
import { findStrong, type StrongMark } from './strong-marks.js'

interface ClearLines {
  lines: PhysicalLine[]
  /** What a parser has to read, each from a line that nothing goes on in to the next such. */
  rest: Span[]
}

interface ClearLine extends Span {
  kind: 'text' | 'heading' | 'item' | 'rule'
  /** How long its sign is (#, -, 1.), and where the text behind it begins. */
  signLength: number
  textStart: number
  marks: readonly StrongMark[]
  /** A ** of the paragraph is left over up to here, which one of the next line might close. */
  isLoose: boolean
}

/** The lines of clear pieces; null where a piece might not end where it seems to. */
export function readClearLines(source: string): ClearLines | null {
  // References are told by lines elsewhere; behind a byte order mark offsets are counted otherwise.
  if (source.includes(']:') || source.startsWith('\uFEFF')) return null
  const reader = new PieceReader(source)
  const starts = findLineStarts(source)
  for (const [index, start] of starts.entries()) {
    if (!reader.add(start, starts[index + 1] ?? source.length)) return null
  }
  return reader.finish()
}

/** Cuts the source into pieces, line by line, none of which goes on in the next. */
class PieceReader {
  readonly #source: string
  readonly #writer: LineWriter
  readonly #rest: Span[] = []
  readonly #frontMatterEnd: number
  /** The lines of the open piece; null once one of them is not clear. */
  #piece: ClearLine[] | null = []
  #pieceStart = 0
  #isBelowBlank = false
  #isBelowIndent = false

  constructor(source: string) {
    this.#source = source
    this.#writer = new LineWriter(source)
    this.#frontMatterEnd = source.startsWith('---') ? findFrontMatterEnd(source) : -1
  }

  /** Takes the next line; false where it opens something that goes on over blank lines. */
  add(start: number, end: number): boolean {
    const source = this.#source
    let at = start
    while (source.charCodeAt(at) === SPACE) at++
    if (isBlank(source, at, end)) {
      this.#isBelowBlank = true
      return true
    }
    const indent = source.charCodeAt(at) === TAB ? Infinity : at - start
    if (indent <= DEEPEST_INDENT && opensMore(source, at)) return false
    const isFree = start > this.#frontMatterEnd && this.#mayBegin(indent)
    if (isFree && this.#isBelowBlank) {
      // micromark takes `2.` below indented code for text, so what follows that is read with it.
      if (!this.#isBelowIndent) this.#endPiece(start)
      this.#isBelowIndent = false
    }
    this.#isBelowBlank = false
    if (indent > DEEPEST_INDENT) this.#isBelowIndent = true
    const line = isFree && this.#piece ? readLine(source, { start: at, end }, this.#piece.at(-1)) : null
    if (line) this.#piece?.push(line)
    else this.#piece = null
    return true
  }

  /**
   * Below a blank line, one without an indent ends whatever is open. Where nothing is, it may have a small one,
   * unless something is open where the rest alone is read.
   */
  #mayBegin(indent: number): boolean {
    if (indent === 0) return true
    const isOpen = this.#piece === null || this.#piece.at(-1)?.kind === 'item' || this.#rest.length > 0
    return indent <= DEEPEST_INDENT && !isOpen
  }

  #endPiece(end: number): void {
    const before = this.#rest.at(-1)
    if (this.#piece) writePiece(this.#piece, this.#writer)
    else if (before?.end === this.#pieceStart) before.end = end
    // With the line break before it, lest it read as the opening of the document.
    else this.#rest.push({ start: Math.max(0, this.#pieceStart - 1), end })
    this.#piece = []
    this.#pieceStart = end
  }

  finish(): ClearLines {
    this.#endPiece(this.#source.length)
    return { lines: this.#writer.lines, rest: this.#rest }
  }
}

const TAB = 9
const SPACE = 32
/** One more space makes code of a paragraph. */
const DEEPEST_INDENT = 3

/** Where the last line of front matter begins, if it is such at all. */
function findFrontMatterEnd(source: string): number {
  const found = /[\r\n]---[ \t]*(?=[\r\n]|$)/.exec(source)
  return found ? found.index + 1 : source.length
}

function isBlank(source: string, start: number, end: number): boolean {
  let at = start
  while (at < end && ' \t\r\n'.includes(source.charAt(at))) at++
  return at === end
}

/** Code between fences and HTML go on over blank lines. */
function opensMore(source: string, at: number): boolean {
  const first = source.charAt(at)
  return first === '<' || ((first === '`' || first === '~') && source.startsWith(first.repeat(3), at))
}

const RULE = /(?:-{3,}|\*{3,}|_{3,})[ \t]*(?:[\r\n]|$)/y
const HEADING = /#{1,6}[ \t]+(?![ \t\r\n]|$)/y
const ITEM = /(?:[-+*]|\d{1,9}[.)]) {1,4}(?! )/y
/** What opens text and nothing else; digits might be the number of an item. */
const TEXT = /[\u0080-\uFFFFA-Za-z("]|\*\*[^*\s]|\d+(?:[^\d.)]|[.)][^ \t\r\n])/y
/** `- 3 -` is the number of a page. */
const PAGE = /\d{1,4}[ \t]*[-—–]/y
const DIGIT = /\d/

/** What the line is, for one that stands below `above` in its piece; null where that is not clear. */
function readLine(source: string, line: Span, above: ClearLine | undefined): ClearLine | null {
  const { start, end } = line
  if (matches(TEXT, source, start)) return readText(source, line, above)
  const nothing = { start, end, marks: [], isLoose: false }
  // Below text it would make a heading of that.
  if (!above && matches(RULE, source, start)) return { ...nothing, kind: 'rule', signLength: 0, textStart: end }
  const isHeading = matches(HEADING, source, start)
  if (!isHeading && !matches(ITEM, source, start)) return null
  const textStart = isHeading ? HEADING.lastIndex : ITEM.lastIndex
  const isClear = isHeading ? !source.slice(textStart, end).includes('#') : isClearItem(source, start, textStart, above)
  const marks = isClear ? findStrong(source, textStart, end) : null
  const signLength = source.slice(start, textStart).trimEnd().length
  return marks && { ...nothing, kind: isHeading ? 'heading' : 'item', signLength, textStart, marks }
}

function readText(source: string, { start, end }: Span, above: ClearLine | undefined): ClearLine | null {
  const marks = findStrong(source, start, end)
  // Of an item's text, or between ** of two lines.
  if (!marks || above?.kind === 'item' || (above?.isLoose && marks.length > 0)) return null
  const isLoose = above?.isLoose === true || marks.some(({ change }) => change === 0)
  return { kind: 'text', start, end, signLength: 0, textStart: start, marks, isLoose }
}

function isClearItem(source: string, start: number, textStart: number, above: ClearLine | undefined): boolean {
  const isNumber = DIGIT.test(source.charAt(start))
  if (!matches(TEXT, source, textStart) || (!isNumber && matches(PAGE, source, textStart))) return false
  // Right below text `2.` is text.
  return !isNumber || above?.kind !== 'text' || /^1[.)]/.test(source.slice(start, start + 2))
}

function matches(pattern: RegExp, source: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(source)
}

/** Writes them as the reader of trees does. */
function writePiece(piece: readonly ClearLine[], writer: LineWriter): void {
  let isBelowText = false
  for (const line of piece) {
    if (line.kind === 'rule') continue
    const isText = line.kind === 'text'
    if (!isText || !isBelowText) writer.open(formOf(line, writer.newBlock()))
    isBelowText = isText
    if (line.kind === 'item' && DIGIT.test(writer.source.charAt(line.start))) {
      writer.marker({ start: line.start, end: line.start + line.signLength }, writer.form)
    }
    let from = line.textStart
    for (const { at, change } of line.marks) {
      // What is left over is part of the text.
      if (change === 0) continue
      writer.text(from, at, true)
      writer.strong += change
      from = at + 2
    }
    writer.text(from, line.end, true)
    writer.endMarker()
  }
}

function formOf({ kind, start, signLength }: ClearLine, block: number): LineForm {
  if (kind === 'item') return { kind: 'list-item', depth: 1, block, item: start }
  return { kind: kind === 'heading' ? 'heading' : 'paragraph', depth: signLength, block, item: null }
}
