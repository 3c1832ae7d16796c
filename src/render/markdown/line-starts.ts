/** Where the lines of the source start in a text that was read from them. */
import type { Position } from '../../schema/minutes.js'
import { fills, isUnfinished, type Layout } from './layout.js'

export interface LineStart {
  /** Offset in the text. */
  at: number
  /** Offset in the source. */
  offset: number
  /** Whether the line above goes on in it: for what the lines look like. */
  goesOn: 'no' | 'hardly' | 'likely'
  /** Of the point that starts there. */
  marker?: string
}

/** A line that ends so ends a sentence, or announces what follows; any other may have been wrapped. */
const ENDS = new Set('。；：！？.;:!?')

/** 提请部门：货物和劳务税科, （列席此项议程：…）: a line of its own, whatever it ends with. */
const WHOLE = /^\s*(?:[^，。：:（()]{2,8}[：:][^\r\n]{0,16}|[（(][^（()）]*[）)])\s*$/

/** What opens a block whatever the line above it ends with: a list item, a row, a quotation. */
const BULLETS = new Set('-*+•·>|')

/**
 * # 进展, **进展**: a line that is a heading, after which another starts; a statement begins behind its first
 * asterisks.
 */
const HEADING = /^[ \t]{0,3}(?:#{1,6}[ \t]|(?:\*\*)?[^*]+\*\*[ \t\\]*$)/

/** Between two lines: — 2 — is the number of a page. */
type Between = 'nothing' | 'blank' | 'page'

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y

/**
 * @param text the source at the place, less line breaks, padding, markup and page numbers
 * @returns in order
 */
export function lineStartsOf(text: string, layout: Layout, { start, end }: Position): LineStart[] {
  const { source, wrapWidth } = layout
  const starts: LineStart[] = []
  let at = 0
  let isBlock = false
  let between = 'nothing' as Between
  let above = ''
  for (let offset = start.offset; offset < end.offset; offset = LINE.lastIndex) {
    LINE.lastIndex = offset
    const line = (LINE.exec(source)?.[0] ?? '').trimEnd()
    let isStart = true
    for (let index = 0; index < line.length && offset + index < end.offset; index++) {
      const character = line.charAt(index)
      if (isStart && BULLETS.has(character)) isBlock = true
      if (text.charAt(at) !== character) continue
      if (isStart && at > 0) {
        const isOwn = isBlock || ENDS.has(text.charAt(at - 1))
        starts.push({ at, offset: offset + index, goesOn: isOwn ? 'no' : goesOn(above, wrapWidth, between) })
      }
      isStart = false
      at++
    }
    if (isStart) between = /\d/.test(line) || between === 'page' ? 'page' : 'blank'
    else {
      between = 'nothing'
      // The statement may start in the midst of its first line: …。会议确定：资金缺口由市财政局
      above = at > 0 && above === '' ? source.slice(start.offset - start.column + 1, offset) + line : line
      isBlock = HEADING.test(line)
    }
  }
  return starts
}

/** Whether a line that comes to no end goes on below; an empty line behind a full one says nothing. */
function goesOn(line: string, wrapWidth: number | null, between: Between): LineStart['goesOn'] {
  const isFull = wrapWidth !== null && fills(line, wrapWidth)
  if (between === 'blank' && !isFull) return 'no'
  if (WHOLE.test(line)) return 'hardly'
  return between === 'page' || wrapWidth !== null || isUnfinished(line) ? 'likely' : 'hardly'
}
