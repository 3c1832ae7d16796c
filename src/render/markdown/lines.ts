/** The statements of an item as lines, each of which is a paragraph, and lists of points inside points. */
import type { RootContent } from 'mdast'
import type { AgendaItem, Point, Statement } from '../../schema/minutes.js'
import { findingsOf, type Findings } from './findings.js'
import type { Layout } from './layout.js'
import { lineStartsOf, type LineStart } from './line-starts.js'
import { spaced } from './markers.js'
import { nestedPoints } from './nested-points.js'
import { paragraph } from './nodes.js'

/** What is the same for all statements of an item. */
interface Context {
  layout: Layout
  findings: Findings
  title: string
}

/** Of an item below a heading: a paragraph for each line, and lists where points are numbered as those above them. */
export function blocksOf(item: AgendaItem, layout: Layout): RootContent[] {
  const context = contextOf(item, layout)
  return item.statements.flatMap((statement): RootContent[] => {
    const nested = nestedPoints(statement)
    if (nested === null) return piecesOf(statement, context, true).map(paragraph)
    const opening = { ...statement, text: statement.text.slice(0, nested.at), points: [] }
    const pieces = nested.at > 0 ? piecesOf(opening, context, false) : []
    return [...pieces.map(paragraph), nested.list]
  })
}

/**
 * Each statement starts a line. Where an item is opened by its first line alone, without marker or heading,
 * only what starts a line in the source does: any other would be an item. Behind a marker this holds for what
 * goes on behind the first sentence, which would else be a heading: 1．堤防已加固。会议要求…
 *
 * @param isRunIn the first sentence is the title of the item
 */
export function linesOf(item: AgendaItem, layout: Layout, isRunIn: boolean): string[] {
  const { source } = layout
  const { marker, statements } = item
  const context = contextOf(item, layout)
  const lines: string[] = []
  let end = 0
  for (const [index, statement] of statements.entries()) {
    const { start } = statement.position
    const isOfOpening = isRunIn && (marker === null || index === 0)
    const pieces = piecesOf(statement, context, !isOfOpening)
    // …尚未批准，会议决定…: the sign between two statements is of neither
    const between = source.slice(end, start.offset)
    const goesOn = isRunIn && (marker === null ? index > 0 : index === 1) && !/[\r\n]/.test(between)
    if (goesOn) lines.push(`${lines.pop() ?? ''}${between.trim()}${pieces.shift() ?? ''}`)
    for (const piece of pieces) lines.push(piece)
    end = statement.position.end.offset
  }
  return lines
}

function contextOf(item: AgendaItem, layout: Layout): Context {
  return { layout, findings: findingsOf(item, layout.source), title: item.title }
}

/**
 * The text of a statement, cut where a line of the source starts anew, and where a point starts.
 *
 * @param cutsPoints not where a numbered line would be an item of its own
 */
function piecesOf({ text, points, position }: Statement, context: Context, cutsPoints: boolean): string[] {
  const starts = lineStartsOf(text, context.layout, position)
  if (cutsPoints) addPointStarts(text, 0, points, starts)
  const cuts = new Map<number, LineStart | undefined>([[0, undefined]])
  for (const start of starts) if (startsAnew(start, text, context)) cuts.set(start.at, start)
  const sorted = [...cuts].sort(([one], [other]) => one - other)
  return sorted.map(([at, cut], index) => spaced(cut?.marker, text.slice(at, sorted[index + 1]?.[0])))
}

/** What lines look like yields to how they were read: what was found in them, and where the title ends. */
function startsAnew({ at, offset, goesOn }: LineStart, text: string, { findings, title }: Context): boolean {
  if (goesOn === 'no' || (title !== '' && text.endsWith(title, at))) return true
  return goesOn === 'hardly' ? !findings.goOnAt(offset) : findings.endAbove(offset)
}

function addPointStarts(text: string, start: number, points: readonly Point[], starts: LineStart[]): void {
  const [first] = points
  const opening = first === undefined ? -1 : text.indexOf(first.marker + first.text)
  if (opening === -1) return
  let at = start + opening
  for (const { marker, text: own, points: inner, position } of points) {
    starts.push({ at, offset: position.start.offset, goesOn: 'hardly', marker })
    addPointStarts(own, at + marker.length, inner, starts)
    at += marker.length + own.length
  }
}
