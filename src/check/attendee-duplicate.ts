/**
 * Nobody stands twice in one list, nor in the lists of those present, observing and excused at once.
 * Namesakes of two bodies, or with two posts, are two persons; lists of several items may name a person
 * each, and so may a sentence of the opening.
 *
 * @source GB/T 9704-2012 10.3
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   出席：周明远、何静、王立新、何静
 *   请假：王立新
 * @message 4:15-4:17 “何静”在名单中重复
 * @message 5:4-5:7 “王立新”在出席、列席、请假名单中重复出现
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，保障供水。
 *   出席：周明远、何静
 *   列席：市财政局王立新，市水务局王立新
 */
import type { Roster } from '../extract/attendees.js'
import type { RosterEntry } from '../extract/roster-types.js'
import type { Attendees } from '../schema/minutes.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { defineRule, type Finding } from './rule.js'

interface Listed {
  entry: RosterEntry
  list: string
  /** Index of the roster. */
  roster: number
}

/** An entry is compared with so many of the same name before it: one that stands there again and again costs no more. */
const MOST = 16

export const attendeeDuplicate = defineRule({
  id: 'attendee-duplicate',
  severity: 'warning',
  wording: true,
  source: 'GB/T 9704-2012 10.3',
  check: ({ outline: { located }, minutes: { attendees }, rosters }) => {
    if (areAllDifferent(attendees, rosters)) return []
    const findings: Finding<'twice' | 'lists'>[] = []
    const byName = new Map<string, Listed[]>()
    for (const [roster, { list, isSentence, entries }] of rosters.entries()) {
      if (isSentence) continue
      for (const entry of entries) {
        if (!entry.name) continue
        const name = entry.name.map((part) => located.slice(part)).join('')
        const listed = { entry, list: entry.list ?? list, roster }
        const namesakes = byName.get(name)
        if (!namesakes) {
          byName.set(name, [listed])
          continue
        }
        const same = namesakes.find((other) => isSame(located, other, listed))
        namesakes.push(listed)
        if (namesakes.length > MOST) namesakes.shift()
        if (!same) continue
        findings.push({
          reason: same.list === listed.list ? 'twice' : 'lists',
          values: { name: entry.name.map((part) => located.value(part)).join('') },
          position: located.position(entry.span),
        })
      }
    }
    return findings
  },
})

/** Quick to say so, as it runs on every text: no name stands twice, and no entries were made one. */
function areAllDifferent({ present, observers, absent }: Attendees, rosters: readonly Roster[]): boolean {
  const names = new Set<string>()
  let bodies = 0
  for (const persons of [present, observers, absent]) {
    for (const { name } of persons) {
      if (name === '') bodies++
      else names.add(name)
    }
  }
  return rosters.reduce((sum, { entries }) => sum + entries.length, 0) === names.size + bodies
}

function isSame(located: LocatedText, one: Listed, other: Listed): boolean {
  // 出席：… of one item and of the next may name the same person.
  if (one.list === other.list && one.roster !== other.roster) return false
  return agree(located, one.entry.organization, other.entry.organization) && agree(located, one.entry.title, other.entry.title)
}

/** Nothing that is written of both tells them apart. */
function agree(located: LocatedText, one: Span | null, other: Span | null): boolean {
  return one === null || other === null || located.slice(one) === located.slice(other)
}
