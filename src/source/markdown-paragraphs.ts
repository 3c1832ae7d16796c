/**
 * Markdown without any sign of markup is paragraphs and nothing else, and so are most minutes. They are read
 * without a parser, to the very lines that remark gives.
 */
import type { PhysicalLine } from './line.js'
import { LineWriter } from './line-writer.js'

/** What markup is made of, wherever it stands; a byte order mark and a NUL are remark's to count. */
const SIGN = /[\0\uFEFF*_`<>&\\[\]~|#]/
/** Lists, rules, underlines of headings, front matter, rows of a table, indented code: at the start of a line. */
const LINE_SIGN = /^(?: {4}| {0,3}\t|[ \t]*(?:[-+=:]|\d{1,9}[.)](?:[ \t]|$)))/m

export function isParagraphsOnly(source: string): boolean {
  return !SIGN.test(source) && !LINE_SIGN.test(source)
}

const LINE = /[^\r\n]*/y

/** Lines between two blank ones are one paragraph; white space other than spaces and tabs is text in Markdown. */
export function readParagraphs(source: string): PhysicalLine[] {
  const writer = new LineWriter(source)
  let isOpen = false
  for (let start = 0; start < source.length; ) {
    LINE.lastIndex = start
    LINE.test(source)
    const end = LINE.lastIndex
    if (isBlank(source, start, end)) isOpen = false
    else {
      if (!isOpen) writer.open({ kind: 'paragraph', depth: 0, block: writer.newBlock(), item: null })
      isOpen = true
      writer.text(start, end, false)
      writer.endLine()
    }
    start = source.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return writer.lines
}

function isBlank(source: string, start: number, end: number): boolean {
  let at = start
  while (at < end && (source.charCodeAt(at) === SPACE || source.charCodeAt(at) === TAB)) at++
  return at === end
}

const TAB = 9
const SPACE = 32
