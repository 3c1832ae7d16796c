/**
 * Labels and values one below the other, as the cells of a form come out of a web page or an office system:
 * 会议时间 / 2024年3月19日 / 会议地点 / 三楼会议室. Each pair is a row of two cells.
 */
import { LABELS } from '../lexicon/labels.js'
import { REPORTER_LABELS_OF_ROWS } from '../lexicon/reporters.js'
import { RESPONSIBILITY_LABELS } from '../lexicon/task-cues.js'
import type { PhysicalLine } from './line.js'
import { foldScript } from './script.js'

/** 发 and 送 are words as often, and so are 工作 and 事项 where who is responsible is told. */
const SHORTEST = 2
const SHORTEST_OF_TASK = 3
const NAMES: ReadonlySet<string> = new Set([
  ...LABELS.flatMap(({ labels }) => labels).filter((label) => label.length >= SHORTEST),
  ...RESPONSIBILITY_LABELS.flatMap(({ labels }) => labels).filter((label) => label.length >= SHORTEST_OF_TASK),
  ...REPORTER_LABELS_OF_ROWS,
])
const LONGEST_NAME = Math.max(...[...NAMES].map((label) => label.length))
/** White space may pad a name: 会 议 时 间. */
const MOST_RUNS = 6
/** Two labels may stand alone above what a list holds: 出席人员 / 田野 / 列席人员 / 山川. */
const FEWEST_PAIRS = 3

/** The lines, those of three or more such pairs on end as rows with two cells. */
export function readStackedRows(source: string, lines: PhysicalLine[]): PhysicalLine[] {
  const isLabel = lines.map((line) => namesField(source, line))
  const rows: PhysicalLine[] = []
  for (let at = 0; at < lines.length; ) {
    const pairs = countPairs(source, lines, isLabel, at)
    if (pairs < FEWEST_PAIRS) {
      rows.push(lines[at++] as PhysicalLine)
      continue
    }
    for (const end = at + 2 * pairs; at < end; at += 2) {
      const [label, value] = lines.slice(at, at + 2) as [PhysicalLine, PhysicalLine]
      rows.push({ ...label, kind: 'table-row', runs: [], cells: [label.runs, value.runs] })
    }
  }
  return rows
}

/** How many pairs of a label and a value begin with the line. */
function countPairs(source: string, lines: readonly PhysicalLine[], isLabel: readonly boolean[], from: number): number {
  let pairs = 0
  while (isLabel[from + 2 * pairs] && isLabel[from + 2 * pairs + 1] === false && isValue(source, lines[from + 2 * pairs + 1] as PhysicalLine)) pairs++
  return pairs
}

/** 会议议题 / 一、研究供水工作 / 二、…: the first of a list is no value. */
function isValue(source: string, line: PhysicalLine): boolean {
  const start = line.runs[0]?.start ?? 0
  return isPlain(line) && !FIRST_OF_LIST.test(source.slice(start, start + 3))
}
const FIRST_OF_LIST = /^(?:一、|[（(]一[）)]|[1１][、.．](?![0-9０-９])|①)/

function isPlain({ kind, cells }: PhysicalLine): boolean {
  return kind === 'paragraph' && cells === null
}

function namesField(source: string, line: PhysicalLine): boolean {
  const { runs } = line
  const [first] = runs
  if (!first || !isPlain(line) || runs.length > MOST_RUNS) return false
  let name = ''
  for (const { start, end } of runs) {
    if (name.length + end - start > LONGEST_NAME) return false
    name += source.slice(start, end)
  }
  return NAMES.has(foldScript(name))
}
