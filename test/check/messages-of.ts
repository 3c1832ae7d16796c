/** The messages of one rule as the strings that tests compare. */
import { checkMinutes, type RuleId } from '../../src/index.js'

export const OPENING = '2023年3月15日，周明远市长主持召开市政府第12次常务会议'

/** The words that each message stands at. */
export function placesOf(ruleId: RuleId, source: string): string[] {
  return checkMinutes(source).flatMap(({ ruleId: id, position }) => {
    if (id !== ruleId) return []
    return position ? [source.slice(position.start.offset, position.end.offset)] : ['']
  })
}

export function reasonsOf(ruleId: RuleId, source: string): string[] {
  return checkMinutes(source).flatMap(({ ruleId: id, reason }) => (id === ruleId ? [reason] : []))
}

/** Each message as line:column-line:column and what it says. */
export function messagesOf(ruleId: RuleId, source: string): string[] {
  return checkMinutes(source).flatMap(({ ruleId: id, position, reason }) => {
    if (id !== ruleId) return []
    const places = position ? [position.start, position.end] : []
    return [`${places.map(({ line, column }) => `${line}:${column}`).join('-')} ${reason}`]
  })
}
