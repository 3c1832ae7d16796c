/**
 * Lists in which every person is addressed, as Hong Kong and Macau write them, in columns or not: 主席　　羅啟明先生, MH;
 * 雷紹麟先生　　民政事務處　　民政事務專員; 物業管理公司高級物業經理鄺志明先生（離港）. The address ends the name.
 */
import { ADDRESSES, SURE_ADDRESSES } from '../lexicon/attendance-words.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { indentWidth } from '../source/plain-text.js'
import { readOrganizationEnd } from './organization-names.js'
import { indentOf } from './roster-indents.js'
import { isCompoundSurname, isHanOnly, isSurnameAt } from './roster-names.js'
import { readNote } from './roster-notes.js'
import { readPost } from './roster-posts.js'
import type { RosterEntry } from './roster-types.js'

const ADDRESSED = new RegExp(`^([^（()）]{2,40}?)(?:${ADDRESSES.join('|')})(?:[（(]([^（()）]*)[）)])?$`)
const SURE = new RegExp(`(?:${SURE_ADDRESSES.join('|')})(?:$|[（(，、；])`)
/** MH, JP, 会议开始, 下午2时42分: what stands in the columns behind. */
const IDLE = /^(?:[A-Z]{1,4}(?:[（(][^（()）]*[）)])?|会议(?:开始|结束)|[上下]午\d{1,2}[时:：]\d{0,2}分?|\d{1,2}[:：]\d{2}|全程|到席时间|离席时间)$/
const ADDRESS = new RegExp(SURE_ADDRESSES.join('|'))
const EXCUSED = /请假|告假|缺席|离港|离境|因事|因病/
const FEWEST_SPACES = 3

interface Part extends Span {
  /** Joined to the one before by 、. */
  isJoined: boolean
}

interface Words {
  organization: Span | null
  title: Span | null
}

interface Addressed extends Words {
  name: Span
  span: Span
  isExcused: boolean
  isJoined: boolean
}

/** The entries; null where the lines are no such list. */
export function readAddressed(located: LocatedText, lines: readonly Span[]): RosterEntry[] | null {
  if (!lines.some((line) => holdsAddress(located, line)) || lines.some((line) => isPartlyAddressed(located, line))) return null
  const entries: RosterEntry[] = []
  const column: Column = { indent: 0, organization: null }
  let bare = 0
  for (const line of lines) {
    const persons = readLine(located, line, column)
    if (!persons) return null
    if (persons.length === 0) bare++
    for (const { name, organization, title, span, isExcused } of persons) entries.push({ name: [name], organization, title, span, list: isExcused ? 'absent' : null })
  }
  return entries.length === 0 || bare * 2 > lines.length ? null : entries
}

/** Whether an address closes a word of the line: 黃議員定和 holds none. */
function holdsAddress(located: LocatedText, line: Span): boolean {
  return ADDRESS.test(located.slice(line)) && partsOf(located, line).some(({ start, end }) => SURE.test(located.text.slice(start, end)))
}

/** 列席：监事长汤伟、学生处陆佩女士: a run of persons of whom some are addressed, and an ordinary list. */
function isPartlyAddressed(located: LocatedText, line: Span): boolean {
  const parts = partsOf(located, line)
  if (parts.length < 2 || !parts.every(({ isJoined }, index) => isJoined || index === 0)) return false
  return parts.some(({ start, end }) => !SURE.test(located.text.slice(start, end)) && endsInName(located.text, start, end))
}

/** 监事长汤伟, 汤伟; 水利局 before 羅啟明先生 is a body. */
function endsInName(text: string, start: number, end: number): boolean {
  return readOrganizationEnd(text, start, end) !== end && nameStart(text, start, end) >= 0
}

/** The body of the row above, for rows that leave it out. */
interface Column {
  indent: number
  organization: Span | null
}

/** The persons of one line, with what stands beside them; null where one of its words is neither. */
function readLine(located: LocatedText, line: Span, column: Column): Addressed[] | null {
  const { text } = located
  const persons: Addressed[] = []
  let before: Words = { organization: null, title: null }
  let opensWithPerson: boolean | null = null
  for (const part of partsOf(located, line)) {
    const written = text.slice(part.start, part.end)
    if (IDLE.test(written)) continue
    const person = readPerson(text, part, written)
    opensWithPerson ??= person !== null
    const last = persons.at(-1)
    if (person) {
      if (!opensWithPerson) takeWords(person, before)
      if (part.isJoined && !opensWithPerson && last && !person.organization && !isSure(text, before)) person.organization = last.organization
      if (part.isJoined && last) shareWithin(text, person, last)
      before = { organization: null, title: null }
      persons.push(person)
    } else if (/先生|女士/.test(written)) return null
    else if (opensWithPerson && last) for (const one of chainTo(persons)) takeWords(one, readWords(text, part))
    else before = joinWords(before, readWords(text, part))
  }
  // 區信先生、盧佩珊女士　　委員: what stands behind the last is said of all
  if (!opensWithPerson && (before.title ?? before.organization)) for (const person of persons) takeWords(person, before)
  inheritBody(located, line, persons, column)
  return persons
}

/** The last person and those that 、 joins to it: 區信先生、盧佩珊女士　　委員. */
function chainTo(persons: readonly Addressed[]): Addressed[] {
  const first = persons.findLastIndex(({ isJoined }) => !isJoined)
  return persons.slice(Math.max(0, first))
}

/** 高級物業經理鄺志明先生、物業主任容潔盈女士: the second is of the body of the first. */
function shareWithin(text: string, person: Addressed, { organization }: Addressed): void {
  if (!organization || !person.title) return
  const isShort = person.organization === null || person.organization.end - person.organization.start <= 2
  if (!isShort) return
  if (person.organization) person.title = { start: person.organization.start, end: person.title.end }
  person.organization = organization
}

function isSure(text: string, { organization }: Words): boolean {
  return organization !== null && text.slice(organization.start, organization.end).length > 2
}

function inheritBody(located: LocatedText, line: Span, persons: readonly Addressed[], column: Column): void {
  const indent = indentOf(located, line)
  const first = persons[0]
  if (!first) return
  if (first.organization) Object.assign(column, { indent, organization: first.organization })
  else if (column.organization && indent > column.indent + FEWEST_SPACES && first.title) first.organization = column.organization
}

/** The stretches between 、, ， and wide gaps. */
function partsOf(located: LocatedText, { start, end }: Span): Part[] {
  const { text } = located
  const parts: Part[] = []
  let from = start
  let isJoined = false
  let depth = 0
  const close = (at: number, behind: number, joins: boolean): void => {
    if (at > from) parts.push({ start: from, end: at, isJoined })
    isJoined = joins
    from = behind
  }
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if ('（('.includes(character)) depth++
    else if ('）)'.includes(character)) depth--
    else if (depth <= 0 && '、，；,;。'.includes(character)) close(at, at + 1, character === '、')
    else if (depth <= 0 && at > from && located.hasGap(at) && widthOf(located.gap(at)) >= FEWEST_SPACES) close(at, at, false)
  }
  close(end, end, false)
  return parts
}

function widthOf(gap: string): number {
  return indentWidth(gap, 0, gap.length)
}

function readPerson(text: string, part: Part, written: string): Addressed | null {
  const found = ADDRESSED.exec(written)
  if (!found) return null
  const [, before = '', note] = found
  const end = part.start + before.length
  const start = nameStart(text, part.start, end)
  if (start < 0) return null
  const person: Addressed = { name: { start, end }, ...readWords(text, { start: part.start, end: start }), span: { start: part.start, end: part.end }, isExcused: false, isJoined: part.isJoined }
  if (note === undefined) return person
  person.isExcused = EXCUSED.test(note)
  const close = part.end - 1
  const said = person.isExcused ? null : readNote(text, { start: close - note.length, end: close })
  if (said) takeWords(person, said)
  return person
}

/** 司徒偉強, 區信: two to four characters, a surname first, behind nothing or behind a body or a post; -1 where none stands there. */
function nameStart(text: string, start: number, end: number): number {
  // 霍簡麗珊女士 has her husband's surname before her own
  const isWhole = end - start <= 3 || (end - start === 4 && (isCompoundSurname(text, start) || (isSurnameAt(text, start) && isSurnameAt(text, start + 1))))
  if (isWhole && end - start >= 2 && isHanOnly(text, start, end) && !readPost(text, start, end)) return start
  for (const length of [4, 3, 2]) {
    const at = end - length
    if (at <= start || !isSurnameAt(text, at) || !isHanOnly(text, at, end)) continue
    if (length === 4 && !isCompoundSurname(text, at)) continue
    if (readOrganizationEnd(text, start, at) === at || readPost(text, start, at)) return at
  }
  return -1
}

/** 康樂及文化事務署副經理 -> the body and the post; a post alone; a body alone. */
function readWords(text: string, { start, end }: Span): Words {
  if (end <= start) return { organization: null, title: null }
  const behind = companyEnd(text, start, end) ?? readOrganizationEnd(text, start, end)
  if (behind === end) return { organization: { start, end }, title: null }
  if (behind > start + 2) return { organization: { start, end: behind }, title: { start: behind, end } }
  return { organization: null, title: { start, end } }
}

/** 偉安物業管理有限公司|高級物業經理 */
function companyEnd(text: string, start: number, end: number): number | null {
  const at = text.slice(start, end).lastIndexOf(COMPANY)
  return at > 0 ? start + at + COMPANY.length : null
}
const COMPANY = '有限公司'

function joinWords(one: Words, other: Words): Words {
  const joined = { ...one }
  takeWords(joined, other)
  return joined
}

/** What is said beside a person adds to what the entry says itself: the first body, the first post. */
function takeWords(person: Words, words: Words): void {
  // 地政總署　　鹿湖地政處產業測量師: behind the body the post is whole
  const whole = person.organization && words.organization && words.title ? { start: words.organization.start, end: words.title.end } : words.title
  person.organization ??= words.organization
  person.title ??= whole
}
