/** What passes all that stands below it: 通过临时提案10项：, 会议审议并通过了以下议案：. */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { isPassedHeading } from './headings.js'
import type { Node } from './nodes.js'

/** 会议审议并通过了以下议案：, 经与会董事表决，审议通过如下议案： between the heading of a section and the first of them. */
const PASSES = /^(?:本次|此次)?(?:会议|[^：；]{2,40}，)[^，。；：]{0,24}?((?:审议|表决)?(?:一致)?通过)了?(?:以下|如下|下列)(?:各项)?[议提]案[：:]$/
const LONGEST_LEAD = 80

/** The words that say so: 通过 of 通过临时提案10项：, 另通过临时提案6项：, 审议通过 of 会议审议通过以下议案：. */
export function readPassed({ text }: LocatedText, { start, lines }: Node): Span | null {
  if (isPassedHeading(text.slice(start, (lines[0] as Line).end))) {
    const word = text.indexOf('通过', start)
    return { start: word, end: word + '通过'.length }
  }
  const lead = lines.length > 1 ? lines.at(-1) : undefined
  if (!lead || lead.end - lead.start > LONGEST_LEAD) return null
  const word = PASSES.exec(text.slice(lead.start, lead.end))?.[1]
  if (word === undefined) return null
  const end = text.lastIndexOf(word, lead.end) + word.length
  return { start: end - word.length, end }
}
