/**
 * Where a document is to be revised before it is issued (修改完善后印发), the sentence names who revises it.
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《青川市供水管理办法》
 *   会议原则同意该《办法》，根据会议意见修改完善后，以市政府办公室名义印发。
 * @message 3:13-3:36 “根据会议意见修改完善后，以市政府办公室名义印发”没有写明由谁负责
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《青川市供水管理办法》
 *   会议原则同意该《办法》，会后由市水务局修改完善，以市政府办公室名义印发。
 *   二、审议《青川市供热管理办法》
 *   会议原则同意该《办法》，市住建局根据会议意见修改完善后印发。
 */
import type { ItemDraft } from '../outline/types.js'
import type { Span } from '../source/located-text.js'
import { defineRule, type CheckContext, type Finding } from './rule.js'

const REVISIONS = ['修改完善', '修改后', '完善后', '修订后'] as const
/** …后印发, …后以市政府办公室名义印发, …后报市委常委会审定; 修订后的《办法》 has been revised. */
const ISSUED = /^(?!..后?的)[^。；\n]{0,40}?(?:印发|发布|下发|公布|发文|出台|上报|报批|报[省市县区州盟旗镇校])[^，。；\n]{0,20}/
/** Somebody is to do it, whoever that is: 由起草单位修改完善. */
const ASSIGNED = /由|请|责成|负责|牵头|会同|交|授权|委托|起草|提案|单位|部门|专班|工作组|秘书处|[局委办厅院部司处科所站室镇乡]根据|[局厅院部司处]要/
/** No line break: a text broken at a fixed width has them anywhere. */
const ENDS_SENTENCE = '。；\t：:'
/** Who does it stands no further before. */
const LONGEST = 160

export const taskWithoutLead = defineRule({
  id: 'task-without-lead',
  severity: 'warning',
  wording: true,
  check: (context) => {
    const { located, items } = context.outline
    const findings: Finding<'nobody'>[] = []
    let index = 0
    let reach = 0
    for (const at of revisionsIn(located.text)) {
      while (index < items.length && (items[index] as ItemDraft).end <= at) index++
      const item = items[index]
      if (!item || at < item.body.start || at < item.title.end || at < reach) continue
      const sentence = sentenceAround(located.text, at, item.body)
      reach = sentence.end
      if (ASSIGNED.test(located.slice(sentence))) continue
      const issued = ISSUED.exec(located.text.slice(at, Math.min(item.body.end, at + LONGEST)))
      if (!issued || isTasked(context, index, sentence)) continue
      const comma = located.text.slice(sentence.start, at).lastIndexOf('，')
      const span = { start: sentence.start + comma + 1, end: at + issued[0].length }
      findings.push({ reason: 'nobody', values: { found: located.value(span) }, position: located.position(span) })
    }
    return findings
  },
})

/** Where such words stand, in the order of the text. */
function revisionsIn(text: string): number[] {
  const places: number[] = []
  for (const word of REVISIONS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  }
  return places.sort((one, other) => one - other)
}

function sentenceAround(text: string, at: number, body: Span): Span {
  let start = at
  while (start > body.start && at - start < LONGEST && !ENDS_SENTENCE.includes(text.charAt(start - 1))) start--
  let end = at
  while (end < body.end && end - at < LONGEST && !ENDS_SENTENCE.includes(text.charAt(end))) end++
  return { start, end }
}

/** Whether a task in the sentence names somebody. */
function isTasked({ outline: { located }, minutes }: CheckContext, index: number, sentence: Span): boolean {
  const { start, end } = located.sourceRange(sentence)
  const tasks = minutes.items[index]?.tasks ?? []
  return tasks.some(({ position, leadDepartments, assignees }) => {
    const isInside = position.start.offset < end && position.end.offset > start
    return isInside && leadDepartments.length + assignees.length > 0
  })
}
