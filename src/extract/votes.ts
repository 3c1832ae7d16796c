/** Counted votes: 同意12票、反对0票、弃权1票. */
import { NUMERAL_CHARACTERS, numeralValue } from '../outline/numerals.js'
import type { Decision } from '../schema/minutes.js'
import type { Span } from '../source/located-text.js'

type Votes = NonNullable<Decision['votes']>

export interface FoundVotes extends Span {
  votes: Votes
}

const COUNT = `[：:]?([${NUMERAL_CHARACTERS}]{1,4})(?:票|人)`
const VOTES = new RegExp(
  `(?:(?:同意|赞成|赞同)(?:票)?${COUNT}|([${NUMERAL_CHARACTERS}]{1,4})票(?:同意|赞成))` +
    `(?:[，、；,;]?(?:(?:反对|不同意)(?:票)?${COUNT}|([${NUMERAL_CHARACTERS}]{1,4})票反对))?` +
    `(?:[，、；,;]?(?:弃权(?:票)?${COUNT}|([${NUMERAL_CHARACTERS}]{1,4})票弃权))?`,
  'g',
)

export function findVotes(text: string, start: number, end: number): FoundVotes[] {
  const part = text.slice(start, end)
  const found: FoundVotes[] = []
  VOTES.lastIndex = 0
  for (let match = VOTES.exec(part); match; match = VOTES.exec(part)) {
    const [written, approving, approved, opposing, opposed, abstaining, abstained] = match
    found.push({
      start: start + match.index,
      end: start + match.index + written.length,
      votes: {
        for: count(approving ?? approved),
        against: count(opposing ?? opposed),
        abstain: count(abstaining ?? abstained),
      },
    })
  }
  return found
}

function count(numeral: string | undefined): number | null {
  return numeral === undefined ? null : numeralValue(numeral)
}
