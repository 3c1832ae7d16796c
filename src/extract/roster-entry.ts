/**
 * One unbroken entry of a list of those present -> body, post and name: 市公安局尉迟恭, 副市长李强,
 * 王五局长, 方代表水清, 南山律师事务所律师平安. Every way to cut it is weighed by how the parts look;
 * what cannot be told from the entry alone, the other entries decide (`Evidence`).
 */
import { NAME_LIKE_MATTERS } from '../lexicon/attendance-bodies.js'
import { GROUP_OPENINGS, LEVEL_CHARACTERS } from '../lexicon/attendance-words.js'
import { HONORIFICS } from '../lexicon/chairing.js'
import { WHOLE_POSTS } from '../lexicon/titles.js'
import { buildCharacterTable } from '../source/character-table.js'
import { BodyStrength, bodyStrength, endsBody } from './roster-bodies.js'
import { bodyOnlyWeight } from './roster-body-only.js'
import {
  LONGEST_TRANSLITERATION,
  NameWeight,
  characterCount,
  cutNames,
  isCompoundSurname,
  isHanOnly,
  isSurnameAt,
  isTransliteration,
  nameWeight,
} from './roster-names.js'
import { readNameAround, readTitleInside } from './roster-around.js'
import { readNamesBetween } from './roster-between.js'
import { isPlaceholder } from './roster-placeholders.js'
import { readPlainEntry } from './roster-plain.js'
import { holdsPost, isTitle, readPost, type Post } from './roster-posts.js'
import { NO_EVIDENCE, type Evidence, type NameParts, type Reading } from './roster-types.js'
import { CERTAIN, named, readWritten } from './roster-written.js'
import { findEnding, findOpening } from './roster-words.js'

const LONGEST_ENTRY = 40
/** Weight of the next best reading where there is none. */
const NOTHING_ELSE = -9
/** What a known body speaks for a name behind it that would not look like one elsewhere. */
const NAME_BEHIND_BODY = 0.8
const IS_LEVEL = 1
const JOINS_NAMES = 2
const NO_NAME_END = 4
const CHARACTERS = buildCharacterTable([
  { bit: IS_LEVEL, characters: LEVEL_CHARACTERS },
  { bit: JOINS_NAMES, characters: '和及与' },
  { bit: NO_NAME_END, characters: '副代' },
])
const WHOLE = new Set(WHOLE_POSTS)
const groupAt = findOpening(GROUP_OPENINGS)
const honorificAt = findEnding(HONORIFICS)

function hasBit(text: string, at: number, bit: number): boolean {
  return ((CHARACTERS[text.charCodeAt(at)] ?? 0) & bit) !== 0
}

/** How the entry reads best; null where it holds neither person nor body. */
export function readEntry(text: string, from: number, end: number, evidence: Evidence): Reading | null {
  // 市领导张三: the group names no body.
  const start = from + groupAt(text, from, end)
  if (end - start < 2 || end - start > LONGEST_ENTRY || isPlaceholder(text, start, end)) return null
  const hanOnly = isHanOnly(text, start, end)
  const written = hanOnly ? null : readWritten(text, start, end)
  if (written) return written
  const post = readPost(text, start, end)
  const plain = hanOnly && !post && evidence === NO_EVIDENCE ? readPlainEntry(text, start, end) : null
  return plain ?? weighEntry(text, start, end, post, evidence)
}

/** The best of all the ways to cut the entry, `post` being what it ends in. */
export function weighEntry(
  text: string,
  start: number,
  end: number,
  post: Post | null,
  evidence: Evidence,
): Reading | null {
  const choice: Choice = { best: null, second: NOTHING_ELSE }
  if (post) {
    offerPost(choice, text, start, post)
    offerNameFirst(choice, text, start, end)
    for (const reading of readNamesBetween(text, start, end)) offer(choice, reading)
    offerHonoured(choice, text, start, end, evidence)
  } else {
    offerNameLast(choice, text, start, end, evidence)
    const inside = readTitleInside(text, start, end, evidence)
    if (inside) offer(choice, inside)
    const around = readNameAround(text, start, end)
    if (around) offer(choice, around)
    offerNamesOnly(choice, text, start, end, evidence)
    offerJoined(choice, text, start, end, evidence)
  }
  offerBodyOnly(choice, text, start, end, evidence)
  const { best, second } = choice
  if (!best || best.weight <= 0) return null
  best.margin = best.weight - second
  return best
}

/** The best way to read the entry so far, and how good the next best was. */
interface Choice {
  best: Reading | null
  second: number
}

function offer(choice: Choice, candidate: Reading): void {
  const { best } = choice
  if (!best || candidate.weight > best.weight) {
    if (best) choice.second = best.weight
    choice.best = candidate
  } else if (candidate.weight > choice.second) choice.second = candidate.weight
}

/** [body][post]name: the name is the last two to four characters. */
function offerNameLast(choice: Choice, text: string, start: number, end: number, evidence: Evidence): void {
  for (let length = 2; length <= LONGEST_TRANSLITERATION; length++) {
    const at = end - length
    if (at <= start || !isHanOnly(text, at, end)) break
    // 旗政府办|铁柱, 县委农办: no name begins or ends with 办
    if (text.charAt(at) === '办' || text.charAt(end - 1) === '办') continue
    if (length > 4 && !isTransliteration(text, at, end)) break
    const post = readPost(text, start, at)
    // 秘书长孙湾: not 秘书 and the surname 长孙; 总会计师利民: not 总会计 and 师利民; 总工程师路桥: not 总工 and 程师路桥.
    if (post && (isTitle(text, post.title.start, at + 1) || isTitle(text, post.title.start, at + 2))) continue
    // 财务科向荣: the post 财务 goes on into a body; 中心主任镇国安: 主任 does not.
    const goesOn = post && !isSurnameAt(text, at) && bodyStrength(text, start, at + 1) >= BodyStrength.strong
    if (goesOn && !holdsPost(text, start, at + 1)) continue
    // 区人大常委会副主任镇|海生: behind a post no name of a body goes on
    if (!post && holdsPost(text, start, at)) continue
    const body = post ? BodyStrength.none : bodyStrength(text, start, at)
    const name = weightBehind(text, at, end, post !== null || body >= BodyStrength.strong)
    if (name === null) continue
    // 哈里木别克: one name, and no body 哈里
    if (!post && body === BodyStrength.none && isTransliteration(text, start, end)) continue
    const before = post ? postWeight(post) : bodyWeight(text, start, at, body, evidence)
    if (before === null) continue
    offer(choice, {
      organization: post ? post.organization : { start, end: at },
      title: post ? post.title : null,
      names: [[{ start: at, end }]],
      weight: name + before,
      margin: CERTAIN,
    })
  }
}

/** What speaks for text[at, end) as a name, a body before it being marked or not; null where nothing can. */
function weightBehind(text: string, at: number, end: number, isMarked: boolean): number | null {
  const hasSurname = isSurnameAt(text, at)
  // 市金融办金融: behind a body even 金融 is a name.
  if (isMarked) {
    const least = end - at === 2 && hasSurname ? NAME_BEHIND_BODY : unusualNameWeight(text, at, end)
    return Math.max(nameWeight(text, at, end), least)
  }
  // 資訊工程學系: with nothing to mark the body, no name ends like one; nor has it four characters.
  const isShort = end - at < 4 && hasSurname
  const isTransliterated = end - at >= 4 && isTransliteration(text, at, end)
  if (!isShort && !isCompoundSurname(text, at) && !isTransliterated) return null
  return bodyStrength(text, at, end) > 0 ? null : nameWeight(text, at, end)
}

/** 卫生健康局杏林春: the known ending before it tells more than that 林春 opens with a surname. */
function unusualNameWeight(text: string, at: number, end: number): number {
  const isName = end - at === 3 && !endsBody(text.charAt(at)) && bodyStrength(text, at, end) === BodyStrength.none
  return isName ? NAME_BEHIND_BODY : NameWeight.none
}

/** 财务总监谈天 is likely, 方代表水清 is not: one character is no kind of post. 主任委员 beats 委员. */
function postWeight({ title, rest }: Post): number {
  const known = rest === 0 ? 4 : rest === 1 ? 1 : 3
  return known + Math.min(title.end - title.start, 5) * 0.05
}

/** What speaks for text[start, end) as the body before a name; null where nothing can. */
function bodyWeight(
  text: string,
  start: number,
  end: number,
  strength: number,
  evidence: Evidence,
): number | null {
  if (end - start < 2) return null
  if (strength > 0) return strength + (evidence.entries === 'bodies' ? 0.5 : 0)
  // 华为李雷: nothing tells the body but the entries beside it and the document.
  return byOthers(evidence) + (wasSeen(text, start, end, evidence) ? 2 : 0)
}

/** 1 where the other entries mostly have bodies, -1 where they have none. */
function byOthers({ entries }: Evidence): number {
  return entries === 'bodies' ? 1 : entries === 'names' ? -1 : 0
}

function wasSeen(text: string, start: number, end: number, { bodies }: Evidence): boolean {
  return bodies.size > 0 && bodies.has(text.slice(start, end))
}

/** A post of a body with nobody in it: 市财政局局长. */
function offerPost(choice: Choice, text: string, start: number, { organization, title, rest }: Post): void {
  // 李会局长: the body could as well be a name.
  const isDoubtful = organization !== null && nameWeight(text, start, organization.end) >= NameWeight.common
  // 王五局长 is a person, though 县财政局长 is the 局长 of the 县财政局.
  const isPerson = organization !== null && nameWeight(text, start, title.start) >= NameWeight.rare
  const weight = rest > 0 ? 2 : isPerson ? 4.2 : isDoubtful ? 4.5 : 5.3
  offer(choice, { organization, title, names: [], weight, margin: CERTAIN })
}

/** Name, then post: 王五局长, 张副市长, 高林素月委員. */
function offerNameFirst(choice: Choice, text: string, start: number, end: number): void {
  for (let length = 1; length <= 4 && start + length < end; length++) {
    const at = start + length
    // 项目经理: a kind of post.
    if (length === 2 && NAME_LIKE_MATTERS.includes(text.slice(start, at))) continue
    // 田野副|市长 is none: the 副 belongs to the post.
    const isWhole = length > 1 && WHOLE.has(text.slice(at, end))
    if (hasBit(text, at - 1, NO_NAME_END) || (!isWhole && !isTitle(text, at, end))) continue
    const name = { start, end: at }
    const weight = length === 1 ? loneSurnameWeight(text, start) : nameWeight(text, start, at)
    if (weight < (length === 4 ? NameWeight.doubled : NameWeight.rare)) continue
    const title = { start: at, end }
    offer(choice, { organization: null, title, names: [[name]], weight: weight + (isWhole ? 4.5 : 2.7), margin: CERTAIN })
  }
}

/** 院长王小明教授: the word behind the name is beside the post. */
function offerHonoured(choice: Choice, text: string, start: number, end: number, evidence: Evidence): void {
  const at = end - honorificAt(text, start, end)
  if (at === end || at - start < 4) return
  const own = readEntry(text, start, at, evidence)
  if (own?.title && own.names.length === 1) offer(choice, { ...own, weight: own.weight + 1 })
}

/** 李主任: a surname alone; not the 区 of 区主任. */
function loneSurnameWeight(text: string, at: number): number {
  return isSurnameAt(text, at) && !hasBit(text, at, IS_LEVEL) ? NameWeight.rare : NameWeight.none
}

/** A bare name, or several run together: 李强王小明, 张三和李四. */
function offerNamesOnly(choice: Choice, text: string, start: number, end: number, evidence: Evidence): void {
  if (!isHanOnly(text, start, end)) return
  const others = -byOthers(evidence)
  const length = characterCount(text, start, end)
  if (length <= 4) {
    // 許何文玉 among names that signs part
    const isWhole = length === 4 && evidence.entries === 'names' && nameWeight(text, start, end) >= NameWeight.doubled
    const weight = (isWhole ? 2 : 0) + nameWeight(text, start, end) + 1.5 + (length < 4 ? Math.max(others, -0.5) : 0)
    offer(choice, named([{ start, end }], weight))
  } else if (length <= 7 && bodyStrength(text, start, end) === 0) {
    // 阿布都热依木: long, no surname, no body.
    const weight = Math.max(nameWeight(text, start, end) + 1.5, 0.4 + others * 0.3)
    offer(choice, named([{ start, end }], weight))
  }
  if (length < 4) return
  const cut = length > 4 && isTransliteration(text, start, end) ? null : cutNames(text, start, end)
  if (cut) offer(choice, namesOfCuts(start, cut.cuts, cut.weight + 1.2 + others))
}

function namesOfCuts(start: number, cuts: number[], weight: number): Reading {
  const names = cuts.map((cut, index) => [{ start: cuts[index - 1] ?? start, end: cut }])
  return { organization: null, title: null, names, weight, margin: CERTAIN }
}

/** 张三和李四, 市财政局张三及李四: an entry, and a name joined to it. */
function offerJoined(choice: Choice, text: string, start: number, end: number, evidence: Evidence): void {
  for (let at = Math.max(start + 2, end - 4); at < end - 2; at++) {
    if (!hasBit(text, at, JOINS_NAMES) || nameWeight(text, at + 1, end) < NameWeight.common) continue
    const first = readEntry(text, start, at, evidence)
    if (!first || first.names.length !== 1 || first.weight < NameWeight.common + 1) continue
    const names = [first.names[0] as NameParts, [{ start: at + 1, end }]]
    offer(choice, { organization: first.organization, title: first.title, names, weight: 7, margin: CERTAIN })
  }
}

/** 县武装部, 市政协: a body and nobody. */
function offerBodyOnly(choice: Choice, text: string, start: number, end: number, evidence: Evidence): void {
  const organization = { start, end }
  const weight = bodyOnlyWeight(text, start, end, evidence) + (wasSeen(text, start, end, evidence) ? 2 : 0)
  offer(choice, { organization, title: null, names: [], weight, margin: CERTAIN })
}
