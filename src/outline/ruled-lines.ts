/** Rules on a line: around a heading (==== 议题1 ====), and between fields of the head: 2025-04-02 ｜ 腾讯会议 ｜ 主持：张三 ｜ 记录：李四. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { hasColon, readLabel } from './fields.js'

const RULE = /[｜|／]/g
/** How far into the text the head reaches. */
const HEAD_LINES = 15
const LONGEST = 400

/** ======== 议题1 ========: a heading between rules. */
const FRAMED = /^([=＝]{3,})([^=＝]{2,40})[=＝]{3,}$/

function withoutFrame(located: LocatedText, line: Line): Line {
  if (!'=＝'.includes(located.text.charAt(line.start)) || line.cells) return line
  const found = FRAMED.exec(located.slice(line))
  if (!found) return line
  const start = line.start + (found[1] as string).length
  return { ...line, start, end: start + (found[2] as string).length }
}

/** The lines of the head, those with rules parted, and headings out of their frames. */
export function partRuledLines(located: LocatedText, all: Line[]): Line[] {
  const lines = all.map((line) => withoutFrame(located, line))
  if (!lines.slice(0, HEAD_LINES).some((line) => piecesOf(located, line).length > 1)) return lines
  return lines.flatMap((line, index) => (index < HEAD_LINES ? piecesOf(located, line) : [line]))
}

/** The line itself, or its pieces where a label opens one behind a rule. */
function piecesOf(located: LocatedText, line: Line): Line[] {
  if (line.cells || line.end - line.start > LONGEST) return [line]
  const text = located.slice(line)
  const pieces: Line[] = []
  let from = 0
  RULE.lastIndex = 0
  for (let found = RULE.exec(text); found; found = RULE.exec(text)) {
    // The rule ends the piece before it, so that no character is lost.
    pieces.push({ ...line, start: line.start + from, end: line.start + found.index + 1 })
    from = found.index + 1
  }
  if (pieces.length === 0) return [line]
  if (from < text.length) pieces.push({ ...line, start: line.start + from })
  return pieces.slice(1).some(({ start, end }) => isLabelled(located, start, end)) ? pieces : [line]
}

function isLabelled(located: LocatedText, start: number, end: number): boolean {
  const label = readLabel(located, start, end)
  return label !== null && hasColon(located, label)
}
