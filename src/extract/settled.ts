/** What the decisions of one item say of one another. */
import type { Decision } from '../schema/minutes.js'
import type { Span } from '../source/located-text.js'

/**
 * 同意《A》…。《B》与新规衔接不够，会议决定，退回修改，下次会议再议: where some decisions of an item name
 * their documents, a deferral or rejection that names none is about the others.
 */
export function giveRest(decisions: Decision[], own: string[]): void {
  if (own.length < 2) return
  const isAboutRest = ({ subjects, verdict }: Decision): boolean =>
    subjects === own && (verdict === 'deferred' || verdict === 'rejected')
  if (!decisions.some(isAboutRest)) return
  const named = new Set(decisions.filter(({ subjects }) => subjects !== own).flatMap(({ subjects }) => subjects))
  const rest = own.filter((subject) => !named.has(subject))
  if (named.size === 0 || rest.length === 0) return
  for (const decision of decisions) if (isAboutRest(decision)) decision.subjects = rest
}

/** What a motion that was not passed would have told a body to do is no task. */
export function isUnsettled(decisions: Decision[]): boolean {
  return (
    decisions.some(({ verdict }) => verdict === 'rejected') &&
    !decisions.some(({ verdict }) => verdict.startsWith('approved'))
  )
}

/** Where what was moved ends: with the title, or 不同意增设出入口的申请，|由物业公司做好解释 where the title goes on behind what it rejects. */
export function endOfMoved(text: string, { start, end }: Span): number {
  const rejected = REJECTED.exec(text.slice(start, Math.min(end, start + LONGEST_REJECTED)))
  return rejected ? start + rejected[0].length : end
}
const REJECTED = /^(?:会议)?(?:不同意|不予同意|不支持|不批准|否决|驳回)了?[^，。；]{2,60}(?:申请|请求|要求|诉求|方案|建议|提案|议案|动议|提议|请示)，/
const LONGEST_REJECTED = 80
