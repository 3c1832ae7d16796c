/**
 * 会议议题 / 议题一：审议预算 / 议题二：研究供水 and below 议定结果 / 议题一：财务科作了汇报。…: what the agenda calls the
 * matter is the heading, and what stands behind the number below is the business.
 */
import type { LocatedText, Span } from '../source/located-text.js'
import type { Line } from '../source/line.js'
import { headingSpan } from './item-title.js'
import type { Node } from './nodes.js'
import type { ItemDraft } from './types.js'

/** Styles that say by their noun that they name a point of the agenda. */
const OF_AGENDA = new Set(['agenda-noun', 'ordinal-noun'])
/** A heading that says the same again opens with as many of its characters. */
const ALIKE = 4

/**
 * 讨论情况 / 议题一：… / 议题二：… / 议定结果 / 议题一：会议同意…: where the same numbers come again, each with what the meeting
 * settled, they answer the items above. Gives the items without them.
 */
export function linkAnswers(located: LocatedText, items: ItemDraft[]): ItemDraft[] {
  const first = new Map<number | null, ItemDraft>()
  const again: [ItemDraft, ItemDraft][] = []
  for (const item of items) {
    const { marker } = item
    const known = marker && OF_AGENDA.has(marker.style) ? first.get(marker.number) : undefined
    if (known) again.push([known, item])
    else if (again.length > 0) return items
    else if (marker && OF_AGENDA.has(marker.style)) first.set(marker.number, item)
  }
  if (again.length < 2 || new Set(again.map(([known]) => known)).size < again.length) return items
  if (!again.every(([, { title }]) => SETTLES.test(located.slice(title)))) return items
  for (const [known, item] of again) known.answers = takeTitle(item, known.title)
  const answers = new Set(again.map(([, item]) => item))
  return items.filter((item) => !answers.has(item))
}
const SETTLES = /^(?:经[^，。]{0,12}，)?(?:会议|同意|原则|一致|不同意|决定|通过|暂缓|由|请|责成)/

/** What stood where the heading is now taken from elsewhere is business. */
function takeTitle(item: ItemDraft, title: Span): ItemDraft {
  item.body = { start: Math.min(item.title.start, item.body.start), end: item.body.end }
  item.title = title
  return item
}

/** What a labelled agenda announces by 议题一 and the like. */
export function announcedBy(fieldNodes: readonly Node[]): Node[] {
  return fieldNodes.filter(({ field }) => field === 'agenda').flatMap(({ children }) => children.filter(({ marker }) => marker && OF_AGENDA.has(marker.style)))
}

/** Gives the items the headings that the agenda has for their numbers, where none of them repeats its heading. */
export function takeAnnouncedTitles(located: LocatedText, items: readonly ItemDraft[], announced: readonly Node[]): void {
  if (items.length < 2 || announced.length === 0) return
  const headings = new Map<number | null, Span>()
  for (const { marker, start, lines } of announced) if (marker) headings.set(marker.number, headingSpan(located, start, lines[0] as Line))
  const found = items.map(({ marker }) => (marker && OF_AGENDA.has(marker.style) ? headings.get(marker.number) : undefined))
  if (!found.every((heading, index) => heading && !repeats(located, heading, items[index] as ItemDraft))) return
  for (const [index, item] of items.entries()) takeTitle(item, found[index] as Span)
}

function repeats(located: LocatedText, heading: Span, { title }: ItemDraft): boolean {
  const written = located.slice(heading)
  const own = located.slice(title)
  return own.length < ALIKE || written.includes(own.slice(0, ALIKE)) || own.includes(written.slice(0, ALIKE))
}
