/** Where the lines of the source start in a text that was read from them. */

/** A line that ends so ends a sentence, or announces what follows; any other was wrapped at a width. */
const ENDS = new Set('。；：！？.;:!?')

/** 提请部门：货物和劳务税科, （列席此项议程：…）: a line of its own, whatever it ends with. */
const WHOLE = /^\s*(?:[^，。：:（()]{2,8}[：:][^\r\n]{0,16}|[（(][^（()）]*[）)])\s*$/

/** What opens a block whatever the line above it ends with: a list item, a row, a quotation. */
const BULLETS = new Set('-*+•·>|')

/**
 * # 进展, **进展**: a line that is a heading, after which another starts; a statement begins behind its first
 * asterisks.
 */
const HEADING = /^[ \t]{0,3}(?:#{1,6}[ \t]|(?:\*\*)?[^*]+\*\*[ \t\\]*$)/

/**
 * @param text the source less line breaks, padding and markup
 * @returns offsets in the text, in order, of lines that start a sentence or a block of their own
 */
export function lineStartsOf(text: string, source: string): number[] {
  const starts: number[] = []
  let at = 0
  let isBlock = false
  let blanks = 0
  let isWhole = false
  for (const line of source.split(/\r\n|\r|\n/)) {
    let isStart = true
    for (const character of line) {
      if (isStart && BULLETS.has(character)) isBlock = true
      if (!text.startsWith(character, at)) continue
      const startsSentence = ENDS.has(text.charAt(at - 1))
      if (isStart && at > 0 && (startsSentence || blanks > 0 || isBlock || isWhole)) starts.push(at)
      isStart = false
      at += character.length
    }
    isWhole = WHOLE.test(line)
    blanks = isStart ? blanks + 1 : 0
    isBlock = (isStart && isBlock) || HEADING.test(line)
  }
  return starts
}
