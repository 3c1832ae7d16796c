/** Where the lines of the source start in a text that was read from them. */

/** A line that ends so ends a sentence, or announces what follows; any other was wrapped at a width. */
const ENDS = new Set('。；：！？.;:!?')

/** What opens a block whatever the line above it ends with: a list item, a row, a quotation. */
const BULLETS = new Set('-*+•·>|')

/**
 * @param text the source less line breaks, padding and markup
 * @returns offsets in the text, in order, of lines that start a sentence or a block of their own
 */
export function lineStartsOf(text: string, source: string): number[] {
  const starts: number[] = []
  let at = 0
  let lineBreaks = 0
  let isBlock = false
  for (const character of source.replaceAll('\r\n', '\n')) {
    if (character === '\n' || character === '\r') lineBreaks++
    else if (lineBreaks > 0 && BULLETS.has(character)) isBlock = true
    if (!text.startsWith(character, at)) continue
    const startsSentence = lineBreaks > 0 && ENDS.has(text.charAt(at - 1))
    if (at > 0 && (startsSentence || lineBreaks > 1 || isBlock)) starts.push(at)
    lineBreaks = 0
    isBlock = false
    at += character.length
  }
  return starts
}
