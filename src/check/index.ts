/** Every rule, in the order of the documentation, and the messages of those that are on. */
import { CHECK_REASONS } from '../lexicon/check-reasons.js'
import type { Message, Severity } from '../schema/minutes.js'
import { sortBy } from '../source/ascending.js'
import { agendaMismatch } from './agenda-mismatch.js'
import { attendeeDuplicate } from './attendee-duplicate.js'
import { attendeeUnsplit } from './attendee-unsplit.js'
import { chairNotPresent } from './chair-not-present.js'
import { deadlinePast } from './deadline-past.js'
import { decisionMissing } from './decision-missing.js'
import { missingDate } from './missing-date.js'
import { mixedNumbering } from './mixed-numbering.js'
import { numberingDuplicate } from './numbering-duplicate.js'
import { numberingGap } from './numbering-gap.js'
import type { CheckContext, Finding, Language, Rule, RuleId } from './rule.js'
import { taskWithoutLead } from './task-without-lead.js'
import { titleMismatch } from './title-mismatch.js'
import { unbalancedBrackets } from './unbalanced-brackets.js'
import { unrecognizedText } from './unrecognized-text.js'
import { unresolvedReference } from './unresolved-reference.js'
import { weekdayMismatch } from './weekday-mismatch.js'

export const RULES: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  mixedNumbering,
  agendaMismatch,
  titleMismatch,
  unresolvedReference,
  taskWithoutLead,
  decisionMissing,
  deadlinePast,
  weekdayMismatch,
  attendeeDuplicate,
  attendeeUnsplit,
  chairNotPresent,
  unbalancedBrackets,
  unrecognizedText,
  missingDate,
]

/** For each rule whether it is off, or else what its messages are. */
export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>

/** Every rule as it is by itself, those that compare words among them: for the option `rules` of a parse. */
export const everyRule: RuleSettings = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]))

/** The messages of all rules that are on, in the order of the text; of one place, in that of the rules. */
export function runRules(context: CheckContext, settings: RuleSettings, language: Language): Message[] {
  const messages: (Message & { position: NonNullable<Message['position']> })[] = []
  for (const rule of RULES) {
    const severity = settings[rule.id] ?? (rule.wording ? 'off' : rule.severity)
    if (severity === 'off') continue
    for (const finding of rule.check(context)) {
      const { position } = finding
      messages.push({ ruleId: rule.id, severity, reason: inWords(rule.id, finding, language), position })
    }
  }
  return sortBy(messages, ({ position }) => position.start.offset)
}

function inWords(id: RuleId, { reason, values = {} }: Finding, language: Language): string {
  const reasons: Readonly<Record<string, Readonly<Record<Language, string>> | undefined>> = CHECK_REASONS[id].reasons
  const template = reasons[reason]?.[language] ?? reason
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'object' ? value[language] : (value ?? whole)
  })
}
