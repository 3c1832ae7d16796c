/** Plain text -> physical lines: what stands between two line breaks, less white space. */
import type { PhysicalLine } from './line.js'
import type { Run } from './located-text.js'

/**
 * White space as reading takes it: what JavaScript calls so (with the full-width space U+3000 and
 * the byte order mark), zero-width and direction characters, soft hyphens, and controls.
 */
// eslint-disable-next-line no-control-regex
const WHITE = /[\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/
/** With the vertical tab, which word processors leave for a line break inside a paragraph. */
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/

/** The last character of the table; behind it, among all Chinese, the byte order mark alone is white. */
const LAST = 0x3000
const BYTE_ORDER_MARK = 0xfeff
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const Kind = { visible: 0, white: 1, lineBreak: 2 } as const
const KINDS = new Uint8Array(LAST + 1)
for (let code = 0; code <= LAST; code++) {
  const character = String.fromCharCode(code)
  if (WHITE.test(character)) KINDS[code] = LINE_BREAK.test(character) ? Kind.lineBreak : Kind.white
}

function kindOf(code: number): number {
  if (code > LAST) return code === BYTE_ORDER_MARK ? Kind.white : Kind.visible
  return KINDS[code] as number
}

export function readPlainText(source: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  const { length } = source
  let block = 0
  let start = 0
  for (;;) {
    const runs: Run[] = []
    const end = scanRuns(source, start, length, true, runs)
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
  scanRuns(source, start, end, false, runs)
  return runs
}

/** Adds the visible stretches from `start` on; gives where it ends: at `end`, or at a line break before. */
function scanRuns(source: string, start: number, end: number, stops: boolean, runs: Run[]): number {
  let from = -1
  let at = start
  for (; at < end; at++) {
    const kind = kindOf(source.charCodeAt(at))
    if (kind === Kind.visible) {
      if (from < 0) from = at
      continue
    }
    if (from >= 0) runs.push({ start: from, end: at })
    from = -1
    if (stops && kind === Kind.lineBreak) return at
  }
  if (from >= 0) runs.push({ start: from, end: at })
  return at
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
