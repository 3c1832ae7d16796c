/** What the places of decisions and tasks say about how the lines of the source were read. */
import type { AgendaItem } from '../../schema/minutes.js'

export interface Findings {
  /** 由市财政局、市劳动局⏎和市经贸委分头筹措: something was found that goes on over the offset. */
  goOnAt: (offset: number) => boolean
  /** …提下次⏎會議報告: something ends at the end of the line above the offset. */
  endAbove: (offset: number) => boolean
}

export function findingsOf({ decisions, tasks }: AgendaItem, source: string): Findings {
  const places = [...decisions, ...tasks].map(({ position }) => position)
  const starts = places.map(({ start }) => start.offset).sort(ascending)
  const ends = places.map(({ end }) => end.offset).sort(ascending)
  const visible = /\S/g
  const behind = new Set(
    ends.map((end) => {
      visible.lastIndex = end
      return visible.exec(source)?.index
    }),
  )
  return {
    goOnAt: (offset) => countBelow(starts, offset) > countBelow(ends, offset + 1),
    endAbove: (offset) => behind.has(offset),
  }
}

function ascending(one: number, other: number): number {
  return one - other
}

/** How many of the sorted numbers are less than the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
