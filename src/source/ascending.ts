/** Lists that are found in the order of the text, but for a few. */

/** In ascending order, in place; `sort` makes copies to work on, so what is in order already is left alone. */
export function sortBy<T>(list: T[], placeOf: (one: T) => number): T[] {
  for (let index = 1; index < list.length; index++) {
    if (placeOf(list[index - 1] as T) > placeOf(list[index] as T)) return list.sort((a, b) => placeOf(a) - placeOf(b))
  }
  return list
}

export function sortByStart<T extends { start: number }>(list: T[]): T[] {
  return sortBy(list, startOf)
}

function startOf({ start }: { start: number }): number {
  return start
}
