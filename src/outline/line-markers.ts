/** The marker that opens each line, read once: who looks for headings asks for those of the lines around, too. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readLineMarker } from './markers.js'
import type { Marker } from './types.js'

export class LineMarkers {
  readonly #located: LocatedText
  readonly #lines: readonly Line[]
  readonly #read: (Marker | null)[] = []

  constructor(located: LocatedText, lines: readonly Line[]) {
    this.#located = located
    this.#lines = lines
  }

  /** Of the line with the index, a row of a table or not. */
  at(index: number): Marker | null {
    const read = this.#read[index]
    if (read !== undefined) return read
    const line = this.#lines[index]
    return (this.#read[index] = line ? readLineMarker(this.#located, line.start) : null)
  }
}
