/** How wide the lines of a text are, and the width at which most of them end. */
import type { PhysicalLine } from './line.js'

/** Widths are columns, a full-width character being two. */
const NARROWEST = 44
export const WIDEST = 128
/** How far a full line may stay behind or hang over the width, for the sake of punctuation. */
export const SLACK = 4

export interface Shape {
  line: PhysicalLine
  start: number
  end: number
  width: number
  indent: number
  /** It ends as a sentence or a clause does (。！？：；), or is whole by itself: 首页 > 政务公开 > 会议纪要 */
  isFinished: boolean
}

/** The width at which lines were broken, and how it is measured. */
export interface Measure {
  width: number
  narrow: Narrow
}

/** How wide a Latin letter or a digit is beside a Chinese character, which is two columns wide. */
export type Narrow = 1 | 2

interface Measured {
  shapes: Shape[]
  width: number | null
  narrow: Narrow
}

/** By columns, or by characters where more lines are equally long that way: some programs break behind so many. */
export function measure(source: string, lines: PhysicalLine[]): Measured {
  const measured = ([1, 2] as const).map((narrow) => {
    const shapes = lines.map((line) => shapeOf(source, line, narrow))
    return { shapes, narrow, ...commonWidth(shapes) }
  })
  const [byColumns, byCharacters] = measured as [Measured & { most: number }, Measured & { most: number }]
  return byCharacters.most > byColumns.most ? byCharacters : byColumns
}

function shapeOf(source: string, line: PhysicalLine, narrow: Narrow): Shape {
  const start = line.runs[0]?.start ?? 0
  const end = line.runs.at(-1)?.end ?? start
  const width = line.indent + (end - start > WIDEST ? WIDEST * 2 : columns(source, start, end, narrow))
  return { line, start, end, width, indent: line.indent, isFinished: isFinished(source, end) || isTrail(source, start, end) }
}

export function columns(source: string, start: number, end: number, narrow: Narrow): number {
  let width = 0
  for (let at = start; at < end; at++) width += source.charCodeAt(at) < 0x80 ? narrow : 2
  return width
}

const SENTENCE_END = /[。！？：；!?;:]/
const CLOSING = /[”’」』）)》〉】]/

function isFinished(source: string, end: number): boolean {
  let at = end - 1
  if (CLOSING.test(source.charAt(at)) && /[。！？；]/.test(source.charAt(at - 1))) at--
  return SENTENCE_END.test(source.charAt(at))
}

/** 信息港首页 > 档案开放 > 会议纪要: where on a site the page stands, in a line of its own. */
function isTrail(source: string, start: number, end: number): boolean {
  return end - start <= LONGEST_TRAIL && TRAIL.test(source.slice(start, end)) && !/[，。；]/.test(source.slice(start, end))
}
const LONGEST_TRAIL = 80
const TRAIL = /[\u4e00-\u9fff] ?[>＞»›] ?[\u4e00-\u9fff]/

/** The width at which more long lines end than at any other, and how many; null where they end all over. */
function commonWidth(shapes: Shape[]): { width: number | null; most: number } {
  const counts = new Array<number>(WIDEST + 1).fill(0)
  let long = 0
  let over = 0
  for (const { width, line } of shapes) {
    if (line.cells || width < NARROWEST) continue
    long++
    if (width > WIDEST) over++
    else counts[width] = (counts[width] as number) + 1
  }
  if (long < 4 || over * 20 > long) return { width: null, most: 0 }
  let best = 0
  let most = 0
  for (let width = NARROWEST; width <= WIDEST; width++) {
    let within = 0
    for (let near = width - SLACK; near <= width; near++) within += counts[near] ?? 0
    // At the same number the wider one: nothing but hanging punctuation goes beyond the width.
    if (within > 0 && within >= most && (counts[width] as number) > 0) {
      most = within
      best = width
    }
  }
  let beyond = over
  for (let width = best + SLACK + 1; width <= WIDEST; width++) beyond += counts[width] as number
  const isCommon = most >= 3 && most * 4 >= long && beyond * 10 <= long
  return isCommon ? { width: best, most } : { width: null, most: 0 }
}
