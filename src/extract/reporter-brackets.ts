/** Who reported, as a bracket at the heading of an item says: （教务处汇报）, （经济部部长说明增订要旨后，委员…提出询问。）. */
import type { Span } from '../source/located-text.js'
import { readDelegates } from './delegates.js'
import type { Body, BodyReader } from './departments.js'

/** （评建办、教务处汇报）, （后勤处汇报，财务处作补充） at the end of the heading or right below it. */
export function readBracket(text: string, title: Span, body: Span, bodies: BodyReader): Body[] {
  const from = Math.max(title.start, title.end - LONGEST_BRACKET)
  const bracket = BRACKETED_REPORT.exec(text.slice(from, Math.min(body.end, title.end + LONGEST_BRACKET)))
  if (!bracket) return []
  const opened = from + bracket.index
  const closed = opened + bracket[0].length
  // 1．整改方案 / （教务处汇报）: nothing else stands between
  if (opened > title.end + 1 || (opened < title.end && closed < title.end)) return []
  const comma = bracket[0].indexOf('，')
  const starts = comma < 0 ? [opened + 1] : [opened + 1, opened + comma + 1]
  return starts.flatMap((at) => {
    const list = bodies.readBodies(at, closed)
    return list && REPORTS_IN_BRACKET.test(text.slice(list.end, closed)) ? list.bodies : []
  })
}
const LONGEST_BRACKET = 48
const BRACKETED_REPORT = /[（(][^（()）：:]{2,24}(?:汇报|报告|通报|说明)(?:，[^（()）：:]{2,20})?[）)]/
const REPORTS_IN_BRACKET = /^(?:[作做])?(?:汇报|报告|通报|说明|补充)/

/** （经济部施部长、甲公司陈董事长报告后，委员田野提出质询。） right below the heading. */
export function readReportBelow(text: string, title: Span, body: Span, bodies: BodyReader): Body[] {
  const at = bracketBelow(text, title.end, body.end)
  if (at < 0) return []
  const delegates = readDelegates(text, at, body.end, bodies)
  return delegates && REPORTED.test(text.slice(delegates.end, delegates.end + LONGEST_REPORT)) ? delegates.bodies : []
}

/** Behind the bracket that opens the line below the heading, and behind 本次会议由 in it; -1 where none does. */
function bracketBelow(text: string, from: number, end: number): number {
  const lineEnd = text.slice(from, Math.min(end, from + LONGEST_HEADING)).indexOf('\n')
  if (lineEnd < 0) return -1
  const line = from + lineEnd
  const opening = OPENS_BRACKET.exec(text.slice(line + 1, line + LONGEST_OPENING))
  return opening ? line + 1 + opening[0].length : -1
}
/** The heading may go on behind what its title names, with the day in brackets: …部分，关于…。（3月29日） */
const LONGEST_HEADING = 200
const LONGEST_OPENING = 16
const LONGEST_REPORT = 90
const OPENS_BRACKET = /^[（(](?:(?:本次|此次)?会议)?(?:首先|先)?(?:由|经(?![济营理]))?/
const REPORTED = /^(?:分别|联合|先后)?(?:(?:[就对]|针对)[^，。；（()）]{2,60}?)?(?:提出|作|做)?[^的，。；（()）]{0,6}?(?:报告|说明|汇报)[^，。；（()）]{0,16}(?:后，|完毕|。)/
