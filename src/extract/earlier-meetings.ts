/** What another meeting came to before, as the explanation of a matter tells it: 说明：…（一）3月5日专案小组第一次审查会议 / 结论：…. */
import type { Act } from './acts.js'

/** （四）九十一年十二月二十六日专案小组第三次审查会议 right before the label. */
const EARLIER_MEETING = /[月\d][^，。；\n]{1,4}日[^，。；\n]{2,24}(?:会议|会勘|座谈会|说明会|审查会|协调会|公听会)\n?$/
const LONGEST = 44

/** Below 说明： the label behind the date and the name of a meeting is of that one, and what it introduces is part of what is explained. */
export function withoutEarlierMeetings(text: string, acts: readonly Act[]): Act[] {
  let isExplained = false
  return acts.filter(({ kind, start, end }) => {
    if (isExplained && kind === 'deciding-label' && EARLIER_MEETING.test(text.slice(Math.max(0, start - LONGEST), start))) return false
    if (kind !== 'act') isExplained = text.slice(start, end) === '说明'
    return true
  })
}
