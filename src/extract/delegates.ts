/** Bodies with whoever stands for each: 教育部部长及财政部、主计总处首长, 经济部施部长、甲公司陈董事长. */
import type { Body, BodyReader } from './departments.js'
import { isSurnameAt, NameWeight, nameWeight } from './roster-names.js'
import { readPost } from './roster-posts.js'

const LONGEST_PERSON = 14
const JOINS = '、及和暨与'
/** Behind the last of them: 首长, 相关人员. */
const MEMBERS = /^(?:首长|代表|负责人|相关人员|有关人员)/

/** What a person does, and no name holds: 局长田野|报告, 部长|列席. */
const ENDS_PERSON = /^(?:[，。；：、（()）\n就率及暨]|报告|汇报|通报|说明|介绍|列席)/

export interface Delegates {
  bodies: Body[]
  /** Behind the person of the last body. */
  end: number
}

/** Those that stand at the offset, joined by 、 and 及; null where no body does. */
export function readDelegates(text: string, start: number, limit: number, reader: BodyReader): Delegates | null {
  const bodies: Body[] = []
  let at = start
  let end = start
  while (at < limit) {
    const body = reader.readBodyBeforePost(at, limit) ?? readAlone(at, limit, reader)
    if (!body) break
    bodies.push(body)
    end = personEnd(text, body.end, limit)
    if (end >= limit || !JOINS.includes(text.charAt(end))) break
    at = end + 1
  }
  return bodies.length > 0 ? { bodies, end } : null
}

function readAlone(start: number, limit: number, reader: BodyReader): Body | null {
  const end = reader.readBody(start, limit)
  return end > start ? { start, end } : null
}

/** Where the person ends who stands at the offset: 施部长, 局长田野, 田野局长, 部长 alone; the offset itself where none does. */
export function personEnd(text: string, start: number, limit: number): number {
  const members = MEMBERS.exec(text.slice(start, Math.min(limit, start + 4)))
  if (members) return start + members[0].length
  let longest = start
  for (let end = start + 2; end <= Math.min(limit, start + LONGEST_PERSON); end++) {
    if (ENDS_PERSON.test(text.slice(end - 1, end + 1))) break
    if (isPerson(text, start, end)) longest = end
  }
  return longest
}

/** 邀请驻外代表田野、农业部渔业署…: behind whoever is named first and stands for no body; the limit where nobody is. */
export function behindPerson(text: string, start: number, limit: number): number {
  const join = text.slice(start, Math.min(limit, start + LONGEST_PERSON)).search(/[，。；、及]/)
  const end = start + join
  if (join < 0 || !JOINS.includes(text.charAt(end))) return limit
  for (const length of [3, 2, 4]) {
    if (nameWeight(text, end - length, end) >= NameWeight.rare && readPost(text, start, end - length)) return end + 1
  }
  return limit
}

function isPerson(text: string, start: number, end: number): boolean {
  if (isPost(text, start, end)) return true
  // 施部长, 欧阳局长
  if (isSurnameAt(text, start) && (isPost(text, start + 1, end) || isPost(text, start + 2, end))) return true
  for (const length of [2, 3, 4]) {
    // 局长田野
    if (isPost(text, start, end - length) && nameWeight(text, end - length, end) >= NameWeight.rare) return true
    // 田野局长
    if (isPost(text, start + length, end) && nameWeight(text, start, start + length) >= NameWeight.rare) return true
  }
  return false
}

function isPost(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false
  const post = readPost(text, start, end)
  return post !== null && post.rest === 0 && post.organization === null && post.title.start === start
}
