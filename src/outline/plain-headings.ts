/**
 * Headings without a number in plain text: 关于城区集中供热问题 on a line of its own, and its paragraphs below.
 * One such line may be anything; where several stand over paragraphs and no 一、 parts the text, they are its headings.
 */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readHeadingLabel, readLabel } from './fields.js'
import { isItemLabel } from './headings.js'
import type { LineMarkers } from './line-markers.js'
import type { Marker } from './types.js'

const LONGEST = 44
const HEADING = /^关于[^，。；：:！？\s]{2,42}$/
/** 关于…的会议纪要 is the title of all, and 关于印发…的通知 another document. */
const NO_HEADING = /(?:纪要|纪录|记录|通知|函|公告|如下|[号日期次])$|[〔[（(]\d{4}[〕\])）]/
const PARAGRAPH = /[。：:；]$/
/** 建设单位：…, 汇报人：张三: labels of the item stand below its heading. */
export const LABELLED = /^[^，。：:\s]{2,8}[：:]./
/** 城区集中供热 above 会议听取了…: the paragraph takes up what the line names; 2研究供热 has lost its stop. */
const SHORT_LINE = new RegExp(`^(?!\\d{1,2}(?:关于|${ITEM_VERBS.join('|')}))[^，。；：:！？、\\s（(]{4,42}$`)
/** Centred over its paragraph, which may open with anybody: 教务处处长…作了汇报. */
const CENTRED_LINE = /^[^，。；：:！？]{4,44}$/
const CENTRED_BY = 8
const OPENING_END = /如下[：:。]$/
/** The opening of all, below the name of the meeting. */
const OPENING_PARAGRAPH = /主持|召开|如下/
const TAKES_UP = /^会议(?:听取|研究|审议|讨论|传达|认为|指出|强调|要求|明确|议定|原则|同意|决定)/
/** Styles that part the business of a whole document. */
const TOP_STYLES = new Set(['han-comma', 'agenda-noun', 'ordinal-noun', 'formal', 'digit-alone', 'figure-alone', 'han-alone', 'square-han', 'roman-dot', 'roman-sign'])

/**
 * 生产方面 over 1. 2. and 基建方面 over 3. 4.: short lines between numbers that count on from one to the next part the
 * items, and are none of their text.
 */
export function findPlainSections(located: LocatedText, lines: readonly Line[], markers: LineMarkers): ReadonlySet<Line> {
  const found = new Set<Line>()
  let last: Marker | null = null
  let counts = false
  let isTop = false
  for (const [index, line] of lines.entries()) {
    const marker = line.cells ? null : markers.at(index)
    if (marker) {
      last = marker
      continue
    }
    const first = lines[index + 1]
    // 7月8日下午 / （会前，与会人员察看了工地。） / 1．…: what is told in brackets stands between
    const at = first && isInBrackets(located, first) ? index + 2 : index + 1
    const below = lines[at] && !lines[at].cells ? markers.at(at) : null
    if (!below || !isSection(located, line)) continue
    const isFirst = below.number === 1 && found.size === 0
    if (isFirst) isTop = last === null
    // 上午 over 1. 2. and 下午 over 1. 2.: before the first nothing is numbered, so that no item holds them
    const begins = isTop && below.number === 1 && last?.style === below.style
    const goesOn = last !== null && found.size > 0 && below.style === last.style && below.number === (last.number ?? 0) + 1
    if (!isFirst && !goesOn && !begins) continue
    found.add(line)
    counts ||= goesOn || begins
  }
  return counts ? found : NONE
}

function isInBrackets(located: LocatedText, { start, end, cells }: Line): boolean {
  return !cells && '（('.includes(located.text.charAt(start)) && '）)'.includes(located.text.charAt(end - 1))
}

function isSection(located: LocatedText, { start, end, kind, cells }: Line): boolean {
  if (kind === 'heading' || kind === 'front-matter' || cells || end - start > LONGEST_SECTION) return false
  const written = located.text.slice(start, end)
  return fits(SECTION, written) && !isItemLabel(written) && !written.startsWith('会议') && readHeadingLabel(located, { start, end }) === null
}
const LONGEST_SECTION = 40
/** 【县水务局】（汇报人：田野） too, and 7月8日上午 */
const SECTION = /^(?:[^，。；：:！？、\s\d]{2,16}|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚上?)?(?:[（(][^（()）]{2,8}[）)])?|【[^】]{2,20}】(?:[（(][^（()）]{2,20}[）)])?)$/

/** The lines that are such headings; none where the document is numbered or marked up. */
export function findPlainHeadings(located: LocatedText, lines: readonly Line[], markers: LineMarkers): ReadonlySet<Line> {
  const found = new Set<Line>()
  let opened = false
  for (const [index, line] of lines.entries()) {
    // # 会议纪要 above all is the title
    if (line.kind === 'heading' && index > 0) return NONE
    if (isDateNote(located, line) || isBelowNumber(lines, markers, index)) continue
    const next = lines.slice(index + 1, index + 3).find((below) => !isDateNote(located, below))
    if (next && isParagraph(located, next) && (isHeading(located, line, next) || (opened && isApart(located, lines, index)))) found.add(line)
    opened ||= line.end - line.start > LONGEST && OPENING_PARAGRAPH.test(located.slice(line))
  }
  if (found.size < 2 || isNumbered(lines, markers)) return NONE
  for (const [index, line] of lines.entries()) if (index > 0 && standsBetween(located, lines, index, found)) found.add(line)
  return found
}

/** （二） / 听取供水情况的汇报: the heading of the number above it. */
function isBelowNumber(lines: readonly Line[], markers: LineMarkers, index: number): boolean {
  const marker = index > 0 ? markers.at(index - 1) : null
  return marker !== null && marker.end >= (lines[index - 1] as Line).end
}

/** （三月十一日上午） below a heading: when it was taken up. */
function isDateNote({ text }: LocatedText, { start, end }: Line): boolean {
  return end - start <= LONGEST_NOTE && DATE_NOTE.test(text.slice(start, end))
}
const LONGEST_NOTE = 20
const DATE_NOTE = /^[（(](?=[^（()）]*(?:[上下]午|晚|[日时]))[^（()），。]{2,18}[）)]$/

/** 中部商住片区 / 片区内小学已封顶…: among headings another one, with an empty line above, whatever its paragraph opens with. */
function standsBetween(located: LocatedText, lines: readonly Line[], index: number, found: ReadonlySet<Line>): boolean {
  const [above, line, below] = lines.slice(index - 1, index + 2)
  const [first] = found
  // 现将议定事项纪要如下： and below it the first of them
  const isFirst = above !== undefined && OPENING_END.test(located.slice(above))
  if (!above || !line || !below || !first || (line.start < first.start && !isFirst) || line.kind !== 'paragraph' || line.cells) return false
  return below.end - below.start > LONGEST && isParagraph(located, below) && isParted(located, above, line) && fits(SHORT_LINE, located.slice(line)) && !isLabelled(located.slice(line))
}

const NONE: ReadonlySet<Line> = new Set()

function isHeading(located: LocatedText, line: Line, next: Line): boolean {
  const { text } = located
  const { start, end, kind, cells, bold } = line
  if (kind === 'front-matter' || cells || end - start > LONGEST_DOCUMENT) return false
  // 县林业局《关于解决防治经费的请示》（沱林字〔1999〕23号）: what was sent in, and below it what was decided
  if (text.charAt(end - 1) === '》' || text.charAt(end - 1) === '）') {
    if (DOCUMENT_LINE.test(text.slice(start, end)) && (isCentred(located, line, next) || indentOf(located, line) !== indentOf(located, next))) return true
  }
  if (end - start > LONGEST) return false
  if (text.startsWith('关于', start)) return fits(HEADING, text.slice(start, bold ? withoutStop(text, end) : end))
  if (text.charAt(next.start) === '会' && TAKES_UP.test(text.slice(next.start, next.start + 6)) && fits(SHORT_LINE, text.slice(start, end))) return true
  if (bold && !next.bold && fits(BOLD_LINE, text.slice(start, withoutStop(text, end))) && !isLabelled(text.slice(start, end))) return true
  if (isFlush(located, line, next) && fits(FLUSH_LINE, text.slice(start, end)) && !OPENING_PARAGRAPH.test(located.slice(next))) return true
  return isCentred(located, line, next) && fits(CENTRED_LINE, text.slice(start, end)) && !OPENING_PARAGRAPH.test(located.slice(next))
}

/** 水陆法会安全保障 with an empty line above, and below it or not, over a paragraph of some length, behind the opening. */
function isApart(located: LocatedText, lines: readonly Line[], index: number): boolean {
  const [above, line, below] = lines.slice(index - 1, index + 2)
  if (!above || !line || !below || line.cells || line.kind !== 'paragraph') return false
  // Whether it is as short as a heading says it for most lines.
  if (line.end - line.start > LONGEST || below.end - below.start <= LONGEST) return false
  if (!isParted(located, above, line)) return false
  const written = located.slice(line)
  return fits(FLUSH_LINE, written) && !isItemLabel(written) && (isParted(located, line, below) || !(SPEAKS.test(written) || located.text.startsWith('关于', below.start)))
}

/** 会议听取了汇报 that lost its stop is the first line of a paragraph; 6月11日上午 says when. */
const SPEAKS = /^(?:会议|与会|经|\d)|了/

/** Whether an empty line stands between the two. */
function isParted(located: LocatedText, above: Line, below: Line): boolean {
  if (above.block !== below.block) return true
  const between = located.source.slice(located.sourceRange(above).end, located.sourceRange(below).start)
  return between.includes('\n', between.indexOf('\n') + 1 || between.length)
}

/** **关于供水问题。** in bold: the full stop closes the heading. */
function withoutStop(text: string, end: number): number {
  return '。：'.includes(text.charAt(end - 1)) ? end - 1 : end
}

function fits(pattern: RegExp, written: string): boolean {
  return pattern.test(written) && !NO_HEADING.test(written)
}

/** A label of an item (会议决定：) or of the head (出席：) is no heading. */
function isLabelled(text: string): boolean {
  return /[：:]$/.test(text) || isItemLabel(text)
}

/** Less indented than the paragraph below: 听取供水情况的汇报 over 　　会议认为…. */
function isFlush(located: LocatedText, line: Line, next: Line): boolean {
  return indentOf(located, line) + FLUSH_BY <= indentOf(located, next)
}
const FLUSH_BY = 2
const LONGEST_DOCUMENT = 120
const DOCUMENT_LINE = /^(?!附件?|抄送|报)(?:[^，。；：:《》（()）\n]{0,24}《[^《》\n]{4,60}》(?:[（(][^（()）\n]{2,30}[）)])?){1,2}$/
/** （教务处汇报） above a paragraph says who reported. */
const FLUSH_LINE = /^(?![第（(])[^，。；：:！\s]{4,44}$/
const BOLD_LINE = /^[^，。；：:！\s]{4,44}$/

/** Indented by far more than the paragraph below. */
function isCentred(located: LocatedText, line: Line, next: Line): boolean {
  return indentOf(located, line) >= indentOf(located, next) + CENTRED_BY
}

/** White space before the first character of the line, a full-width space counting two. */
function indentOf(located: LocatedText, line: Line): number {
  const { source } = located
  let width = 0
  for (let at = located.sourceRange(line).start - 1; at >= 0 && ' \t\u3000\u00a0'.includes(source.charAt(at)); at--) width += source.charAt(at) === ' ' ? 1 : 2
  return width
}

function isParagraph(located: LocatedText, { start, end, cells }: Line): boolean {
  const { text } = located
  return !cells && (PARAGRAPH.test(text.slice(end - 1, end)) || (LABELLED.test(text.slice(start, start + 10)) && !readLabel(located, start, end)))
}

function isNumbered(lines: readonly Line[], markers: LineMarkers): boolean {
  return lines.some((_, index) => TOP_STYLES.has(markers.at(index)?.style ?? ''))
}
