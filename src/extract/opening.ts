/**
 * The opening sentence: 2021年8月20日上午，代市长丁一在市政府三楼会议室主持召开市政府第60次常务会议，… says when, who,
 * where and which meeting. The words around 召开 and 主持 tell the parts; white space is gone already.
 */
import { CHAIRING_VERBS, CHAIR_ADVERBS, FIELD_TRIP_VERBS, HOLDING_VERBS } from '../lexicon/chairing.js'
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import type { Outline } from '../outline/types.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { findDate, type FoundDate } from './dates.js'
import { readBodyName, readMeetingName, type BodyName, type MeetingName } from './meeting-name.js'
import { readPersons, type PersonPhrase } from './persons.js'
import { bodyStrength } from './roster-bodies.js'
import { readTimeAt } from './times.js'

export interface Opening {
  /** The sentence that says which meeting was held. */
  sentence: Span
  date: FoundDate | null
  /** 3日下午: a day of which neither month nor year is written. */
  dayOfMonth: number | null
  time: Span | null
  place: Span | null
  chairs: PersonPhrase[]
  name: MeetingName | null
  /** The body that held it, where the name of the meeting has none: 县政府召开第3次常务会议. */
  holder: BodyName | null
  /** Where what the meeting dealt with begins. */
  agendaStart: number
}

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const HOLDING = new RegExp(either(HOLDING_VERBS.words), 'g')
const CHAIRING = new RegExp(`(?:${either(CHAIRING_VERBS.words)})(?!人|单位|單位|词|詞|下|稿)`, 'g')
/** Not the surname of 区长于立, not 组织部部长, not 调研员; 于 counts before a day. */
const FIELD_TRIP = new RegExp(`(?:${either(FIELD_TRIP_VERBS.words)})(?![部员員])|[于於](?=[0-9０-９当])`)
const ADVERBS_AT_START = new RegExp(`^(?:${either(CHAIR_ADVERBS.words)})+`)
const ADVERBS_AT_END = new RegExp(`(?:${either(CHAIR_ADVERBS.words)})+$`)
/** 召开市政府第3次常务会议研究…: a verb directly behind 会议 ends its name. */
const VERB_BEHIND = new RegExp(`(?:会议?|會議?|[)）])(?=专题|集中|就|对|，|${either(ITEM_VERBS)})`)
const DAY_ALONE = /^(\d{1,2})[日号號](?=[，,]?(?:上午|下午|晚|中午))/
/** 现将2023年第5次校长办公会议纪要如下 */
const ANNOUNCED = /现将(.{2,50}?(?:会议|办公会|會議))(?:的|有关|主要|议定|情况|内容|精神|纪要|研究|讨论|结果)/
const CLAUSE_ENDS = '，。；：,;:\n\t'
const PLACE_ENDS = /[，。；,;]|主持|召开|召開|举行|舉行|举办|组织|召集|听取|由(?=[^东])|与|听|进行|并|共同/
const PLACE_ENDING = /[室厅廳楼樓堂馆館场場府院校店园園处處部层層号號点點局会會）)A-Za-z0-9]$/
const IN_SENTENCE = /[^。；\n]+/g

/** Whether the line says that a meeting was held: 召开, 主持, 纪要如下. */
export function isOpening(text: string): boolean {
  return text.length >= 12 && /召开|召開|举行|舉行|主持|纪要如下|紀要如下|纪要[：:]?$|现将|进行了?(?:专题)?研究/.test(text)
}

const OPENINGS = new WeakMap<Outline, Opening | null>()

/** The opening of the outline, read once. */
export function openingOf(outline: Outline): Opening | null {
  const known = OPENINGS.get(outline)
  if (known !== undefined) return known
  const { located, head } = outline
  const opening = readOpening(located, head.filter((line) => isOpening(located.slice(line))))
  OPENINGS.set(outline, opening)
  return opening
}

export function readOpening(located: LocatedText, lines: readonly Span[]): Opening | null {
  let best: Opening | null = null
  for (const sentence of sentencesOf(located.text, lines)) {
    const opening = readSentence(located, sentence)
    if (!opening) continue
    if (!best) best = opening
    else completeOpening(best, opening)
  }
  return best
}

function sentencesOf(text: string, lines: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const line of lines) {
    const written = text.slice(line.start, line.end)
    for (const found of written.matchAll(IN_SENTENCE)) {
      sentences.push({ start: line.start + found.index, end: line.start + found.index + found[0].length })
    }
  }
  return sentences
}

/** 会议由…主持 or 会议在…召开 in a later sentence fills what the first left open. */
function completeOpening(first: Opening, later: Opening): void {
  first.date ??= later.date
  first.time ??= later.time
  first.place ??= later.place
  if (first.chairs.length === 0) first.chairs = later.chairs
  if (!first.name) {
    first.name = later.name
    first.holder ??= later.holder
    first.agendaStart = later.agendaStart
  }
}

function readSentence(located: LocatedText, sentence: Span): Opening | null {
  const { text } = located
  const { start, end } = sentence
  const holding = firstOutsideTitles(HOLDING, text, start, end)
  const chairing = firstOutsideTitles(CHAIRING, text, start, end)
  const announced = ANNOUNCED.exec(text.slice(start, end))
  const verb = holding ?? chairing
  const date = findDate(text, start, verb?.start ?? end, located)
  if (!verb && !announced && !isDated(text, sentence, date)) return null
  const dayAlone = date ? null : DAY_ALONE.exec(text.slice(start, end))
  const dateEnd = date?.end ?? (dayAlone ? start + dayAlone[0].length - 1 : start)
  const time = date || dayAlone ? readTimeAt(text, dayAlone ? dateEnd + 1 : dateEnd, verb?.start ?? end) : null
  const from = time?.end ?? (dayAlone ? dateEnd + 1 : dateEnd)
  const place = verb ? readPlace(text, from, verb.start) : null
  const chairs = readChairs(located, from, sentence, chairing ?? holding, chairing === null, place)
  const named = readName(text, sentence, from, holding, chairing, announced)
  return {
    sentence,
    date,
    dayOfMonth: dayAlone ? Number(dayAlone[1]) : null,
    time,
    place,
    chairs,
    name: named.name,
    holder: named.name && named.name.body.length === 0 ? readHolder(text, from, holding) : null,
    agendaStart: named.end,
  }
}

/** 2021年8月20日，县长丁一就供水问题进行专题研究: no verb of holding, but a day at its start. */
function isDated(text: string, { start, end }: Span, date: FoundDate | null): boolean {
  return date !== null && date.start - start <= 4 && /研究|协调|调度|会议/.test(text.slice(date.end, end))
}

function firstOutsideTitles(pattern: RegExp, text: string, start: number, end: number): Span | null {
  const stretch = text.slice(start, end)
  pattern.lastIndex = 0
  for (let found = pattern.exec(stretch); found; found = pattern.exec(stretch)) {
    const before = stretch.slice(0, found.index)
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) continue
    return { start: start + found.index, end: start + found.index + found[0].length }
  }
  return null
}

/** The end of the clause at `from`: a comma outside brackets and titles. */
function clauseEnd(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at)
    if ('（(《〔['.includes(character)) depth++
    else if ('）)》〕]'.includes(character)) depth--
    else if (depth <= 0 && CLAUSE_ENDS.includes(character)) return at
  }
  return limit
}

function readName(
  text: string,
  sentence: Span,
  from: number,
  holding: Span | null,
  chairing: Span | null,
  announced: RegExpExecArray | null,
): { name: MeetingName | null; end: number } {
  const verb = holding ?? chairing
  if (verb) {
    const behind = nameBehind(text, verb.end, clauseEnd(text, verb.end, sentence.end))
    if (behind.name) return behind
    const before = holding ? nameBefore(text, sentence.start, holding.start) : null
    if (before) return { name: before, end: verb.end }
    if (!announced) return behind
  }
  if (!announced) return { name: null, end: from }
  const start = sentence.start + announced.index + 2
  const end = start + (announced[1] as string).length
  return { name: readMeetingName(text, start, end), end }
}

/** 召开(了)市政府第3次常务会议，… */
function nameBehind(text: string, verbEnd: number, limit: number): { name: MeetingName | null; end: number } {
  let start = verbEnd
  if (text.charAt(start) === '了') start++
  const stretch = text.slice(start, limit)
  const verb = VERB_BEHIND.exec(stretch)
  let end = verb ? start + verb.index + verb[0].length : limit
  // 县委常委会会议暨中心组学习会 is held as the first of the two.
  const joint = text.slice(start, end).search(/暨|、/)
  if (joint > 0 && /[会會议議]$/.test(text.slice(start, start + joint))) end = start + joint
  return { name: readMeetingName(text, start, end), end }
}

/** 市政府第3次常务会议在…召开: the meeting is the subject. */
function nameBefore(text: string, from: number, verbStart: number): MeetingName | null {
  for (const part of partsBefore(text, from, verbStart).reverse()) {
    const stretch = text.slice(part.start, part.end)
    const ending = stretch.search(/(?<=会议|會議|[办例事董]会|[）)])(?:于|於|在|以|由|通过|采取|采用|如期|$)/)
    const lead = /^(?:本次|今天|今日|现将)?/.exec(stretch)?.[0].length ?? 0
    if (ending <= lead) continue
    const name = readMeetingName(text, part.start + lead, part.start + ending)
    if (name) return name
  }
  return null
}

/** The clauses of text[from, end), first to last. */
function partsBefore(text: string, from: number, end: number): Span[] {
  const parts: Span[] = []
  let start = from
  while (start <= end) {
    const stop = clauseEnd(text, start, end)
    if (stop > start) parts.push({ start, end: stop })
    start = stop + 1
  }
  return parts
}

/** 在市政府三楼会议室: the last 在 or 于 before the verb that a day does not follow. */
function readPlace(text: string, from: number, verbStart: number): Span | null {
  const stretch = text.slice(from, verbStart)
  for (let at = stretch.length - 1; at >= 0; at--) {
    if (!'在于於'.includes(stretch.charAt(at))) continue
    const behind = stretch.slice(at + 1)
    const end = PLACE_ENDS.exec(behind)?.index ?? behind.length
    const place = behind.slice(0, end)
    // 区长于立 has a surname, not a place.
    if (stretch.charAt(at) !== '在' && !PLACE_ENDING.test(place)) continue
    if (/[正存现实]/.test(stretch.charAt(at - 1))) continue
    if (place.length < 2 || /^\d{1,4}[年月日]|^[年月日]|期间$|^此|[前后时]$|^[^楼室厅]{0,2}$/.test(place)) continue
    return { start: from + at + 1, end: from + at + 1 + end }
  }
  return null
}

/** 县政府召开…, 县政府在三楼会议室召开…: the body that is the subject of the verb. */
function readHolder(text: string, from: number, holding: Span | null): BodyName | null {
  if (!holding) return null
  const part = partsBefore(text, from, holding.start).at(-1)
  if (!part) return null
  const cut = /[在于於]|组织|主持|召集/.exec(text.slice(part.start, part.end))
  const end = cut ? part.start + cut.index : part.end
  if (end - part.start < 2 || end - part.start > 30) return null
  return bodyStrength(text, part.start, end) > 0 ? readBodyName(text, part.start, end) : null
}

/** Who presided: before 主持, in 会议由…主持, or, with a post, before 召开. */
function readChairs(
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
  const parts = partsBefore(text, from, limit)
  for (let index = parts.length - 1; index >= 0; index--) {
    const phrase = personPart(text, beforePlace(parts[index] as Span, place))
    if (!phrase) continue
    const persons = readPersons(located, phrase)
    if (persons.length === 0) continue
    return !needsPost || (persons.length === 1 && persons[0]?.title) ? persons : []
  }
  return []
}

/** The clause up to 在 or 於 before the place. */
function beforePlace(part: Span, place: Span | null): Span {
  return place && place.start > part.start && place.start <= part.end ? { start: part.start, end: place.start - 1 } : part
}

/** The clause less 由, 受…委托, the place and what the person did before. */
function personPart(text: string, part: Span): Span | null {
  let { start, end } = part
  const commission = /^受.{2,30}?(?:委托|委託|指派|安排)/.exec(text.slice(start, end))
  if (commission) start += commission[0].length
  const by = /^(?:本次)?(?:会议|會議)?[由经經](?!.{0,3}于)/.exec(text.slice(start, end))
  if (by) start += by[0].length
  else {
    // 常务会议在…由县长丁一主持
    const inner = text.slice(start, end).lastIndexOf('由')
    if (inner >= 0 && readable(text, start + inner + 1, end)) start += inner + 1
  }
  const adverb = ADVERBS_AT_START.exec(text.slice(start, end))
  if (adverb) start += adverb[0].length
  const trip = FIELD_TRIP.exec(text.slice(start + 2, end))
  if (trip) end = start + 2 + trip.index
  const tail = ADVERBS_AT_END.exec(text.slice(start, end))
  if (tail) end -= tail[0].length
  if (end - start < 2 || '在于於'.includes(text.charAt(start))) return null
  return { start, end }
}

function readable(text: string, start: number, end: number): boolean {
  return end - start >= 2 && end - start <= 30 && !'在于'.includes(text.charAt(start))
}

/** 会议由县长丁一主持。 in any line, where the opening names nobody. */
export function readChairSentence(located: LocatedText, line: Span): PersonPhrase[] {
  const { text } = located
  const found = /(?:会议|會議)由([^。；，,]{2,40}?)(?:共同)?主持/.exec(text.slice(line.start, line.end))
  if (!found) return []
  const start = line.start + found.index + 3
  return readPersons(located, { start, end: start + (found[1] as string).length })
}

