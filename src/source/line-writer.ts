/**
 * Collects what a markup reader finds, piece by piece and in order, into physical lines. What all
 * markup has in common is here: where a line ends, whether all of it is bold, how far it is
 * indented, and which signs are left over from markup that its own grammar did not take as such.
 */
import type { LineKind, PhysicalLine, Unplaced } from './line.js'
import { isBold, strongHeading, type WordsBetween } from './strong-heading.js'
import { findLineStarts, type Run } from './located-text.js'
import {
  type Stretch,
  dropHeadingMarks,
  dropLeftoverMarks,
  dropTaskBox,
  splitAtPipes,
} from './leftover-marks.js'
import { dropPandocMarks } from './pandoc-marks.js'
import { indentWidth, scanToForeignBreak, visibleRuns } from './plain-text.js'

/** What the lines of the block being written are. */
export interface LineForm {
  kind: LineKind
  depth: number
  block: number
  /** Where the marker of the list item that the lines stand in begins in the source, or null. */
  item: number | null
}

const MARK = /\*{2,}|~{2,}/g

export class LineWriter {
  readonly source: string
  readonly lines: PhysicalLine[] = []
  form: LineForm = { kind: 'paragraph', depth: 0, block: 0, item: null }
  /** How many elements of strong emphasis are open. */
  strong = 0
  /** Offset behind what was last written: where text without a place of its own is put. */
  at = 0
  /** Before where in the source the text of the node being written stands; 0 where nothing tells. */
  limit = 0
  /** The text that stands nowhere in the source. */
  unplaced: Unplaced | null = null
  #blocks = 0
  #lineStarts: number[] | null = null
  #stretches: Stretch[] = []
  #entityIndent = 0
  #marker: { run: Run; form: LineForm } | null = null
  #cells: Run[][] | null = null
  readonly #whole: WordsBetween

  /** `whole` gives the words between two offsets where the source is an abridged one. */
  constructor(source: string, whole: WordsBetween = (start, end) => source.slice(start, end)) {
    this.source = source
    this.#whole = whole
  }

  newBlock(): number {
    return ++this.#blocks
  }

  /** The offset of a point that has none. */
  offsetOf({ line, column }: { line: number; column: number }): number {
    this.#lineStarts ??= findLineStarts(this.source)
    return (this.#lineStarts[line - 1] ?? Infinity) + column - 1
  }

  /** Text that is about to be written and has no place of its own. */
  noteUnplaced(text: string): void {
    const words = text.trim()
    if (words === '') return
    this.unplaced ??= { count: 0, offset: this.at, words }
    this.unplaced.count++
  }

  /** Ends the line; those that follow have this form. */
  open(form: LineForm): void {
    this.endLine()
    this.form = form
    this.strong = 0
  }

  /** The number of a list item, part of the next line that has text. */
  marker(run: Run, form: LineForm): void {
    this.endMarker()
    this.#marker = { run, form }
  }

  /** A number that nothing followed is a line of its own. */
  endMarker(): void {
    this.endLine()
    if (!this.#marker) return
    this.form = this.#marker.form
    this.#useMarker()
    this.endLine()
  }

  /** Text that reads as it is written; `marks` where ** and ~~ in it may be left over from markup. */
  text(start: number, end: number, marks: boolean): void {
    this.at = end
    if (!marks) {
      this.#addVisible(start, end)
      return
    }
    const written = this.source.slice(start, end)
    if (written.includes('**') || written.includes('~~')) this.#addMarked(written, start, end)
    else this.#addVisible(start, end)
  }

  #addMarked(written: string, start: number, end: number): void {
    let from = start
    MARK.lastIndex = 0
    for (let found = MARK.exec(written); found; found = MARK.exec(written)) {
      const at = start + found.index
      const length = found[0].length
      // 138****5678 hides digits and ~~~ draws a line: neither was ever markup.
      if (length > (found[0].startsWith('*') ? 3 : 2)) continue
      this.#addVisible(from, at)
      this.#add({ start: at, end: at + length }, true)
      from = at + length
    }
    this.#addVisible(from, end)
  }

  /** Text that reads otherwise than it is written: &nbsp; \* */
  value(start: number, end: number, value: string): void {
    this.at = Math.max(start, end)
    const visible = visibleRuns(value, 0, value.length)
    if (visible.length === 0 && this.#stretches.length === 0) {
      // &emsp;&emsp;会议指出 is indented by two characters.
      this.#entityIndent += value === '\u2003' || value === '\u3000' ? 2 : 1
    }
    if (start >= end) {
      this.#addUnplaced(start, value, visible)
      return
    }
    let reading = ''
    for (const run of visible) reading += value.slice(run.start, run.end)
    if (reading !== '') this.#add({ start, end, value: reading }, false)
  }

  /** Text that the source does not hold; nor does it hold the white space inside, so the runs do. */
  #addUnplaced(at: number, value: string, visible: Run[]): void {
    let behind = 0
    for (const { start, end } of visible) {
      const run: Run = { start: at, end: at, value: value.slice(start, end) }
      // Before the first of a line it is an indent.
      const hasGap = start > behind && this.#stretches.length > 0
      this.#add(hasGap ? { ...run, gap: value.slice(behind, start) } : run, false)
      behind = end
    }
  }

  /** A line break that a reader sees; inside a table cell a character of the cell. */
  breakLine(start: number, end: number): void {
    if (!this.#cells) this.endLine()
    else if (this.#stretches.length > 0) this.#add({ start, end, value: '\n' }, false)
  }

  startRow(): void {
    this.endMarker()
    this.#cells = []
  }

  get inRow(): boolean {
    return this.#cells !== null
  }

  endCell(): void {
    const stretches = dropPandocMarks(dropLeftoverMarks(this.#stretches, this.source), this.source, false)
    while (stretches.at(-1)?.run.value === '\n') stretches.pop()
    this.#cells?.push(stretches.map((stretch) => stretch.run))
    this.#stretches = []
  }

  endRow(): void {
    if (this.#stretches.length > 0) this.endCell()
    const cells = this.#cells ?? []
    this.#cells = null
    this.#entityIndent = 0
    if (cells.some((cell) => cell.length > 0)) this.#push([], cells, false, 0)
  }

  endLine(): void {
    if (this.#cells) return
    if (this.#stretches.length === 0) {
      this.#entityIndent = 0
      return
    }
    const { form } = this
    const start = (this.#stretches[0] as Stretch).run.start
    const isLazy = this.#isLazy(start)
    const isParagraph = form.kind === 'paragraph' || isLazy
    const indent = this.#indentBefore(start)
    const depth = isParagraph ? dropHeadingMarks(this.#stretches, this.source) : 0
    if (form.kind === 'list-item') dropTaskBox(this.#stretches, this.source)
    const marked = dropLeftoverMarks(this.#stretches, this.source)
    const stretches = dropPandocMarks(marked, this.source, form.kind === 'heading')
    this.#stretches = []
    if (stretches.length === 0) return
    const bold = isBold(stretches, this.source)
    if (depth > 0) this.form = { ...form, kind: 'heading', depth }
    else if (isLazy) this.form = { ...form, kind: 'paragraph', depth: 0 }
    const runs = stretches.map((stretch) => stretch.run)
    const cells = isParagraph ? splitAtPipes(runs, this.source) : null
    const heading = isParagraph && !cells ? strongHeading(stretches, this.#whole) : 0
    if (heading > 0) {
      this.#push(runs.slice(0, heading), null, true, indent)
      this.#push(runs.slice(heading), null, false, 0)
    } else if (!cells) this.#push(runs, null, bold, indent)
    else if (!cells.every((cell) => this.#isRule(cell))) this.#push([], cells, false, indent)
    this.form = form
  }

  #push(runs: Run[], cells: Run[][] | null, bold: boolean, indent: number): void {
    const { kind, depth, block } = this.form
    this.lines.push({ runs, cells, kind: cells ? 'table-row' : kind, depth, bold, indent, block })
  }

  /** |---|:--| between rows that Markdown takes for no table. */
  #isRule(cell: Run[]): boolean {
    return cell.every((run) => /^[-:]+$/.test(run.value ?? this.source.slice(run.start, run.end)))
  }

  #addVisible(start: number, end: number): void {
    for (let from = start; ; ) {
      const runs: Run[] = []
      const to = scanToForeignBreak(this.source, from, end, runs)
      for (const run of runs) this.#add(run, false)
      if (to >= end) return
      this.breakLine(to, to + 1)
      from = to + 1
    }
  }

  #add(run: Run, mark: boolean): void {
    if (this.#marker && !this.#cells) this.#useMarker()
    this.#stretches.push({ run, mark, strong: this.strong > 0, marker: false })
  }

  #useMarker(): void {
    if (!this.#marker) return
    this.#stretches.push({ run: this.#marker.run, mark: false, strong: false, marker: true })
    this.#marker = null
  }

  /** Columns of white space at the start of the source line, or behind the markup before the text. */
  #indentBefore(start: number): number {
    let from = start
    while (from > 0 && isBlank(this.source.charCodeAt(from - 1))) from--
    const before = from > 0 ? this.source.charCodeAt(from - 1) : LINE_FEED
    // One space belongs to the markup before it: `## 甲`, `> 甲`.
    const isBare = before === LINE_FEED || before === CARRIAGE_RETURN
    const own = !isBare && this.source.charCodeAt(from) === SPACE ? 1 : 0
    const width = indentWidth(this.source, Math.min(from + own, start), start) + this.#entityIndent
    this.#entityIndent = 0
    return width
  }

  /**
   * Whether the line is part of a list item only because Markdown lets a paragraph go on without its
   * indent (`1. 甲⏎会议指出`): to whoever typed it, it is a paragraph.
   */
  #isLazy(start: number): boolean {
    const { item, kind } = this.form
    if (item === null || kind !== 'list-item') return false
    const itemLine = lineStart(this.source, item)
    const line = lineStart(this.source, start)
    if (line <= itemLine) return false
    let at = line
    while (at < start && /[ \t>]/.test(this.source.charAt(at))) at++
    return at - line <= item - itemLine
  }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 0x3000 || code === 0xa0
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0) {
    const before = source.charCodeAt(at - 1)
    if (before === LINE_FEED || before === CARRIAGE_RETURN) break
    at--
  }
  return at
}
