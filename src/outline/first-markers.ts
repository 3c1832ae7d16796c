/** （一） inside a line, where （二） opens the next: whether the lines of a node hold a marker of that style. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { searchPattern } from './markers.js'
import type { Node } from './nodes.js'
import type { Marker } from './types.js'

export class FirstMarkers {
  readonly #located: LocatedText
  /** By style, how far the lines of a node have been searched for a marker: they only ever grow. */
  readonly #searched = new Map<string, { node: Node; end: number }>()

  constructor(located: LocatedText) {
    this.#located = located
  }

  /** （二） on a line of its own continues （一） inside the lines of the open node. */
  holds(open: Node | undefined, marker: Marker): boolean {
    if (!open) return false
    const { end } = open.lines.at(-1) as Line
    const before = this.#searched.get(marker.style)
    const from = before?.node === open ? before.end : Math.max(open.start, open.marker?.end ?? 0)
    // With room for a marker that begins at the very end, and no further: this runs for many lines.
    const text = this.#located.text.slice(from, end + 16)
    const pattern = searchPattern(marker.style)
    pattern.lastIndex = 0
    const found = pattern.exec(text)
    const at = found ? Math.min(from + found.index, end) : end
    this.#searched.set(marker.style, { node: open, end: at })
    return at < end
  }
}
