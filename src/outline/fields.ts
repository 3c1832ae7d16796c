/** Labelled lines of head and tail: which label opens a line, and which lines belong to it. */
import { BULLETS, LABEL_BRACKETS, LABEL_BRACKETS_CLOSED } from '../lexicon/labels.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { readItemsLabel } from './attendance-by-item.js'
import { APPENDED, openingOf } from './headings.js'
import { readCountedLabel, readHouseLabel } from './label-forms.js'
import { attendanceField, FIELD_OF_LABEL, fieldNamed, namesSide } from './label-names.js'
import type { FieldName, Label } from './types.js'

const LONGEST_LABEL = 24

/** Whether the words are a label by themselves. */
export function isLabelName(words: string): boolean {
  return FIELD_OF_LABEL.has(words)
}

/** Fields that stand in the head or the tail and never inside an item. */
export const TAIL_FIELDS: ReadonlySet<FieldName> = new Set(['present', 'observers', 'absent', 'recorder', 'copyTo'])
export const LIST_FIELDS: ReadonlySet<FieldName> = new Set(['present', 'observers', 'absent', 'recorder', 'copyTo', 'agenda'])

/** Fields whose label may do without a colon; in 会　议　纪　要 the white space only pads. */
export const SPACED_FIELDS: ReadonlySet<FieldName> = new Set(['time', 'place', 'chair', 'recorder', 'present', 'observers', 'absent'])

export const ATTENDANCE_FIELDS: ReadonlySet<FieldName> = new Set(['present', 'observers', 'absent'])

const COLON = 1
const OPENS = 2
const CLOSES = 4
/** What no label goes beyond. */
const ENDS_LABEL = 8
const BULLET = 16
const CHARACTERS = buildCharacterTable([
  { bit: COLON, characters: '：:' },
  { bit: OPENS, characters: '（(' },
  { bit: CLOSES, characters: '）)' },
  { bit: ENDS_LABEL, characters: '，。；、《\n\t' },
  { bit: BULLET, characters: BULLETS },
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
export function isBracketed(text: string, start: number, end: number): boolean {
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

export function hasColon({ text }: LocatedText, { label }: { label: Span }): boolean {
  return label.end < text.length && '：:'.includes(text.charAt(label.end))
}

/** 报：市委办公室。 is a tail, 发：按规定发放。 a line of an item. */
const RECIPIENTS = /^(?:各|中共|本|[省市县区州镇乡校院局厅])[^要应须将把]{0,220}$/
const RECIPIENT = /[委办局室厅府院校处科]|人大|政协|单位|部门|领导|成员|街道|乡镇|公司/
/** How far from the end of such a line its last body may stand. */
const LONGEST_REST = 60

export function namesRecipients(value: string): boolean {
  return RECIPIENTS.test(value) && RECIPIENT.test(value.slice(1).slice(-LONGEST_REST - 1))
}
