/**
 * A deadline does not lie before the day of the meeting. A day without a year is that of the meeting's
 * year, or the next one, and never past.
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，由市水务局于2022年6月30日前完成管网改造。
 * @message 3:12-3:23 时限“2022年6月30日前”（2022-06-30）早于会议日期2023-03-15
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，由市水务局于2023年3月15日前报送方案，6月底前完成管网改造。
 */
import { defineRule, type Finding } from './rule.js'

export const deadlinePast = defineRule({
  id: 'deadline-past',
  severity: 'warning',
  check: ({ minutes: { meeting, items } }) => {
    const findings: Finding<'past'>[] = []
    if (meeting.date === null || meeting.date.startsWith('--')) return findings
    for (const { tasks } of items) {
      let last = -1
      for (const { deadline } of tasks) {
        // ISO 8601: as strings they are in the order of the days. Several bodies may share one deadline.
        if (!deadline || deadline.date === null || deadline.date >= meeting.date) continue
        const { text, date, position } = deadline
        if (position.start.offset === last) continue
        last = position.start.offset
        findings.push({ reason: 'past', values: { found: text, date, meeting: meeting.date }, position })
      }
    }
    return findings
  },
})
