/**
 * Text with what is named in it: bodies, persons, deadlines.
 *
 * A statement's text is the source without line breaks and padding, so that offsets of the source do not
 * count in it. Names come in the order of the source, and each is looked for behind the one before it.
 */
import { x } from 'xastscript'
import type { Element, ElementContent } from 'xast'
import type { AgendaItem, Position, Statement } from '../../schema/minutes.js'
import { wholeDate } from '../iso-date.js'
import type { References } from './references.js'

/** What an item names, in the order of the source. */
export interface Mention {
  position: Position
  words: string
  element: (words: string) => Element
}

/** A mention at its place in a text. */
export interface Mark {
  start: number
  end: number
  element: (words: string) => Element
}

export function mentionsOf(item: AgendaItem, references: References): Mention[] {
  const mentions: Mention[] = []
  const departments = [
    ...item.reporters,
    ...item.decisions.flatMap(({ issuingAuthority }) => issuingAuthority ?? []),
    ...item.tasks.flatMap((task) => [...task.leadDepartments, ...task.supportingDepartments]),
  ]
  for (const { position, name, fullName } of departments) {
    const refersTo = references.organization(fullName)
    mentions.push({ position, words: name, element: (words) => x('organization', { refersTo }, words) })
  }
  for (const person of item.tasks.flatMap(({ assignees }) => assignees)) {
    const refersTo = references.person(person)
    if (refersTo === undefined) continue
    mentions.push({ position: person.position, words: person.name, element: (words) => x('person', { refersTo }, words) })
  }
  for (const { deadline } of item.tasks) {
    const date = wholeDate(deadline?.date)
    if (deadline === null || date === undefined) continue
    mentions.push({ position: deadline.position, words: deadline.text, element: (words) => x('date', { date }, words) })
  }
  return mentions.sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** @param mentions those of the item that lie in the statement, in order */
export function placeMentions(statement: Statement, mentions: readonly Mention[]): Mark[] {
  const marks: Mark[] = []
  let read = statement.position.start.offset
  let at = 0
  for (const { position, words, element } of mentions) {
    const { start } = position
    if (words === '' || start.offset < read) continue
    // The text leaves characters of the source out and adds none: it can be no further on than the source is.
    const window = statement.text.slice(at, at + (start.offset - read) + (position.end.offset - start.offset))
    const found = window.indexOf(words)
    // A name that is not written so has lost the thread, and with it whatever follows.
    if (found === -1) break
    marks.push({ start: at + found, end: at + found + words.length, element })
    at += found + words.length
    read = position.end.offset
  }
  return marks
}

/** A text piece by piece: each call gives what lies between the end of the last one and `end`. */
export function readInPieces(text: string, marks: readonly Mark[]): (end: number) => ElementContent[] {
  let at = 0
  let next = 0
  return (end) => {
    const content: ElementContent[] = []
    const write = (to: number) => {
      if (to > at) content.push({ type: 'text', value: text.slice(at, to) })
      at = Math.max(at, to)
    }
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      // Across the border of two pieces: the words stand in the text all the same.
      if (mark.start < at || mark.end > end) continue
      write(mark.start)
      content.push(mark.element(text.slice(mark.start, mark.end)))
      at = mark.end
    }
    write(end)
    return content
  }
}
