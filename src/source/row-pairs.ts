/** 警察局　　　　江　明　哲 over 工务处　　　　贺　志　成: lines set as rows, which go on in no line below. */
import type { PhysicalLine } from './line.js'
import { columns } from './line-widths.js'
import { indentWidth } from './plain-text.js'

/** Columns of white space that part two cells; two characters of a name stand closer. */
const WIDE = 4
/** By how many columns the second cells may differ. */
const TOLERANCE = 2
/** More words stand in no row of two cells, however the second is padded. */
const MOST_RUNS = 12

/** Whether a wide gap parts two cells of either line, the second beginning in the same column. */
export function areRows(source: string, above: PhysicalLine, below: PhysicalLine): boolean {
  if (above.indent !== below.indent) return false
  const [first, second] = [secondCell(source, above), secondCell(source, below)]
  return first > 0 && second > 0 && Math.abs(first - second) <= TOLERANCE
}

/** The column where the second cell begins; 0 where there is none. */
function secondCell(source: string, { runs, indent }: PhysicalLine): number {
  const [first] = runs
  if (!first || runs.length < 2 || runs.length > MOST_RUNS) return 0
  let column = indent
  let end = first.start
  for (const run of runs) {
    const gap = indentWidth(source, end, run.start)
    column += gap
    if (gap >= WIDE) return column
    column += columns(source, run.start, run.end, 1)
    end = run.end
  }
  return 0
}
