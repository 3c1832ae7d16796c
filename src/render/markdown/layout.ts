/** How the lines of a source were broken: at a width, as PDF files leave it, or each one a paragraph. */

export interface Layout {
  source: string
  /** The columns at which lines were wrapped; null where each is a paragraph. */
  wrapWidth: number | null
}

/** Columns, a full-width character being two: of what is more than a heading, and of what no page holds. */
const LONG = 44
const WIDEST = 128
/** How far a full line may stay behind the width, for the sake of punctuation. */
const SLACK = 4
const BROKEN_OFF = /[^。；：！？.;:!?]$/

export function layoutOf(source: string): Layout {
  const lines = source.split(/\r\n|\r|\n/).filter((line) => columns(line) >= LONG)
  return { source, wrapWidth: wrapWidthOf(lines) }
}

/** The width at which most of the long lines break off; null where they end all over, or as sentences do. */
function wrapWidthOf(lines: readonly string[]): number | null {
  const broken = lines.filter((line) => BROKEN_OFF.test(line.trimEnd()))
  const widths = broken.map(columns).filter((width) => width <= WIDEST)
  let common: number | null = null
  let most = Math.max(3, lines.length / 4)
  for (let width = LONG; width <= WIDEST; width++) {
    const near = widths.filter((other) => other <= width && other >= width - SLACK).length
    if (near < most || !widths.includes(width)) continue
    most = near
    common = width
  }
  return common
}

function columns(line: string): number {
  let width = 0
  for (const character of line.trimEnd()) width += character < '\u0080' ? 1 : 2
  return width
}

export function fills(line: string, width: number): boolean {
  return columns(line) >= width - SLACK
}

/** …由区司法局、财政局修⏎改完善: where lines are paragraphs, one that breaks off is long. */
export function isUnfinished(line: string): boolean {
  return line.trim().length >= LONG_SENTENCE && /[\p{sc=Han}，,]$/u.test(line.trimEnd())
}
const LONG_SENTENCE = 60
