/**
 * A list of those present that is broken at a width, in minutes whose other lines are paragraphs: …，县委宣⏎传部田野,
 * …、财务处⏎山川. A line goes on with the one above where that ends in the midst of an entry.
 */
import { ATTENDANCE_LABEL_OPENINGS, ATTENDANCE_STEMS, LABELS } from '../lexicon/labels.js'
import type { PhysicalLine } from './line.js'
import { cutsEntry } from './cut-words.js'
import { startsAnew } from './line-starts.js'
import { columns } from './line-widths.js'
import { foldScript } from './script.js'

/** Columns: what is narrower is set in entries. */
const NARROWEST = 40
/** How far a line may stay behind the widest, as words are not cut everywhere. */
const NEARLY_FULL = 0.8
const LONGEST_LABEL = 16
/** White space behind the colon of the label. */
const TOLERANCE = 4

const ATTENDANCE = new Set(['present', 'observers', 'absent'])
const LISTS = new Set(LABELS.flatMap(({ field, labels }) => (ATTENDANCE.has(field) ? labels : [])))
const OTHERS = new Set(LABELS.flatMap(({ field, labels }) => (ATTENDANCE.has(field) ? [] : labels)))
const STEMS = ATTENDANCE_STEMS.flatMap(({ stems }) => stems)
const COMPOSED = new RegExp(`^(?:${ATTENDANCE_LABEL_OPENINGS.join('|')})?(?:${STEMS.join('|')})[\\u4e00-\\u9fff]{0,8}$`)
const SEPARATORS = /[、，；]/
/** 热依汗古丽·⏎阿布来提 */
const ENDS_IN_DOT = /\p{sc=Han}[·•‧・]$/u
const OPENS_WITH_NAME = /^[·•‧・]?\p{sc=Han}/u

interface Entries {
  index: number
  line: PhysicalLine
  text: string
  width: number
  /** Where the value of a label would begin that opens the line. */
  column: number
}

/** Indexes of lines that go on with an entry of the line above. */
export function findCutEntries(source: string, lines: readonly PhysicalLine[]): number[] {
  const lists = findLists(source, lines)
  const widest = lists.flat().reduce((most, { width }) => Math.max(most, width), 0)
  return lists.flatMap((list) => {
    const furthest = (list[0]?.column ?? 0) + TOLERANCE
    return list.slice(1).flatMap((below, at) => {
      if (below.line.indent > furthest || startsAnew(source, below.line)) return []
      return goesOn(list[at] as Entries, below, widest) ? [below.index] : []
    })
  })
}

/** The lines of each list that a label opens, up to an empty line, another label or a sentence. */
function findLists(source: string, lines: readonly PhysicalLine[]): Entries[][] {
  const lists: Entries[][] = []
  let open: Entries[] | null = null
  for (const [index, line] of lines.entries()) {
    if (line.cells || line.runs.length === 0 || line.kind === 'heading') {
      open = null
      continue
    }
    const label = labelOf(source, line)
    const isList = label !== null && (LISTS.has(label) || COMPOSED.test(label))
    const before = open?.at(-1)?.line
    if (isList) lists.push((open = []))
    else if ((label !== null && OTHERS.has(label)) || line.block !== before?.block) open = null
    if (!open) continue
    const entries = readEntries(source, line, index)
    open.push(entries)
    if (entries.text.endsWith('。') || isInColumns(line)) open = null
  }
  return lists
}

/** What stands before the colon, or the whole of a short line. */
function labelOf(source: string, { runs }: PhysicalLine): string | null {
  let text = ''
  for (const { value, start, end } of runs) {
    text += value ?? source.slice(start, Math.min(end, start + LONGEST_LABEL))
    if (text.length >= LONGEST_LABEL) break
  }
  const colon = text.search(/[：:]/)
  if (colon > LONGEST_LABEL || (colon < 0 && text.length >= LONGEST_LABEL)) return null
  return foldScript(colon < 0 ? text : text.slice(0, colon))
}

/** 田　野　　　江　河: names in columns end where the line does; 列　　席： is a label. */
function isInColumns({ runs }: PhysicalLine): boolean {
  const first = runs[0]?.start ?? 0
  return runs.some(({ start }, at) => start - first > LONGEST_LABEL && start - (runs[at - 1]?.end ?? start) > 1)
}

function readEntries(source: string, line: PhysicalLine, index: number): Entries {
  const start = line.runs[0]?.start ?? 0
  const end = line.runs.at(-1)?.end ?? start
  const text = foldScript(line.runs.map((run) => run.value ?? source.slice(run.start, run.end)).join(''))
  const colon = source.slice(start, Math.min(end, start + LONGEST_LABEL)).search(/[：:]/)
  const column = line.indent + columns(source, start, start + colon + 1, 1)
  return { index, line, text, width: line.indent + columns(source, start, end, 1), column }
}

function goesOn(above: Entries, below: Entries, widest: number): boolean {
  if (!OPENS_WITH_NAME.test(below.text)) return false
  if (ENDS_IN_DOT.test(above.text)) return !/^[·•‧・]/.test(below.text)
  if (widest < NARROWEST || above.width < widest * NEARLY_FULL || !SEPARATORS.test(above.text)) return false
  return cutsEntry(above.text, below.text)
}
