/** Plain text -> physical lines: what stands between two line breaks, less white space. */
import type { PhysicalLine } from './line.js'
import type { Run } from './located-text.js'

/**
 * White space as reading takes it: what JavaScript calls so (with the full-width space U+3000 and
 * the byte order mark), zero-width and direction characters, soft hyphens, and controls.
 */
// eslint-disable-next-line no-control-regex
const VISIBLE = /[^\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g
/** With the vertical tab, which word processors leave for a line break inside a paragraph. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

export function readPlainText(source: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let block = 0
  let start = 0
  LINE_BREAK.lastIndex = 0
  for (;;) {
    const found = LINE_BREAK.exec(source)
    const end = found ? found.index : source.length
    const runs = visibleRuns(source, start, end)
    const first = runs[0]
    if (first) {
      lines.push({
        runs,
        cells: null,
        kind: 'paragraph',
        depth: 0,
        bold: false,
        indent: indentWidth(source, start, first.start),
        block,
      })
    } else block++
    if (!found) return lines
    start = found.index + found[0].length
  }
}

/** The stretches of source[start, end) that are not white space. */
export function visibleRuns(source: string, start: number, end: number): Run[] {
  const runs: Run[] = []
  const line = source.slice(start, end)
  VISIBLE.lastIndex = 0
  for (let found = VISIBLE.exec(line); found; found = VISIBLE.exec(line)) {
    runs.push({ start: start + found.index, end: start + found.index + found[0].length })
  }
  return runs
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
