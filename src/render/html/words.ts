/** How far the words of a title or an act reach from where they start in the source. */

/** What stands between the characters of a title in the source and is left out of the title. */
const LEFT_OUT = /[\s\u200B-\u200F\u2060\uFEFF*_#>|\\`~]/

/**
 * Reads `words` off the source from `start`, over padding and Markdown markup, up to `limit`:
 * 一、　关于 of 一、关于. Gives where they end; where they stand behind others (（一）会议要求), the end of
 * them there; where they stand otherwise (a title across the cells of a table), the end of the line.
 */
export function endOfWords(source: string, start: number, limit: number, words: string): number {
  let at = start
  let read = 0
  for (; read < words.length && at < limit; at++) {
    const character = source.charAt(at)
    if (character === words[read]) read++
    else if (!LEFT_OUT.test(character)) break
    // White space in a title, as between words of another script, may be written otherwise.
    while (read < words.length && words[read] === ' ') read++
  }
  if (read === words.length) return at
  let end = start
  while (end < limit && !isLineBreak(source.charAt(end))) end++
  const behind = source.slice(start, end).indexOf(words)
  return behind === -1 ? end : start + behind + words.length
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r'
}
