/**
 * A table of attendees or of tasks whose columns are set with spaces, as it comes from a typewriter, a PDF or Pandoc:
 * 单　位　　　职　务　　　姓　名 and the rows below it. Only below such a heading, for lists of names are set with spaces too.
 */
import { TABLE_COLUMNS } from '../lexicon/attendance-words.js'
import { RESPONSIBILITY_LABELS, type ResponsibilityLabel } from '../lexicon/task-cues.js'
import type { PhysicalLine } from './line.js'
import type { Run } from './located-text.js'
import { isPageNumber } from './page-numbers.js'
import { indentWidth } from './plain-text.js'

const { organization, name, title, standing, ignored } = TABLE_COLUMNS
const labelsOf = (wanted: ResponsibilityLabel['role']): readonly string[] => RESPONSIBILITY_LABELS.flatMap(({ role, labels }) => (role === wanted ? labels : []))
const LEADS = new Set(labelsOf('lead'))
const MATTERS_AND_DEADLINES = new Set([...labelsOf('action'), ...labelsOf('deadline')])
const HEADINGS = new Set([...organization, ...name, ...title, ...standing, ...ignored, ...RESPONSIBILITY_LABELS.flatMap(({ labels }) => labels)])
/** ------ -------: Pandoc sets it below the headings. */
const RULE_IN_COLUMNS = /^[-─━=\s]+$/
const RULE_BELOW = /^\s*[-─━=][-─━=\s]*$/
const BODIES_AND_POSTS = new Set([...organization, ...title])
const NAMES = new Set(name)
const FEWEST_COLUMNS = 3
/** Columns of white space: a full-width space inside 沈　括 is two of them, and no gap between cells. */
const FEWEST_SPACES = 3
const MOST_RUNS = 16
const LONGEST_HEADING = 120
/** By how many columns a word may stand before its heading. */
const TOLERANCE = 2

interface Word {
  /** Columns from the edge of the page to its first character. */
  column: number
  run: Run
}

/** At least one word. */
type Cell = Word[]

/** 列席会议人员：between two parts of such a table: the columns go on below it. */
const LIST_LABEL = /^(?:出席|列席|参加|参会|旁听|请假|缺席)[^，。；：:]{0,8}[：:]$/
const LONGEST_LABEL = 14

/** The lines, those of such tables as rows with cells; a row's cells stand below the headings nearest to them. */
export function readSpacedRows(source: string, lines: PhysicalLine[]): PhysicalLine[] {
  let columns: number[] = []
  let block = 0
  let tableBlock = 0
  let headingsEnd = 0
  let isBehindPage = false
  let isBehindLabel = false
  let isFirstRow = false
  /** An empty line stands between all rows. */
  let isParted = false
  let listsPersons = false
  return lines.map((line) => {
    if (columns.length > 0 && isRule(source, line)) return line
    if (columns.length > 0 && isPageNumber(source, line)) {
      isBehindPage = true
      return line
    }
    if (columns.length > 0 && listsPersons && !isFirstRow && isListLabel(source, line)) {
      isBehindLabel = isFirstRow = true
      return line
    }
    if (columns.length === 0 ? !mayHead(line) : line.kind !== 'paragraph' || line.runs.length < 2) {
      columns = []
      return line
    }
    const cells = readCells(source, line)
    const headings = readHeadings(source, line)
    if (headings) {
      columns = headings.map(([first]) => (first as Word).column)
      block = tableBlock = line.block
      headingsEnd = (line.runs.at(-1) as Run).end
      listsPersons = headings.some((heading) => NAMES.has(wordsOf(source, heading)))
      isFirstRow = true
      isParted = false
      return { ...line, kind: 'table-row', runs: [], cells: headings.map(runsOf) }
    }
    // A rule between the headings and the rows parts them, to Markdown.
    if (headingsEnd > 0 && RULE_BELOW.test(source.slice(headingsEnd, (line.runs[0] as Run).start))) block = line.block
    headingsEnd = 0
    if (isFirstRow && line.block !== block) isParted = listsPersons
    isFirstRow = false
    const isBelow = isParted && line.block !== block && standsBelow(cells, columns)
    if (isBelow) block = line.block
    // The table goes on behind - 2 - and the blank lines around it; 区　　长 is one cell.
    if (isBehindPage) block = line.block
    const isRow = isBehindPage || isBehindLabel || cells.length > columns.length ? standsBelow(cells, columns) : cells.length > 1
    isBehindPage = isBehindLabel = false
    if (line.block !== block || !isRow) columns = []
    if (columns.length === 0) return line
    return { ...line, kind: 'table-row', runs: [], cells: placeCells(cells, columns), block: tableBlock }
  })
}

function isListLabel(source: string, { kind, runs }: PhysicalLine): boolean {
  const [run, ...others] = runs
  if (kind !== 'paragraph' || !run || others.length > 0 || run.end - run.start > LONGEST_LABEL) return false
  return LIST_LABEL.test(source.slice(run.start, run.end))
}

/** Whether the line is short enough to be read further at all. */
function mayHead({ kind, cells, runs }: PhysicalLine): boolean {
  if (kind !== 'paragraph' || cells !== null || runs.length < FEWEST_COLUMNS || runs.length > MOST_RUNS) return false
  return (runs.at(-1) as Run).end - (runs[0] as Run).start <= LONGEST_HEADING
}

function readCells(source: string, { runs, indent }: PhysicalLine): Cell[] {
  const cells: Cell[] = []
  let column = indent
  let end = (runs[0] as Run).start
  for (const run of runs) {
    const gap = indentWidth(source, end, run.start)
    column += gap
    if (cells.length === 0 || gap >= FEWEST_SPACES) cells.push([])
    cells.at(-1)?.push({ column, run })
    column += widthOf(source, run)
    end = run.end
  }
  return cells
}

/** As many cells as columns stand in their order; else each word stands below the last heading that starts before it. */
function placeCells(cells: readonly Cell[], columns: readonly number[]): Run[][] {
  return cells.length === columns.length ? cells.map(runsOf) : placeWords(cells, columns).map(runsOf)
}

function placeWords(cells: readonly Cell[], columns: readonly number[]): Word[][] {
  const placed: Word[][] = columns.map(() => [])
  for (const word of cells.flat()) {
    const at = columns.findLastIndex((heading) => heading <= word.column + TOLERANCE)
    placed[Math.max(0, at)]?.push(word)
  }
  return placed
}

/** Whether the words stand below two headings or more, the first of each where its heading starts. */
function standsBelow(cells: readonly Cell[], columns: readonly number[]): boolean {
  const placed = placeWords(cells, columns)
  if (placed.filter(([first]) => first).length < 2) return false
  return placed.every((words, at) => {
    const [first] = words
    const isPadded = words.slice(0, -1).every(({ run }) => run.end - run.start === 1) && isEvenlySet(words)
    return !first || (isPadded && Math.abs(first.column - (columns[at] as number)) <= TOLERANCE)
  })
}

/** 市　政　府 and 区　　长 are one word, 田　野　　　江　河 are two. */
function isEvenlySet(words: readonly Word[]): boolean {
  const step = (at: number): number => (words[at] as Word).column - (words[at - 1] as Word).column
  return words.every((_, at) => at < 2 || step(at) === step(1))
}

/** The headings with their columns, 单　　位 put together however wide it is set; null where the line is no such heading. */
function readHeadings(source: string, line: PhysicalLine): Cell[] | null {
  const headings: Cell[] = []
  let open: Cell | null = null
  for (const cell of readCells(source, line)) {
    const whole: Cell = open === null ? cell : [...open, ...cell]
    open = HEADINGS.has(wordsOf(source, whole)) ? null : whole
    if (!open) headings.push(whole)
  }
  if (open || headings.length < FEWEST_COLUMNS) return null
  const names = headings.map((heading) => wordsOf(source, heading))
  const holds = (known: ReadonlySet<string>): boolean => names.some((heading) => known.has(heading))
  return (holds(NAMES) && holds(BODIES_AND_POSTS)) || (holds(LEADS) && holds(MATTERS_AND_DEADLINES)) ? headings : null
}

function isRule(source: string, { kind, runs }: PhysicalLine): boolean {
  const [first] = runs
  return kind === 'paragraph' && first !== undefined && RULE_IN_COLUMNS.test(source.slice(first.start, (runs.at(-1) as Run).end))
}

function runsOf(cell: Cell): Run[] {
  return cell.map(({ run }) => run)
}

function wordsOf(source: string, cell: Cell): string {
  return runsOf(cell).map(({ start, end }) => source.slice(start, end)).join('')
}

/** Chinese characters are two columns wide, and what a keyboard has is one. */
function widthOf(source: string, { start, end }: Run): number {
  let width = 0
  for (let at = start; at < end; at++) width += source.charCodeAt(at) < 0x2e80 ? 1 : 2
  return width
}
