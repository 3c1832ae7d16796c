/** The checks by themselves: the caller's string -> messages. */
import { everyRule, RULES } from './check/index.js'
import type { Language, RuleId } from './check/rule.js'
import { CHECK_REASONS } from './lexicon/check-reasons.js'
import { assertArguments, type ParseOptions } from './options.js'
import { parseMinutes } from './parse-minutes.js'
import type { Message, Severity } from './schema/minutes.js'

export type CheckOptions = Omit<ParseOptions, 'positions'>

/** What a rule is, for those who show messages or let others choose among the rules. */
export interface CheckRule {
  id: RuleId
  /** What its messages are where nobody says otherwise. */
  severity: Severity
  /** What it is about, in one line. */
  summary: Readonly<Record<Language, string>>
  /** The clause of a standard that asks for it; null where none does. */
  source: string | null
}

/** Every rule, in the order of docs/checks.md. */
export const checkRules: readonly CheckRule[] = RULES.map(({ id, severity, source = null }) => ({
  id,
  severity,
  summary: CHECK_REASONS[id].summary,
  source,
}))

/**
 * Says what is wrong or doubtful in minutes.
 *
 * @param source the text of the minutes, Markdown or plain
 * @returns what the rules noticed, in the order of the text: the `messages` of `parseMinutes`, and those of the
 *   rules that compare names and sentences, which a parse leaves out
 * @throws TypeError where `source` is no string, or an option is none of its values
 *
 * @example
 * ```js
 * import { checkMinutes } from 'jiyao'
 *
 * const messages = checkMinutes('一、审议《甲办法》\n会议同意。\n三、审议《乙办法》\n会议同意。', { language: 'en' })
 * messages.map(({ ruleId }) => ruleId) // => ['numbering-gap']
 * ```
 */
export function checkMinutes(source: string, options: CheckOptions = {}): Message[] {
  assertArguments(source, options)
  const rules = { ...everyRule, ...options.rules }
  return parseMinutes(source, { ...options, rules, positions: true }).messages
}
