/**
 * The minutes as a document: their number, who issued them and when, and to whom they were sent. Found
 * in labelled lines, in the letterhead (青云县人民政府办公室 2020年11月5日), in the print line (…办公室 2022年5月9日印发)
 * and in the signature.
 */
import { OPENS_MATTER } from './meeting-name.js'
import { NOBODY } from '../lexicon/attendance-words.js'
import { ISSUE_DATE_LABELS, PRINTING_WORDS } from '../lexicon/letterhead.js'
import { numeralValue } from '../outline/numerals.js'
import type { Field, FieldName, Outline } from '../outline/types.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { findDate, type FoundDate } from './dates.js'
import { DOCUMENT_NUMBER, ISSUE_NUMBER } from './document-number.js'
import { headerFormOf, isBodyLine, withoutEditing } from './header-forms.js'
import { openingOf } from './opening.js'
import { bodyStrength } from './roster-bodies.js'
import { isTitleLine } from './title-line.js'

export interface Publication {
  documentNumber: string | null
  issuer: string | null
  issueDate: string | null
  copyTo: string[]
  /** The year of the number or the date: completes the date of a meeting that has none. */
  year: number | null
}

const WHOLE_BRACKET = /^[（(](.*)[）)]$/
/** 〔2021〕12号, 2023年第6期 */
const YEAR_IN_NUMBER = /(?:^|[〔[［【（(﹝〈])((?:[1１][9９]|[2２][0０])[0-9０-９]{2})/
/** 会议纪要〔2021〕15号: the name of the series is no part of the number; 长府会议纪要〔2025〕2号 is a code. */
const SERIES = /^(?![\u4e00-\u9fff]{1,3}(?<!政)(?:府|政|府办|政办)会议纪要)(?:[^〔[［【（(]*会议(?:纪要|纪录)?|纪要|纪录)(?=[〔[［【（(])/
const RECIPIENT_SEPARATORS = '、，,；;'

export function readPublication(outline: Outline, titleLines: ReadonlySet<Line>): Publication {
  const { located } = outline
  const documentNumber = readDocumentNumber(outline, titleLines)
  const printed = printLines(outline)
  const print = printed.map((span) => readDatedBody(located, span)).find((found) => found !== null) ?? null
  const letterhead = readLetterhead(outline, titleLines)
  const signature = readSignature(outline)
  const field = fieldValue(outline, 'issuer')
  const issuer = field ?? print?.body ?? letterhead.body ?? signature.body
  const issueDate = labelledIssueDate(outline) ?? postedDate(outline) ?? print?.date ?? letterhead.date ?? signature.date
  const written = documentNumber && YEAR_IN_NUMBER.exec(documentNumber)
  const issueYear = issueDate && !issueDate.startsWith('--') ? Number(issueDate.slice(0, 4)) : null
  return {
    documentNumber,
    issuer: issuer && located.value(issuer),
    issueDate,
    copyTo: readCopyTo(outline),
    year: written ? numeralValue(written[1] as string) : issueYear,
  }
}

function labelledValues({ fields }: Outline, name: FieldName): { field: Field; value: Span }[] {
  const named = fields.filter((field) => field.name === name)
  return named.flatMap((field) => field.values.map((value) => ({ field, value })))
}

function fieldValue(outline: Outline, name: FieldName): Span | null {
  return labelledValues(outline, name).find(({ value }) => value.end > value.start)?.value ?? null
}

function readDocumentNumber(outline: Outline, titleLines: ReadonlySet<Line>): string | null {
  const { located, head } = outline
  const field = fieldValue(outline, 'documentNumber')
  // 文号 | 无, in what a portal says of the page: the minutes may have one nonetheless
  if (field && !NOBODY.includes(located.slice(field))) return located.value(trimNumber(located.text, field))
  for (const line of head) {
    const text = located.slice(line)
    const form = headerFormOf(text)?.name
    if (form === 'opening') break
    if (form === 'counting') continue
    const isTitle = titleLines.has(line) || isTitleLine(text)
    const span = form === 'number' ? trimNumber(located.text, { start: lastGap(located, line.start, line.end), end: line.end }) : findNumber(located, line, isTitle)
    if (span) return located.value(span)
  }
  return null
}

/** （第12期） -> 第12期; a number beside other words of the letterhead stands apart by white space. */
function findNumber(located: LocatedText, line: Span, isTitle: boolean): Span | null {
  const { text } = located
  const stretch = text.slice(line.start, line.end)
  const numbered = DOCUMENT_NUMBER.exec(stretch)
  if (numbered && !stretch.slice(0, numbered.index).includes('《')) {
    const end = line.start + numbered.index + numbered[0].length
    return trimNumber(text, { start: lastGap(located, line.start + numbered.index, end - YEAR_AND_NUMBER), end })
  }
  const issue = ISSUE_NUMBER.exec(stretch)
  if (!issue) return null
  const start = line.start + issue.index
  const end = start + issue[0].length
  // 常务会议纪要（第12期）, 第9期　党政办公室　2024年6月3日; but not 关于第3期工程的会议纪要.
  const isBracketed = '（('.includes(text.charAt(start - 1)) && '）)'.includes(text.charAt(end))
  const standsAlone = (start === line.start || located.hasGap(start)) && (end === line.end || located.hasGap(end))
  return (isBracketed && isTitle) || standsAlone ? { start, end } : null
}

/** 〔2021〕3号 */
const YEAR_AND_NUMBER = 8

/** 县政府办公室　青政纪〔2021〕3号: the words before white space are no part of the number. */
function lastGap(located: LocatedText, start: number, end: number): number {
  let last = start
  for (let at = located.nextGap(start + 4, end); at < end; at = located.nextGap(at + 1, end)) {
    if (bodyStrength(located.text, start, at) > 0 || located.text.startsWith('会议纪要', at - 4)) last = at
  }
  return last
}

function trimNumber(text: string, span: Span): Span {
  let { start, end } = span
  const written = text.slice(start, end)
  const bracket = WHOLE_BRACKET.exec(written)
  // （2021）12号 keeps its bracket, （第12期） is inside one.
  if (bracket && !/^[（(][0-9]{4}[）)]/.test(written)) {
    start++
    end--
  }
  const series = SERIES.exec(text.slice(start, end))
  return { start: start + (series?.[0].length ?? 0), end }
}

function labelledIssueDate(outline: Outline): string | null {
  const { located } = outline
  const dated = labelledValues(outline, 'issueDate').flatMap(({ field, value }) => {
    const found = findDate(located.text, value.start, value.end, located)
    const rank = ISSUE_DATE_LABELS.indexOf(located.slice(field.label))
    return found ? [{ date: found.date, rank: rank < 0 ? ISSUE_DATE_LABELS.length : rank }] : []
  })
  dated.sort((one, other) => one.rank - other.rank)
  return dated[0]?.date ?? null
}

/** 2024年6月20日　来源：…, （2012年11月28日）　作者：…: when the portal put up the page. */
const POSTED = /^[（(]?(?:19|20)\d\d[年./-][^，。；]{3,20}?(?:来源|作者|浏览|点击|阅读|字体|字号|分享)/

function postedDate({ located, head }: Outline): string | null {
  const line = head.find((candidate) => POSTED.test(located.text.slice(candidate.start, Math.min(candidate.end, candidate.start + LONGEST_POSTED))))
  return line ? (findDate(located.text, line.start, line.end, located)?.date ?? null) : null
}
const LONGEST_POSTED = 40

interface DatedBody {
  body: Span | null
  date: string | null
}

/** …办公室　2022年5月9日印发, in the tail or as the last line of 抄送. */
function printLines(outline: Outline): Span[] {
  const copies = labelledValues(outline, 'copyTo').map(({ value }) => value)
  return [...outline.tail, ...copies].filter((span) => isPrintLine(outline.located, span))
}

function isPrintLine(located: LocatedText, span: Span): boolean {
  const text = located.slice(span)
  return text.length <= 60 && PRINTING_WORDS.some((word) => text.includes(word)) && /[日号0-9发]$/.test(text)
}

/** The body before a date, or alone. */
function readDatedBody(located: LocatedText, span: Span): DatedBody | null {
  const { text } = located
  const date: FoundDate | null = findDate(text, span.start, span.end, located)
  const end = date ? withoutEditing(text, date.start) : span.end
  const start = skipMarks(text, span.start, end)
  const body = end - start >= 3 && bodyStrength(text, start, end) > 0 ? { start, end } : null
  return body || date ? { body, date: date?.date ?? null } : null
}

function skipMarks(text: string, from: number, end: number): number {
  let start = from
  while (start < end && '（(*_—-'.includes(text.charAt(start))) start++
  // 第9期　党政办公室　2024年6月3日
  return start + (ISSUE_BEFORE.exec(text.slice(start, Math.min(end, start + LONGEST_ISSUE)))?.[0].length ?? 0)
}
const ISSUE_BEFORE = /^[（(]?(?:总?第[0-9〇零一二三四五六七八九十百]{1,5}期[）)]?)+/
const LONGEST_ISSUE = 20

/** The lines above the title: an office and a day, together or on lines of their own. */
function readLetterhead(outline: Outline, titleLines: ReadonlySet<Line>): DatedBody {
  const { located, head, fields } = outline
  const hasOwnDate = (openingOf(outline)?.date ?? null) !== null || fields.some(({ name }) => name === 'time')
  const letterhead: DatedBody = { body: null, date: null }
  for (const line of head) {
    const form = headerFormOf(located.slice(line))?.name
    if (form === 'opening') break
    if (form === 'dated-office' && !titleLines.has(line)) return readDatedBody(located, line) ?? letterhead
    // A day alone above the title is that of issue where the meeting has its own.
    if (form === 'date' && hasOwnDate) {
      letterhead.date ??= findDate(located.text, line.start, line.end, located)?.date ?? null
    }
    if (form === 'body' && !OPENS_MATTER.test(located.slice(line)) && (!titleLines.has(line) || titleLines.size > 1)) letterhead.body ??= line
  }
  return letterhead
}

/** A body and a day as the last lines of the text. */
function readSignature({ located, tail }: Outline): DatedBody {
  for (let index = tail.length - 1; index >= 0; index--) {
    const line = tail[index] as Line
    const text = located.slice(line)
    const form = headerFormOf(text)?.name
    if (form === 'dated-office') return readDatedBody(located, line) ?? { body: null, date: null }
    if (form !== 'date') continue
    const above = tail[index - 1]
    const body = above && isBodyLine(located.slice(above)) ? { start: above.start, end: above.end } : null
    // 二〇一三年四月十二日 alone, as the last line
    if (body || index === tail.length - 1) return { body, date: findDate(located.text, line.start, line.end, located)?.date ?? null }
  }
  return { body: null, date: null }
}

function readCopyTo(outline: Outline): string[] {
  const { located } = outline
  return labelledValues(outline, 'copyTo').flatMap(({ value }) => {
    const text = located.slice(value)
    if (isPrintLine(located, value) || /^[（(]?共印/.test(text)) return []
    return splitRecipients(located, value)
  })
}

function splitRecipients(located: LocatedText, span: Span): string[] {
  const { text } = located
  const recipients: string[] = []
  let depth = 0
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    const character = at < span.end ? text.charAt(at) : '、'
    if ('（('.includes(character)) depth++
    else if ('）)'.includes(character)) depth--
    if (at < span.end && (depth > 0 || !(RECIPIENT_SEPARATORS.includes(character) || character === '。'))) continue
    if (at > start) recipients.push(located.value({ start, end: at }))
    start = at + 1
  }
  return recipients
}
