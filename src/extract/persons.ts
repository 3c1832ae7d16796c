/**
 * One person as the head of minutes names him: 市委副书记、代市长高峰, 胡卫江代市长, 召集人 鄒文彬, 蘇召集委員震清,
 * 县防办 季节, 理事会秘书 @Cynthia. Told apart by the surname, by the post and by white space.
 */
import { COMPOUND_SURNAMES } from '../lexicon/surnames.js'
import { LEVEL_CHARACTERS } from '../lexicon/attendance-words.js'
import { HONORIFICS, HONOURS, PERSON_CONJUNCTIONS } from '../lexicon/chairing.js'
import type { Person } from '../schema/minutes.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { isDotted, isSurname, NameWeight, nameWeight } from './roster-names.js'
import { entryEnd, SEPARATORS, trimPhrase } from './person-phrase.js'
import { readNote } from './roster-notes.js'
import { isTitle, joinPosts, readPost, type Post } from './roster-posts.js'

export interface PersonPhrase {
  /** Two spans where a title stands inside the name: 蘇(召集委員)震清. */
  name: Span[]
  organization: Span | null
  title: Span | null
}
const LATIN_NAME = /@?[A-Za-z][A-Za-z0-9_.·-]{0,59}$/
/** 李××, 王某某, ＸＸＸ: names that were taken out. */
const BLANKED_NAME = /^[\u4e00-\u9fff]?[×xXＸ某○*]{1,3}$/
const LONGEST_NAME = 4
const PREFIX_CHARACTERS = '副代'

/** The person that the phrase names; null where it names none. */
export function readPersonPhrase(located: LocatedText, span: Span): PersonPhrase | null {
  const { start, end } = trimPhrase(located.text, span)
  if (end - start < 1 || end - start > 60) return null
  const phrase = readNamed(located, start, end)
  return phrase && withNote(located.text, phrase, end, span.end)
}

/** 王小明（总工程师）: what the bracket behind the name says, where nothing before it does. */
function withNote(text: string, phrase: PersonPhrase, open: number, limit: number): PersonPhrase {
  if (phrase.title || phrase.organization || !'（('.includes(text.charAt(open)) || open >= limit) return phrase
  let close = open + 1
  while (close < limit && !'）)'.includes(text.charAt(close))) close++
  return { ...phrase, ...readNote(text, { start: open + 1, end: close }) }
}

function readNamed(located: LocatedText, start: number, end: number): PersonPhrase | null {
  return (
    readLatin(located, start, end) ??
    readTitleInside(located.text, start, end) ??
    readTitleBefore(located.text, start, withoutHonorific(located.text, start, end)) ??
    readTitleBefore(located.text, start, end) ??
    readTitleBehind(located.text, start, end) ??
    readUntitled(located, start, end)
  )
}

/** Every person of a list: 市委书记张三、市长李四; 张三　李四; 县委副书记、县长王五 is one. */
export function readPersons(located: LocatedText, span: Span): PersonPhrase[] {
  const persons: PersonPhrase[] = []
  let from: number | null = null
  // 主席：羅啟明先生, MH
  const entries = listEntries(located, span).filter((entry, index) => index === 0 || !HONOURS.includes(located.slice(entry)))
  for (const [index, entry] of entries.entries()) {
    const start: number = from ?? entry.start
    // 县委副书记、 has no name: its post belongs to the next one.
    const isLast = index === entries.length - 1
    from = start
    if (!isLast && isPostAlone(located.text, entry, entries[index + 1] as Span)) continue
    const person =
      readPersonPhrase(located, { start, end: entry.end }) ??
      // 县委书记、何静副县长: the post before has no name
      (start < entry.start ? readPersonPhrase(located, entry) : null)
    if (!person) continue
    persons.push(person)
    from = null
  }
  return persons
}

/** 县委副书记、 before 县长李四; not 周明远县长、 before 何静副县长, whose 县 belongs to no place 周明远县. */
function isPostAlone(text: string, { start, end }: Span, next: Span): boolean {
  const post = readPost(text, start, end)
  if (!isWhole(post) || !post.organization || post.organization.end <= post.title.start) return isWhole(post)
  const stem = post.title.start
  if (!isSureName(text, start, stem)) return true
  return stem - start < 3 && readTitleBehind(text, next.start, next.end) === null
}

export function buildPerson(located: LocatedText, phrase: PersonPhrase): Person {
  const { name, organization, title } = phrase
  const first = Math.min(...[...name, organization, title].map((span) => span?.start ?? Number.POSITIVE_INFINITY))
  const last = Math.max(...[...name, organization, title].map((span) => span?.end ?? 0))
  return {
    name: name.map((span) => located.value(span)).join(''),
    organization: organization && located.value(organization),
    title: title && located.value(title),
    position: located.position({ start: first, end: last }),
  }
}

/** The entries of a list, cut at separators and at white space between whole names. */
function listEntries(located: LocatedText, span: Span): Span[] {
  const { text } = located
  const entries: Span[] = []
  let depth = 0
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    const character = text.charAt(at)
    if ('（('.includes(character)) depth++
    else if ('）)'.includes(character)) depth--
    if (depth > 0) continue
    const isSeparator = SEPARATORS.includes(character) || isConjunction(text, span, start, at)
    if (!isSeparator && !isNameGap(located, span, start, at)) continue
    if (at > start) entries.push({ start, end: at })
    start = isSeparator ? at + 1 : at
  }
  if (span.end > start) entries.push({ start, end: span.end })
  return entries
}

/** 张三 李四, 县长张三 副县长李四: white space between two whole names; not 王 五, 办公室 王五. */
function isNameGap(located: LocatedText, span: Span, from: number, at: number): boolean {
  if (at - from < 2 || !located.hasGap(at)) return false
  const { text } = located
  let next = at + 1
  while (next < span.end && !located.hasGap(next) && !SEPARATORS.includes(text.charAt(next))) next++
  // 王  五: the second half of a padded name stands alone.
  if (next - at === 1 && next < span.end && located.hasGap(next)) {
    next++
    while (next < span.end && !located.hasGap(next)) next++
  }
  if (isSureName(text, at, next)) return isSureName(text, from, at) || isTitledName(text, from, at)
  return isTitledName(text, from, at) && (isTitledName(text, at, next) || (next < span.end && isWhole(readPost(text, at, next))))
}

/** 县长张三: a post with what surely is a name behind it. */
function isTitledName(text: string, start: number, end: number): boolean {
  const [name] = readTitleBefore(text, start, end)?.name ?? []
  return name !== undefined && isSureName(text, name.start, name.end)
}

/** 县委书记张三和县长李四, but not 和 of 张和平. */
function isConjunction(text: string, span: Span, from: number, at: number): boolean {
  if (!PERSON_CONJUNCTIONS.includes(text.charAt(at)) || at - from < 2) return false
  // 行政暨研考处处长: what stands before must name a person, too.
  for (let end = Math.min(span.end, at + 12); end > at + 2; end--) {
    if (isWhole(readPost(text, at + 1, end))) return endsPerson(text, from, at)
  }
  // 县长张三与李四; 周明远市长和何静副市长
  if (isSureName(text, at + 1, entryEnd(text, at + 1, span.end))) return isSureName(text, from, at) ? at - from <= 3 : isTitledName(text, from, at)
  return endsPerson(text, from, at) && readTitleBehind(text, at + 1, span.end) !== null
}

/** 副县长张三, 张三副县长, 张三 */
function endsPerson(text: string, start: number, end: number): boolean {
  if (isSureName(text, start, end) || readTitleBehind(text, start, end)) return true
  return readTitleBefore(text, start, end) !== null
}

function isSureName(text: string, start: number, end: number): boolean {
  return nameWeight(text, start, end) >= NameWeight.rare && !readPost(text, start, end)
}

function isName(text: string, start: number, end: number): boolean {
  const length = end - start
  // 各分管|副市长
  if (length < 2 || text.charAt(start) === '各') return false
  if (isDotted(text, start, end)) return !isWhole(readPost(text, end - 2, end))
  if (BLANKED_NAME.test(text.slice(start, end))) return true
  if (length >= LONGEST_NAME) return nameWeight(text, start, end) > 0
  return !/[^\u3400-\u9fff\ud840-\udfff]/.test(text.slice(start, end))
}

/** 蘇召集委員震清, 陳副市長文信: the title stands between surname and given name; 鄭陳召集委員淑惠 has two surnames. */
function readTitleInside(text: string, start: number, end: number): PersonPhrase | null {
  const isCompound = COMPOUND_SURNAMES.has(text.slice(start, start + 2))
  if (!isCompound && !isSurname(text.charAt(start))) return null
  return readAround(text, start, end, isCompound ? 2 : 1, [2, 1]) ?? (isSurname(text.charAt(start + 1)) ? readAround(text, start, end, 2, [2]) : null)
}

function readAround(text: string, start: number, end: number, surname: number, lengths: readonly number[]): PersonPhrase | null {
  for (const given of lengths) {
    const titleEnd = end - given
    // 代市长周晓: the post is of its own, and 代 no surname
    if (titleEnd - start - surname < 2 || isTitle(text, start, titleEnd)) continue
    const post = readPost(text, start + surname, titleEnd)
    if (!post || !isWhole(post) || post.organization || post.title.start !== start + surname) continue
    return { name: [{ start, end: start + surname }, { start: titleEnd, end }], organization: null, title: post.title }
  }
  return null
}

/** 院长王小明教授, 院长王明教授: taken off first, for 王明教授 may be a name of four characters. */
function withoutHonorific(text: string, start: number, end: number): number {
  return end - (HONORIFICS.find((word) => text.endsWith(word, end) && end - word.length > start + 3)?.length ?? 0)
}

/** 市委副书记、代市长高峰, 董事长郝建国: the last post that a name follows. */
function readTitleBefore(text: string, start: number, end: number): PersonPhrase | null {
  for (let titleEnd = end - 2; titleEnd > start + 1; titleEnd--) {
    if (!isName(text, titleEnd, end) || isWhole(readPost(text, titleEnd, end))) continue
    // 秘书处文简: the post goes on into a body.
    if (!isSurname(text.charAt(titleEnd)) && bodyStrength(text, start, titleEnd + 1) >= BodyStrength.strong) continue
    const post = readPosts(text, start, titleEnd)
    if (post) return { name: [{ start: titleEnd, end }], ...post }
  }
  return null
}

/** The posts of text[start, end), joined by 、: 县委常委、常务副县长. */
function readPosts(text: string, start: number, end: number): Pick<Post, 'organization' | 'title'> | null {
  let joined: Pick<Post, 'organization' | 'title'> | null = null
  let from = start
  while (from < end) {
    const comma = text.indexOf('、', from)
    const to = comma < 0 || comma > end ? end : comma
    const post = readPost(text, from, to)
    if (!post) return null
    // 周明远市长、何静副市长: what stands before the second post is a person's name.
    if (from > start && isSureName(text, from, from + post.rest)) return null
    const whole = isWhole(post) ? post : { organization: null, title: { start: from, end: to } }
    joined = joined ? joinPosts(text, joined.organization, joined.title, whole.organization, whole.title) : whole
    from = to + 1
  }
  return joined
}

/** 胡卫江代市长, 公孙毅厅长; 王副市长 names the surname alone. */
function readTitleBehind(text: string, start: number, end: number): PersonPhrase | null {
  const shortest = COMPOUND_SURNAMES.has(text.slice(start, start + 2)) ? 3 : 2
  // 高代市长: the 代 belongs to the post where only a surname is before it.
  const surname = shortest - 1
  const lengths = PREFIX_CHARACTERS.includes(text.charAt(start + surname)) ? [surname, shortest, 3, 4] : [shortest, 3, 4, 1]
  // 阿不都·买买提主席
  const dot = text.slice(start, end).search(/[·•‧・]/)
  if (dot > 0) lengths.push(...[2, 3, 4, 5, 6].map((length) => dot + length))
  for (const length of lengths) {
    const nameEnd = start + length
    // 区纪委监委: a body before what may be a post
    if (length > 2 && bodyStrength(text, start, nameEnd) >= BodyStrength.strong) continue
    if (nameEnd >= end || (length === 1 ? !isSurname(text.charAt(start)) : !isName(text, start, nameEnd))) continue
    const post = readPosts(text, nameEnd, end)
    const first = firstPost(text, nameEnd, end)
    if (!post || post.organization || post.title.start !== nameEnd || !isWhole(first)) continue
    // 王小明县委常委、副县长: what the level has before it is of the name
    if (first.organization && !LEVEL_CHARACTERS.includes(text.charAt(nameEnd))) continue
    return { name: [{ start, end: nameEnd }], organization: null, title: post.title }
  }
  return null
}

/** The first of the posts joined by 、. */
function firstPost(text: string, start: number, end: number): Post | null {
  const comma = text.indexOf('、', start)
  return readPost(text, start, comma < 0 || comma > end ? end : comma)
}

/** Whether the post was read to its beginning: 江代市长 is none. */
function isWhole(post: Post | null): post is Post {
  return post !== null && post.rest === 0
}

/** 理事会秘书@Cynthia, 润和-madixin. */
function readLatin(located: LocatedText, start: number, end: number): PersonPhrase | null {
  const { text } = located
  const found = LATIN_NAME.exec(text.slice(start, end))
  if (!found) return null
  const at = start + found.index
  const name = [{ start: text.charAt(at) === '@' ? at + 1 : at, end }]
  if (at === start) return { name, organization: null, title: null }
  const post = readPosts(text, start, at)
  if (post) return { name, ...post }
  // 张三 Corrie: both are the name.
  if (isSureName(text, start, at)) return { name: [{ start, end }], organization: null, title: null }
  const organization = { start, end: '-—'.includes(text.charAt(at - 1)) ? at - 1 : at }
  return bodyStrength(text, start, organization.end) > 0 ? { name, organization, title: null } : null
}

/** 欧阳建平; 县防办 季节: a body by white space or by its ending. */
function readUntitled(located: LocatedText, start: number, end: number): PersonPhrase | null {
  const { text } = located
  for (let at = end - 1; at > start + 1; at--) {
    if (!located.hasGap(at) || end - at < 2 || !isName(text, at, end) || at - start < 2) continue
    // 秘书处　郁　文　静: the surname stands apart, too
    if (located.hasGap(at - 1) && isSurname(text.charAt(at - 1)) && isName(text, at - 1, end)) continue
    return { name: [{ start: at, end }], organization: { start, end: at }, title: null }
  }
  for (const length of [3, 2, 4]) {
    const at = end - length
    if (at - start < 2 || nameWeight(text, at, end) < NameWeight.rare || bodyStrength(text, start, at) === 0) continue
    return { name: [{ start: at, end }], organization: { start, end: at }, title: null }
  }
  if (!isName(text, start, end) || isWhole(readPost(text, start, end)) || isBody(text, start, end)) return null
  return { name: [{ start, end }], organization: null, title: null }
}

/** 經濟局, 县财政局 open like a name and are none; 王镇 and 欧阳院 may be names. */
function isBody(text: string, start: number, end: number): boolean {
  const strength = bodyStrength(text, start, end)
  if (strength >= BodyStrength.sure) return true
  return strength >= BodyStrength.strong && end - start > 2 && !COMPOUND_SURNAMES.has(text.slice(start, start + 2))
}
