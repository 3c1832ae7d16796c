/**
 * Of every attendee it can be told where the body ends and the name begins. A list of bodies alone is left
 * alone, and so is a body in a list of persons, where it surely is one.
 *
 * @source GB/T 9704-2012 10.3
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   列席：市财政局王立新，市水务局何静，市住建局李强，总台小何
 * @message 4:26-4:30 “总台小何”分不出单位与姓名
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   列席：市财政局王立新，市水务局何静，市住建局李强，县人武部，阿依古丽·买买提
 */
import { BodyStrength, bodyStrength } from '../extract/roster-bodies.js'
import { characterCount, isDotted, isHanOnly, isTransliteration } from '../extract/roster-names.js'
import type { RosterEntry } from '../extract/roster-types.js'
import { defineRule, type Finding } from './rule.js'

/** Chinese names are not longer, but for those of other languages. */
const LONGEST_NAME = 4

export const attendeeUnsplit = defineRule({
  id: 'attendee-unsplit',
  severity: 'warning',
  wording: true,
  source: 'GB/T 9704-2012 10.3',
  check: ({ outline: { located }, rosters }) => {
    const findings: Finding<'unsplit'>[] = []
    for (const { entries } of rosters) {
      const unsplit = entries.filter((entry) => isUnsplit(located.text, entry))
      if (unsplit.length === 0 || !isListOfPersons(entries)) continue
      for (const { span } of unsplit) {
        findings.push({ reason: 'unsplit', values: { found: located.value(span) }, position: located.position(span) })
      }
    }
    return findings
  },
})

function isListOfPersons(entries: readonly RosterEntry[]): boolean {
  return entries.filter(({ name }) => name !== null).length * 2 > entries.length
}

function isUnsplit(text: string, { name, organization, title }: RosterEntry): boolean {
  if (name) {
    const [{ start, end } = { start: 0, end: 0 }] = name
    if (end - start <= LONGEST_NAME || !isHanOnly(text, start, end) || isDotted(text, start, end)) return false
    return characterCount(text, start, end) > LONGEST_NAME && !isTransliteration(text, start, end)
  }
  if (!organization || title) return false
  const { start, end } = organization
  return bodyStrength(text, start, end) === BodyStrength.none
}
