/**
 * A line of which no part of the result holds all: nothing of a text is lost in silence. What is left of a
 * line but white space is told, the line as a whole.
 *
 * @wrong
 *   青川市技术委员会例会纪要
 *   时间：2023年3月15日
 *   请在下面填写 你的昵称
 *   一、讨论版本计划
 *   会议同意版本计划。
 * @message 3:1-3:12 未能识别：请在下面填写 你的昵称
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   出席：周明远；列席：市水务局何静。
 */
import { defineRule, type CheckContext, type Finding } from './rule.js'

/** So many characters of the line are given. */
const SHOWN = 20

export const unrecognizedText = defineRule({
  id: 'unrecognized-text',
  severity: 'warning',
  check: ({ outline: { located, lines }, minutes: { parts } }: CheckContext) => {
    const findings: Finding<'unrecognized'>[] = []
    let index = 0
    /** Offset in the source up to which all parts so far reach. */
    let reach = 0
    for (const line of lines) {
      const { start, end } = located.sourceRange(line)
      let from = Math.max(start, reach)
      let isHeld = true
      while (from < end && isHeld) {
        const part = parts[index]
        const until = Math.min(end, part?.position.start.offset ?? end)
        if (until > from && located.source.slice(from, until).trim() !== '') isHeld = false
        else {
          index++
          reach = Math.max(reach, part?.position.end.offset ?? end)
          from = Math.max(until, reach)
        }
      }
      if (isHeld) continue
      findings.push({
        reason: 'unrecognized',
        values: { found: located.value(line).slice(0, SHOWN) },
        position: located.position(line),
      })
    }
    return findings
  },
})
