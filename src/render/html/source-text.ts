/** The source as it stands, in sections and runs, each run with all that covers it. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Minutes, Part } from '../../schema/minutes.js'
import type { Fact, Facts } from './facts.js'
import { cutRuns, type Run } from './runs.js'
import { visibleText } from './visible-text.js'
import { PAGE_LABELS, PART_LABELS } from './vocabulary.js'

/** Where a section begins, and what it is. */
interface Section {
  start: number
  role: Part['role'] | null
}

/**
 * The text content of what is given is the source, character for character, but for those that have no
 * look of their own; labels are attributes that the style sheet shows.
 */
export function sourceText(minutes: Minutes, source: string, facts: Facts): Element {
  const sections = cutSections(minutes.parts, source)
  const runs = cutRuns(
    source.length,
    facts.all,
    sections.map(({ start }) => start),
  )
  const children: Element[] = []
  let next = 0
  for (const [index, { role }] of sections.entries()) {
    const end = sections[index + 1]?.start ?? source.length
    const content: ElementContent[] = []
    for (let run = runs[next]; run && run.start < end; run = runs[++next]) {
      // One by one: a run of many controls has more nodes than a call takes arguments.
      for (const node of runContent(run, source, facts)) content.push(node)
    }
    const label = role === null ? {} : { role: 'group', ariaLabel: PART_LABELS[role] }
    children.push(h('div', { className: ['part', ...(role === null ? [] : [`part-${role}`])], ...label }, content))
  }
  return h('div.source', { lang: 'zh' }, children)
}

/**
 * A section begins with the line in which its part does: what stands before it there (壹、 of 壹、時間：, the
 * `|` of a table) belongs to it, and a line is never broken. Of a hand-made list, whatever its starts give.
 */
function cutSections(parts: Part[], source: string): Section[] {
  const starts = parts
    .map(({ role, position }) => ({ role, start: Math.trunc(position.start.offset) }))
    .filter(({ start }) => start >= 0 && start < source.length)
    .sort((a, b) => a.start - b.start)
  const sections: Section[] = [{ start: 0, role: null }]
  let line = 0
  let next = 0
  for (const { role, start } of starts) {
    for (; next < start; next++) if (isLineEnd(source, next)) line = next + 1
    const last = sections.at(-1)
    if (last?.start === line) last.role ??= role
    else sections.push({ start: line, role })
  }
  return sections
}

function isLineEnd(source: string, index: number): boolean {
  const character = source.charAt(index)
  return character === '\n' || (character === '\r' && source.charAt(index + 1) !== '\n')
}

function runContent(run: Run, source: string, facts: Facts): ElementContent[] {
  const text = visibleText(source.slice(run.start, run.end))
  if (run.facts.length === 0) return text
  const className = ['run', ...run.kinds.map((kind) => `is-${kind}`)]
  const numbers = run.facts.map(({ index }) => index).join(' ')
  const innermost = run.opening.at(-1)
  const target = innermost && entryOf(innermost, facts)
  const chips = run.opening.filter(({ chip }) => chip !== null)
  const opening = [...run.opening.slice(0, -1).map(anchor), ...chips.map(chipOf)]
  if (!innermost) return [h('span', { className, dataFacts: numbers }, text)]
  const described = run.opening.map(({ index }) => `n${index}`).join(' ')
  const properties = { className, id: `f${innermost.index}`, dataFacts: numbers, ariaDescribedBy: described }
  const element =
    target === undefined
      ? h('span', properties, text)
      : h('a', { ...properties, href: `#p${target.index}` }, text)
  return [...opening, element]
}

/** A place to jump to, where several facts start together. */
function anchor({ index }: Fact): Element {
  return h('span', { id: `f${index}` })
}

/** An element without text: what is copied from the page is the source alone. */
function chipOf({ kind, chip, index }: Fact): Element {
  return h('span', { className: ['chip', `chip-${kind}`], dataLabel: chip, dataFacts: String(index) })
}

/** The fact whose number the entry in the side panel has. */
function entryOf({ about }: Fact, facts: Facts): Fact | undefined {
  return about === null ? undefined : facts.of.get(about)
}

/** What each fact means, for `aria-describedby` and for the card; nobody sees it where it stands. */
export function notes({ all }: Facts): Element {
  return h(
    'div',
    { hidden: true, ariaLabel: PAGE_LABELS.legend },
    all.map(({ index, kind, note }) => h('p', { id: `n${index}`, dataKind: kind }, visibleText(note))),
  )
}
