/**
 * The reading text: what a person reads, without padding and markup, every character of which
 * knows where it stands in the caller's string. The only arithmetic on offsets is in this file.
 *
 * Real minutes are padded everywhere (会　议　纪　要, 202 6 年 1 月, 任　斌), so the reading text
 * holds no white space at all but two separators: `\n` ends a line, `\t` ends a table cell. A rule
 * therefore never has to allow for white space; where it tells something apart (欧阳建平  高  峰),
 * `hasGap` says where it stood.
 */
import type { Position } from '../schema/minutes.js'
import { foldReadingText } from './script.js'

const TAB = 9
const LINE_FEED = 10
const LAST_ASCII = 0x7f
/** ÿ */
const LAST_LATIN = 0xff
/** Four characters, of two code units each at most. */
const TAIL_LENGTH = 8

/** Half-open range of offsets in the reading text; internal only. */
export interface Span {
  start: number
  end: number
}

/** A stretch that reads as it is written, or (`value`) one that Markdown writes differently: &nbsp; \*. */
export interface Run {
  /** Offsets in the source. */
  start: number
  end: number
  /** What it reads as, where that is not source.slice(start, end). */
  value?: string
  /** The white space before it, where the source does not hold it: in text that a plugin made. */
  gap?: string
}

export class LocatedText {
  readonly source: string
  /** The reading text, in simplified characters whatever it is written in: what rules look at. */
  readonly text: string
  /** The reading text in the characters of the source: what values are taken from. */
  readonly #written: string
  /** For each run: where it starts in the reading text, where it starts and ends in the source. */
  readonly #readingStarts: number[]
  readonly #sourceStarts: number[]
  readonly #sourceEnds: number[]
  /** Of runs whose white space is not in the source. */
  readonly #gaps: ReadonlyMap<number, string>
  /** Runs that go on with a line broken at a fixed width, so that nothing stands before them. */
  readonly #joints: ReadonlySet<number>
  #lineStarts: number[] | null = null
  /** What the last look-up found: calls come mostly in order, so it or the next one holds the answer. */
  #lastRun = 0
  #lastLine = 0

  constructor(source: string, builder: TextBuilder) {
    this.source = source
    this.#written = builder.build()
    this.text = foldReadingText(this.#written)
    this.#readingStarts = builder.readingStarts
    this.#sourceStarts = builder.sourceStarts
    this.#sourceEnds = builder.sourceEnds
    this.#gaps = builder.gaps
    this.#joints = builder.joints
  }

  /** The span as rules read it; `value` gives it as it is written. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  /** Whether any character was written in traditional script. */
  get isTraditional(): boolean {
    for (let at = 0; at < this.text.length; at++) {
      const written = this.#written.charCodeAt(at)
      if (written > LAST_ASCII && written !== this.text.charCodeAt(at)) return true
    }
    return false
  }

  /** The run that holds the reading offset. */
  #runAt(offset: number): number {
    this.#lastRun = lastAtOrBefore(this.#readingStarts, offset, this.#lastRun)
    return this.#lastRun
  }

  #runLength(run: number): number {
    const next = this.#readingStarts[run + 1] ?? this.text.length
    return next - (this.#readingStarts[run] as number)
  }

  /** Offset in the source of the character at the reading offset. */
  #sourceStart(offset: number): number {
    if (this.#readingStarts.length === 0) return 0
    const run = this.#runAt(offset)
    const start = this.#sourceStarts[run] as number
    const end = this.#sourceEnds[run] as number
    const into = offset - (this.#readingStarts[run] as number)
    return Math.min(start + into, Math.max(start, end - 1))
  }

  /** Offsets in the source; an empty span gives an empty range. */
  sourceRange(span: Span): Span {
    const start = this.#sourceStart(span.start)
    if (span.end <= span.start) return { start, end: start }
    const last = span.end - 1
    const run = this.#runAt(last)
    const runStart = this.#sourceStarts[run] as number
    const runEnd = this.#sourceEnds[run] as number
    const into = last - (this.#readingStarts[run] as number)
    const decoded = runEnd - runStart !== this.#runLength(run)
    return { start, end: decoded ? runEnd : Math.min(runStart + into + 1, runEnd) }
  }

  /** The place in the caller's string, as unist has it. */
  position(span: Span): Position {
    const { start, end } = this.sourceRange(span)
    return { start: this.#place(start), end: this.#place(end) }
  }

  /** The empty place at an offset in the source. */
  positionAt(offset: number): Position {
    return { start: this.#place(offset), end: this.#place(offset) }
  }

  #place(offset: number): Position['start'] {
    this.#lineStarts ??= findLineStarts(this.source)
    const line = lastAtOrBefore(this.#lineStarts, offset, this.#lastLine)
    this.#lastLine = line
    return { line: line + 1, column: offset - (this.#lineStarts[line] as number) + 1, offset }
  }

  /** Whether white space or markup stood in the source before the character at the reading offset. */
  hasGap(offset: number): boolean {
    if (offset <= 0 || offset >= this.text.length) return false
    const run = this.#runAt(offset)
    return this.#readingStarts[run] === offset && this.#isBehindGap(run)
  }

  #isBehindGap(run: number): boolean {
    if (run === 0 || this.#joints.has(run)) return false
    return (this.#sourceStarts[run] as number) > (this.#sourceEnds[run - 1] as number) || this.#gaps.has(run)
  }

  #gapBefore(run: number): string {
    return this.#gaps.get(run) ?? this.source.slice(this.#sourceEnds[run - 1], this.#sourceStarts[run])
  }

  /** The first reading offset in [from, end) that has a gap before it; `end` where there is none. */
  nextGap(from: number, end: number): number {
    if (from >= end) return end
    const first = this.#runAt(from)
    for (let run = (this.#readingStarts[first] as number) < from ? first + 1 : first; ; run++) {
      const start = this.#readingStarts[run]
      if (start === undefined || start >= end) return end
      if (this.#isBehindGap(run)) return start
    }
  }

  /** The white space (and markup) that stood before the character at the reading offset. */
  gap(offset: number): string {
    if (!this.hasGap(offset)) return ''
    return this.#gapBefore(this.#runAt(offset))
  }

  /**
   * The value as output gives it: the reading text with the white space put back that does not
   * merely pad: between Latin words (Linux kernel), and between two longer Chinese parts of a
   * title (《江苏省太仓市人民政府 西北工业大学…》).
   */
  value(span: Span): string {
    const first = this.#runAt(span.start)
    const behind = this.#readingStarts[first + 1]
    const isOneRun = behind === undefined || span.end <= behind
    const last = isOneRun ? first : this.#runAt(span.end - 1)
    if (isOneRun) return this.#isSeparator(first) ? '' : this.#written.slice(span.start, span.end)
    let value = ''
    // What decides on a space, kept apart: to look at the value itself would copy it for every run.
    let tail = ''
    for (let run = first; run <= last; run++) {
      const from = Math.max(span.start, this.#readingStarts[run] as number)
      const to = Math.min(span.end, (this.#readingStarts[run] as number) + this.#runLength(run))
      const part = this.#isSeparator(run) ? '' : this.#written.slice(from, to)
      const space = run > first && this.#keepsSpace(run, tail, part) ? ' ' : ''
      value += space + part
      tail = (tail + space + part.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH)
    }
    return value
  }

  /** A separator, or the line break in a cell: each is a run of its own. */
  #isSeparator(run: number): boolean {
    const code = this.text.charCodeAt(this.#readingStarts[run] as number)
    return code === LINE_FEED || code === TAB
  }

  #keepsSpace(run: number, before: string, after: string): boolean {
    const gap = this.#gapBefore(run)
    if (!/[\s\u00A0\u3000]|&(?:nbsp|ensp|emsp|#160);/.test(gap) || gap.includes('|')) return false
    // José Noronha, Linux kernel
    if (before.charCodeAt(before.length - 1) <= LAST_LATIN) {
      if (/[A-Za-zÀ-ÿ]$/.test(before) && /^[A-Za-zÀ-ÿ0-9@]/.test(after)) return true
      if (/[A-Za-zÀ-ÿ0-9]$/.test(before) && /^[A-Za-zÀ-ÿ@]/.test(after)) return true
    }
    // A line break here is a wrap that was undone: it parts Latin words, but no Chinese ones.
    if (/[\r\n]/.test(gap)) return false
    return /[\p{sc=Han}”’」]{4}$/u.test(before) && /^[\p{sc=Han}“‘「]{4}/u.test(after)
  }
}

/** Collects runs in their order and separators between them; makes one LocatedText. */
export class TextBuilder {
  /** Put together once: a text that grows by pieces has to be copied to be read. */
  readonly #pieces: string[] = []
  #length = 0
  readonly readingStarts: number[] = []
  readonly sourceStarts: number[] = []
  readonly sourceEnds: number[] = []
  readonly gaps = new Map<number, string>()
  readonly joints = new Set<number>()

  get length(): number {
    return this.#length
  }

  build(): string {
    return this.#pieces.join('')
  }

  /** Offset in the source behind what was last added. */
  get sourceEnd(): number {
    return this.sourceEnds.at(-1) ?? 0
  }

  addRun(source: string, run: Run): void {
    const value = run.value ?? source.slice(run.start, run.end)
    if (value === '') return
    if (run.gap !== undefined) this.gaps.set(this.readingStarts.length, run.gap)
    this.#add(value, run.start, run.end)
  }

  /** What is added next stands at the very head of a line that goes on with the one above: no gap. */
  markJoint(source: string, start: number): void {
    if (/[\r\n]/.test(source.charAt(start - 1))) this.joints.add(this.readingStarts.length)
  }

  /** `\n` between lines, `\t` between cells; `at` is where it stands in the source. */
  addSeparator(separator: '\n' | '\t', at: number): void {
    this.#add(separator, at, at)
  }

  #add(value: string, start: number, end: number): void {
    this.readingStarts.push(this.#length)
    this.sourceStarts.push(start)
    this.sourceEnds.push(end)
    this.#pieces.push(value)
    this.#length += value.length
  }
}

/** Index of the last of the ascending starts that is not behind the offset, 0 for none; tries the guess. */
function lastAtOrBefore(starts: readonly number[], offset: number, guess: number): number {
  const { length } = starts
  if (guess < length && (starts[guess] as number) <= offset) {
    if (guess + 1 >= length || offset < (starts[guess + 1] as number)) return guess
    if (guess + 2 >= length || offset < (starts[guess + 2] as number)) return guess + 1
  }
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const LINE_ENDING = /\r\n?|\n/g

export function findLineStarts(source: string): number[] {
  const starts = [0]
  if (source.includes('\r')) {
    LINE_ENDING.lastIndex = 0
    while (LINE_ENDING.exec(source)) starts.push(LINE_ENDING.lastIndex)
    return starts
  }
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
