/**
 * One unbroken entry of a list of those present -> body, post and name: 市公安局尉迟骏, 副市长李强,
 * 王五局长, 方代表水万, 北斗律师事务所律师平安. Every way to cut it is weighed by how the parts look;
 * what cannot be told from the entry alone, the other entries decide (`Evidence`).
 */
import { GENERIC_ENDINGS, GENERIC_OPENINGS, GROUP_OPENINGS, LEVEL_CHARACTERS } from '../lexicon/attendance-words.js'
import type { Span } from '../source/located-text.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import {
  NameWeight,
  characterCount,
  cutNames,
  isCompoundSurname,
  isDotted,
  isHan,
  isHanOnly,
  isSurname,
  nameWeight,
} from './roster-names.js'
import { readPost, titleEndFrom } from './roster-posts.js'
import type { Evidence, NameParts, Reading } from './roster-types.js'

export const NO_EVIDENCE: Evidence = { entries: 'unknown', bodies: new Set(), unknownNotes: false, bodiesApart: false }

const LONGEST_ENTRY = 40
const LEVELS = new Set(LEVEL_CHARACTERS)

type Candidate = Omit<Reading, 'margin'>

/** How the entry reads best; null where it holds neither person nor body. */
export function readEntry(text: string, from: number, end: number, evidence: Evidence): Reading | null {
  const start = withoutGroup(text, from, end)
  if (end - start < 2 || end - start > LONGEST_ENTRY || isPlaceholder(text, start, end)) return null
  const written = readWritten(text, start, end)
  if (written) return { ...written, margin: 9 }
  const candidates = [
    ...nameLast(text, start, end, evidence),
    ...nameFirst(text, start, end),
    ...nameAround(text, start, end),
    ...namesOnly(text, start, end, evidence),
    ...bodyOnly(text, start, end, evidence),
  ]
  return bestOf(candidates)
}

function bestOf(candidates: Candidate[]): Reading | null {
  let best: Candidate | null = null
  let second = -9
  for (const candidate of candidates) {
    if (!best || candidate.weight > best.weight) {
      second = best?.weight ?? second
      best = candidate
    } else if (candidate.weight > second) second = candidate.weight
  }
  return best && best.weight > 0 ? { ...best, margin: best.weight - second } : null
}

/** 市领导张三: the group names no body. */
function withoutGroup(text: string, start: number, end: number): number {
  for (const group of GROUP_OPENINGS) {
    if (text.startsWith(group, start) && start + group.length <= end) return start + group.length
  }
  return start
}

/** 各县, 有关单位, 全体董事 */
export function opensGeneric(text: string, start: number, end: number): boolean {
  for (const opening of GENERIC_OPENINGS) {
    if (text.startsWith(opening, start) && start + opening.length <= end) return true
  }
  return false
}

/** 各部门负责人, 议题相关人员, 新任理事会成员 name nobody. */
function isPlaceholder(text: string, start: number, end: number): boolean {
  if (opensGeneric(text, start, end)) return true
  for (const ending of GENERIC_ENDINGS) {
    if (end - ending.length >= start && text.endsWith(ending, end) && !readPost(text, start, end)) return true
  }
  return false
}

/** Names that need no weighing: zeeman_wang, 买买提·艾力, and 润和-连志安. */
function readWritten(text: string, start: number, end: number): Candidate | null {
  for (let at = start + 1; at < end - 1; at++) {
    if ('-－—–'.includes(text.charAt(at))) return readHyphened(text, start, at, end)
  }
  if (!isHan(text.charCodeAt(end - 1)) && !isHan(text.charCodeAt(start))) return named([{ start, end }], 5)
  if (!isDotted(text, start, end)) return null
  // 市民宗局买买提·艾力: the body ends before the first part of the name.
  const dot = firstDot(text, start, end)
  for (let at = start + 2; at < dot; at++) {
    if (bodyStrength(text, start, at) >= BodyStrength.strong && dot - at >= 2) {
      return { organization: { start, end: at }, title: null, names: [[{ start: at, end }]], weight: 5 }
    }
  }
  return named([{ start, end }], 5)
}

function firstDot(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if ('·•‧・．'.includes(text.charAt(at))) return at
  return end
}

function named(name: NameParts, weight: number): Candidate {
  return { organization: null, title: null, names: [name], weight }
}

/** 润和-连志安, 深开鸿-guoyuefeng; 连志安-润和 where only the first part opens with a surname. */
function readHyphened(text: string, start: number, hyphen: number, end: number): Candidate | null {
  const first = { start, end: hyphen }
  const second = { start: hyphen + 1, end }
  if (!isHan(text.charCodeAt(start))) return named([{ start, end }], 5)
  const firstWeight = nameWeight(text, first.start, first.end)
  const secondIsAccount = !isHan(text.charCodeAt(second.start))
  const secondWeight = secondIsAccount ? NameWeight.common : nameWeight(text, second.start, second.end)
  const [organization, name] = firstWeight > secondWeight ? [second, first] : [first, second]
  return { organization, title: null, names: [[name]], weight: 5 }
}

/** [body][post]name: the name is the last two to four characters. */
function nameLast(text: string, start: number, end: number, evidence: Evidence): Candidate[] {
  const candidates: Candidate[] = []
  // 地政司|司長 is a post, though 司 is a surname.
  if (readPost(text, start, end)) return candidates
  for (const length of [2, 3, 4]) {
    const at = end - length
    if (at <= start) break
    if (!isHanOnly(text, at, end)) break
    const name = [{ start: at, end }]
    const post = readPost(text, start, at)
    const weight = weightBehind(text, start, at, end, post !== null)
    if (weight === null) continue
    if (post) {
      candidates.push({
        organization: post.organization,
        title: post.title,
        names: [name],
        weight: weight + postWeight(post.rest) + titleLengthBonus(post.title),
      })
      continue
    }
    const body = bodyWeight(text, start, at, evidence)
    if (body === null) continue
    candidates.push({ organization: { start, end: at }, title: null, names: [name], weight: weight + body })
  }
  return candidates
}

/** What speaks for text[at, end) as a name, given what stands before it; null where nothing can. */
function weightBehind(text: string, start: number, at: number, end: number, behindPost: boolean): number | null {
  const weight = nameWeight(text, at, end)
  const isMarked = behindPost || bodyStrength(text, start, at) >= BodyStrength.strong
  // 市金融办金融: behind a body even 金融 is a name.
  if (isMarked) return end - at === 2 && isSurname(text.charAt(at)) ? Math.max(weight, 0.8) : weight
  // 資訊工程學系: with nothing to mark the body, no name ends like one; nor has it four characters.
  const isLong = end - at === 4 && !isCompoundSurname(text, at)
  return isLong || bodyStrength(text, at, end) > 0 ? null : weight
}

/** 财务总监谈笑 is likely, 方代表水万 is not: one character is no kind of post. */
function postWeight(rest: number): number {
  return rest === 0 ? 4 : rest === 1 ? 1 : 3
}

/** 主任委员 beats 委员 of a body that ends in 主任. */
function titleLengthBonus(title: Span): number {
  return Math.min(title.end - title.start, 5) * 0.05
}

/** What speaks for text[start, end) as the body before a name; null where nothing can. */
function bodyWeight(text: string, start: number, end: number, evidence: Evidence): number | null {
  if (end - start < 2) return null
  const strength = bodyStrength(text, start, end)
  const seen = evidence.bodies.has(text.slice(start, end)) ? 2 : 0
  if (strength > 0) return strength + seen + (evidence.entries === 'bodies' ? 0.5 : 0)
  // 华为李雷: nothing tells the body but the entries beside it.
  const byOthers = evidence.entries === 'bodies' ? 1 : evidence.entries === 'names' ? -1 : 0
  return byOthers + seen
}

/** Name, then post: 王五局长, 张副市长; or a post of a body with nobody in it: 市财政局局长. */
function nameFirst(text: string, start: number, end: number): Candidate[] {
  const candidates: Candidate[] = []
  const whole = readPost(text, start, end)
  if (!whole) return candidates
  const { organization, title, rest } = whole
  // 李会局长: the body could as well be a name.
  const isDoubtful = organization !== null && nameWeight(text, start, organization.end) >= NameWeight.common
  // 王五局长 is a person, though 县财政局长 is the 局长 of the 县财政局.
  const isPerson = organization !== null && nameWeight(text, start, title.start) >= NameWeight.rare
  const weight = rest > 0 ? 2 : isPerson ? 4.2 : isDoubtful ? 4.5 : 5.3
  candidates.push({ organization, title, names: [], weight })
  for (const length of [1, 2, 3, 4]) {
    const at = start + length
    if (at >= end) break
    // 田野副|市长 is none: the 副 belongs to the post.
    if ('副代'.includes(text.charAt(at - 1)) || titleEndFrom(text, at, end) !== end) continue
    // 李主任: a surname alone.
    const weight = length === 1
      ? isSurname(text.charAt(start)) && !LEVELS.has(text.charAt(start)) ? NameWeight.rare : NameWeight.none
      : nameWeight(text, start, at)
    if (weight < (length === 4 ? NameWeight.doubled : NameWeight.rare)) continue
    candidates.push({
      organization: null,
      title: { start: at, end },
      names: [[{ start, end: at }]],
      weight: weight + 2.7,
    })
  }
  return candidates
}

/** Surname, post, given name: 蘇召集委員震清, 方代表水万. */
function nameAround(text: string, start: number, end: number): Candidate[] {
  // 张秘书长: the 长 is no given name.
  if (readPost(text, start, end)) return []
  const surname = isCompoundSurname(text, start) ? 2 : 1
  if (surname === 1 && !isSurname(text.charAt(start))) return []
  const titleStart = start + surname
  for (const given of [2, 1]) {
    const titleEnd = end - given
    if (titleEnd - titleStart < 2 || !isHanOnly(text, titleEnd, end)) continue
    if (titleEndFrom(text, titleStart, titleEnd) !== titleEnd) continue
    const parts = [{ start, end: titleStart }, { start: titleEnd, end }]
    // 原主任王五: a surname behind the post speaks for an ordinary name.
    const weight = given === 2 && isSurname(text.charAt(titleEnd)) ? 4.2 : 5
    return [{ organization: null, title: { start: titleStart, end: titleEnd }, names: [parts], weight }]
  }
  return []
}

/** A bare name, or several run together: 李强王小明, 张三和李四. */
function namesOnly(text: string, start: number, end: number, evidence: Evidence): Candidate[] {
  const candidates: Candidate[] = []
  const byOthers = evidence.entries === 'names' ? 1 : evidence.entries === 'bodies' ? -1 : 0
  // 王主任 is no name of three characters.
  if (!isHanOnly(text, start, end) || readPost(text, start, end)) return candidates
  const length = characterCount(text, start, end)
  if (length <= 4) {
    const weight = nameWeight(text, start, end) + 1.5 + (length < 4 ? Math.max(byOthers, -0.5) : 0)
    candidates.push(named([{ start, end }], weight))
  } else if (length <= 7 && bodyStrength(text, start, end) === 0) {
    // 阿布都热依木: long, no surname, no body.
    candidates.push(named([{ start, end }], 0.4 + byOthers * 0.3))
  }
  if (length < 4) return candidates
  const joined = joinedNames(text, start, end)
  if (joined) candidates.push({ organization: null, title: null, names: joined, weight: 5 })
  const cut = cutNames(text, start, end)
  if (cut) candidates.push({ ...run(start, cut.cuts), weight: cut.weight + 1.2 + byOthers })
  return candidates
}

function run(start: number, cuts: number[]): { organization: null; title: null; names: NameParts[] } {
  const names = cuts.map((cut, index) => [{ start: cuts[index - 1] ?? start, end: cut }])
  return { organization: null, title: null, names }
}

/** 张三和李四, 张三及李四, where both sides are names. */
function joinedNames(text: string, start: number, end: number): NameParts[] | null {
  for (let at = start + 2; at <= Math.min(start + 4, end - 3); at++) {
    if (!'和及与與'.includes(text.charAt(at))) continue
    if (nameWeight(text, start, at) < NameWeight.common || nameWeight(text, at + 1, end) < NameWeight.common) continue
    return [[{ start, end: at }], [{ start: at + 1, end }]]
  }
  return null
}

/** 县武装部, 市政协: a body and nobody. */
function bodyOnly(text: string, start: number, end: number, evidence: Evidence): Candidate[] {
  const strength = bodyStrength(text, start, end)
  const seen = evidence.bodies.has(text.slice(start, end)) ? 2 : 0
  const organization = { start, end }
  const body = { organization, title: null, names: [] }
  if (strength > 0) {
    const whole = strength === BodyStrength.sure ? 5 : strength === BodyStrength.strong ? 3.8 : 1.4
    // 张新村, 李会院 among names.
    // 李镇, 周村
    if (end - start === 2 && strength < BodyStrength.sure && isSurname(text.charAt(start))) return [{ ...body, weight: 1.2 }]
    const nameLike = end - start <= 3 && strength < BodyStrength.sure && nameWeight(text, start, end) > -2
    return [{ ...body, weight: whole + seen - (evidence.entries === 'names' && nameLike ? 2.5 : 0) }]
  }
  const unknown = evidence.entries === 'bodies' && end - start > 3 ? 0.6 : 0.1
  return [{ ...body, weight: unknown + seen }]
}
