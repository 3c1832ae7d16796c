/** What the labels of one line part: several fields on it, and several lists in one value. */
import { LABEL_BRACKETS } from '../lexicon/labels.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { CAME_FOR_ITEMS } from './attendance-by-item.js'
import { ATTENDANCE_FIELDS, hasColon, isBracketed, LIST_FIELDS, readHeadingLabel, readLabel, SPACED_FIELDS } from './fields.js'
import { readLineMarker } from './markers.js'
import type { Field, FieldName, Label } from './types.js'

/** Those whose value may be a list in several cells of a row. */
const LISTING_FIELDS: ReadonlySet<FieldName> = new Set([...ATTENDANCE_FIELDS, 'agenda', 'copyTo'])

const OPENS = 1
const CLOSES = 2
const ENDS_LIST = 4
const CHARACTERS = buildCharacterTable([
  { bit: OPENS, characters: '（(' },
  { bit: CLOSES, characters: '）)' },
  { bit: ENDS_LIST, characters: '。；;' },
])

/** What a page says of itself beside the time when it was put up: 时间：2025-06-16 08:47　来源：…　【字号：大 中 小】 */
const OF_PAGE = '(?:来源|作者|点击|阅读|访问|浏览(?:次数|量)?|分享到?|字[号体])'
const POSTED = new RegExp(`${OF_PAGE}[：:]`)

/** Starts a field at a line that a label opens. */
export function openField(located: LocatedText, line: Line, label: Label): Field[] {
  const fields = splitLabels(located, line, label)
  const isPosted = fields.some(({ field }) => field === 'time') && POSTED.test(located.slice(line))
  return fields.flatMap((part) => splitLists(located, part)).map(({ field, label: written, value }) => ({
    name: isPosted && field === 'time' ? 'issueDate' : field,
    label: written,
    values: value.end > value.start ? [value] : [],
    lines: [line],
  }))
}

/** 日期 / 2024-10-11 09:30 / 来源 / …: in what a page says of itself, one below the other, the time is when it was put up. */
export function renamePosted(located: LocatedText, fields: readonly Field[]): void {
  for (const [index, field] of fields.entries()) {
    const next = fields[index + 1]
    if (field.name !== 'time' || !next || !OWN_TIME.test(located.slice(field.label))) continue
    if (OPENS_OF_PAGE.test(located.slice(next.label)) && located.text.slice((field.lines.at(-1) as Line).end, next.label.start).length <= 1) field.name = 'issueDate'
  }
}
/** 会议时间 is the meeting's. */
const OWN_TIME = /^(?:日期|时间)$/
const OPENS_OF_PAGE = new RegExp(`^(?:信息)?${OF_PAGE}`)

interface FieldPart {
  field: FieldName
  label: Span
  value: Span
}

const EXCUSED = /^(.{2,40}?)(?:同志)?(?:因[^，。]{1,16})?(?:请假|缺席)$/
/** 省检察院王五列席会议。 behind the list of those present. */
const OBSERVED = /^(.{2,60}?)(?:应邀)?列席(?:了)?(?:会议)?$/
/** 校办江河记录。 behind the list of those who sat in. */
const RECORDED = /^(.{2,24}?)(?:负责|作)?(?:会议)?[记纪]录$/
const OBSERVED_FOR_ITEMS = new RegExp(`^(.{2,120}?)(?=列席)${CAME_FOR_ITEMS.source}`)

/** 出席：张三、李四（请假：王五、赵六）: the list in the bracket that opens at the offset. */
function bracketedList(located: LocatedText, at: number, end: number): FieldPart | null {
  const { text } = located
  const label = readLabel(located, at + 1, end)
  if (!label || !ATTENDANCE_FIELDS.has(label.field) || !hasColon(located, label)) return null
  let close = label.valueStart
  while (close < end && !'）)'.includes(text.charAt(close))) close++
  return close < end ? { field: label.field, label: label.label, value: { start: label.valueStart, end: close } } : null
}

/** 出席情况：董事田野、白露出席会议，监事山川列席会议。: each list stands before its verb, as in the opening. */
export function tellsSentences({ text }: LocatedText, { label, value }: { label: Span; value: Span }): boolean {
  return text.slice(label.start, label.end).endsWith('情况') && TOLD.test(text.slice(value.start, value.end))
}
const TOLD = /[^的了](?:出席|参加|列席)了?(?:本次)?会议(?=[，。；])/

/** 出席会议的有：张三；列席会议的有：李四。王五（出差）请假。 on one line. */
function splitLists(located: LocatedText, part: FieldPart): FieldPart[] {
  if (!ATTENDANCE_FIELDS.has(part.field) || tellsSentences(located, part)) return [part]
  const { text } = located
  let last = { ...part }
  const parts = [last]
  const { end } = part.value
  let depth = 0
  /** A sentence of its own has named others: what else stands behind is no list. */
  let isTold = false
  for (let at = part.value.start; at < end; at++) {
    const bits = CHARACTERS[text.charCodeAt(at)] as number
    const inside = bits & OPENS ? bracketedList(located, at, end) : null
    if (inside) {
      parts.push(inside)
      at = inside.value.end
      continue
    }
    if (bits & OPENS) depth++
    else if (bits & CLOSES) depth--
    if (depth > 0 || !(bits & ENDS_LIST)) continue
    const next = readLabel(located, at + 1, end)
    if (next && LIST_FIELDS.has(next.field) && (hasColon(located, next) || text.charAt(next.label.end - 1) === '有')) {
      if (!isTold) last.value = { start: last.value.start, end: at }
      last = { field: next.field, label: next.label, value: { start: next.valueStart, end } }
      parts.push(last)
      isTold = false
      continue
    }
    const stop = text.slice(at + 1, end).search(/[。；;]|$/)
    const sentence = text.slice(at + 1, at + 1 + stop)
    const excused = EXCUSED.exec(sentence)
    const recorded = RECORDED.exec(sentence)
    const said = excused ?? recorded ?? OBSERVED.exec(sentence) ?? OBSERVED_FOR_ITEMS.exec(sentence)
    const start = at + 1
    if (said) {
      if (!isTold) last.value = { start: last.value.start, end: at }
      const nameEnd = start + (said[1] as string).length
      parts.push({ field: excused ? 'absent' : recorded ? 'recorder' : 'observers', label: { start, end: start }, value: { start, end: nameEnd } })
      isTold = true
    } else if (isTold) {
      if (start < end) parts.push({ field: 'ignored', label: { start, end: start }, value: { start, end } })
      return parts
    }
  }
  return parts
}

/** 索引号：…　　成文日期：…: several labels on one line, white space between them. */
function splitLabels(located: LocatedText, line: Line, first: Label): FieldPart[] {
  const isInside = isBracketed(located.text, line.start, line.end) && first.label.start > line.start
  const end = isInside ? line.end - 1 : withoutRule(located.text, first.valueStart, line.end)
  const parts = [{ field: first.field, label: first.label, value: { start: first.valueStart, end } }]
  if (line.cells) return splitCells(located, line.cells, parts[0] as FieldPart)
  const isSpaced = !hasColon(located, first)
  let at = located.nextGap(first.valueStart + 1, line.end)
  for (; at < line.end; at = located.nextGap(at + 1, line.end)) {
    // 三、主席：里长　　四、纪录：里干事
    const next = readLabel(located, readLineMarker(located, at)?.end ?? at, line.end)
    // 【文号】青府纪〔2008〕17号　【点击次数】876
    const isBracketedToo = next !== null && next.label.start > at && LABEL_BRACKETS.includes(located.text.charAt(next.label.start - 1))
    if (!next || !(hasColon(located, next) || isBracketedToo || (isSpaced && (SPACED_FIELDS.has(next.field) || located.gap(at).includes('\t'))))) continue
    const last = parts[parts.length - 1] as FieldPart
    last.value.end = withoutRule(located.text, last.value.start, at)
    parts.push({ field: next.field, label: next.label, value: { start: next.valueStart, end: line.end } })
    at = next.valueStart
  }
  return parts
}

/** | 时间 | 3月1日 | 地点 | 三楼 |: a label behind a value opens the next field. */
function splitCells(located: LocatedText, cells: readonly Span[], first: FieldPart): FieldPart[] {
  const { end } = first.value
  const parts = [first]
  // | 会议地点 | 三楼 | 召开方式 | 视频 |: what the second label is of is no part of the first value
  if (cells.length > 3 && cells.length % 2 === 0 && !LISTING_FIELDS.has(first.field)) first.value.end = (cells[1] as Span).end
  for (const [index, cell] of cells.entries()) {
    const value = cells[index + 1]
    if (index < 2 || !value || value.end === value.start) continue
    const field = readHeadingLabel(located, cell)
    if (!field) continue
    const last = parts[parts.length - 1] as FieldPart
    last.value.end = Math.min(last.value.end, (cells[index - 1] as Span).end)
    const labelEnd = '：:'.includes(located.text.charAt(cell.end - 1)) ? cell.end - 1 : cell.end
    parts.push({ field, label: { start: cell.start, end: labelEnd }, value: { start: value.start, end } })
  }
  return parts
}

/** 编号：A-3 | 密级：内部: the rule between two fields is no part of either. */
function withoutRule(text: string, start: number, from: number): number {
  let end = from
  while (end > start && '|｜／'.includes(text.charAt(end - 1))) end--
  return end
}
