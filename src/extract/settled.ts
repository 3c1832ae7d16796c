/** What the decisions of one item say of one another. */
import type { Decision } from '../schema/minutes.js'

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
