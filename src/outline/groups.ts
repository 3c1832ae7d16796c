/** Which headings only group: whether what stands below them is business of its own. */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import { DECIDING_LABELS } from '../lexicon/speech-acts.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { isItemLabel } from './headings.js'
import { isHeadedBusiness, opensBusiness } from './item-title.js'
import { linesOf, type Node } from './nodes.js'

export const HEADING_VERB = new RegExp(`^(?:关于|${ITEM_VERBS.join('|')})`)
const SAYS = /^会议(?:指出|强调|要求|认为|决定|明确|议定)/
/** What the text of an item, and not of a part of one, says: 结论：, 会议决定. */
const SETTLES = /^(?:结论|决议|决定|表决|裁示)|会议(?:决定|同意|原则|要求|认为|指出|强调|明确|听取|审议)/

/** Whether anything stands below its heading. */
export function hasBody(node: Node): boolean {
  return node.lines.length > 1 || node.children.length > 0
}

/** Whether the numbered parts below are business of their own, not a list of points. */
export function holdsItems(located: LocatedText, node: Node): boolean {
  const children = node.children.filter((child) => child.kind === 'numbered')
  // 一、关于学习… / （一）会议传达学习了… / （二）会议要求…: what the meeting said of one matter
  if (children.some(({ start }) => SAYS.test(located.text.slice(start, start + 8)))) return false
  if (settlesBelow(located, children) || children.some((child) => PART_OF_MATTER.test(located.text.slice(child.start, (child.lines[0] as Line).end)))) return false
  if (holdsReports(located, node, children)) return true
  const itemLike = children.filter((child) => {
    const line = child.lines[0] as Line
    const text = located.text.slice(child.start, line.end)
    return child.lines.length > 1 ? HEADING_VERB.test(text) || (text.length <= 40 && !/[。；]$/.test(text)) : opensBusiness(text) || isHeadedBusiness(text)
  })
  return itemLike.length > 0 && itemLike.length * 2 >= children.length
}

/** （一）审议通过《…》 / 1.议案内容：… / 2.表决结果：…: what is told of one matter. */
const PART_OF_MATTER = /^(?:[议提]案(?:的)?(?:主要)?内容|(?:[议提]案)?(?:审议)?表决(?:结果|情况))(?:[：:]|$)/

/** 五、分管工作汇报 / （一）田野同志汇报民政工作 / 1.…: each reports on matters of his own; 五、听取工作汇报 is one matter. */
function holdsReports({ text }: LocatedText, { start, lines }: Node, children: readonly Node[]): boolean {
  if (children.length < 2 || HEADING_VERB.test(text.slice(start, (lines[0] as Line).end))) return false
  return children.every((child) => child.children.length > 0 && REPORTS_OWN.test(text.slice(child.start, (child.lines[0] as Line).end)))
}
const REPORTS_OWN = /^[\u4e00-\u9fff·]{2,10}(?:同志|副?(?:[局部科处会校院]长|主任|书记|主席))(?:汇报|通报|报告)[\u4e00-\u9fff、]{2,24}$/

/** 動議1. 討論修補方式 / 1)水泥抹平 / 2)補貼磁磚 / 決議：…: what is below the last of the list settles the matter above it. */
function settlesBelow(located: LocatedText, children: readonly Node[]): boolean {
  const last = children.at(-1)
  const [, below] = last?.lines ?? []
  if (!below || children.length < 2 || !LABEL_SETTLES.test(located.slice(below))) return false
  return children.every((child) => child === last || !hasBody(child))
}
/** 结论：, 表决结果： at the head of a line. */
export const LABEL_SETTLES = new RegExp(`^(?:${DECIDING_LABELS.join('|')}|表决结果)[：:]`)

/** ## 需要表决的 with nothing but ### 将甲并入乙, ### 丙要不要停 below: headings with text of their own, and no labels of an item. */
export function holdsHeadings(located: LocatedText, { lines, children }: Node): boolean {
  const [first, ...others] = children
  if (lines.length > 1 || !first || others.length === 0) return false
  if (!children.every((child) => child.kind === 'heading' && !child.field && hasBody(child) && !isItemLabel(located.slice(child.lines[0] as Line)))) return false
  return children.filter((child) => linesOf(child).slice(1).some((line) => SETTLES.test(located.slice(line)))).length * 2 >= children.length
}
