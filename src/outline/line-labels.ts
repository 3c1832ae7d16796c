/** The label that opens a line or a row of a table, by the lines above it: none inside a list that goes on. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readColumn } from './attendance-columns.js'
import { ATTENDANCE_FIELDS, hasColon, readLabel } from './fields.js'
import { readAttendanceHead, readRowLabel } from './row-label.js'
import type { FieldName, Label } from './types.js'

/** Lines of a list that are looked back over. */
const LONGEST_LIST = 60

export class LineLabels {
  readonly #located: LocatedText
  readonly #lines: readonly Line[]
  /** Those that were found so far. */
  readonly #found: ReadonlyMap<Line, Label>
  /** The table of attendees whose first column says who was present. */
  #rosterBlock = -1

  constructor(located: LocatedText, lines: readonly Line[], found: ReadonlyMap<Line, Label>) {
    this.#located = located
    this.#lines = lines
    this.#found = found
  }

  /** `field` is what the heading that is open labels. */
  read(line: Line, index: number, field: FieldName | null): Label | null {
    if (line.cells) return this.#readRow(line, index, field)
    const label = readLabel(this.#located, line.start, line.end)
    // 出席者： / 主席　　田野先生: below the label of a list, without a colon, a post and who holds it
    return label?.field === 'chair' && !hasColon(this.#located, label) && this.#isListBelow(line, index) ? null : label
  }

  #readRow(line: Line, index: number, field: FieldName | null): Label | null {
    // | 列席 | 田野 | below | 类别 | 姓名 |: a row of that table
    if (line.block === this.#rosterBlock) return null
    const head = readAttendanceHead(this.#located, line)
    const first = line.cells?.[0]
    if (head && first && readColumn(this.#located.slice(first)) === 'standing') this.#rosterBlock = line.block
    if (head) return this.#isListed(index, field) ? null : head
    return readRowLabel(this.#located, line)
  }

  /** Whether the list goes on here that a label on a line of its own has opened. */
  #isListBelow({ block }: Line, index: number): boolean {
    for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
      const above = this.#lines[at] as Line
      const label = this.#found.get(above)
      if (label) return ATTENDANCE_FIELDS.has(label.field) && label.valueStart >= above.end
      if (above.block !== block) return false
    }
    return false
  }

  /** Whether a label above the line says what the table is: 列席人员： */
  #isListed(index: number, open: FieldName | null): boolean {
    const above = this.#lines[index - 1]
    const field = (above && this.#found.get(above)?.field) ?? open
    return field !== null && ATTENDANCE_FIELDS.has(field)
  }
}
