/** Headings that only group items: 甲、報告事項, 二、研究有关工作. */
import type { AgendaItem, Minutes } from '../../schema/minutes.js'

const CHINESE = '[一二三四五六七八九十]'
const FORMAL = '[壹贰貳叁參肆伍陆陸柒捌玖拾]'
const STEMS = '[甲乙丙丁戊己庚辛]'

const NUMBERED = new RegExp(`^[（(]?(?:${CHINESE}{1,3}|${FORMAL}{1,2}|${STEMS}|[IVX]+)[）)、.]`)

/**
 * The headings above an item, by that item. Of several on end the last that has a number is the heading, and
 * those behind it stand below: 乙、討論事項⏎【議員提案】.
 */
export function groupHeadings({ items, parts }: Minutes, source: string): Map<AgendaItem, string[]> {
  const groups = new Map<AgendaItem, string[]>()
  let next = 0
  let above: string[] = []
  for (const { role, position } of parts) {
    const { start, end } = position
    if (role === 'section') {
      above.push(source.slice(start.offset, end.offset).replace(/[\s　#*]+/g, ''))
      continue
    }
    if (role === 'item') {
      while (next < items.length && startOf(items[next]) < start.offset) next++
      const item = items[next]
      const heading = above.findLastIndex((words) => NUMBERED.test(words))
      if (item && above.length > 0) groups.set(item, above.slice(Math.max(heading, 0)))
    }
    above = []
  }
  return groups
}

function startOf(item: AgendaItem | undefined): number {
  return item?.position.start.offset ?? Infinity
}

/** Whether an item may be one of the group that the other opens: 五、督查督办 behind （一） and （二） is none. */
export function mayFollow({ marker }: AgendaItem, opener: AgendaItem): boolean {
  return marker === null || opener.marker === null || styleOf(marker) === styleOf(opener.marker)
}

const NUMERALS = [CHINESE, FORMAL, STEMS, '\\p{Nd}', '\\p{No}', '[A-Za-z]']
const STYLES = NUMERALS.map((numeral) => new RegExp(`${numeral}+`, 'u'))

/** （三） -> （0）: what stays from one marker to the next. */
function styleOf(marker: string): string {
  const style = STYLES.findIndex((numerals) => numerals.test(marker))
  return marker.replace(STYLES[style] ?? '', String(style))
}
