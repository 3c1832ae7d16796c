/** Strong emphasis in a line of Markdown that has no other markup inside. */

/** A ** in the line: it opens strong emphasis (1), closes it (-1), or is left over (0). */
export interface StrongMark {
  at: number
  change: 1 | -1 | 0
}

/** What may be markup, or change how the markup around it reads. */
const SIGN = /\*+|[`_[\]\\&<]/g
const PUNCTUATION = /[\p{P}\p{S}]/u
const BLANK = /\s/
const DIGIT = /\d/
const NONE: readonly StrongMark[] = []
/** Nobody nests more; what does is left to a parser. */
const DEEPEST = 4

/**
 * Each ** of source[start, end), opened and closed by the rules of CommonMark for what stands on either side;
 * null where the line holds other signs. https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
export function findStrong(source: string, start: number, end: number): readonly StrongMark[] | null {
  const text = source.slice(start, end)
  SIGN.lastIndex = 0
  let found = SIGN.exec(text)
  if (!found) return NONE
  const marks: StrongMark[] = []
  const open: StrongMark[] = []
  for (; found; found = SIGN.exec(text)) {
    if (found[0] !== '**') return null
    const at = start + found.index
    const before = source.charAt(at - 1)
    const after = source.charAt(at + 2)
    // 2**3*5**2 is no emphasis, which the reader of trees tells.
    if (DIGIT.test(before) && DIGIT.test(after)) return null
    const mark: StrongMark = { at, change: 0 }
    marks.push(mark)
    const opener = canStandAt(before, after) ? open.pop() : undefined
    if (opener) {
      opener.change = 1
      mark.change = -1
    } else if (canStandAt(after, before) && open.push(mark) > DEEPEST) return null
  }
  return marks
}

/** Whether emphasis may end between the two, and begin where they change places. */
function canStandAt(inside: string, outside: string): boolean {
  if (isBlank(inside)) return false
  return !PUNCTUATION.test(inside) || isBlank(outside) || PUNCTUATION.test(outside)
}

/** Also before the first and behind the last character of the text. */
function isBlank(character: string): boolean {
  return character === '' || BLANK.test(character)
}
