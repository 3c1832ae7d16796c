/** What a row of a table labels: | 会议时间 | 4月12日 |, and the head of a table of those present. */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { headsAttendance } from './attendance-columns.js'
import { readHeadingLabel } from './fields.js'
import type { Label } from './types.js'

/** A table row whose first cell is a label: | 会议时间 | 4月12日 |. */
export function readRowLabel(located: LocatedText, line: Line): Label | null {
  const [first, second] = line.cells ?? []
  if (!first || !second || first.end === first.start) return null
  const field = readHeadingLabel(located, first)
  // | 编号 | 议题 | 会议纪要 |: the head of a table of matters
  if (!field || (line.cells as Span[]).length > 2 && readHeadingLabel(located, second) === 'agenda') return null
  const written = located.slice(first).replace(/[：:]$/, '')
  return { field, label: { start: first.start, end: first.start + written.length }, valueStart: second.start }
}

/** | 部门 | 参会人员 | 职务 | with no label above it: those present; null where the row heads nothing of the kind. */
export function readAttendanceHead(located: LocatedText, { cells }: Line): Label | null {
  if (!cells || !headsAttendance(cells.map((cell) => located.slice(cell)))) return null
  const start = (cells[0] as Span).start
  return { field: 'present', label: { start, end: start }, valueStart: start }
}
