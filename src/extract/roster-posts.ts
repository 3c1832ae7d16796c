/** The post before or behind a name, and the body whose post it is: 市财政局|局长, 县委书记, 镇党委书记. */
import {
  LEVEL_CHARACTERS,
  LEVEL_WORDS,
  PARTY_COMMITTEES,
  PARTY_POSTS,
  TERRITORY_POSTS,
} from '../lexicon/attendance-words.js'
import { GENERIC_BODIES } from '../lexicon/organizations.js'
import { HOUSE_POSTS, TITLES, TITLE_PREFIXES, WHOLE_POSTS } from '../lexicon/titles.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { BodyStrength, bodyEndingStrength, endsBody } from './roster-bodies.js'
import { findEnding, indexEndings } from './roster-words.js'

export interface Post {
  organization: Span | null
  title: Span
  /** How many characters before the title word are neither body nor level: 财务 in 财务总监. */
  rest: number
}

const TITLE_ENDINGS = indexEndings(TITLES.flatMap(({ title, variants = [] }) => [title, ...variants]))
/** What stands between a body and the word of the post: 项目建设 in 项目建设主管. */
const LONGEST_MATTER = 6
/** Longer stretches are no post. */
const LONGEST_POST = 40
const prefixBefore = findEnding(TITLE_PREFIXES)
const committeeBefore = findEnding(PARTY_COMMITTEES)
const partyPostAt = findEnding(PARTY_POSTS)
const territoryPostAt = findEnding(TERRITORY_POSTS)
const LEVELS = new Set(LEVEL_CHARACTERS)
const WHOLE = new WordIndex(WHOLE_POSTS)
const GENERIC = new Set(GENERIC_BODIES)
const HOUSE = new WordIndex(HOUSE_POSTS)

/** The post that ends at `end` in text[start, end); null where no title word stands there. */
export function readPost(text: string, start: number, end: number): Post | null {
  if (end - start > LONGEST_POST || end <= start) return null
  const isHousePost = end - start === 2 && HOUSE.wordAt(text, start, end).length === 2
  if (isHousePost || WHOLE.wordAt(text, start, end).length === end - start) {
    return { organization: null, title: { start, end }, rest: 0 }
  }
  const titles = TITLE_ENDINGS(text, end)
  if (titles.length === 0) return null
  const joint = readJointPost(text, start, end)
  if (joint) return joint
  let best: Post | null = null
  for (const title of titles) {
    const at = end - title.length
    if (at < start || !text.startsWith(title, at)) continue
    const post = postFrom(text, start, at, end)
    if (!best) best = post
    else if (best.rest > 0 && post.rest === 0 && isSurely(text, start, post)) return post
    if (best.rest === 0) return best
  }
  return best && withMatter(text, start, end, best)
}

/** Where one title ends another (委員 in 召集委員, 主任 in 中心主任), a body beyond doubt decides. */
function isSurely(text: string, start: number, { organization, title }: Post): boolean {
  if (!organization) return false
  if (organization.end > title.start) return true
  return bodyEndingStrength(text, start, organization.end) === BodyStrength.sure
}

/** 人事处处长兼教师工作部部长: two posts of one person. */
function readJointPost(text: string, start: number, end: number): Post | null {
  for (let at = start + 2; at < end - 2; at++) {
    if (text.charAt(at) !== '兼') continue
    const first = readPost(text, start, at)
    const second = first && readPost(text, at + 1, end)
    if (!first || !second) continue
    const both = joinPosts(text, first.organization, first.title, second.organization, second.title)
    return { ...both, rest: first.rest }
  }
  return null
}

/** The post whose title word stands at text[at, end): takes in what belongs to it, reads the body before. */
function postFrom(text: string, start: number, at: number, end: number): Post {
  const titleStart = widenTitle(text, start, at, end)
  const title = { start: titleStart, end }
  if (titleStart === start) return { organization: null, title, rest: 0 }
  if (isLevel(text, start, titleStart, end) || isCommitteePost(text, start, titleStart, end)) {
    return { organization: null, title: { start, end }, rest: 0 }
  }
  const posting = postingBefore(text, start, titleStart)
  if (posting >= 0) {
    return { organization: posting - start > 1 ? { start, end: posting } : null, title: { start: posting, end }, rest: 0 }
  }
  // 《江城日报》记者
  if (bodyEndingStrength(text, start, titleStart) > 0 || text.charAt(titleStart - 1) === '》') {
    return { organization: { start, end: titleStart }, title, rest: 0 }
  }
  // 县财政局长: the 局 is written once for the body and the post.
  const isHead = titleStart === at && at - start >= 2 && isHeadOfBody(text, at, end)
  if (isHead && bodyEndingStrength(text, start, at + 1) > 0) {
    return { organization: { start, end: at + 1 }, title, rest: 0 }
  }
  return { organization: null, title: { start, end }, rest: titleStart - start }
}

/** 地政總署產業測量師, 云城公司安全总监: the matter of the post stands between it and the body. */
function withMatter(text: string, start: number, titleEnd: number, post: Post): Post {
  const titleStart = start + post.rest
  for (let end = titleStart - 2; end >= start + 3 && titleStart - end <= LONGEST_MATTER; end--) {
    if (bodyEndingStrength(text, start, end) >= BodyStrength.strong && !GENERIC.has(text.slice(start, end))) {
      return { organization: { start, end }, title: { start: end, end: titleEnd }, rest: 0 }
    }
  }
  return post
}

/** 县统计局驻沙溪村第一书记: where the words of the village begin to which a person is sent; -1 for none. */
function postingBefore(text: string, start: number, titleStart: number): number {
  if (!(text.endsWith('村', titleStart) || text.endsWith('社区', titleStart))) return -1
  const posting = text.lastIndexOf('驻', titleStart)
  return posting >= start ? posting : -1
}

/** 镇党委书记, 校长, 街道党工委书记: the level stands for a body that is not named. */
function isLevel(text: string, start: number, titleStart: number, end: number): boolean {
  if (titleStart - start === 1) return LEVELS.has(text.charAt(start))
  if (LEVEL_WORDS.includes(text.slice(start, titleStart))) return true
  return partyPostAt(text, titleStart, end) > 0 && GENERIC.has(text.slice(start, titleStart))
}

/** 局长, 部長: the post is named by the kind of the body. */
function isHeadOfBody(text: string, at: number, end: number): boolean {
  // 教学组长, 纪检组长: who leads the group is called so, and the group is no body of its own
  return end - at === 2 && text.charAt(at + 1) === '长' && text.charAt(at) !== '组' && endsBody(text.charAt(at))
}

/** 副主任, 党组副书记: moves the start of a title over what belongs to it. */
function widenTitle(text: string, start: number, at: number, end: number): number {
  let from = at
  for (let guard = 0; guard < 4; guard++) {
    const prefix = prefixBefore(text, start, from)
    if (prefix === 0) break
    from -= prefix
  }
  if (partyPostAt(text, start, end) === 0) return from
  const committee = from - committeeBefore(text, start, from)
  // 云台街道党工委书记: sent to a place that is named, such a committee is a body of its own.
  const isSent = from - committee > 1 && text.startsWith('工委', from - 2) && committee - start > 2
  return isSent || isOfDiscipline(text, start, from) ? from : committee
}

/** 县纪委|副书记: who is none of the heads of the county; 县纪委书记 sits in its committee. */
function isOfDiscipline(text: string, start: number, from: number): boolean {
  return from - start === 3 && LEVELS.has(text.charAt(start)) && text.startsWith('纪委副书记', start + 1)
}

/** 市委|书记, 县委|常委: the committee of a level without a name is part of the title. */
function isCommitteePost(text: string, start: number, titleStart: number, end: number): boolean {
  return (
    titleStart - start === 2 &&
    text.charAt(start + 1) === '委' &&
    LEVELS.has(text.charAt(start)) &&
    partyPostAt(text, titleStart, end) > 0
  )
}

/** 市长, 代县长, 副区长: with such a post the posts before it are no body's. */
export function isTerritorial(text: string, { start, end }: Span): boolean {
  const post = territoryPostAt(text, start, end)
  return post > 0 && end - start <= post + 3
}

/** 市委副书记、市长; 市财政局党组书记、局长; 县委常委、县公安局局长: posts of one person as one. */
export function joinPosts(
  text: string,
  organization: Span | null,
  title: Span,
  secondOrganization: Span | null,
  secondTitle: Span,
): Pick<Post, 'organization' | 'title'> {
  const { end } = secondTitle
  // 区政府党组书记、区长: the post of the territory takes the body into the title.
  if (organization && !secondOrganization && isTerritorial(text, secondTitle)) {
    return { organization: null, title: { start: organization.start, end } }
  }
  // 市政府党组成员、市政府办公室主任: neither post says which body the person is of
  if (organization && secondOrganization && text.startsWith('党组成员', title.start)) {
    return { organization: null, title: { start: organization.start, end } }
  }
  // 高新区党工委书记、管委会主任: with a second post the committee is no body of its own.
  if (organization && organization.end === title.start && text.startsWith('工委', organization.end - 2)) {
    const committee = organization.end - committeeBefore(text, organization.start, organization.end)
    return { organization: { start: organization.start, end: committee }, title: { start: committee, end } }
  }
  return { organization, title: { start: title.start, end } }
}

/** Whether text[start, end) is a title with what belongs to it, and nothing else. */
export function isTitle(text: string, start: number, end: number): boolean {
  for (const title of TITLE_ENDINGS(text, end)) {
    const at = end - title.length
    if (at >= start && text.startsWith(title, at)) return widenTitle(text, start, at, end) === start
  }
  return false
}

/** Whether 副主任 or the like stands in text[start, end), and something behind it. */
export function holdsPost(text: string, start: number, end: number): boolean {
  return POST_AND_MORE.test(text.slice(start, end))
}
const POST_AND_MORE = /副(?:主任|主席|书记|秘书长|[市县区州镇乡局院校处科部]长).|(?:主任|主席|书记|局长)[镇乡村]$/
