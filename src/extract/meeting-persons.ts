/** Who presided and who took the minutes: labelled lines first, then what the opening says. */
import { tellsAttendance } from '../outline/headings.js'
import type { FieldName, Outline } from '../outline/types.js'
import type { Person } from '../schema/minutes.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { readChairSentence, readLaterChairs, readRecorderSentence } from './chairs.js'
import { valuesOf } from './field-values.js'
import type { Opening } from './opening.js'
import { buildPerson, readPersonPhrase, readPersons, type PersonPhrase } from './persons.js'
import { readRoster } from './roster.js'
import { isSurname } from './roster-names.js'

export function readMeetingChairs(outline: Outline, opening: Opening | null): Person[] {
  const labelled = withoutRepeats(fieldPersons(outline, 'chair'))
  if (labelled.length > 0) return labelled
  const { located } = outline
  const chairs = opening?.chairs ?? []
  if (chairs.length > 0) {
    const later = outline.head.flatMap((line) => readLaterChairs(located, line))
    return withoutRepeats(buildPersons(located, [...chairs, ...later]))
  }
  for (const line of [...outline.head, ...outline.tail]) {
    const said = readChairSentence(located, line)
    if (said.length > 0) return buildPersons(located, said)
  }
  return buildPersons(located, valuesOf(outline, 'present').flatMap((value) => readMarkedChair(located, value)))
}

/** 出席者：司徒颖怡（主席）、莫国栋（副主席）; 公孙明　出席（主持）: the list says who presided. */
function readMarkedChair({ text }: LocatedText, value: Span): PersonPhrase[] {
  const words = text.slice(value.start, value.end)
  const found = MARKED_CHAIR.exec(words)
  if (!found) return readChairLine(words, value.start)
  const start = value.start + found.index + found[0].indexOf(found[1] as string)
  const end = start + (found[1] as string).length
  const title = value.start + found.index + found[0].length - (found[2] as string).length - 1
  return [{ name: [{ start, end }], organization: null, title: found[2] === '主席' ? { start: title, end: title + 2 } : null }]
}
const MARKED_CHAIR = /(?:^|[、，；：\n\t])(?!出席|参会|到会)([\u4e00-\u9fff]{2,4}?)(?:先生|女士|小姐|议员|博士|教授|委员)?(?:[,，][A-Z]{2,4}){0,3}(?:\t?(?:出席|参会|到会))?[（(](主席|主持人?|会议主持人?)[）)]/

/** 主席　鄺志恆議員 on a line of the list, with 副主席 and 委員 below. */
function readChairLine(words: string, from: number): PersonPhrase[] {
  const found = CHAIR_LINE.exec(words)
  if (!found) return []
  const start = from + found[0].length - (found[1] as string).length
  return [{ name: [{ start, end: from + found[0].length }], organization: null, title: { start: from, end: from + 2 } }]
}
const CHAIR_LINE = /^主席[\s：:]?([\u4e00-\u9fff]{2,4}?)(?=(?:先生|女士|小姐|议员|博士|教授)?$)/

/** 紀錄：簡任秘書　李文　/ 簡任編審　陳明　/ 科　　長　田野　專　　員　白露: the next ones on lines of their own, each with a post. */
export function readRecorders(outline: Outline): Person[] {
  const { located } = outline
  const further = recorderLines(outline).flatMap((line) => buildPersons(located, readLinePersons(located, line)))
  const labelled = withoutRepeats([...fieldPersons(outline, 'recorder'), ...further])
  if (labelled.length > 0) return labelled
  const told = [...outline.head, ...outline.tail.filter((line) => tellsAttendance(located.slice(line)))]
  return told.flatMap((line) => buildPersons(located, readRecorderSentence(located, line)))
}

/** 主席：王校長小明 in the head and 主席：王小明 below the minutes are one. */
function withoutRepeats(persons: readonly Person[]): Person[] {
  const byName = new Map<string, Person>()
  for (const person of persons) {
    const known = byName.get(person.name)
    if (!known) byName.set(person.name, { ...person })
    else {
      known.organization ??= person.organization
      known.title ??= person.title
    }
  }
  return [...byName.values()]
}

export function recorderLines({ located, lines, head, tail, fields }: Outline): Line[] {
  const last = fields.findLast(({ name }) => name === 'recorder')?.lines.at(-1)
  if (!last) return []
  const loose = new Set([...head, ...tail])
  const found: Line[] = []
  for (const line of lines.slice(lines.indexOf(last) + 1)) {
    if (!loose.has(line) || line.end - line.start > LONGEST_RECORDERS || /[：:，。]/.test(located.slice(line))) break
    const persons = readLinePersons(located, line)
    if (persons.length === 0 || (persons.length === 1 && line.end - line.start > LONGEST_RECORDER)) break
    // 云湖小区业主委员会: no 员会 by the post of 委.
    if (!persons.every(({ title, name: [name] }) => title && name && isSurname(located.text.charAt(name.start)))) break
    found.push(line)
  }
  return found
}
const LONGEST_RECORDER = 16
const LONGEST_RECORDERS = 48

/** One with his post, or several in columns. */
function readLinePersons(located: LocatedText, line: Line): PersonPhrase[] {
  const several = hasGaps(located, line) ? readListed(located, line) : []
  if (several.length > 1) return several
  const one = readPersonPhrase(located, line)
  return one ? [one] : []
}

function fieldPersons(outline: Outline, name: FieldName): Person[] {
  const { located } = outline
  return valuesOf(outline, name).flatMap((value) => {
    const phrases = readPersons(located, value)
    // 簡任秘書　秦云　專員　陳野: posts and names in columns are for the list to read.
    const listed = phrases.length < 2 && (phrases.length === 0 || (hasGaps(located, value) && !isSpacedOut(phrases[0], value))) ? readListed(located, value) : []
    return buildPersons(located, listed.length > phrases.length ? listed : phrases)
  })
}

/** 佟 主 任 委 员 世 杰: one person, the post inside the name, and nothing beside it. */
function isSpacedOut(phrase: PersonPhrase | undefined, value: Span): boolean {
  const [surname, given] = phrase?.name ?? []
  return surname?.start === value.start && given?.end === value.end
}

function hasGaps(located: LocatedText, { start, end }: Span): boolean {
  const first = located.nextGap(start + 1, end)
  return first < end && located.nextGap(first + 1, end) < end
}

/** 安居物業　王小明總幹事: what is no phrase of one person may be an entry of a list. */
function readListed(located: LocatedText, value: Span): PersonPhrase[] {
  return readRoster(located, [value]).flatMap(({ name, organization, title }) => (name ? [{ name, organization, title }] : []))
}

function buildPersons(located: LocatedText, phrases: readonly PersonPhrase[]): Person[] {
  return phrases.map((phrase) => buildPerson(located, phrase))
}
