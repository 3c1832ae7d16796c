/** Labelled lines of head and tail: which label opens a line, and which lines belong to it. */
import { LABEL_BRACKETS, LABEL_BRACKETS_CLOSED } from '../lexicon/labels.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { CAME_FOR_ITEMS, readItemsLabel } from './attendance-by-item.js'
import { APPENDED, openingOf } from './headings.js'
import { readCountedLabel, readHouseLabel } from './label-forms.js'
import { attendanceField, FIELD_OF_LABEL, fieldNamed, namesSide } from './label-names.js'
import { readLineMarker } from './markers.js'
import type { Field, FieldName, Label } from './types.js'

const LONGEST_LABEL = 24

/** Whether the words are a label by themselves. */
export function isLabelName(words: string): boolean {
  return FIELD_OF_LABEL.has(words)
}

/** Fields that stand in the head or the tail and never inside an item. */
export const TAIL_FIELDS: ReadonlySet<FieldName> = new Set(['present', 'observers', 'absent', 'recorder', 'copyTo'])
export const LIST_FIELDS: ReadonlySet<FieldName> = new Set(['present', 'observers', 'absent', 'recorder', 'copyTo', 'agenda'])

/** Fields whose label may do without a colon; in 会　议　纪　要 the white space only pads. */
const SPACED_FIELDS: ReadonlySet<FieldName> = new Set(['time', 'place', 'chair', 'recorder', 'present', 'observers', 'absent'])

export const ATTENDANCE_FIELDS: ReadonlySet<FieldName> = new Set(['present', 'observers', 'absent'])
/** Those whose value may be a list in several cells of a row. */
const LISTING_FIELDS: ReadonlySet<FieldName> = new Set([...ATTENDANCE_FIELDS, 'agenda', 'copyTo'])

const COLON = 1
const OPENS = 2
const CLOSES = 4
/** What no label goes beyond. */
const ENDS_LABEL = 8
const ENDS_LIST = 16
const BULLET = 32
const CHARACTERS = buildCharacterTable([
  { bit: COLON, characters: '：:' },
  { bit: OPENS, characters: '（(' },
  { bit: CLOSES, characters: '）)' },
  { bit: ENDS_LABEL, characters: '，。；、《\n\t' },
  { bit: ENDS_LIST, characters: '。；;' },
  { bit: BULLET, characters: '•·●◆■▪▶►➤○◇□★☆▲△◎※' },
])

/** The label that opens the text at `start`: up to a colon, or up to white space. */
export function readLabel(located: LocatedText, start: number, end: number): Label | null {
  const { text } = located
  if (isOfKind(text, start, BULLET)) return readBulleted(located, start, end)
  if (isBracketed(text, start, end)) {
    const inside = readLabel(located, start + 1, end - 1) ?? readHouseLabel(text, start + 1, end - 1)
    return inside && SPACED_FIELDS.has(inside.field) ? inside : null
  }
  const limit = Math.min(end, start + LONGEST_LABEL)
  const counted = readCountedLabel(text, start, limit) ?? readItemsLabel(text, start, end)
  if (counted) return counted
  const alone = readBracketedLabel(text, start, limit) ?? readLabelAlone(text, start, end)
  if (alone) return alone
  let depth = 0
  for (let at = start; at < limit; at++) {
    const bits = CHARACTERS[text.charCodeAt(at)] as number
    if (bits & OPENS) depth++
    else if (bits & CLOSES) depth--
    // 召集人、主持人：, 列席（第一、二项）：, 参会人员（共21人，居民代表9位）：
    else if (bits & ENDS_LABEL && !(depth > 0 && text.charAt(at) === '，' && COUNTED.test(text.slice(start, at))) && !(text.charAt(at) === '、' && (depth > 0 || FIELD_OF_LABEL.has(text.slice(start, at))))) break
    else if (bits & COLON && depth <= 0) {
      const field = fieldNamed(text.slice(start, at))
      // 时间　8:30: the colon of the hour
      if (!field || (located.nextGap(start + 1, at) < at && namesSide(text.slice(start, at)))) break
      const second = secondColon(text, at + 1, limit)
      const labelEnd = second > 0 && fieldNamed(text.slice(start, second)) === field ? second : at
      return { field, label: { start, end: labelEnd }, valueStart: labelEnd + 1 }
    }
  }
  return readSpacedLabel(located, start, limit)
}

/** ◆时间：…, • 索引号：…: a bullet and a label with its colon. */
function readBulleted(located: LocatedText, start: number, end: number): Label | null {
  const label = start + 1 < end ? readLabel(located, start + 1, end) : null
  return label && hasColon(located, label) ? label : null
}

/** 参会人员（共21人， */
const COUNTED = /[（(](?:[共计]|[应实]到)/

/** Host：会议主持人：田野: where the label ends that is written in two tongues; 0 where no other colon is near. */
function secondColon(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const bits = CHARACTERS[text.charCodeAt(at)] as number
    if (bits & COLON) return at
    if (bits !== 0) return 0
  }
  return 0
}

/** （记录：张三） as a line of its own. */
function isBracketed(text: string, start: number, end: number): boolean {
  return '（('.includes(text.charAt(start)) && end - start > 4 && '）)'.includes(text.charAt(end - 1))
}

/** 【会议时间】2023年5月6日, [主持人]张三: the bracket stands for the colon. */
function readBracketedLabel(text: string, start: number, limit: number): Label | null {
  const pair = LABEL_BRACKETS.indexOf(text.charAt(start))
  if (pair < 0 || start >= limit) return null
  const close = text.indexOf(LABEL_BRACKETS_CLOSED.charAt(pair), start)
  if (close < 0 || close >= limit) return null
  const field = fieldNamed(text.slice(start + 1, close).replace(/[：:]$/, ''))
  if (!field) return null
  const valueStart = '：:'.includes(text.charAt(close + 1)) && close + 1 < limit ? close + 2 : close + 1
  return { field, label: { start: start + 1, end: close }, valueStart }
}

/** 附：参会人员名单, 列席人员: a line that is the label of a list and nothing else. */
function readLabelAlone(text: string, start: number, end: number): Label | null {
  if (end - start > LONGEST_LABEL || end - start < 2) return null
  const appended = APPENDED.exec(text.slice(start, end))
  const from = start + (appended?.[0].length ?? 0)
  const written = text.slice(from, end)
  const field = FIELD_OF_LABEL.get(written) ?? (written.endsWith('名单') ? attendanceField(written) : null)
  // 会议记录 alone is the title
  if (!field || !(ATTENDANCE_FIELDS.has(field) || (field === 'recorder' && !appended && !written.startsWith('会议')))) return null
  return { field, label: { start: from, end }, valueStart: end }
}

/** 出席  张三  李四: white space stands for the colon. */
function readSpacedLabel(located: LocatedText, start: number, limit: number): Label | null {
  const end = Math.min(limit, start + 8)
  for (let at = located.nextGap(start + 2, end); at < end; at = located.nextGap(at + 1, end)) {
    const words = located.text.slice(start, at)
    const field = FIELD_OF_LABEL.get(words) ?? (located.gap(at).includes('\t') ? attendanceField(words) : null)
    // 会议名称⇥第9次总经理办公会: a tab parts any label from its value
    if (field && (SPACED_FIELDS.has(field) || field === 'documentNumber' || located.gap(at).includes('\t'))) {
      return { field, label: { start, end: at }, valueStart: at }
    }
  }
  return null
}

/** A heading, a bold line or a table's first cell that is a label and nothing else: ## 参会人员. */
export function readHeadingLabel({ text }: LocatedText, span: Span): FieldName | null {
  const { end } = span
  const start = openingOf(text, span.start)
  const last = end > start && isOfKind(text, end - 1, COLON) ? end - 1 : end
  const hasBracket = last > start && isOfKind(text, last - 1, CLOSES)
  if (last - start > LONGEST_LABEL && !hasBracket) return null
  const written = text.slice(start, last).replace(/^[【〔［[](.+)[】〕］\]]$/, '$1')
  const heading = hasBracket ? written.replace(/(?<=.)[（(][^（()）]*[）)]$/, '') : written
  return heading.length > LONGEST_LABEL ? null : fieldNamed(heading)
}

function isOfKind(text: string, at: number, kind: number): boolean {
  return ((CHARACTERS[text.charCodeAt(at)] as number) & kind) !== 0
}

/** 时间：2025-06-16 08:47　来源：…　【字号：大 中 小】: when the portal put up the page. */
const POSTED = /(?:来源|作者|点击|阅读|访问|浏览(?:次数|量)?|分享到?|字[号体])[：:]/

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

interface FieldPart {
  field: FieldName
  label: Span
  value: Span
}

const EXCUSED = /^(.{2,40}?)(?:同志)?(?:因[^，。]{1,16})?(?:请假|缺席)$/
/** 省检察院王五列席会议。 behind the list of those present. */
const OBSERVED = /^(.{2,60}?)(?:应邀)?列席(?:了)?(?:会议)?$/
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
    const said = excused ?? OBSERVED.exec(sentence) ?? OBSERVED_FOR_ITEMS.exec(sentence)
    const start = at + 1
    if (said) {
      if (!isTold) last.value = { start: last.value.start, end: at }
      const nameEnd = start + (said[1] as string).length
      parts.push({ field: excused ? 'absent' : 'observers', label: { start, end: start }, value: { start, end: nameEnd } })
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
    if (!next || !(hasColon(located, next) || (isSpaced && (SPACED_FIELDS.has(next.field) || located.gap(at).includes('\t'))))) continue
    const last = parts[parts.length - 1] as FieldPart
    last.value.end = withoutRule(located.text, last.value.start, at)
    parts.push({ field: next.field, label: next.label, value: { start: next.valueStart, end: line.end } })
    at = next.valueStart
  }
  return parts
}

export function hasColon({ text }: LocatedText, { label }: { label: Span }): boolean {
  return label.end < text.length && '：:'.includes(text.charAt(label.end))
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
    const labelEnd = isOfKind(located.text, cell.end - 1, COLON) ? cell.end - 1 : cell.end
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

/** 报：市委办公室。 is a tail, 发：按规定发放。 a line of an item. */
const RECIPIENTS = /^(?:各|中共|本|[省市县区州镇乡校院局厅])[^要应须将把]{0,220}$/
const RECIPIENT = /[委办局室厅府院校处科]|人大|政协|单位|部门|领导|成员|街道|乡镇|公司/
/** How far from the end of such a line its last body may stand. */
const LONGEST_REST = 60

export function namesRecipients(value: string): boolean {
  return RECIPIENTS.test(value) && RECIPIENT.test(value.slice(1).slice(-LONGEST_REST - 1))
}
