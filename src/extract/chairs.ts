/**
 * Who presided: the clause before 主持, less 受…委托, the place and what the person did before. 副县长丁一率队
 * 察看了取水口，随后在镇政府主持召开 names him two clauses earlier.
 */
import { CHAIR_ADVERBS, FIELD_TRIP_VERBS } from '../lexicon/chairing.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { matchesOf } from './matches.js'
import { clauseEnd, clausesBefore } from './clauses.js'
import { readPersons, type PersonPhrase } from './persons.js'
import { isSurname } from './roster-names.js'

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
/** Not the surname of 区长于立, not 组织部部长, not 调研员, not the last but one of 王以民; 于 counts before a day. */
const FIELD_TRIP = new RegExp(`(?:${either(FIELD_TRIP_VERBS.words.filter((word) => word.length > 1))})(?![部员])|(?:${either(FIELD_TRIP_VERBS.words.filter((word) => word.length === 1))})(?=[^部员].)|于(?=[0-9０-９当])|代表(?=[市县区省州本])`)
/** 先后察看了…, 实地察看了…: a clause without its subject; not 调研组组长丁一. */
const OPENS_WITH_TRIP = new RegExp(`^(?:${either(FIELD_TRIP_VERBS.words.filter((word) => word.length > 1))})(?![部员组室处科股办])`)
/** Not the body of 组织部部长. */
const ADVERBS_AT_START = new RegExp(`^(?:(?:${either(CHAIR_ADVERBS.words)})(?!部))+`)
const ADVERBS_AT_END = new RegExp(`(?:${either(CHAIR_ADVERBS.words)}){1,4}$`)

/** Who presided: before 主持, in 会议由…主持, or, with a post, before 召开. */
export function readChairs(
  located: LocatedText,
  from: number,
  sentence: Span,
  verb: Span | null,
  /** Without 主持 the subject must be a person with a post: 县长丁一召开…, but not 县政府召开…. */
  needsPost: boolean,
  place: Span | null,
): PersonPhrase[] {
  const { text } = located
  // 现将…研究: the person stands before the verb of the matter.
  const limit = verb?.start ?? clauseEnd(text, from + 1, sentence.end)
  const parts = clausesBefore(text, from, limit)
  for (let index = parts.length - 1; index >= 0; index--) {
    const phrase = personPart(text, besidePlace(text, parts[index] as Span, place))
    if (!phrase) continue
    const persons = readPersons(located, phrase)
    if (persons.length === 0) continue
    // 市长丁一带领…到园区，先后走访了4家企业，下午召开…: the clauses between name nobody with a post
    if (needsPost && !(persons.length === 1 && persons[0]?.title)) continue
    return [...readBeside(located, parts[index - 1]), ...persons]
  }
  return []
}

/** 县委书记丁一，县长程远主持召开: the clause before is a person with a post and nothing else. */
function readBeside(located: LocatedText, part: Span | undefined): PersonPhrase[] {
  // 县委书记丁一到会，县长程远主持
  const phrase = part && !/(?:到会|出席|参加|列席)(?:会议|指导)?$/.test(located.slice(part)) && personPart(located.text, part)
  if (!phrase || phrase.start !== part.start || phrase.end !== part.end) return []
  const persons = readPersons(located, phrase)
  const [person, ...others] = persons
  if (!person?.title || others.length > 0 || person.name[0]?.end !== part.end) return []
  // 县人大常委会举行第3次主任|会议，主任丁一主持: 会议 is no name.
  return isSurname(located.text.charAt(person.name[0].start)) ? [person] : []
}

/** The clause up to 在 or 於 before the place; 会议在三楼会议室由县长丁一主持: what stands behind it. */
function besidePlace(text: string, part: Span, place: Span | null): Span {
  if (place === null || place.start <= part.start || place.start > part.end) return part
  const isBehind = place.end < part.end && text.charAt(place.end) === '由'
  return isBehind ? { start: place.end, end: part.end } : { start: part.start, end: place.start - 1 }
}

/** The clause less 由, 受…委托, the place and what the person did before. */
function personPart(text: string, part: Span): Span | null {
  let { start, end } = part
  const commission = /^受.{2,30}?(?:委托|指派|安排)/.exec(text.slice(start, end))
  if (commission) start += commission[0].length
  const by = /^(?:本次)?(?:会议)?[由经](?!.{0,3}于)/.exec(text.slice(start, end))
  if (by) start += by[0].length
  else {
    // 常务会议在…由县长丁一主持
    const inner = text.slice(start, end).lastIndexOf('由')
    if (inner >= 0 && readable(text, start + inner + 1, end)) start += inner + 1
  }
  const adverb = ADVERBS_AT_START.exec(text.slice(start, end))
  if (adverb) start += adverb[0].length
  if (OPENS_WITH_TRIP.test(text.slice(start, end))) return null
  const trip = FIELD_TRIP.exec(text.slice(start + 2, end))
  if (trip) end = start + 2 + trip.index
  const tail = ADVERBS_AT_END.exec(text.slice(start, end))
  if (tail) end -= tail[0].length
  // …走访了灾民，下午在乡政府主持召开: when, and not who
  if (TIME_OF_DAY.test(text.slice(start, end))) return null
  // 第六次主席会议在二楼召开: the meeting, and nobody of that name
  if (text.endsWith('会议', end)) return null
  // 会议的召集、召开符合规定
  if (end - start < 2 || '在于'.includes(text.charAt(start)) || text.charAt(end - 1) === '的') return null
  return { start, end }
}

const TIME_OF_DAY = /^(?:[上中下]午|晚上?|当[天日晚](?:[上中下]午)?|随后|之后|接着|会前|会后)$/

function readable(text: string, start: number, end: number): boolean {
  return end - start >= 2 && end - start <= 30 && !'在于'.includes(text.charAt(start))
}

const FURTHER = /[，,、]([^，,。；]{2,30}?)主持(?=第|下半|后半|闭幕)/g

/** 主任丁一主持第一次全体会议，副主任程远主持第二次全体会议: those behind the first. */
export function readFurtherChairs(located: LocatedText, stretch: Span): PersonPhrase[] {
  const written = located.text.slice(stretch.start, stretch.end)
  if (!written.includes('主持')) return []
  return matchesOf(FURTHER, written).flatMap((found) => {
    const start = stretch.start + found.index + 1
    return readPersons(located, { start, end: start + (found[1] as string).length })
  })
}

const PARTLY = /(?:议题|事项|会议)由([^。；，,]{2,40}?)主持/g

/** 第四项及以后的议题由副县长程远主持: whoever took over. */
export function readLaterChairs(located: LocatedText, line: Span): PersonPhrase[] {
  const written = located.text.slice(line.start, line.end)
  if (!/第.{1,12}(?:议题|事项|项)[^。；]{0,6}由[^。；]{2,40}主持/.test(written)) return []
  return matchesOf(PARTLY, written).flatMap((found) => {
    const name = found[1] as string
    const start = line.start + found.index + found[0].indexOf(name)
    return readPersons(located, { start, end: start + name.length })
  })
}

/** 会议由村文书程远记录。 主任丁一主持，程远负责记录。 校办副主任程远作会议记录。 */
export function readRecorderSentence(located: LocatedText, line: Span): PersonPhrase[] {
  const found = /(?:由|[，。；])([^，。；由]{2,24}?)(?:负责|担任|作)?(?:会议)?[记纪]录(?=[。；，]|$)/.exec(located.text.slice(line.start, line.end))
  if (!found || !(/由|负责|担任|作(?:会议)?[记纪]录/.test(found[0]) || isBehindChair(located.text, line.start + found.index))) return []
  const name = found[1] as string
  const start = line.start + found.index + found[0].indexOf(name)
  return readPersons(located, { start, end: start + name.length })
}

/** 会议由村支书丁一主持，会计程远记录。 */
function isBehindChair(text: string, comma: number): boolean {
  return text.startsWith('主持', comma - 2)
}

/** 会议由县长丁一主持。 …召开协调会。副区长程远主持，…: in any line, where the opening names nobody. */
export function readChairSentence(located: LocatedText, line: Span): PersonPhrase[] {
  const { text } = located
  const found = /(会议由|。)([^。；，,]{2,40}?)(?:共同)?主持(?:会议)?(?=[，。,])/.exec(text.slice(line.start, line.end))
  if (!found) return []
  const [, before = '', name = ''] = found
  const start = line.start + found.index + before.length
  return readPersons(located, { start, end: start + name.length })
}

