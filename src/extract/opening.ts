/**
 * The opening sentence: 2021年8月20日上午，代市长丁一在市政府三楼会议室主持召开市政府第60次常务会议，… says when, who,
 * where and which meeting. The words around 召开 and 主持 tell the parts; white space is gone already.
 */
import { BEFORE_LEAVE, CHAIRING_VERBS, HOLDING_VERBS } from '../lexicon/chairing.js'
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import type { Outline } from '../outline/types.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { matchesOf } from './matches.js'
import { readChairs, readFurtherChairs } from './chairs.js'
import { clauseEnd, clausesBefore } from './clauses.js'
import { findDate, type FoundDate } from './dates.js'
import { readBodyName, readMeetingName, type BodyName, type MeetingName } from './meeting-name.js'
import { linesOfSection, LONGEST_OPENING, opensWithDate } from './opening-lines.js'
import type { PersonPhrase } from './persons.js'
import { bodyStrength } from './roster-bodies.js'
import { readTimeAt, timeInRange } from './times.js'
import { isHeadline, isTitleLine } from './title-line.js'

export interface Opening {
  /** The sentence that says which meeting was held. */
  sentence: Span
  date: FoundDate | null
  /** 3日下午: a day of which neither month nor year is written. */
  dayOfMonth: number | null
  time: Span | null
  place: Span | null
  chairs: PersonPhrase[]
  /** 主持 says that they presided; 带领…召开 says less. */
  presides: boolean
  name: MeetingName | null
  /** The body that held it, where the name of the meeting has none: 县政府召开第3次常务会议. */
  holder: BodyName | null
  /** Where what the meeting dealt with begins. */
  agendaStart: number
}

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const HOLDING = new RegExp(either(HOLDING_VERBS.words), 'g')
const CHAIRING = new RegExp(`(?:${either(CHAIRING_VERBS.words)})(?!人|单位|词|下|稿)`, 'g')
/** 召开市政府第3次常务会议研究…: a verb directly behind 会议 ends its name. */
const VERB_BEHIND = new RegExp(`(?:会议?|[)）])(?=并|专题(?!.{0,4}会)|集中|就|对|，|${either(ITEM_VERBS)})`)
const DAY_ALONE = /^(\d{1,2})[日号](?=[，,]?(?:上午|下午|晚|中午))/
/** 现将2023年第5次校长办公会议纪要如下 */
const ANNOUNCED = /现将(.{2,50}?(?:会议|办公会))(?:的|有关|主要|议定|情况|内容|精神|纪要|研究|讨论|结果)/
const PLACE_ENDS = /[，。；,;]|主持|召开|举行|举办|组织|召集|听取|开了|由(?=[^东])|以(?=[^，。]{1,12}(?:方式|形式))|采[用取]|采取|与|听|进行|并|共同|先后/
const PLACE_ENDING = /[室厅楼堂馆场府院校店园处部层号点局会）)A-Za-z0-9]$/
/** 会议由…主持, 会议在…召开, 县长丁一主持会议: sentences that add to the opening. */
const COMPLETING = /^(?:本次)?会议[由在于]|主持(?:了?会议)?(?:并(?:讲话|作[^，]{2,8}讲话))?$|主持(?:第.{1,3}次)?(?:全体)?会议(?:[，,]|$)/
const FIRST_LINES = 24
const OPENING_WORDS = /召开|召集(?!人)|举行|主持|纪要如下|纪要[：:]?$|现将|进行了?(?:专题)?研究/
const IN_SENTENCE = /[^。；\n]+/g

/** Whether the line says that a meeting was held: 召开, 主持, 纪要如下. */
export function isOpening(text: string): boolean {
  // 现将《…纪要》印发给你们 is the notice that covers them.
  return text.length >= 12 && !/印发给|印发你们|现印发/.test(text) && OPENING_WORDS.test(text)
}

function isOpeningLine(text: string): boolean {
  return isOpening(text) && !isTitleLine(text)
}

const OPENINGS = new WeakMap<Outline, Opening | null>()

/** The opening of the outline, read once. */
export function openingOf(outline: Outline): Opening | null {
  const known = OPENINGS.get(outline)
  if (known !== undefined) return known
  const { located, head, lines } = outline
  const opening =
    readOpening(located, head.filter((line) => isOpeningLine(located.slice(line)) && !isHeadline(located.slice(line)))) ??
    readOpening(located, head.filter((line) => isOpeningLine(located.slice(line)))) ??
    readOpening(located, lines.slice(0, FIRST_LINES).filter((line) => opensWithDate(located, line))) ??
    readOpening(located, lines.slice(0, FIRST_LINES).filter((line) => /主持召开/.test(located.slice(line)) && isOpeningLine(located.slice(line)))) ??
    readOpening(located, linesOfSection(outline))
  OPENINGS.set(outline, opening)
  return opening
}

function readOpening(located: LocatedText, lines: readonly Span[]): Opening | null {
  let best: Opening | null = null
  for (const sentence of sentencesOf(located.text, lines)) {
    if (best && !COMPLETING.test(located.slice(sentence))) continue
    const opening = readSentence(located, sentence)
    if (!opening) continue
    if (best) completeOpening(best, opening)
    else best = opening
  }
  return best
}

/** （三）本次会议于2023年2月24日召开; not the day of 8.26上午 */
const NUMBER = /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}(?:、|[.．](?!\d)))/
const LONGEST_NUMBER = 5

function sentencesOf(text: string, lines: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const line of lines) {
    const from = line.start + (NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_NUMBER)))?.[0].length ?? 0)
    const written = text.slice(from, line.end)
    for (const found of matchesOf(IN_SENTENCE, written)) {
      const start = from + found.index
      sentences.push({ start, end: start + Math.min(found[0].length, LONGEST_OPENING) })
    }
  }
  return sentences
}

/** 会议由…主持 or 会议在…召开 in a later sentence fills what the first left open. */
function completeOpening(first: Opening, later: Opening): void {
  first.date ??= later.date
  first.time ??= later.time
  first.place ??= later.place
  // 县长丁一带领…察看了工地，召开会议。会议由副县长程远主持。
  if (first.chairs.length === 0 || (later.presides && !first.presides)) {
    if (later.chairs.length > 0) first.chairs = later.chairs
  }
  if (!first.name) {
    first.name = later.name
    first.holder ??= later.holder
    first.agendaStart = later.agendaStart
  }
}

function readSentence(located: LocatedText, sentence: Span): Opening | null {
  const { text } = located
  const start = behindDateline(located, sentence)
  const { end } = sentence
  const holding = firstOutsideTitles(HOLDING, text, start, end)
  const chairing = firstOutsideTitles(CHAIRING, text, start, end)
  const announced = ANNOUNCED.exec(text.slice(start, end))
  const verb = holding ?? chairing
  const date = findDate(text, start, verb?.start ?? end, located)
  if (!verb && !announced && !isDated(text, sentence, date) && !subjectName(text, sentence)) return null
  const dayAlone = date ? null : DAY_ALONE.exec(text.slice(start, end))
  const dateEnd = date?.end ?? (dayAlone ? start + dayAlone[0].length - 1 : start)
  const timeBehind = date || dayAlone ? readTimeAt(text, dayAlone ? dateEnd + 1 : dateEnd, verb?.start ?? end) : null
  const time = timeBehind ?? (date && timeInRange(text, date))
  const from = time?.end ?? (dayAlone ? dateEnd + 1 : dateEnd)
  const place = verb ? readPlace(text, from, verb.start) : null
  let chairs = readChairs(located, from, sentence, chairing ?? holding, chairing === null, place)
  // 县长程远5月6日主持召开…: the day stands behind the name
  if (chairs.length === 0 && chairing && date && date.start > start) {
    chairs = readChairs(located, start, { start, end: date.start }, { start: date.start, end: date.start }, true, null)
  }
  if (chairing && chairs.length > 0) chairs.push(...readFurtherChairs(located, { start: chairing.end, end }))
  const named = readName(text, sentence, from, holding, chairing, announced)
  if (holding && chairs.length === 0 && !named.name?.kind.length && PLANNED.test(text.slice(start, holding.start))) return null
  return {
    sentence,
    date,
    dayOfMonth: dayAlone ? Number(dayAlone[1]) : null,
    time,
    place,
    chairs,
    presides: chairing !== null && chairs.length > 0,
    name: named.name,
    holder: isNamedByHolder(named.name) || holdsMeeting(text, holding, sentence.end) ? readHolder(text, from, holding) ?? readHolderBefore(text, start, date) : null,
    agendaStart: named.end,
  }
}

/** 第九届荷花节定于6月8日在我县举办: what is to come, and no meeting. */
const PLANNED = /(?<!现)[定将拟][于在]/

/** 新华社北京4月18日电 says when it was reported: the sentence begins behind it. */
function behindDateline({ text }: LocatedText, { start, end }: Span): number {
  return start + (DATELINE.exec(text.slice(start, Math.min(end, start + 30)))?.[0].length ?? 0)
}
const DATELINE = /^[^，。]{0,12}?[0-9]{1,2}月[0-9]{1,2}日电(?:（[^）]{2,12}）)?/

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
  const subject = subjectName(text, sentence)
  if (subject) return subject
  if (!announced) return { name: null, end: from }
  const start = sentence.start + announced.index + 2
  const end = start + (announced[1] as string).length
  return { name: readMeetingName(text, start, end), end }
}

const SUBJECT_NAME = /^(?:本次)?([^，。；：《]{3,40}?(?:会议|办公会|例会|联席会))(?=共?(?:研究|审议|听取|讨论|传达|通报|审定|协调)|就|对|由|主要|集体)/

/** 县政府第3次县长办公会议研究了…，现将…纪要如下: the meeting is the subject, and no verb says that it was held. */
function subjectName(text: string, sentence: Span): { name: MeetingName; end: number } | null {
  const found = SUBJECT_NAME.exec(text.slice(sentence.start, sentence.end))
  const written = found?.[1]
  if (!found || written === undefined) return null
  const end = sentence.start + found[0].length
  const name = readMeetingName(text, end - written.length, end)
  return name && name.body.length > 0 && name.kind.length > 0 ? { name, end } : null
}

/** 召开(了)市政府第3次常务会议，… */
function nameBehind(text: string, verbEnd: number, limit: number): { name: MeetingName | null; end: number } {
  let start = verbEnd
  // 召集召开管委会专题会议
  if (text.startsWith('召开', start)) start += '召开'.length
  if (text.charAt(start) === '了') start++
  const stretch = text.slice(start, limit)
  const verb = VERB_BEHIND.exec(stretch)
  let end = verb ? start + verb.index + verb[0].length : limit
  // 县委常委会会议暨中心组学习会 is held as the first of the two.
  const joint = text.slice(start, end).search(/暨|、/)
  if (joint > 0 && /[会议]$/.test(text.slice(start, start + joint))) end = start + joint
  return { name: readMeetingName(text, start, end), end }
}

/** 市政府第3次常务会议在…召开: the meeting is the subject. */
function nameBefore(text: string, from: number, verbStart: number): MeetingName | null {
  for (const part of clausesBefore(text, from, verbStart).reverse()) {
    const stretch = text.slice(part.start, part.end)
    const ending = stretch.search(/(?<=会议|[办例事董]会|[）)])(?:于|在|以|由|通过|采取|采用|如期|$)/)
    const lead = /^(?:本次|今天|今日|现将)?/.exec(stretch)?.[0].length ?? 0
    if (ending <= lead) continue
    const name = readMeetingName(text, part.start + lead, part.start + ending)
    if (name) return name
  }
  return null
}

/** 在市政府三楼会议室: the last 在 or 于 before the verb that a day does not follow. */
function readPlace(text: string, from: number, verbStart: number): Span | null {
  const stretch = text.slice(from, verbStart)
  for (let at = stretch.length - 1; at >= 0; at--) {
    // 假综合大楼三楼会议室举行, as Macau and Taiwan write
    const isBorrowed = stretch.charAt(at) === '假' && !BEFORE_LEAVE.includes(stretch.charAt(at - 1) || '。')
    if (!isBorrowed && !'在于'.includes(stretch.charAt(at))) continue
    const behind = stretch.slice(at + 1)
    const end = PLACE_ENDS.exec(behind)?.index ?? behind.length
    const place = behind.slice(0, end)
    // 区长于立 has a surname, not a place.
    if (stretch.charAt(at) !== '在' && !PLACE_ENDING.test(place)) continue
    // 区长方正在三楼会议室: the 正 is of a name where a place follows.
    if (/[存现实]/.test(stretch.charAt(at - 1)) || (stretch.charAt(at - 1) === '正' && !PLACE_ENDING.test(place))) continue
    if (place.length < 2 || /^\d{1,4}[年月日]|^[年月日]|期间$|^此|[前后时]$|^[^楼室厅]{0,2}$/.test(place)) continue
    return { start: from + at + 1, end: from + at + 1 + end }
  }
  return null
}

/** 省水利厅在渠首召开灌区改造推进会: what stands before the kind of a meeting that is not counted is its matter. */
function isNamedByHolder(name: MeetingName | null): boolean {
  return name !== null && (name.body.length === 0 || (name.ordinal === null && name.term === null))
}

/** 管理委员会召开会议，…: whose name says nothing by itself. */
function holdsMeeting(text: string, holding: Span | null, limit: number): boolean {
  return holding !== null && /^了?.{0,8}会议$/.test(text.slice(holding.end, clauseEnd(text, holding.end, limit)))
}

/** 县政府10月30日召开第3次常务会议: the body before the day. */
function readHolderBefore(text: string, start: number, date: FoundDate | null): BodyName | null {
  if (!date || date.start - start < 2 || date.start - start > 20) return null
  return bodyStrength(text, start, date.start) > 0 ? readBodyName(text, start, date.start) : null
}

/** 县政府召开…, 县政府在三楼会议室召开…: the body that is the subject of the verb. */
function readHolder(text: string, from: number, holding: Span | null): BodyName | null {
  // In …主持召开 a person is the subject.
  if (!holding || /主持$|召集$/.test(text.slice(from, holding.start))) return null
  const part = clausesBefore(text, from, holding.start).at(-1) ?? { start: from, end: from }
  const cut = /[在于]|组织|主持|召集/.exec(text.slice(part.start, part.end))
  const end = cut ? part.start + cut.index : part.end
  if (end - part.start < 2 || end - part.start > 30) return null
  return bodyStrength(text, part.start, end) > 0 ? readBodyName(text, part.start, end) : null
}
