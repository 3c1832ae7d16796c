/**
 * Who presided was there. Minutes that name the chair as such need not list the chair again, and most do
 * not: so only a list that says otherwise is told, or one that has some of several chairs and lacks the
 * others.
 *
 * @source GB/T 9704-2012 10.3
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   出席：何静、王立新
 *   请假：周明远
 * @message 1:12-1:17 主持人“周明远”列在请假名单中
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   出席：何静、王立新
 */
import { defineRule, type Finding } from './rule.js'

export const chairNotPresent = defineRule({
  id: 'chair-not-present',
  severity: 'warning',
  source: 'GB/T 9704-2012 10.3',
  check: ({ minutes: { meeting, attendees } }) => {
    const findings: Finding<'absent' | 'observer' | 'unlisted'>[] = []
    const { present, observers, absent } = attendees
    const isListed = (list: typeof present, name: string): boolean => list.some((person) => person.name === name)
    const chairs = meeting.chairs.filter(({ name }) => name !== '')
    const listed = chairs.filter(({ name }) => isListed(present, name))
    for (const chair of chairs) {
      const { name, position } = chair
      if (listed.includes(chair)) continue
      if (isListed(absent, name)) findings.push({ reason: 'absent', values: { name }, position })
      else if (isListed(observers, name)) findings.push({ reason: 'observer', values: { name }, position })
      else if (listed.length > 0) findings.push({ reason: 'unlisted', values: { name }, position })
    }
    return findings
  },
})
