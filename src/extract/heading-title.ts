/** Titles without 纪要: a heading, or the line that says which meeting it was. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { findDate, findTitleDate } from './dates.js'
import { headerFormOf } from './header-forms.js'
import { readMeetingName, type MeetingName } from './meeting-name.js'
import { headlineMeeting, isHeadline } from './title-line.js'

const MEETING_WORD = /会(?:议|$|[^计]{0,40}[0-9])|纪要|纪|记录|Meeting|Minutes|例会/i

/** # TOC 例会 2022-03-10: a heading without 纪要 names the document, unless it is a date alone; null where there is none. */
export function headingOf(located: LocatedText, head: readonly Line[]): Line | null {
  const line = head.find(({ kind, depth }) => kind === 'heading' && depth === 1) ?? head.find((candidate) => namesMeeting(located, candidate))
  if (!line) return null
  const text = located.slice(line)
  if (NO_TITLE.has(headerFormOf(text)?.name ?? '')) return null
  const date = findDate(located.text, line.start, line.end, located)
  // # 2022-11-29 供水: a day and what was dealt with
  if (date && date.start === line.start && !MEETING_WORD.test(text)) return null
  if (date && text.length - (date.end - date.start) < 2) return null
  if (!/[\u3400-\u9fff]/.test(text) && date && !MEETING_WORD.test(text)) return null
  return line
}

/** 首页 > 政务公开 / 县政府常务会议 / 第十八届人民政府第71次常务会议: below the trail of a page, the line that says which meeting it was. */
function namesMeeting(located: LocatedText, line: Line): boolean {
  const text = located.slice(line)
  return line.kind !== 'heading' && text.length <= 50 && !NO_TITLE.has(headerFormOf(text)?.name ?? '') && saysWhichMeeting(text)
}
const NO_TITLE: ReadonlySet<string> = new Set(['date', 'opening', 'portal', 'number'])

/** 市政府第3次常务会议, 市政府第3次常务会议议定事项 or TC 例会 2022-03-10, as the first line of a text without 纪要. */
function saysWhichMeeting(text: string): boolean {
  if (/[。，；：:>]/.test(text)) return false
  const meeting = readMeetingName(text, 0, endOfMeeting(text))
  if (meeting) return meeting.kind.length > 0 && meeting.ordinal !== null
  // PMC 例会 2025-03-06
  const dated = readHeadingMeeting(text)
  return dated !== null && dated.kind.length > 0 && dated.body.length > 0
}

/** 市政府第3次常务会议|议定事项, 第3次常务会议|决定事项摘要: where the name of the meeting ends. */
function endOfMeeting(title: string): number {
  const what = WHAT_OF_MEETING.exec(title)
  return what ? what.index : headlineMeeting(title).length
}
const WHAT_OF_MEETING = /(?<=会议)(?:议定|决定|研究|审议)事项(?:摘要)?$/

/** 理事会 2023-05-12 例会, TOC 例会 2023-05-12, 技术委员会第14次例会（2025/03/27）; 县长程远主持召开县政府第3次常务会议 names it behind the verb. */
export function readHeadingMeeting(title: string): MeetingName | null {
  const verb = isHeadline(title) ? /召开了?/.exec(title) : null
  const held = verb && readMeetingName(title, verb.index + verb[0].length, headlineMeeting(title).length)
  if (held && held.body.length > 0) return held
  const date = findTitleDate(title, 0, title.length)
  if (!date || date.start < 2) return readMeetingName(title, 0, endOfMeeting(title))
  // TOC 例会 2023-05-12 19:00-20:00, but 理事会 2023-05-12 例会
  const isBracketed = '（('.includes(title.charAt(date.start - 1))
  const before = readMeetingName(title, 0, isBracketed ? date.start - 1 : date.start)
  const isWhole = date.end < title.length && MEETING_WORD.test(title.slice(date.end))
  return (isWhole ? readMeetingName(title, 0, title.length) : null) ?? before
}
