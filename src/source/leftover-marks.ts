/**
 * Signs that were typed as markup and that CommonMark leaves in the text, most of them because its
 * rules for where emphasis may start and end look for white space, which Chinese has none of:
 * **《意见》**经审议, **会议强调：**要, ##一、议题, - [x] 完成, a table without its second row.
 */
import type { Run } from './located-text.js'

/** A run on its way into a line. */
export interface Stretch {
  run: Run
  strong: boolean
  /** It is ** or ~~ that may be left over from markup. */
  mark: boolean
  /** It is the number of a list item. */
  marker: boolean
}

/** What emphasis never starts with. */
const CLOSING = /[、，。；：？！）)》〉”’」』】…,;:?!\s]/
const WORD = /[\p{L}\p{N}]/u

/**
 * Takes ** and ~~ out where they come in pairs, or stand where only markup would; what stood between
 * two ** is strong. 张** and 李**、 (a name half hidden) and 10~~20 keep theirs.
 */
export function dropLeftoverMarks(stretches: Stretch[], source: string): Stretch[] {
  if (!stretches.some((stretch) => stretch.mark)) return stretches
  const dropped = new Set<Stretch>()
  for (const symbol of ['*', '~']) {
    let open = -1
    for (const [index, stretch] of stretches.entries()) {
      const { run } = stretch
      if (!stretch.mark || source.charAt(run.start) !== symbol) continue
      if (open >= 0) {
        dropped.add(stretches[open] as Stretch).add(stretch)
        if (symbol === '*') for (const inside of stretches.slice(open, index)) inside.strong = true
        open = -1
        continue
      }
      const behind = source.charAt(run.end)
      if (behind !== '' && !CLOSING.test(behind)) open = index
      else if (symbol === '*' && !isBehindWord(run, source)) dropped.add(stretch)
    }
    const unpaired = stretches[open]
    if (unpaired && symbol === '*' && !isBehindWord(unpaired.run, source)) dropped.add(unpaired)
  }
  return stretches.filter((stretch) => !dropped.has(stretch))
}

function isBehindWord(run: Run, source: string): boolean {
  return run.start > 0 && WORD.test(source.charAt(run.start - 1))
}

/** `##` alone, `#` before what is no hashtag (#安全生产#) and no number (#3楼). */
const HEADING = /(?:#(?![^#\r\n]*#)|#{2,6})[ \t]*[\p{sc=Han}\d（(《〈【〔“「『*]/uy

/** Whether nothing but white space and the > of block quotes stands before the offset in its line. */
function opensLine(source: string, offset: number): boolean {
  let at = offset
  while (at > 0 && /[ \t>\u00A0\u3000]/.test(source.charAt(at - 1))) at--
  return at === 0 || /[\r\n]/.test(source.charAt(at - 1))
}

/** Takes the # off a heading without its space (##一、议题); gives its depth, 0 for none. */
export function dropHeadingMarks(stretches: Stretch[], source: string): number {
  const first = stretches[0]
  if (!first || first.run.value !== undefined || source.charAt(first.run.start) !== '#') return 0
  if (!opensLine(source, first.run.start)) return 0
  let end = first.run.start
  while (source.charAt(end) === '#') end++
  const depth = end - first.run.start
  HEADING.lastIndex = first.run.start
  if (!HEADING.test(source) || (depth === 1 && /\d/.test(source.charAt(end)))) return 0
  first.run = { start: end, end: first.run.end }
  if (first.run.end <= end) stretches.shift()
  return depth
}

const TASK_BOX = /\[[ \txX]\](?=[ \t])/y

/** Takes the box off a list item that is to be ticked: - [x] 完成整改. */
export function dropTaskBox(stretches: Stretch[], source: string): void {
  const at = stretches.findIndex((stretch) => !stretch.marker)
  const start = stretches[at]?.run.start
  if (start === undefined || source.charAt(start) !== '[') return
  TASK_BOX.lastIndex = start
  if (!TASK_BOX.test(source)) return
  const end = TASK_BOX.lastIndex
  let count = 0
  while ((stretches[at + count]?.run.end ?? Infinity) <= end) count++
  stretches.splice(at, count)
}

/** The cells of `| 姓名 | 职务 |` where no table was made of it; null for any other line. */
export function splitAtPipes(runs: Run[], source: string): Run[][] | null {
  const first = runs[0]
  const last = runs.at(-1)
  if (!first || !last || first.value !== undefined || last.value !== undefined) return null
  if (source.charAt(first.start) !== '|' || source.charAt(last.end - 1) !== '|') return null
  if (first.start === last.end - 1 || !opensLine(source, first.start)) return null
  const cells: Run[][] = []
  for (const run of runs) {
    if (run.value !== undefined) {
      cells.at(-1)?.push(run)
      continue
    }
    let from = run.start
    for (let at = run.start; at <= run.end; at++) {
      const isPipe = at < run.end && source.charAt(at) === '|'
      if (at < run.end && !isPipe) continue
      if (at > from) cells.at(-1)?.push({ start: from, end: at })
      if (isPipe) cells.push([])
      from = at + 1
    }
  }
  cells.pop()
  return cells
}
