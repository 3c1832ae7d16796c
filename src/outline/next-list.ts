/**
 * 遗留问题： / 1. 上月的测试 / 2. 仓库的名字 / 1、成立工具链小组 / 结论：同意 / 2、…: behind a list of which nothing was decided
 * another begins anew in numbers of its own, of which something was. Its lines are items, and no points of 2.
 */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { LABEL_SETTLES } from './groups.js'
import { opensBusiness } from './item-title.js'
import { linesOf, type Node } from './nodes.js'
import type { Marker } from './types.js'

/** Numbers that differ in nothing but the sign behind them. */
const DIGITS: ReadonlySet<string> = new Set(['digit-comma', 'digit-dot', 'digit-paren'])
/** 说明：, behind which a list is one of reasons. */
const LEADS = /[：:]$/

/** Whether the numbered line, with the lines before and behind it, opens such a list beside the one that is open. */
export function opensNextList(
  located: LocatedText,
  marker: Marker,
  { before, behind }: { before: Line | undefined; behind: Line | undefined },
  { path, roots }: { path: readonly Node[]; roots: readonly Node[] },
): boolean {
  if (marker.number !== 1 || !DIGITS.has(marker.style)) return false
  const depth = path.findIndex(({ kind, field }) => kind === 'numbered' && !field)
  const { style, number } = path[depth]?.marker ?? { style: '', number: null }
  if (style === marker.style || !DIGITS.has(style) || (number ?? 0) < 2) return false
  if (!before || LEADS.test(located.slice(before)) || !behind || !LABEL_SETTLES.test(located.slice(behind))) return false
  const list = path[depth - 1]?.children ?? roots
  return !list.some((node) => linesOf(node).some((line) => LABEL_SETTLES.test(located.slice(line))))
}

/** Whether something was decided of what stands below the node: 行动项 / 1. 换域名 / 结论：同意 is business, whatever its heading. */
export function isDecidedBelow(located: LocatedText, node: Node): boolean {
  return node.children.some((child) => child.kind === 'numbered' && linesOf(child).some((line) => LABEL_SETTLES.test(located.slice(line))))
}

/** 3、听取外贸情况汇报 / 会议听取了…: a matter, and no point that goes on with 1、…2、… of the line above. */
export function opensMatter({ text }: LocatedText, { start, end }: Line, below: Line | undefined): boolean {
  if (below === undefined || end - start >= LONGEST_HEADING || '。；;'.includes(text.charAt(end - 1))) return false
  return opensBusiness(text.slice(below.start, below.end))
}
const LONGEST_HEADING = 60
