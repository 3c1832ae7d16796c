/** Lists of ascending offsets: what of them lies in a stretch. */

/** Whether one of the ascending offsets lies in [start, end). */
export function hasAny(offsets: readonly number[], start: number, end: number): boolean {
  return (offsets[firstFrom(offsets, start)] ?? end) < end
}

/** Index of the first of the ascending offsets that is not before `at`. */
export function firstFrom(offsets: readonly number[], at: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}
