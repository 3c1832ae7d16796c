/**
 * A line break inside a sentence of minutes that are not wrapped, as copying from a page leaves it:
 * …由区发改局会同区司法局、财政局修⏎改完善后，以区政府名义印发。
 */
import type { PhysicalLine } from './line.js'
import { startsAnew } from './line-starts.js'

/** Characters of a line that is no heading: what stands before the break. */
const LONG = 60
const UNFINISHED = /[\p{sc=Han}，,]$/u
/** What stands below comes to an end of its own, and opens as no paragraph does. */
const GOES_ON = /^(?!会议|會議|出席|列席|请假|請假|参加|參加|主持|记录|紀錄|各|请|請|由|关于|關於|附|抄|经|經)\p{sc=Han}[^。；;]*[。；;]/u

/** Indexes of lines that go on with the one above. */
export function findStrayBreaks(source: string, lines: readonly PhysicalLine[]): number[] {
  const found: number[] = []
  for (let index = 1; index < lines.length; index++) {
    if (isStray(source, lines[index - 1] as PhysicalLine, lines[index] as PhysicalLine)) found.push(index)
  }
  return found
}

function isStray(source: string, above: PhysicalLine, below: PhysicalLine): boolean {
  if (above.block !== below.block || below.indent > 1 || !isText(above) || !isText(below)) return false
  if (isColonAlone(source, below)) return mayBeLabel(source, above)
  const words = textOf(source, above)
  if (words.length < LONG || !UNFINISHED.test(words.slice(-1)) || !holdsClauses(words)) return false
  return !startsAnew(source, below) && GOES_ON.test(textOf(source, below))
}

/** 出席委员 / ：, as the cells of a form come out of a page: the colon is that of the label above. */
function isColonAlone(source: string, { runs }: PhysicalLine): boolean {
  const [only] = runs
  return runs.length === 1 && only !== undefined && only.end - only.start === 1 && '：:'.includes(source.charAt(only.start))
}

function mayBeLabel(source: string, above: PhysicalLine): boolean {
  return LABEL.test(textOf(source, above))
}
const LABEL = /^\p{sc=Han}{2,12}$/u

/** The last sentence above has clauses, as a list of names has not. */
function holdsClauses(text: string): boolean {
  const stop = text.lastIndexOf('。')
  return stop >= 0 && (text.includes('，', stop) || text.includes(',', stop))
}

function isText({ kind, cells }: PhysicalLine): boolean {
  return !cells && (kind === 'paragraph' || kind === 'code')
}

function textOf(source: string, { runs }: PhysicalLine): string {
  let text = ''
  for (const { value, start, end } of runs) text += value ?? source.slice(start, end)
  return text
}
