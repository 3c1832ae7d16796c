/** Which field a label names: those of the list, and those put together of a stem and who it is said of. */
import { ATTENDANCE_LABEL_OPENINGS, ATTENDANCE_STEMS, ATTENDEE_NOUNS, LABELS } from '../lexicon/labels.js'
import type { FieldName } from './types.js'

export const FIELD_OF_LABEL = new Map<string, FieldName>()
for (const { field, labels } of LABELS) for (const label of labels) FIELD_OF_LABEL.set(label, field)

/** 出席（12人） -> 出席; 参会人员(Attendance) stays findable as 参会人员. */
export function fieldNamed(written: string): FieldName | null {
  // 出（列）席单位及人员
  const label = written.includes('列') ? written.replace(/出[（(]列[）)]席/, '出席') : written
  const whole = FIELD_OF_LABEL.get(label)
  if (whole) return whole
  // 本次会议时间：
  const ofThisMeeting = /^[本此]次(?=会议)/.test(label) ? FIELD_OF_LABEL.get(label.slice(2)) : undefined
  if (ofThisMeeting) return ofThisMeeting
  const comma = label.lastIndexOf('、')
  if (comma > 0 && !IN_BRACKET.test(label.slice(0, comma))) return fieldNamed(label.slice(comma + 1))
  const bracket = label.search(/[（(]/)
  // 日　期 Date：
  const han = /^([\u4e00-\u9fff]{2,6})[A-Za-z]{3,16}$/.exec(label)?.[1]
  if (han !== undefined) return fieldNamed(han)
  const twofold = TWO_TONGUES.exec(label)
  if (twofold) return fieldInTwoTongues(twofold[1] as string, twofold[2] as string)
  return bracket > 0 ? fieldNamed(label.slice(0, bracket)) : (attendanceField(label) ?? sideField(label))
}

/** 列席（第一、二项）: the comma is in the bracket. */
const IN_BRACKET = /[（(][^（()）]*$/

const TWO_TONGUES = /^([A-Za-z]{4,16})[/／：:]?([\u4e00-\u9fff]{2,8})$/

/** Participants 与会人：, Host：会议主持人：: both say the same; PMC委员, Linux会议 are no labels of two tongues. */
function fieldInTwoTongues(latin: string, han: string): FieldName | null {
  const field = FIELD_OF_LABEL.get(latin)
  return field !== undefined && fieldNamed(han) === field ? field : null
}

const LABEL_OPENING = new RegExp(`^(?:${ATTENDANCE_LABEL_OPENINGS.join('|')})*`)
const NOUNS = new Set(ATTENDEE_NOUNS)

/** 参会PMC委员, 参加现场办公会议的有, 参加现场办公人员名单 */
const BEFORE_NOUN = /^(?:本次|此次|这次)?(?:(?:现场|专题|协调|座谈|联席|视频|党组|常务|扩大|专项|推进|调度|研究){0,2}(?:会议|办公会议?|办公|座谈会?|会商|调研|会(?!员)))?的?(?:[A-Za-z]{2,12}(?=[\u4e00-\u9fff]))?/

/** 出席住户, 应邀列席单位及人员: a stem and who it is said of. */
export function attendanceField(label: string): FieldName | null {
  if (label.length < 3) return null
  const opening = LABEL_OPENING.exec(label)?.[0].length ?? 0
  for (const start of opening > 0 ? [opening, 0] : [0]) {
    for (const { field, stems } of ATTENDANCE_STEMS) {
      const stem = stems.find((candidate) => label.startsWith(candidate, start))
      if (!stem) continue
      // 会议缺席, 视频列席
      const isWhole = start > 0 && start + stem.length === label.length
      if (isWhole || NOUNS.has(label.slice(start + stem.length).replace(BEFORE_NOUN, ''))) return field
    }
  }
  return null
}

/** Whether the words before the list say whose it is: white space then parts them from another value (项伯年　参加人员：). */
export function namesSide(label: string): boolean {
  return !FIELD_OF_LABEL.has(label) && attendanceField(label) === null && sideField(label) !== null
}

/** 濮南市参加人员, 三次会议出席人员: whose list it is stands before. */
function sideField(label: string): FieldName | null {
  const found = OF_SIDE.exec(label)
  return found ? attendanceField(found[1] as string) : null
}
const OF_SIDE = /^[\u4e00-\u9fff]{2,6}?((?:出席|参加|参会|与会|列席|请假|缺席)(?:人员|单位|领导|代表)有?)$/
