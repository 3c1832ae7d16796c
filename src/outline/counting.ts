/** Numbers that go on where a heading would end them, and those that begin again. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readHeadingLabel } from './fields.js'
import { sequenceOf, type Node } from './nodes.js'
import type { Marker } from './types.js'

export class Counting {
  /** By style the last number of a heading. */
  readonly #last = new Map<string, number>()

  note({ style, number }: Marker): void {
    if (number !== null) this.#last.set(style, number)
  }

  /** 一、报告事项 / 第1案 第2案 / 二、讨论事项 / 第3案: the count goes on below the next section. */
  goesOn({ style, number }: Marker, open: Node | undefined): boolean {
    if (number === null || number === 1 || open?.kind !== 'section' || this.#last.get(style) !== number - 1) return false
    // 一、讨论事项 / 预算 / 二、供水: the section is itself the one before
    return !open.marker || sequenceOf(open.lines[0] as Line, open.marker) !== style
  }
}

/** 议程 / （一）通过记录 / （二）… / （一）通过记录 with its text: what was announced is taken up, from the first on. */
export function isAnnounced(located: LocatedText, path: readonly Node[], marker: Marker, line: Line): boolean {
  if (marker.number !== 1) return false
  const agenda = path.find(({ kind, field, lines }) => field === 'agenda' || (kind === 'section' && readHeadingLabel(located, lines[0] as Line) === 'agenda'))
  const first = agenda?.children[0]
  if (!first?.marker || first.marker.style !== marker.style) return false
  return located.text.slice(first.start, (first.lines[0] as Line).end) === located.text.slice(marker.end, line.end)
}
