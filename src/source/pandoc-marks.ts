/**
 * What Pandoc's Markdown writes beside the text, and CommonMark leaves in it: the attributes of a heading
 * (## 一、听取汇报 {#s1 .unnumbered}) and the fences of a division (::: {.attendees}, :::).
 * https://pandoc.org/MANUAL.html#extension-header_attributes, #extension-fenced_divs
 */
import type { Stretch } from './leftover-marks.js'

const FENCE = /^:{3,}[ \t]*(?:\{[^{}]*\}|[\w-]*)$/
/** What stands inside the braces: an identifier, classes, key="value". */
const ATTRIBUTES = /^[#.][\w:.-]+(?: [#\w:.-]+(?:="[^"]*")?)*$/
const LONGEST = 80

/** The stretches of a line or a cell without such marks; none where the line is a fence. */
export function dropPandocMarks(stretches: Stretch[], source: string, isHeading: boolean): Stretch[] {
  const first = stretches[0]?.run
  const last = stretches.at(-1)?.run
  if (!first || !last || last.value !== undefined) return stretches
  const isShort = last.end - first.start <= LONGEST
  if (isShort && source.charAt(first.start) === ':' && FENCE.test(source.slice(first.start, last.end))) return []
  if (!isHeading || source.charAt(last.end - 1) !== '}') return stretches
  const open = source.lastIndexOf('{', last.end)
  if (open < first.start || last.end - open > LONGEST || !ATTRIBUTES.test(source.slice(open + 1, last.end - 1))) return stretches
  const kept = stretches.filter(({ run }) => run.start < open)
  for (const { run } of kept) run.end = Math.min(run.end, open)
  return kept
}
