/** The marker that opens each line, read once: who looks for headings asks for those of the lines around, too. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { findLabelsBehind } from './label-behind.js'
import { readLineMarker } from './markers.js'
import type { Marker } from './types.js'

/** 附件：1．任务分解表 */
const OPENS_APPENDED = /^附[件表]?[：:](?=[1１一①（(])/
const LONGEST_OPENING = 4

export class LineMarkers {
  readonly #located: LocatedText
  readonly #lines: readonly Line[]
  readonly #read: (Marker | null)[] = []
  /** Indices of lines that go on with the list of what is appended; found when first asked for. */
  #appended: ReadonlySet<number> | null = null
  /** By index of its line, a marker that stands behind the heading; found when first asked for. */
  #behind: ReadonlyMap<number, Marker> | null = null

  constructor(located: LocatedText, lines: readonly Line[]) {
    this.#located = located
    this.#lines = lines
  }

  /** Of the line with the index, a row of a table or not. */
  at(index: number): Marker | null {
    this.#appended ??= this.#findAppended()
    return this.#appended.has(index) ? null : this.#readAt(index)
  }

  #readAt(index: number): Marker | null {
    const read = this.#read[index]
    if (read !== undefined) return read
    const line = this.#lines[index]
    this.#behind ??= findLabelsBehind(this.#located, this.#lines)
    return (this.#read[index] = line ? (this.#behind.get(index) ?? this.#readOpening(line)) : null)
  }

  /** 报告事项 that a line without breaks was parted behind is a heading over 一、, and no 报告事项一、. */
  #readOpening({ start, end }: Line): Marker | null {
    const marker = readLineMarker(this.#located, start)
    return marker && marker.end <= end ? marker : null
  }

  /** 附件：1．任务分解表 / 2．资金测算表: the second number is of that list, where no 1．above counts the items in the same way. */
  #findAppended(): Set<number> {
    const found = new Set<number>()
    const firsts = new Set<string>()
    let list: Marker | null = null
    for (const [index, line] of this.#lines.entries()) {
      const marker = line.cells ? null : this.#readAt(index)
      const opening = OPENS_APPENDED.exec(this.#located.text.slice(line.start, line.start + LONGEST_OPENING))
      const goesOn: boolean = list !== null && marker?.style === list.style && marker.number === (list.number ?? 0) + 1
      if (goesOn) found.add(index)
      else if (marker?.number === 1) firsts.add(marker.style)
      list = goesOn ? marker : opening ? readLineMarker(this.#located, line.start + opening[0].length) : null
      if (list && firsts.has(list.style)) list = null
    }
    return found
  }
}
