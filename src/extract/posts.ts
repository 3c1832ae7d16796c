/** Posts in running text: 局长, 主要负责人, 分管副市长. */
import { SURNAMES } from '../lexicon/surnames.js'
import { TITLES } from '../lexicon/titles.js'
import { buildCharacterTable } from '../source/character-table.js'

const SPELLINGS = TITLES.flatMap(({ title, variants }) => [title, ...(variants ?? [])])
const TITLE = [...new Set(SPELLINGS)].sort((a, b) => b.length - a.length).join('|')
const RANKS = ['常务', '第一', '党组', '党委', '党总支', '党支部', '主要', '分管', '有关', '相关', '班子', '各']
const DEPUTY = ['副', '代', '总']
const ROLES = [
  '主要负责人', '主要负责同志', '负责人', '负责同志', '分管负责人', '分管领导', '分管负责同志', '一把手', '班子成员',
  '党组成员', '同志', '干部', '职工', '网格员', '代表',
]
/** 县住建局代表县政府签订协议: what it does for another. */
const ON_BEHALF = /代表[省市县区州镇乡校院][政党委人府]/y
const POST = new RegExp(`(?:${RANKS.join('|')})?(?:${DEPUTY.join('|')})?(?:${TITLE}|${ROLES.join('|')})(?<!负责人(?=员|选))`, 'y')
/** Not the 商 that joins in 组织部商财务处: what goes on into a body is no post. */
const SURNAMED_POST = new RegExp(`(?:副|代)?(?:${TITLE})(?![处部科室局办组中])`, 'y')

/** What a character may begin: a post, or a surname before one. */
const OPENS_POST = 1
const SURNAME = 2
const KINDS = buildCharacterTable([
  { bit: OPENS_POST, characters: [...RANKS, ...DEPUTY, ...SPELLINGS, ...ROLES].map((word) => word.charAt(0)).join('') },
  { bit: SURNAME, characters: [...SURNAMES].filter((name) => name.length === 1).join('') },
])

/** Whether a person follows the body that ends at the offset: 局长李四, 陳主任委員, 负责人. */
export function namesPerson(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = KINDS[text.charCodeAt(at)] as number
  if (kind & OPENS_POST) {
    POST.lastIndex = at
    ON_BEHALF.lastIndex = at
    if (POST.test(text)) return !ON_BEHALF.test(text)
  }
  if (!(kind & SURNAME)) return false
  SURNAMED_POST.lastIndex = at + 1
  return SURNAMED_POST.test(text)
}
