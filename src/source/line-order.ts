/** Lines of a tree in which a plugin moved or copied nodes, back in the order of the source. */
import type { PhysicalLine, Unplaced } from './line.js'
import type { Run } from './located-text.js'

/**
 * Everything behind the reader takes places to ascend with the text. Of the lines that do, as many as
 * can be keep theirs; each other one gets an empty place behind the last that kept its own. Gives
 * what lost its place, or null.
 */
export function settleOrder(source: string, lines: readonly PhysicalLine[]): Unplaced | null {
  const runs = lines.map((line) => line.cells?.flat() ?? line.runs)
  if (isAscending(runs)) return null
  let unplaced: Unplaced | null = null
  const kept = new Set(longestChain(runs))
  let behind = 0
  for (const [index, own] of runs.entries()) {
    const isKept = kept.has(index)
    let lost = ''
    for (const run of own) {
      if (isKept && run.start >= behind) {
        behind = run.end
        continue
      }
      run.value ??= source.slice(run.start, run.end)
      if (run.start !== run.end) lost += run.value
      run.start = run.end = behind
    }
    if (lost === '') continue
    unplaced ??= { count: 0, offset: behind, words: lost }
    unplaced.count++
  }
  return unplaced
}

function isAscending(lines: readonly Run[][]): boolean {
  let behind = 0
  for (const runs of lines) {
    for (const { start, end } of runs) {
      if (start < behind) return false
      behind = end
    }
  }
  return true
}

/**
 * Indexes of the longest chain of lines each of which begins behind the end of the one before, found
 * as longest increasing subsequences are: for each length, which chain ends first.
 */
function longestChain(lines: readonly Run[][]): number[] {
  const lastOf: number[] = []
  const before: (number | undefined)[] = []
  const ends = lines.map((runs) => runs.reduce((end, run) => Math.max(end, run.end), 0))
  for (const [index, runs] of lines.entries()) {
    const start = runs[0]?.start ?? 0
    let low = 0
    let high = lastOf.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[lastOf[middle] as number] as number) <= start) low = middle + 1
      else high = middle
    }
    before[index] = lastOf[low - 1]
    const other = lastOf[low]
    if (other === undefined || (ends[index] as number) < (ends[other] as number)) lastOf[low] = index
  }
  const chain: number[] = []
  for (let index = lastOf.at(-1); index !== undefined; index = before[index]) chain.push(index)
  return chain.reverse()
}
