/**
 * 会议议题： / 1．审议《拆迁办法》； / 2．研究环卫试点。 / 会议议定： / 1．关于《拆迁办法》。会议听取了…: the agenda first, then by
 * the same numbers what became of it. The list above announces, and the one that takes it up is the business.
 */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readHeadingLabel } from './fields.js'
import { sortByStart } from '../source/ascending.js'
import { hasBody } from './groups.js'
import { opensBusiness } from './item-title.js'
import { linesOf, type Node, type Tree } from './nodes.js'
import type { Marker } from './types.js'

/** What an agenda and the heading of its business may differ in: 审议, 关于; 的汇报, 问题. */
const OPENING = new RegExp(`^(?:${[...ITEM_VERBS].sort((one, other) => other.length - one.length).join('|')}|关于|对|就|[和并了])+`)
const CLOSINGS = ['汇报', '报告', '请示', '方案', '建议', '意见', '情况', '问题', '事宜', '事项', '工作', '通报', '说明', '的', '。', '；', ';', '，', '、']
/** How much of the shorter of the two the other must hold, counted in pairs of characters. */
const SHARED = 0.6
const LONGEST_HEADING = 60
/** 会议议定：, 现将会议议定事项纪要如下：, 会议研究情况如下。 */
const LEAD = /(?:[：:]|如下。?)$/

/** The entries of the agenda whose first one the numbered line takes up, in their order; none where it does not. */
export function agendaAbove(located: LocatedText, path: readonly Node[], roots: readonly Node[], marker: Marker, line: Line): Node[] {
  if (marker.number !== 1) return []
  const pointsBack = located.text.startsWith('关于', marker.start)
  const entries = entriesOf(located, path, roots)
  const first = entries[0]
  if (!first || !entries.every((entry, index) => isBare(located, entry, index === entries.length - 1))) return []
  const isListed = entries.length > 1 && (pointsBack || takesUp(headingOf(located, first.start, first.lines[0] as Line), headingBehind(located, marker, line)))
  const repeats = first.marker?.style === marker.style && located.text.slice(first.start, (first.lines[0] as Line).end) === located.text.slice(marker.end, line.end)
  return isListed || repeats ? entries : []
}

/** What leads to the business is none of the last entry; a list that stands below no heading is no business either. */
export function closeAgenda({ loose, announced, roots }: Tree, path: readonly Node[], entries: readonly Node[]): void {
  for (const lead of entries.at(-1)?.lines.splice(1) ?? []) loose.push(lead)
  announced.push(...entries)
  const agenda = [...path, ...roots.slice(-LAST_PARTS)].find(({ children }) => children.includes(entries[0] as Node))
  if (agenda) agenda.field = 'agenda'
  else for (const entry of entries) entry.kind = 'idle'
}

/**
 * 会议议程是： / 1、听取汇报； / 2、审议办法。 / 现纪要如下： / 会议听取了…: a list of bare headings, and behind the last one, where the
 * formula says so, paragraphs without numbers that take the matters up.
 */
export function closeListAbove(located: LocatedText, tree: Tree): void {
  const entries = tree.roots.filter(({ field }) => field === null)
  const last = entries.at(-1)
  if (!last || entries.length < 2 || !entries.every(({ kind, marker }) => kind === 'numbered' && marker?.style === last.marker?.style)) return
  if (entries.some((entry) => entry !== last && hasBody(entry)) || !FORMULA.test(located.slice(last.lines[1] ?? (last.lines[0] as Line)))) return
  const [heading, ...behind] = linesOf(last)
  sortByStart(behind)
  if (!behind.some((line) => opensBusiness(located.slice(line)))) return
  last.lines = [heading as Line, ...behind]
  last.children = []
  closeAgenda(tree, [], entries)
  sortByStart(tree.loose)
}
const FORMULA = /^.{0,24}如下[：:。]?$/

/** 【会议议题】 with its bare headings above, and so 【议定结果】 opens what was done about them. */
export function answersAgenda(located: LocatedText, [section]: readonly Node[]): boolean {
  if (section?.kind !== 'section' || section.children.length < 2 || section.children.some(hasBody)) return false
  return readHeadingLabel(located, section.lines[0] as Line) === 'agenda'
}

/** 会议议题 with its bare headings, then 出席人员, and now 会议内容: the agenda that the section takes up; undefined where none stands above. */
export function agendaBefore(located: LocatedText, roots: readonly Node[]): Node | undefined {
  return roots.slice(-LAST_PARTS).findLast((node) => isAgenda(located, node) && isListed(node) && !node.children.some(hasBody))
}
/** Between an agenda and its business stand lists of attendees and little else; longer agendas are none. */
const LAST_PARTS = 8
const MOST_ENTRIES = 100

function isListed({ children }: Node): boolean {
  return children.length > 1 && children.length <= MOST_ENTRIES
}

function isAgenda(located: LocatedText, { kind, field, lines }: Node): boolean {
  return field === 'agenda' || (kind === 'section' && readHeadingLabel(located, lines[0] as Line) === 'agenda')
}

/** The numbered parts of the agenda that is open, or of a list that stands below no heading; all of one style. */
function entriesOf(located: LocatedText, path: readonly Node[], roots: readonly Node[]): Node[] {
  const [section] = path
  const isFresh = path.length === 1 && section?.kind === 'section' && section.marker === null && section.children.length === 0
  const agenda = path.find((node) => isAgenda(located, node)) ?? (isFresh ? agendaBefore(located, roots) : undefined)
  const all = agenda?.children ?? (path[0]?.kind === 'numbered' ? roots : [])
  const start = all.findLastIndex((node) => node.marker?.number === 1)
  const entries = start < 0 ? [] : all.slice(start)
  return entries.every((node) => node.kind === 'numbered' && !node.field && node.marker?.style === entries[0]?.marker?.style) ? entries : []
}

/** A heading and nothing else; behind the last one may stand what leads to the business. */
function isBare(located: LocatedText, { lines, children }: Node, isLast: boolean): boolean {
  if (children.length > 0) return false
  const [heading, ...others] = lines as [Line, ...Line[]]
  if (heading.end - heading.start > LONGEST_HEADING * 2 || /[。；].{4}/.test(located.slice(heading))) return false
  return isLast ? others.length <= 2 && others.every((line) => LEAD.test(located.slice(line))) : others.length === 0
}

function headingOf({ text }: LocatedText, start: number, { end }: Line): string {
  return text.slice(start, Math.min(end, start + LONGEST_HEADING)).split(/[。\n]/, 1)[0] ?? ''
}

/** 第一项 alone on its line: the paragraph below says what it is about. */
function headingBehind(located: LocatedText, { end }: Marker, line: Line): string {
  return end < line.end ? headingOf(located, end, line) : headingOf(located, line.end + 1, { ...line, end: located.text.length })
}

/** Whether the heading is of the matter that was announced: 研究环卫试点事宜, 关于环卫试点. */
function takesUp(announced: string, heading: string): boolean {
  const [one, other] = [announced, heading].map((words) => pairsOf(withoutClosings(words.replace(OPENING, '')))) as [Set<string>, Set<string>]
  const smaller = Math.min(one.size, other.size)
  return smaller > 0 && [...one].filter((pair) => other.has(pair)).length >= smaller * SHARED
}

function withoutClosings(words: string): string {
  const closing = CLOSINGS.find((word) => words.endsWith(word))
  return closing === undefined ? words : withoutClosings(words.slice(0, -closing.length))
}

function pairsOf(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)))
}
