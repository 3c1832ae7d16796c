/** The tree of headings: each with the lines that follow it, and the headings below it. */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import type { NumberedKind } from './headings.js'
import type { FieldName, Label, Marker } from './types.js'

export type NodeKind = NumberedKind | 'heading'

export interface Node {
  kind: NodeKind
  marker: Marker | null
  /** Where its heading starts: behind the marker. */
  start: number
  /** The label that its heading is: 一、会议时间： ## 参会人员. */
  field: FieldName | null
  lines: Line[]
  children: Node[]
  /** The level of its number; 0 where it has none. */
  depth: number
}

export interface Tree {
  /** Lines before the first node, and lines outside all nodes between and behind them. */
  loose: Line[]
  roots: Node[]
  /** Lines that a label opens, with the label; they stand outside all nodes. */
  labels: Map<Line, Label>
  /** Entries of an agenda that the business below takes up one by one. */
  announced: Node[]
  /** 列席：… below the heading of an item: who was there for that item. */
  itemLabels: Map<Line, Label>
}

/** Its own lines and those of all below it. */
export function linesOf(node: Node): Line[] {
  return [...node.lines, ...node.children.flatMap(linesOf)]
}

/** 提案一　提案單位：教務處, 一、第一案: the heading stands below, behind 案由：. */
export const NAMED_BELOW = /^第[一二三四五六七八九十\d]{1,3}案[：:]?$|^(?:[\u4e00-\u9fff]{2,4}类)?(?:类别|提案单位|提案人|报告单位|提案机关|汇报单位|汇报人|承办单位|提报单位|连署人|动议人|附议人|提议人)[：:]/

/**
 * Markdown says which level a number stands on: a list under 3. does not go on with 4. A number behind its heading
 * counts whatever the heading is: #### 学习文件（议题一） and **购置设备（议题二）**.
 */
export function sequenceOf(line: Line, marker: Marker): string {
  if (line.kind === 'heading' && marker.start === line.start) return `#${marker.style}`
  return line.depth > 1 ? `${marker.style}@${line.depth}` : marker.style
}

/** Whether an unnumbered heading stands below the open node: a deeper one of Markdown does. */
export function holdsUnnumbered(open: Node, node: Node): boolean {
  const first = open.lines[0] as Line
  const own = node.lines[0] as Line
  if (own.kind !== 'heading') return open.kind === 'section' && open.marker !== null
  return first.kind === 'heading' && first.depth < own.depth
}

/** ## 一、… does not stand under ## 参会人员; 一、 under 報告事項 does. */
export function holdsNumbered(open: Node, node: Node): boolean {
  const heading = open.lines[0] as Line
  const own = node.lines[0] as Line
  if (own.kind === 'heading') return heading.kind === 'heading' && heading.depth < own.depth && (open.kind !== 'idle' || heading.depth > 1)
  if (open.kind === 'idle') return false
  return open.field === null || open.field === 'agenda'
}

/** 第一案 on a line of its own or with its heading, 案由：… below: the label names the item that is open. */
export function namesOpenItem({ text }: LocatedText, open: Node | undefined, marker: Marker): boolean {
  if (marker.style !== 'agenda-noun-alone' || open?.kind !== 'numbered') return false
  const first = open.lines[0] as Line
  if (open.lines.length === 1 && open.marker?.written.endsWith('案')) return true
  return open.start >= first.end || NAMED_BELOW.test(text.slice(open.start, first.end))
}

/** 一、会议召开和出席情况 / （一）会议召开情况 / 4.会议通知的时间和方式：…, 3、会议应到监事3名: told of the meeting, and no business. */
export function tellsHowHeld({ text }: LocatedText, path: readonly Node[], { start, end }: Span, depth: number): boolean {
  const isBelow = path.some((above) => above.kind === 'attendance' && above.marker !== null && above.depth < depth && HOW_HELD.test(text.slice(above.start, (above.lines[0] as Line).end)))
  return isBelow && !OPENS_BUSINESS.test(text.slice(start, Math.min(end, start + LONGEST_OPENING)))
}
const HOW_HELD = /召[开集][^，。；]{0,8}情况[：:]?$/
/** 1.关于供水问题, 1.审议《办法》, 1.会议通过了《办法》; 1.通过视频参会 and 2.审议程序合法 tell of the meeting. */
const OPENS_BUSINESS = /^关于|^[^，。；：]{0,12}?(?:审议|听取|研究|讨论|传达|学习|通报|表决|通过|同意)(?:了|并|通过|《|关于)/
const LONGEST_OPENING = 24
