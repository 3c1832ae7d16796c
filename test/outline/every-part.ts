/** All that an outline says of a source, as strings: where each line went, and by which numbers. */
import type { Span } from '../../src/source/located-text.js'
import type { Format } from '../../src/source/read-source.js'
import { outlineOfText } from './outline-of-text.js'

export interface EveryPart {
  head: string[]
  fields: string[]
  items: string[]
  sections: string[]
  tail: string[]
  numbering: string[]
}

/**
 * Items with marker and title before a bar and their lines behind it, fields with their name; what is empty
 * is left out.
 */
export function everyPart(source: string, format: Format = 'text'): Partial<EveryPart> {
  const { located, head, fields, items, tail, parts, numbering } = outlineOfText(source, format)
  const written = (spans: readonly Span[]) => spans.map((span) => located.value(span))
  const all: EveryPart = {
    head: written(head),
    fields: fields.map(({ name, values }) => `${name}:${written(values).join('/')}`),
    items: items.map(({ marker, title, lines }) => {
      return `${marker?.written ?? ''}${located.value(title)}|${written(lines.slice(1)).join('/')}`
    }),
    sections: parts.flatMap(({ role, position: { start, end } }) => {
      return role === 'section' ? [source.slice(start.offset, end.offset)] : []
    }),
    tail: written(tail),
    numbering: numbering.map((markers) => markers.map((marker) => marker.written).join(' ')),
  }
  return Object.fromEntries(Object.entries(all).filter((entry: [string, string[]]) => entry[1].length > 0))
}
