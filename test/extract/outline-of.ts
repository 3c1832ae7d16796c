/** An outline for tests of the header: labelled lines as fields, the rest as head; behind `---` the tail. */
import { LABELS } from '../../src/lexicon/labels.js'
import type { Outline } from '../../src/outline/types.js'
import { readSource } from '../../src/source/read-source.js'

export function outlineOf(source: string): Outline {
  const [head = '', tail = ''] = source.split('\n---\n')
  const { located, lines } = readSource(`${head}\n${tail}`, 'text')
  const tailStart = tail === '' ? Number.POSITIVE_INFINITY : located.text.indexOf(tail.replace(/[ \u3000]/g, '').split('\n')[0] as string)
  const outline: Outline = { located, lines, head: [], fields: [], items: [], numbering: [], tail: [], parts: [] }
  for (const line of lines) {
    const colon = located.slice(line).search(/[：:]/)
    const label = colon > 0 ? located.slice(line).slice(0, colon) : ''
    const entry = LABELS.find(({ labels }) => labels.includes(label))
    if (entry) {
      const value = { start: line.start + colon + 1, end: line.end }
      const labelSpan = { start: line.start, end: line.start + colon }
      outline.fields.push({ name: entry.field, label: labelSpan, values: [value], lines: [line] })
    } else if (line.start >= tailStart) outline.tail.push(line)
    else outline.head.push(line)
  }
  return outline
}
