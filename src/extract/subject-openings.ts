/** What may stand before the body that a clause tells: when, or which one is meant. */
import type { BodyList, BodyReader } from './departments.js'

const LONGEST_MODIFIER = 7

/** Behind 沿公路的, 所在地的, 进度落后之; the offset itself where no such words stand there. */
export function behindModifier(text: string, start: number, end: number): number {
  const isClassical = isModified(text, start)
  const limit = Math.min(end, start + LONGEST_MODIFIER + (isClassical ? 1 : 0))
  const of = isClassical ? CLASSICAL_OF : OF
  let at = start
  while (at < limit && text.charCodeAt(at) !== of) at++
  if (at === limit || at < start + 2) return start
  return !NO_MODIFIER.test(text.slice(start, at)) && !MATTER_MEANT.test(text.slice(at + 1, at + 3)) ? at + 1 : start
}
const OF = '的'.charCodeAt(0)
const CLASSICAL_OF = '之'.charCodeAt(0)

/** 进度落后之图书馆应…: no name of a body goes on over such a 之; 之江街道 begins with one, and 两周之内 says when. */
export function isModified(text: string, start: number): boolean {
  const words = text.slice(start, start + LONGEST_MODIFIER + 2)
  return words.includes('之') && CLASSICALLY.test(words)
}
const CLASSICALLY = /^[^，。；：、的之]{2,7}之(?![江内间前后外中上下一类意])/

/** 被通报的三个科室, 提出的问题信息中心要…: none that could be looked up, or a matter */
const MATTER_MEANT = /^(?:[一二两三四五六七八九十几各\d]|问题|意见|建议|项目|工作|情况|事项|资金|部门|单位)/

/** The bodies behind such words; null where none stand there. */
export function readMeant(text: string, bodies: BodyReader, start: number, end: number): BodyList | null {
  const behind = behindModifier(text, start, end)
  const list = behind > start ? bodies.readBodies(behind, end) : null
  return list && list.bodies.length > 0 ? list : null
}

/** 桥梁所在的樟坪镇: where the bridge is, and no 桥梁所. */
export function isSituated(text: string, start: number): boolean {
  SITUATED.lastIndex = start
  return SITUATED.test(text)
}
const SITUATED = /[\u4e00-\u9fff]{2,4}?所在地?的/y

/** 订于四月二十日假青溪乡公所举行, 经法规委员会审查竣事: when and where it is held, or who has dealt with it before. */
export function tellsNobody(text: string, start: number): boolean {
  return TELLS_NOBODY.test(text.slice(start, start + 2))
}
/** Not the first character of 经济局, 经信委, 经开区. */
const TELLS_NOBODY = /^(?:[订定]于|经(?![济开信贸管发委协营侦合典办联纪销纬棚一二三四五六七八九十]))/

/** Behind 飞线清理：; the offset itself where no such label opens the clause. */
export function behindTopic(text: string, start: number, end: number): number {
  TOPIC.lastIndex = start
  if (!TOPIC.test(text) || TOPIC.lastIndex >= end) return start
  return NO_TOPIC.test(text.slice(start, start + LONGEST_BEFORE)) ? start : TOPIC.lastIndex
}
const TOPIC = /[\u4e00-\u9fff]{2,10}[：:]/y
/** Of what NO_TOPIC looks at. */
const LONGEST_BEFORE = 6
const NO_TOPIC = /^.{0,4}(?:案名|案由|议题|标题|主题|名称|附件|说明|责任|配合|牵头|主办|协办|时限|单位|部门)/

/** 新塘村, 丹溪县人民政府 */
export const isPlace = (name: string): boolean => /(?:[镇乡村县市区]|街道|社区|政府)$/.test(name)
const NO_MODIFIER = /[由请要须应将把对]|(?:提出|起草|报送|制定|拟定|同意|通过)$/

const LONGEST_PERIOD = 9
const AFTERWARDS = /^[^，。；局委办部厅院镇乡区县市要应须在]{2,5}(?:以后|之后)/

/** 考试期间县食药局要…: the time that opens the clause is no part of the name. */
export function skipPeriod(text: string, start: number, end: number): number {
  // 获批以后宣传部要…
  const opening = text.slice(start, Math.min(end, start + LONGEST_PERIOD))
  const behind = opening.includes('后') ? AFTERWARDS.exec(opening) : null
  if (behind) return start + behind[0].length
  const found = opening.indexOf('期间')
  // 总务科做好施工期间的围挡
  if (text.charAt(start + found + 2) === '的') return start
  return found > 1 && !/[局委办部厅院镇乡区县市要应须在]|负责|牵头|组织|做好/.test(text.slice(start, start + found)) ? start + found + 2 : start
}
