/**
 * An item that 审议 a matter ends with a decision on it, or a later one does (同意上述第三、四项议题). Minutes of which
 * no item has a decision only list what was on the agenda and are left alone, as is an item whose words
 * may hold a decision that is not understood.
 *
 * @source 党政机关公文处理工作条例 第八条（十五）
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《青川市供水管理办法》
 *   会议原则同意该《办法》，由市水务局印发。
 *   二、审议《青川市供热管理办法》
 *   会议听取了市住建局的汇报。会议指出，供热关系民生。
 * @message 4:3-4:16 “审议《青川市供热管理办法》”没有写明审议结果
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《青川市供水管理办法》
 *   会议原则同意该《办法》，由市水务局印发。
 *   二、听取供热工作情况的汇报
 *   会议指出，供热关系民生。
 */
import { defineRule, type Finding } from './rule.js'

const DELIBERATES = /审议|审定|审批|表决/
/** Words that settle a matter, whatever else they mean: one of them, and nothing is said. */
const MAY_SETTLE = /同意|通过|批准|核准|决定|决议|议定|明确|确定|商定|否决|暂缓|搁置|再议|再行|缓议|保留|备查|备案|追认|洽悉|认可|采纳|印发|施行|退回|撤回|无异议|报请|提请|提交|上报/

export const decisionMissing = defineRule({
  id: 'decision-missing',
  severity: 'warning',
  source: '党政机关公文处理工作条例 第八条（十五）',
  check: ({ outline: { located, items: drafts }, minutes: { items } }) => {
    const findings: Finding<'missing'>[] = []
    let settled: ReadonlySet<string> | null = null
    for (const [index, { action, decisions, subjects }] of items.entries()) {
      const draft = drafts[index]
      if (decisions.length > 0 || action === null || !draft || !DELIBERATES.test(action)) continue
      settled ??= new Set(items.flatMap((item) => item.decisions.flatMap((decision) => decision.subjects)))
      if (settled.size === 0 || subjects.some((subject) => settled?.has(subject))) continue
      const from = Math.max(draft.body.start, draft.title.end)
      if (MAY_SETTLE.test(located.text.slice(from, draft.body.end))) continue
      const { title } = draft
      findings.push({ reason: 'missing', values: { title: located.value(title) }, position: located.position(title) })
    }
    return findings
  },
})
