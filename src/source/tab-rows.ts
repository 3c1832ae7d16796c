/**
 * A table whose columns are set with tabs, as it comes from a web page or a word processor: 序号⇥工作任务⇥责任单位 and
 * the rows below it. Only below such a heading, for lists of names are set with tabs as well.
 */
import { TABLE_COLUMNS } from '../lexicon/attendance-words.js'
import { RESPONSIBILITY_LABELS } from '../lexicon/task-cues.js'
import type { PhysicalLine } from './line.js'
import type { Run } from './located-text.js'

const COLUMNS: readonly (readonly string[])[] = Object.values(TABLE_COLUMNS)
/** Columns of a table of matters. */
const ITEM_COLUMNS = ['序号', '议题', '议题名称', '汇报单位', '汇报人', '议定意见', '议定事项', '会议意见', '会议结论', '会议决定', '研究意见']
const HEADINGS = new Set([
  ...COLUMNS.flat(),
  ...RESPONSIBILITY_LABELS.flatMap(({ labels }) => labels),
  ...ITEM_COLUMNS,
])
/** 序号 | 议题 | 议定意见, in text that is no Markdown. */
const BARS = '|｜│'
const FEWEST_COLUMNS = 3
const FEWEST_KNOWN = 2

/** The lines, those of such tables as rows with cells. */
export function readTabRows(source: string, lines: PhysicalLine[]): PhysicalLine[] {
  // Looked for one by one: many times faster than a class of characters.
  if (!source.includes('\t') && ![...BARS].some((bar) => source.includes(bar))) return lines
  let block: number | null = null
  return lines.map((line) => {
    const cells = line.kind === 'paragraph' && line.cells === null ? cellsOf(source, line.runs) : []
    if (cells.length < 2) block = null
    else if (isHeading(source, cells)) block = line.block
    if (block === null || line.block !== block || cells.length < 2) return line
    return { ...line, kind: 'table-row', runs: [], cells }
  })
}

function cellsOf(source: string, runs: readonly Run[]): Run[][] {
  const bars = cellsBetweenBars(source, runs)
  return bars.length >= FEWEST_COLUMNS ? bars : cellsBetweenTabs(source, runs)
}

/** What stands between bars; nothing where one opens or closes the row. */
function cellsBetweenBars(source: string, runs: readonly Run[]): Run[][] {
  const cells: Run[][] = [[]]
  for (const run of runs) {
    const { start, end } = run
    if (run.value !== undefined) {
      cells.at(-1)?.push(run)
      continue
    }
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && !BARS.includes(source.charAt(at))) continue
      if (at > from) cells.at(-1)?.push({ start: from, end: at })
      if (at < end) cells.push([])
      from = at + 1
    }
  }
  // | a | b | is Markdown, and read as such where Markdown is; its outer bars would lie in no position
  return cells[0]?.length === 0 || cells.at(-1)?.length === 0 ? [] : cells
}

/** What stands between tabs; two tabs on end leave an empty cell. */
function cellsBetweenTabs(source: string, runs: readonly Run[]): Run[][] {
  const cells: Run[][] = []
  let end: number | null = null
  for (const run of runs) {
    const tabs = end === null ? 1 : countTabs(source, end, run.start)
    for (let tab = 0; tab < tabs; tab++) cells.push([])
    cells.at(-1)?.push(run)
    end = run.end
  }
  return cells
}

function countTabs(source: string, from: number, to: number): number {
  let count = 0
  for (let at = source.indexOf('\t', from); at >= 0 && at < to; at = source.indexOf('\t', at + 1)) count++
  return count
}

function isHeading(source: string, cells: readonly Run[][]): boolean {
  if (cells.length < FEWEST_COLUMNS) return false
  const known = cells.filter((cell) => HEADINGS.has(cell.map(({ start, end }) => source.slice(start, end)).join('')))
  return known.length >= FEWEST_KNOWN
}
