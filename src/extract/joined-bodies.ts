/** Bodies that help the one named before: 会同X、Y, 与X共同, 联合X. */
import type { Body, BodyList, BodyReader } from './departments.js'
import { JOINING, matches, TOGETHER } from './directive-words.js'

/** 客商, 协商: words that end in 商; 商务, 商品, 商丘: words and places that begin with it. */
const BEFORE_OTHER = /[营协会洽工招电客经厂供磋]/
const BEHIND_OTHER = /[务业贸会标品场户店铺圈住城丘洛]/

/** The bodies that joining words name in text[from, end), in their order. */
export function readJoinedBodies(text: string, bodies: BodyReader, from: number, end: number): Body[] {
  const found: Body[] = []
  let last = from
  let next = from
  for (;;) {
    const start = JOINING.find(text, next, end)
    if (start === end) return found
    const word = JOINING.wordAt(text, start, end)
    next = start + word.length
    // 请市城管局会市财政局, but not 会议, 协会, 委员会
    if (start < last || (word === '会' && !/[局委办厅院部][省市县区]/.test(text.charAt(start - 1) + text.charAt(next)))) continue
    const list = bodies.readBodies(next, end)
    if (!list || !joins(text, word, start, list)) continue
    found.push(...list.bodies)
    last = list.end
  }
}

function joins(text: string, word: string, at: number, list: BodyList): boolean {
  const first = list.bodies[0]
  // 组成联合督查组, 设立联合检疫站: the group is made, and helps nobody
  if (word.startsWith('联') && first && (text.charAt(first.end - 1) === '组' || /(?:设立|成立|组建|建立|设置)$/.test(text.slice(Math.max(0, at - 2), at)))) return false
  // 应与财政部、农业部，针对物资研议措施
  if (word === '与') return matches(TOGETHER, text, list.end) || /^，(?:针对|共同|联合|研议|研商)/.test(text.slice(list.end, list.end + 4))
  return word !== '商' || !(BEFORE_OTHER.test(text.charAt(at - 1)) || BEHIND_OTHER.test(text.charAt(at + 1)))
}
