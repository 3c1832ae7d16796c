/** Sections that hold no business though they stand among those that do: an agenda alone, and what is told before the matters. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readHeadingLabel } from './fields.js'
import { HEADING_VERB, hasBody, holdsItems } from './groups.js'
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

/** 会议内容：镇长通报了…。, 一、会议议程 / 会议通报了…。 above 会议决定事项： / 一是…: the one tells, and the other holds the matters. */
export function tellsOnly(located: LocatedText, { lines, children }: Node, all: readonly Node[]): boolean {
  const first = lines[0] as Line
  if (children.length > 0 || !TELLS.test(located.slice(first))) return false
  return all.some((node) => node.kind === 'section' && node.start > first.end && node.children.length > 1 && DECIDES.test(located.slice(node.lines[0] as Line)))
}
const TELLS = /(?:会议|主要)(?:主要)?(?:内容|议程)[：:]?$/
const DECIDES = /(?:决定|议定|决议|研究|商定|明确)[^，。：]{0,4}(?:事项|意见)[：:]?$/

/** （十）临时动议 / 1.增设夜班，会议同意…。2.…: behind items of the same count one more of them, where sentences stand below and no headings. */
export function isMotionWithPoints(located: LocatedText, node: Node, all: readonly Node[]): boolean {
  const { kind, marker, start, lines, children } = node
  if (kind !== 'section' || !marker || children.length === 0 || !MOTIONS.test(located.text.slice(start, (lines[0] as Line).end))) return false
  const before = all.filter((one) => one.start < start && !one.field && one.marker?.style === marker.style)
  if (before.length < 2 || before.some((one) => one.kind !== 'numbered')) return false
  return children.every((child) => isSentence(located, child)) && !holdsItems(located, node)
}
const MOTIONS = /^临时(?:动议|提案|议题)[：:]?$/

/** 1.血液透析室申请增设夜班，会议同意。; 案由一：…, 1.增设夜班 with what was decided below are matters. */
function isSentence(located: LocatedText, { kind, marker, field, lines, children, start }: Node): boolean {
  if (kind !== 'numbered' || field || !marker || marker.style.includes('noun') || children.length > 0) return false
  if (lines.slice(1).some((line) => !SIGNED.test(located.slice(line)))) return false
  return SENTENCE.test(located.text.slice(start, (lines[0] as Line).end).slice(-LONGEST_SENTENCE))
}
const SENTENCE = /[，。；][^，。；]{0,80}[。；]$/
const LONGEST_SENTENCE = 200
/** 院长办公室印发, 2016年9月23日: what stands below the last of them. */
const SIGNED = /^[^，。；：]{2,30}$/

/** 贰、认可议程 beside 叁、报告事项 with its items: a step of the order of business, below which nothing is written. */
export function isLeftEmpty({ text }: LocatedText, node: Node): boolean {
  if (node.kind !== 'numbered' || node.field || hasBody(node)) return false
  const heading = text.slice(node.start, (node.lines[0] as Line).end)
  return heading.length <= LONGEST_STEP && !/[，。；《]/.test(heading) && !HEADING_VERB.test(heading)
}
const LONGEST_STEP = 14
