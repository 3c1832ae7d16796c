/** Sections that hold no business though they stand among those that do: an agenda alone, and what is told before the matters. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readHeadingLabel } from './fields.js'
import { hasBody } from './groups.js'
import { isAgendaTable } from './item-table.js'
import type { Node } from './nodes.js'

/** 议题： / 1. 通报考核情况 / 2. 研究防火工作: the agenda alone, where what was done about it stands below. */
export function announcesOnly(located: LocatedText, { field, lines, children }: Node, all: readonly Node[]): boolean {
  if (children.some((child) => hasBody(child))) return false
  if (field === 'agenda') return true
  const [first, ...rows] = lines as [Line, ...Line[]]
  const lists = children.length > 0 || isAgendaTable(located, rows)
  return lists && readHeadingLabel(located, first) === 'agenda' && all.some((node) => node.start > first.end && node.lines.length + node.children.length > 1)
}

/** 会议内容：镇长通报了…。 above 会议决定事项： / 一是…: the one tells, and the other holds the matters. */
export function tellsOnly(located: LocatedText, { lines, children }: Node, all: readonly Node[]): boolean {
  const first = lines[0] as Line
  if (children.length > 0 || !TELLS.test(located.slice(first))) return false
  return all.some((node) => node.kind === 'section' && node.start > first.end && node.children.length > 1 && DECIDES.test(located.slice(node.lines[0] as Line)))
}
const TELLS = /(?:会议|主要)(?:主要)?内容[：:]?$/
const DECIDES = /(?:决定|议定|决议|研究|商定|明确)[^，。：]{0,4}(?:事项|意见)[：:]?$/
