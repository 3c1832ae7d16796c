/**
 * The text says on which day the meeting was, with its year. A text without title and items is not looked
 * at: it may be no minutes.
 *
 * @source GB/T 9704-2012 7.3.5.4
 *
 * @wrong
 *   青川市人民政府第12次常务会议纪要
 *   周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 * @message 2:1-2:27 没有写明会议日期
 *
 * @wrong
 *   3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 * @message 1:1-1:33 会议日期没有年份
 *
 * @right
 *   青川市人民政府第12次常务会议纪要
 *   时间：2023年3月15日
 *   一、研究供水工作
 *   会议要求，保障供水。
 */
import { defineRule } from './rule.js'

export const missingDate = defineRule({
  id: 'missing-date',
  severity: 'warning',
  source: 'GB/T 9704-2012 7.3.5.4',
  check: ({ minutes: { meeting, title, items } }) => {
    const isMinutes = items.length > 0 && (title !== null || meeting.kind !== null || meeting.chairs.length > 0)
    if (!isMinutes) return []
    if (meeting.date === null) return [{ reason: 'missing', position: meeting.position }]
    return meeting.date.startsWith('--') ? [{ reason: 'year', position: meeting.position }] : []
  },
})
