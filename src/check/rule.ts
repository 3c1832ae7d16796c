/** What a rule is: one file of this folder, one line in index.ts, its words in lexicon/check-reasons.ts. */
import type { Roster } from '../extract/attendees.js'
import type { CHECK_REASONS } from '../lexicon/check-reasons.js'
import type { Outline } from '../outline/types.js'
import type { Minutes, Position, Severity } from '../schema/minutes.js'
import type { Brackets } from './brackets.js'
import type { Row } from './numbering.js'

export type RuleId = keyof typeof CHECK_REASONS
export type Language = 'zh' | 'en'

/** A word of a message: the same in both languages, or one for each. */
type Value = string | Readonly<Record<Language, string>>

/** A place, and what is to be said of it. */
export interface Finding<Reason extends string = string> {
  /** One of the rule's reasons in lexicon/check-reasons.ts. */
  reason: Reason
  values?: Readonly<Record<string, Value>>
  position: Position
}

/** What rules look at. */
export interface CheckContext {
  outline: Outline
  /** All that was found; its items are those of the outline, one for one. */
  minutes: Omit<Minutes, 'messages'>
  /** The rows of numbers of headings and points. */
  rows: readonly Row[]
  rosters: readonly Roster[]
  /** Every bracket of the text, paired once for all rules. */
  brackets: Brackets
}

export interface Rule {
  id: RuleId
  /** What its messages are where nobody says otherwise. */
  severity: Severity
  /** The clause of a standard that asks for it. */
  source?: string
  /**
   * It compares names and sentences, which takes a twelfth of the time of a parse: so it is for `checkMinutes`, and
   * `parseMinutes` asks it only where `options.rules` names it.
   */
  wording?: true
  check: (context: CheckContext) => Finding[]
}

/** A rule whose reasons are those of the table. */
export function defineRule<Id extends RuleId>(
  rule: Omit<Rule, 'check'> & {
    id: Id
    check: (context: CheckContext) => Finding<keyof (typeof CHECK_REASONS)[Id]['reasons'] & string>[]
  },
): Rule {
  return rule
}
