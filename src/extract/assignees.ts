/** Persons told to do something: 副市长张三牵头, 请李四同志调度. */
import { TITLES } from '../lexicon/titles.js'
import { WordIndex } from '../source/character-table.js'

const SPELLINGS = [...new Set(TITLES.flatMap(({ title, variants }) => [title, ...(variants ?? [])]))].sort((a, b) => b.length - a.length)
const POSTS = SPELLINGS.join('|')
const DUTIES = [
  '牵头', '负责', '负总责', '总负责', '包案', '包抓', '统筹', '挂帅', '任组长', '担任', '具体抓', '具体负责',
  '督导', '带队', '出面', '坐镇', '调度', '协调', '挂点', '挂钩', '联系', '总协调', '为责任人', '签批',
]
const DUTY = `(?:分别)?(?:${DUTIES.join('|')})`
/** 县委常委、副县长常胜和副县长区建新 分别包抓; 常胜副县长 负总责; 方镇海同志 牵头. */
const ASSIGNEE = new RegExp(`(?:[^，。；：由请的]{0,24}?(?:${POSTS}|同志|分管领导))(?:(?![要须应])(?:[\\u4e00-\\u9fff·]{1,4}?|[\\u4e00-\\u9fff]{1,6}·[\\u4e00-\\u9fff·]{1,10}?))?(?:同志)?(?=${DUTY}|任组|要(?:[在于][^，。；]{1,10}前)?(?:亲自|牵头|包案|统筹|负责|主持|抓好|加强)|亲自)`, 'y')

/** A clause without a duty names nobody who has one. */
export const DUTY_CUES: readonly string[] = [...DUTIES, '任组', '亲自', '主持']
const ANY_DUTY = new WordIndex(DUTY_CUES)

/** The post, the name and the duty together are no longer. */
const LONGEST_PERSON = 60

/** The end of the person (or post) at the offset who is told to do something, or -1. */
export function readAssigneeEnd(text: string, start: number, limit: number): number {
  const near = Math.min(limit, start + LONGEST_PERSON)
  if (ANY_DUTY.find(text, start, near) === near) return -1
  ASSIGNEE.lastIndex = start
  const found = ASSIGNEE.exec(text)
  if (!found || found[0] === '') return -1
  const end = start + found[0].length
  return end <= limit ? end : -1
}
