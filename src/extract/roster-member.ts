/** One member of a list, its parts between gaps: 县公安局 武松, 李　强（副市长）, 內政部部長 | 李白. */
import { GROUP_OPENINGS } from '../lexicon/attendance-words.js'
import { GENERIC_BODIES } from '../lexicon/organizations.js'
import { append } from '../source/append.js'
import type { Span } from '../source/located-text.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { isCount, withoutClosing, withoutFollowers, withoutResponsible } from './roster-closings.js'
import { readEntry } from './roster-entry.js'
import { NameWeight, characterCount, isHanOnly, isSurnameAt, nameWeight } from './roster-names.js'
import { readNamesInNote, readNote, readUnknownNote } from './roster-notes.js'
import { opensGeneric } from './roster-placeholders.js'
import { readKnownPerson } from './roster-known.js'
import { isTitle, readPost } from './roster-posts.js'
import { NO_EVIDENCE, type Chunk, type Evidence, type Member, type NameParts, type Reading } from './roster-types.js'

interface MemberPerson {
  name: NameParts
  organization: Span | null
  title: Span | null
  span: Span
  /** Post and body stand behind the name, so they are not shared with the next. */
  isPostfix: boolean
  /** 张三（请假） */
  isExcused: boolean
}

export interface MemberReading {
  persons: MemberPerson[]
  /** Of a member without persons. */
  organization: Span | null
  title: Span | null
  /** Its parts stand in columns. */
  inColumns: boolean
  /** 县政协有关负责同志: several nameless persons. */
  isPlural: boolean
  /** 市财政局（请假）: of a member without persons. */
  isExcused: boolean
}

/** One part of a member: what it says, and what its bracket says. */
interface Part {
  organization: Span | null
  title: Span | null
  names: NameParts[]
  span: Span
  note: { organization: Span | null; title: Span | null } | null
  isPlural: boolean
  isExcused: boolean
}

const GROUPS = new Set(GROUP_OPENINGS)
const LEADING = /负责|领导/
/** No evidence of other entries weighs more. */
const BEYOND_EVIDENCE = 2.3

const NO_PARTS: Part[] = []
const NO_PERSONS: MemberPerson[] = []

export function readMember(text: string, member: Member, evidence: Evidence): MemberReading | null {
  let parts = NO_PARTS
  for (const [index, chunk] of member.chunks.entries()) {
    // 县政府领导　田野　白露: what groups the persons is no body of theirs
    if (member.chunks.length > 1 && GROUPS.has(text.slice(chunk.start, chunk.end))) continue
    const last = parts.at(-1)
    // 仇衡 @qiu-heng（北溟研究院）: the bracket behind the account is about the person.
    if (last && chunk.note && !last.note && text.charAt(chunk.start - 1) === '@') parts[parts.length - 1] = withNote(text, last, chunk.note, evidence)
    const part = readPart(text, chunk, parts.at(-1), evidence, isName(text, member.chunks[index + 1]))
    if (part) parts = append(parts, parts.length === 0 && chunk === member.chunks[0] && isBodyApart(text, member, part, evidence) ? asBody(part) : part)
  }
  if (parts.length === 0) return null
  const isNamed = parts.some((part) => part.names.length > 0)
  const last = parts[parts.length - 1] as Part
  const isPlural = last.isPlural
  const inColumns = parts.length > 1
  // 各县（市、区）宣传部部长: what stands behind the bracket is no body of its own.
  const opening = member.chunks[0] as Chunk
  if (!isNamed && opensGeneric(text, opening.start, opening.end)) return null
  if (!isNamed) return { persons: [], ...joinNameless(parts), inColumns, isPlural, isExcused: last.isExcused }
  // 张三 局长 李四 副局长: the post behind the last name tells where posts stand.
  const isPostfix = last.names.length === 0
  return { persons: readPersons(text, parts, isPostfix), organization: null, title: null, inColumns, isPlural, isExcused: false }
}

/** 华为 李雷; 云湖 韩梅: in such a list the first part of a member is a body, whatever it looks like. */
function isBodyApart(text: string, member: Member, part: Part, evidence: Evidence): boolean {
  if (!evidence.bodiesApart || member.separator === 'join' || member.chunks.length < 2) return false
  if (part.names.length !== 1 || part.organization || part.title || part.note) return false
  // 蒲公英 副乡长: a post and no name behind it.
  const second = member.chunks[1] as Chunk
  return member.chunks.length > 2 || readPost(text, second.start, second.end)?.rest !== 0
}

function asBody(part: Part): Part {
  return { ...part, organization: part.span, names: [] }
}

/** 县政府 办公室: parts of one body; 市财政局 局长: a body and its post. */
function joinNameless(parts: Part[]): { organization: Span | null; title: Span | null } {
  let organization: Span | null = null
  let title: Span | null = null
  for (const part of parts) {
    if (part.organization) {
      organization = { start: (organization ?? part.organization).start, end: part.organization.end }
    }
    title = part.title ?? title
  }
  return { organization, title }
}

/** 物业企业　云湖物业公司　田野: what kind of body it is, and no part of its name. */
const KIND = /(?:企业|单位|部门)$/

function readPersons(text: string, parts: Part[], isPostfix: boolean): MemberPerson[] {
  let persons = NO_PERSONS
  let organization: Span | null = null
  let title: Span | null = null
  let start: number | null = null
  const bodyFirst = parts[0]?.names.length === 0 && parts[0].organization !== null
  for (const part of parts) {
    if (part.names.length === 0) {
      const before = persons.at(-1)
      // 市财政局 王五 局长 市教育局 赵六 局长: the second body opens an entry of its own.
      if (isPostfix && before && !(bodyFirst && part.organization && !part.title)) {
        before.organization = part.organization ?? before.organization
        before.title = part.title ?? before.title
        before.span = { start: before.span.start, end: part.span.end }
        before.isPostfix = true
        continue
      }
      if (part.organization) {
        // 县政府 办公室: both are one body.
        const goesOn: boolean = title === null && start !== null
        const first: Span = goesOn && organization && !KIND.test(text.slice(organization.start, organization.end)) ? organization : part.organization
        organization = { start: first.start, end: part.organization.end }
        title = null
      }
      title = part.title ?? title
      start ??= part.span.start
      continue
    }
    for (const name of part.names) {
      const isFirst = name === part.names[0]
      const own = isFirst ? part : null
      const first = name[0] as Span
      const end = (name[name.length - 1] as Span).end
      persons = append(persons, {
        name,
        organization: part.note?.organization ?? own?.organization ?? organization,
        title: part.note?.title ?? own?.title ?? title,
        // 市政府办（张三、李四）: the name stands behind its part.
        span: isFirst ? { start: start ?? part.span.start, end: Math.max(part.span.end, end) } : { start: first.start, end },
        isPostfix: part.note !== null || (isFirst && part.title !== null && part.title.start > first.start),
        isExcused: part.isExcused,
      })
      start = null
    }
    if (part.organization) organization = part.organization
    if (part.title) title = part.title
  }
  return persons
}

/** Whether the chunk is a name of two or three characters, and not 3位. */
function isName(text: string, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.end - chunk.start < 4 && nameWeight(text, chunk.start, chunk.end) >= NameWeight.rare
}

function readPart(text: string, chunk: Chunk, before: Part | undefined, evidence: Evidence, isPost: boolean): Part | null {
  // 聂小雨（华苇科技）@niexy: the account of the person before.
  if (before && text.charAt(chunk.start - 1) === '@') return null
  const ahead = withoutFollowers(text, chunk.start, chunk.end)
  const responsible = withoutResponsible(text, chunk.start, ahead)
  const plural = responsible === null ? null : readPlural(text, { start: chunk.start, end: responsible })
  if (plural) return plural
  const end = withoutClosing(text, chunk.start, ahead)
  const span = { start: chunk.start, end }
  if (end <= chunk.start || isCount(text, span.start, end)) return null
  const reading = expectsName(text, span, before) || isMarkedName(text, chunk, span)
    ? { organization: null, title: null, names: [[span]], weight: 5, margin: 5 }
    : readAgain(text, chunk, end, evidence)
  // 会员代表　田野: a post, as a name follows it
  if (!reading || (responsible !== null && reading.names.length === 0 && !(isPost && reading.title))) return null
  // 党政主要负责同志 are no person by the name of 党政.
  if (responsible !== null && LEADING.test(text.slice(responsible, ahead))) return null
  const start = startOf(reading, span)
  const { organization, title, names } = reading
  const part: Part = { organization, title, names, span: { start, end }, note: null, isPlural: false, isExcused: isExcuse(text, chunk.note) }
  return chunk.note ? withNote(text, part, chunk.note, evidence) : part
}

/** （请假）, （因公请假）, （公假）, （未派员）, （請假委託代理）; not （委托张三代）, who sends somebody. */
function isExcuse(text: string, note: Span | null): boolean {
  return note !== null && /^(?:因[^，。]{1,6})?(?:请假|缺席|未派员|未出席|未到会?|未参会)(?![：:])|^(?:[公事病丧婚产]假|公[出差])(?![\u4e00-\u9fff：:])|[，、](?:请假|缺席)$/.test(text.slice(note.start, note.end))
}

/** A first reading that nothing can overturn need not be done again. */
function readAgain(text: string, chunk: Chunk, end: number, evidence: Evidence): Reading | null {
  const known = evidence.persons.size > 0 ? readKnownPerson(text, chunk.start, end, evidence.persons) : null
  if (known) return known
  const { first } = chunk
  if (first && first.margin >= BEYOND_EVIDENCE && end === chunk.end) return first
  return readEntry(text, chunk.start, end, evidence)
}

/** Where the first of body, title and name begins, in whatever order they stand. */
function startOf({ organization, title, names }: Reading, span: Span): number {
  return Math.min(organization?.start ?? span.end, title?.start ?? span.end, names[0]?.[0]?.start ?? span.end)
}

function withNote(text: string, part: Part, note: Span, evidence: Evidence): Part {
  if (part.names.length === 0) {
    // 市政府办（张三、李四）
    const names = part.organization ? readNamesInNote(text, note) : []
    return names.length > 0 ? { ...part, names: names.map((name) => [name]) } : part
  }
  const known = readNote(text, note)
  const inNote = known || !isLongName(text, part) ? [] : readNamesInNote(text, note)
  if (inNote.length > 0) return { ...asBody(part), names: inNote.map((name) => [name]) }
  const read = known ?? (evidence.unknownNotes ? readUnknownNote(text, note) : null)
  // 产品部王海（PM）: his body is said already.
  const isOwn = read !== null && read !== known && part.organization !== null
  return read && !isOwn ? { ...part, note: read, span: { start: part.span.start, end: note.end + 1 } } : part
}

/** 云海监理（王五）: four characters with a name in the bracket are a body. */
function isLongName(text: string, { organization, title, names, span }: Part): boolean {
  if (organization || title || names.length !== 1 || span.end - span.start < 4) return false
  return isHanOnly(text, span.start, span.end) && nameWeight(text, span.start, span.end) < NameWeight.rare
}

/** 金　融（市财政局局长）, 海　关: padding, or a post in the bracket, mark a name that looks like a body. */
function isMarkedName(text: string, chunk: Chunk, { start, end }: Span): boolean {
  if (!isSurnameAt(text, start) || readPost(text, start, end)) return false
  // 曲定局（规划部）: the body in the bracket leaves a name before it, unless that opens as a body does (司法局)
  if (end - start === 3) {
    const note = chunk.note && bodyStrength(text, start, end - 1) === BodyStrength.none ? readNote(text, chunk.note) : null
    return note !== null && note.organization !== null
  }
  if (end - start !== 2) return false
  return chunk.isPadded || (chunk.note !== null && readNote(text, chunk.note) !== null)
}

/** Behind a body or a post and a gap stands a name, whatever it looks like: 云水镇 镇海山. */
function expectsName(text: string, { start, end }: Span, before: Part | undefined): boolean {
  if (!before || before.isPlural || before.names.length > 0 || !isHanOnly(text, start, end)) return false
  const length = characterCount(text, start, end)
  if (length < 2 || length > 4 || readPost(text, start, end)?.rest === 0) return false
  // 政风室　方主任正: the post stands inside the name
  if (length === 4 && isTitle(text, start + 1, end - 1)) return false
  if (nameWeight(text, start, end) >= NameWeight.rare) return true
  // 芒洪乡　赵三木嘎: four characters that open with a surname, as minorities of the south have them
  const mayBeLong = length === 4 && isSurnameAt(text, start) && !readPost(text, start, end)
  return (length < 4 || mayBeLong) && bodyStrength(text, start, end) < BodyStrength.strong
}

/** The body of 县政协有关负责同志; null for 有关部门负责人 and for posts. */
function readPlural(text: string, span: Span): Part | null {
  if (bodyStrength(text, span.start, span.end) === 0) return null
  if (GENERIC_BODIES.includes(text.slice(span.start, span.end))) return null
  const reading = readEntry(text, span.start, span.end, { ...NO_EVIDENCE, entries: 'bodies' })
  if (!reading?.organization || reading.names.length > 0) return null
  return { organization: reading.organization, title: null, names: [], span, note: null, isPlural: true, isExcused: false }
}
