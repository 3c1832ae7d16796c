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
  `(?:(?:同意|赞成|贊成|赞同)(?:票)?${COUNT}|([${NUMERAL_CHARACTERS}]{1,4})票(?:同意|赞成|贊成))` +
    `(?:[，、；,;]?(?:(?:反对|反對|不同意)(?:票)?${COUNT}|([${NUMERAL_CHARACTERS}]{1,4})票(?:反对|反對)))?` +
    `(?:[，、；,;]?(?:(?:弃权|棄權)(?:票)?${COUNT}|([${NUMERAL_CHARACTERS}]{1,4})票(?:弃权|棄權)))?`,
  'g',
)

export function findVotes(text: string, start: number, end: number): FoundVotes[] {
  const part = text.slice(start, end)
  if (!/票/.test(part)) return []
  return [...part.matchAll(VOTES)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    votes: { for: count(match[1] ?? match[2]), against: count(match[3] ?? match[4]), abstain: count(match[5] ?? match[6]) },
  }))
}

function count(numeral: string | undefined): number | null {
  return numeral === undefined ? null : numeralValue(numeral)
}
