/** Posts in running text: 局长, 主要负责人, 分管副市长. */
import { TITLES } from '../lexicon/titles.js'

const SPELLINGS = [...new Set(TITLES.flatMap(({ title, variants }) => [title, ...(variants ?? [])]))].sort((a, b) => b.length - a.length)
const POST = new RegExp(`(?:常务|第一|党组|党委|党总支|党支部|主要|分管|有关|相关|班子|各)?(?:副|代|總|总)?(?:${SPELLINGS.join('|')}|主要负责人|主要负责同志|负责人|负责同志|分管负责人|分管领导|分管负责同志|一把手|班子成员|党组成员|同志|干部|职工|网格员|代表)`, 'y')

/** The end of a post at the offset, or the offset itself where none stands there. */
export function readPostEnd(text: string, at: number): number {
  POST.lastIndex = at
  const found = POST.exec(text)
  return found ? at + found[0].length : at
}
