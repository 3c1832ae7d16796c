/**
 * A table whose cells stand one below the other, as a web page gives them up: 序号 / 议题 / 结论 / 1 / 供水方案 / 同意 / 2 / ….
 * The names of the columns say how many lines make a row, and each row opens with its number.
 */
import type { PhysicalLine } from './line.js'

const NUMBER_COLUMN = /^(?:序号|编号|项次)$/
const MOST_COLUMNS = 8
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2
const LONGEST_NAME = 12
/** White space may pad a name: 序 号. */
const MOST_RUNS = 6

/** The lines, those of such a table as rows with cells. */
export function readStackedTables(source: string, lines: PhysicalLine[]): PhysicalLine[] {
  const rows: PhysicalLine[] = []
  for (let at = 0; at < lines.length; ) {
    const columns = NUMBER_COLUMN.test(wordsOf(source, lines[at])) ? countColumns(source, lines, at) : 0
    const count = columns > 0 ? countRows(source, lines, at + columns, columns) : 0
    if (count < FEWEST_ROWS) {
      rows.push(lines[at++] as PhysicalLine)
      continue
    }
    const first = lines[at] as PhysicalLine
    for (const end = at + columns * (count + 1); at < end; at += columns) {
      const cells = lines.slice(at, at + columns).map(({ runs }) => runs)
      rows.push({ ...(lines[at] as PhysicalLine), kind: 'table-row', runs: [], cells, block: first.block })
    }
  }
  return rows
}

/** How many lines name columns before the first row; 0 where no such table begins. */
function countColumns(source: string, lines: readonly PhysicalLine[], from: number): number {
  for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
    const words = wordsOf(source, lines[from + columns])
    if (words === '1') return columns >= FEWEST_COLUMNS ? columns : 0
    if (words === '' || /[。，；\d]/.test(words)) return 0
  }
  return 0
}

/** How many whole rows stand there, numbered from 1 on. */
function countRows(source: string, lines: readonly PhysicalLine[], from: number, columns: number): number {
  let rows = 0
  while (wordsOf(source, lines[from + rows * columns]) === String(rows + 1) && lines.slice(from + rows * columns, from + (rows + 1) * columns).filter(isPlain).length === columns) rows++
  return rows
}

function isPlain({ kind, cells }: PhysicalLine): boolean {
  return kind === 'paragraph' && cells === null
}

/** The words of a short line, without white space; '' for any other. */
function wordsOf(source: string, line: PhysicalLine | undefined): string {
  if (!line || !isPlain(line) || line.runs.length > MOST_RUNS) return ''
  const first = line.runs[0]
  const last = line.runs.at(-1)
  if (!first || !last || last.end - first.start > LONGEST_NAME * 2) return ''
  const words = line.runs.map(({ start, end, value }) => value ?? source.slice(start, end)).join('')
  return words.length <= LONGEST_NAME ? words : ''
}
