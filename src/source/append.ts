/**
 * The list with one more. `push` onto an empty array takes room for seventeen, which is most of what is thrown away
 * where there are hundreds of lists of one or two; an empty one given here may be shared, as it is not changed.
 */
export function append<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one]
  list.push(one)
  return list
}
