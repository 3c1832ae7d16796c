/** Plain text -> physical lines: what stands between two line breaks, less white space. */
import type { PhysicalLine } from './line.js'
import type { Run } from './located-text.js'

/**
 * White space as reading takes it: what JavaScript calls so (with the full-width space U+3000 and
 * the byte order mark), zero-width and direction characters, soft hyphens, and controls.
 */
// eslint-disable-next-line no-control-regex
const WHITE = /[\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/
const LINE_END = /[\n\r]/
/** With the vertical tab, which word processors leave for a line break inside a paragraph. */
const FOREIGN_BREAK = /[\v\f\u0085\u2028\u2029]/

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
/** Both as one look-up a character, as every character of a text goes through here; 0 for what is visible. */
const KINDS = new Uint8Array(0x10000)
const BYTE_ORDER_MARK = 0xfeff
const IS_WHITE = 1
const IS_LINE_END = 2
/** What Markdown and HTML take for text: from word processors and PDF files. */
const IS_FOREIGN_BREAK = 4
/** The last white character but for the byte order mark. */
const LAST_WHITE = 0x3000
for (const code of [...new Array(LAST_WHITE + 1).keys(), BYTE_ORDER_MARK]) {
  const character = String.fromCharCode(code)
  if (LINE_END.test(character)) KINDS[code] = IS_LINE_END
  else if (FOREIGN_BREAK.test(character)) KINDS[code] = IS_FOREIGN_BREAK
  else if (WHITE.test(character)) KINDS[code] = IS_WHITE
}

/** Of Chinese characters the number says it: the table is for the few others. */
function kindOf(code: number): number {
  return code > LAST_WHITE && code !== BYTE_ORDER_MARK ? 0 : (KINDS[code] as number)
}

export function readPlainText(source: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  const { length } = source
  let block = 0
  let start = 0
  for (;;) {
    const runs: Run[] = []
    const end = scanRuns(source, start, length, IS_LINE_END | IS_FOREIGN_BREAK, runs)
    const first = runs[0]
    if (first) {
      const indent = indentWidth(source, start, first.start)
      lines.push({ runs, cells: null, kind: 'paragraph', depth: 0, bold: false, indent, block })
    } else block++
    if (end >= length) return lines
    const isPair = source.charCodeAt(end) === CARRIAGE_RETURN && source.charCodeAt(end + 1) === LINE_FEED
    start = end + (isPair ? 2 : 1)
  }
}

/** The stretches of source[start, end) that are not white space. */
export function visibleRuns(source: string, start: number, end: number): Run[] {
  const runs: Run[] = []
  scanRuns(source, start, end, 0, runs)
  return runs
}

/** Adds those up to the first break of word processors and PDF files; gives its offset, or the end. */
export function scanToForeignBreak(source: string, start: number, end: number, runs: Run[]): number {
  return scanRuns(source, start, end, IS_FOREIGN_BREAK, runs)
}

/** Adds the visible stretches; gives the end, or where a character of the kinds in `stops` stands. */
function scanRuns(source: string, start: number, end: number, stops: number, runs: Run[]): number {
  for (let at = start; at < end; at++) {
    const from = at
    let kind = 0
    while (at < end && (kind = kindOf(source.charCodeAt(at))) === 0) at++
    if (at > from) runs.push({ start: from, end: at })
    if ((kind & stops) !== 0) return at
  }
  return end
}

/** Columns of white space, a full-width space counting two and a tab four. */
export function indentWidth(source: string, start: number, end: number): number {
  let width = 0
  for (let at = start; at < end; at++) {
    const character = source.charCodeAt(at)
    width += character === 0x3000 ? 2 : character === 9 ? 4 : character === 0xfeff ? 0 : 1
  }
  return width
}
