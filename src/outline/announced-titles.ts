/**
 * 会议议题 / 议题一：审议预算 / 议题二：研究供水 and below 议定结果 / 议题一：财务科作了汇报。…: what the agenda calls the
 * matter is the heading, and what stands behind the number below is the business.
 */
import type { LocatedText, Span } from '../source/located-text.js'
import type { Line } from '../source/line.js'
import { headingSpan } from './item-title.js'
import type { Node } from './nodes.js'
import type { ItemDraft, Marker } from './types.js'

/** Styles that say by their noun that they name a point of the agenda. */
const OF_AGENDA = new Set(['agenda-noun', 'ordinal-noun'])
/** A heading that says the same again opens with as many of its characters. */
const ALIKE = 4

/** Gives the items the headings that the agenda has for their numbers, where none of them repeats its heading. */
export function takeAnnouncedTitles(located: LocatedText, items: readonly ItemDraft[], fieldNodes: readonly Node[]): void {
  const announced = new Map<string, Span>()
  for (const { field, children } of fieldNodes) {
    if (field !== 'agenda') continue
    for (const { marker, start, lines } of children) {
      if (marker && OF_AGENDA.has(marker.style)) announced.set(keyOf(marker), headingSpan(located, start, lines[0] as Line))
    }
  }
  const found = items.map(({ marker }) => (marker ? announced.get(keyOf(marker)) : undefined))
  if (items.length < 2 || !found.every((heading, index) => heading && !repeats(located, heading, items[index] as ItemDraft))) return
  for (const [index, item] of items.entries()) {
    item.body = { start: Math.min(item.title.start, item.body.start), end: item.body.end }
    item.title = found[index] as Span
  }
}

function keyOf({ style, number }: Marker): string {
  return `${style} ${number}`
}

function repeats(located: LocatedText, heading: Span, { title }: ItemDraft): boolean {
  const written = located.slice(heading)
  const own = located.slice(title)
  return own.length < ALIKE || written.includes(own.slice(0, ALIKE)) || own.includes(written.slice(0, ALIKE))
}
