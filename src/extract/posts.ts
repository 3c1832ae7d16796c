/** Posts in running text: 局长, 主要负责人, 分管副市长. */
import { SURNAMES } from '../lexicon/surnames.js'
import { TITLES } from '../lexicon/titles.js'

const SPELLINGS = [...new Set(TITLES.flatMap(({ title, variants }) => [title, ...(variants ?? [])]))].sort((a, b) => b.length - a.length)
const POST = new RegExp(`(?:常务|第一|党组|党委|党总支|党支部|主要|分管|有关|相关|班子|各)?(?:副|代|總|总)?(?:${SPELLINGS.join('|')}|主要负责人|主要负责同志|负责人|负责同志|分管负责人|分管领导|分管负责同志|一把手|班子成员|党组成员|同志|干部|职工|网格员|代表)`, 'y')

const SURNAMED_POST = new RegExp(`(?:副|代)?(?:${SPELLINGS.join('|')})`, 'y')
const SINGLE = new Set(SURNAMES)

/** Whether a person follows the body that ends at the offset: 局长李四, 陳主任委員, 负责人. */
export function namesPerson(text: string, at: number): boolean {
  POST.lastIndex = at
  if (POST.test(text)) return true
  if (!SINGLE.has(text.charAt(at))) return false
  SURNAMED_POST.lastIndex = at + 1
  return SURNAMED_POST.test(text)
}
