/** 列席：县法院：江河；县政⏎　　　府办：田野: lists whose lines go on below the place where their label ends. */
import type { PhysicalLine } from './line.js'
import { startsAnew } from './line-starts.js'
import { columns, type Shape } from './line-widths.js'
import { indentWidth } from './plain-text.js'

/** 列　　席：, with white space behind it or not. */
const LABEL = /^[\u4e00-\u9fff][\u4e00-\u9fff\s]{1,10}[：:]\s{0,8}/
const LONGEST_LABEL = 24
const TOLERANCE = 1

/** Reads the lines one below the other. */
export class HangingLists {
  readonly #source: string
  /** The column where the value of the label above begins; -1 below none. */
  #column = -1

  constructor(source: string) {
    this.#source = source
  }

  /** Whether the line below may be the rest of a line that was cut in the midst of a word. */
  mayGoOn(above: Shape, below: Shape): boolean {
    const label = LABEL.exec(this.#source.slice(above.start, Math.min(above.end, above.start + LONGEST_LABEL)))?.[0]
    if (label && !this.#stands(above)) this.#column = this.#widthOf(above, label)
    else if (!this.#stands(above)) this.#column = -1
    if (!this.#stands(below) || above.isFinished) return false
    // …江渡；清⏎水塘街道：塘波: one character is no entry
    if (startsAnew(this.#source, below.line) && !LISTS.test(this.#source.charAt(above.end - 2))) return false
    // 田　野　　　江　河: names in columns end where the line does
    const from = above.start + (label?.length ?? 0)
    return !hasWideGap(above.line, from) && !hasWideGap(below.line, below.start) && LISTS.test(this.#source.slice(from, above.end))
  }

  #stands({ indent }: Shape): boolean {
    return this.#column > 0 && Math.abs(indent - this.#column) <= TOLERANCE
  }

  #widthOf({ start, indent }: Shape, label: string): number {
    const written = label.trimEnd()
    return indent + columns(this.#source, start, start + written.length, 1) + indentWidth(label, written.length, label.length)
  }
}

const LISTS = /[、；，：]/

function hasWideGap({ runs }: PhysicalLine, from: number): boolean {
  return runs.some(({ start }, index) => index > 0 && start > from && start - (runs[index - 1]?.end ?? start) >= 2)
}
