/** Where the business is over: what the page and the office print below it. */
import { CLOSING_OPENINGS, FOOTER_OPENINGS } from '../lexicon/sections.js'
import { WordIndex } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'

const CLOSINGS = new WordIndex([...FOOTER_OPENINGS, ...CLOSING_OPENINGS])
const PRINT_LINE = /^[^，。]{2,30}[\d〇一二三四五六七八九]{4}年.{2,6}日印/
/** No print line is longer. */
const LONGEST_PRINT_LINE = 60

/** 打印本页, （共印35份）, X办公室　2022年5月9日印发: the business is over. */
export function closesBusiness({ text }: LocatedText, { start, end }: Line): boolean {
  const limit = Math.min(end, start + LONGEST_PRINT_LINE)
  if (CLOSINGS.wordAt(text, start, limit) !== '') return true
  const opening = text.slice(start, limit)
  return opening.includes('日印') && PRINT_LINE.test(opening)
}
