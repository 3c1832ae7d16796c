/** Entries whose writing alone tells the parts: zhong_ling, 买买提·艾力, 云湖-钟毓. */
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { NameWeight, isCompoundSurname, isDotted, isHan, isHanOnly, nameWeight } from './roster-names.js'
import { isTitle, readPost } from './roster-posts.js'
import type { NameParts, Reading } from './roster-types.js'

/** Characters in one part of a name: 阿布都热依木·买买提. */
const LONGEST_PART = 7
/** The margin of a reading that needs no weighing. */
export const CERTAIN = 9

/** The entry as its writing has it; null where only Chinese characters stand in a row. */
export function readWritten(text: string, start: number, end: number): Reading | null {
  const account = accountBehind(text, start, end)
  if (account > 0) return named([{ start, end: account }], 5)
  const withLatin = readLatinBehind(text, start, end)
  if (withLatin) return withLatin
  const foreign = readForeignBehind(text, start, end)
  if (foreign) return foreign
  for (let at = start + 1; at < end - 1; at++) {
    if ('-－—–'.includes(text.charAt(at))) return readHyphened(text, start, at, end)
  }
  if (!isHan(text.charCodeAt(end - 1)) && !isHan(text.charCodeAt(start))) {
    // Gateway SIG: a body, with its people behind it
    const isBody = bodyStrength(text, start, end) === BodyStrength.sure
    return isBody ? { organization: { start, end }, title: null, names: [], weight: 5, margin: CERTAIN } : named([{ start, end }], 5)
  }
  if (!isDotted(text, start, end)) return null
  // 市民宗局买买提·艾力: the body ends before the first part of the name.
  const dot = firstDot(text, start, end)
  const withPost = readDottedPost(text, start, dot, end)
  const body = dottedBodyEnd(text, start, dot)
  // 州发展和改革委员会贾尔恒·赛尔江: the body goes on where 委员 could end a post.
  if (withPost && (withPost.title?.end ?? 0) >= body) return withPost
  if (body < 0) return named([{ start, end }], 5)
  return { organization: { start, end: body }, title: null, names: [[{ start: body, end }]], weight: 5, margin: CERTAIN }
}

/** The longest body before the first part of a dotted name: 州住房和城乡建设局, not 州住房和城乡; -1 for none. */
function dottedBodyEnd(text: string, start: number, dot: number): number {
  let end = -1
  for (let at = dot - 2; at >= Math.max(start + 2, dot - LONGEST_PART); at--) {
    if (bodyStrength(text, start, at) < BodyStrength.strong) continue
    // 县公安局|司马义·热合曼: 司 closes names of bodies, and opens this one
    if (isCompoundSurname(text, at)) return at
    if (end < 0) end = at
  }
  return end
}

/** 黎明@liming-01: where the account behind a name begins, or -1. */
function accountBehind(text: string, start: number, end: number): number {
  const length = text.slice(start, end).indexOf('@')
  return length > 1 && start + length < end - 1 && hanNameWeight(text, start, start + length) > 0 ? start + length : -1
}

/** 伍丽华Saidhai Tahovecahe: the name in both writings; 黎明liming01: an account behind the name. */
function readLatinBehind(text: string, start: number, end: number): Reading | null {
  let at = start
  while (at < end && isHan(text.charCodeAt(at))) at++
  if (at - start < 2 || end - at < 2 || hanNameWeight(text, start, at) < NameWeight.rare) return null
  const latin = text.slice(at, end)
  if (!/^[A-Za-z][\w .．·‧-]*$/.test(latin)) return null
  return named([{ start, end: /^[A-Z][a-z]/.test(latin) ? end : at }], 5)
}

/** 法务总监Anna Keller, 护理系Paul Baker: a name in Latin letters behind a post or a body; 市场部Marketing is one body in two tongues. */
function readForeignBehind(text: string, start: number, end: number): Reading | null {
  let at = end
  while (at > start && end - at <= LONGEST_FOREIGN && !isHan(text.charCodeAt(at - 1)) && !'（）()'.includes(text.charAt(at - 1))) at--
  if (at - start < 2 || !isHan(text.charCodeAt(at - 1))) return null
  const written = text.slice(at, end)
  if (!FOREIGN_NAME.test(written)) return null
  const names = [[{ start: at, end }]]
  const post = readPost(text, start, at)
  if (post) return { organization: post.organization, title: post.title, names, weight: 5, margin: CERTAIN }
  if (!SEVERAL_WORDS.test(written) || bodyStrength(text, start, at) === BodyStrength.none) return null
  return { organization: { start, end: at }, title: null, names, weight: 5, margin: CERTAIN }
}
const LONGEST_FOREIGN = 40
const FOREIGN_NAME = /^(?=[^a-zà-ÿ]{1,4}[a-zà-ÿ])[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’‧ -]{1,39}$/
const SEVERAL_WORDS = /^.[^A-ZÀ-Þ]{0,20}[A-ZÀ-Þ]/

/** 州政协副主席叶尔肯·哈力克, 叶尔肯·哈力克副主席: the post ends before the first part or begins behind the last. */
function readDottedPost(text: string, start: number, dot: number, end: number): Reading | null {
  for (let at = dot - 1; at > start + 1; at--) {
    const post = readPost(text, start, at)
    if (!post || dot - at > LONGEST_PART) continue
    const { organization, title } = post
    return { organization, title, names: [[{ start: at, end }]], weight: 5, margin: CERTAIN }
  }
  for (let at = dot + 2; at < end - 1; at++) {
    if (!isTitle(text, at, end)) continue
    const title = { start: at, end }
    return { organization: null, title, names: [[{ start, end: at }]], weight: 5, margin: CERTAIN }
  }
  return null
}

function firstDot(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if ('·•‧・．'.includes(text.charAt(at))) return at
  return end
}

export function named(name: NameParts, weight: number): Reading {
  return { organization: null, title: null, names: [name], weight, margin: CERTAIN }
}

/** 云湖-钟毓, 星海-lin_yue; 钟毓-云湖 where only the first part opens with a surname. */
function readHyphened(text: string, start: number, hyphen: number, end: number): Reading | null {
  const first = { start, end: hyphen }
  const second = { start: hyphen + 1, end }
  if (!isHan(text.charCodeAt(start))) return named([{ start, end }], 5)
  const firstWeight = hanNameWeight(text, first.start, first.end)
  const secondIsAccount = isAccount(text, second.start, second.end)
  const secondWeight = secondIsAccount ? NameWeight.common : hanNameWeight(text, second.start, second.end)
  // 第1-3小学校长田野: neither side is a name.
  if (firstWeight < 0 && secondWeight < 0) return null
  const [organization, name] = firstWeight > secondWeight ? [second, first] : [first, second]
  return { organization, title: null, names: [[name]], weight: 5, margin: CERTAIN }
}

/** lin_yue, coder42: not one Chinese character. */
function isAccount(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) return false
  return end > start
}

function hanNameWeight(text: string, start: number, end: number): number {
  return isHanOnly(text, start, end) ? nameWeight(text, start, end) : NameWeight.none
}
