export { checkMinutes, checkRules } from './check-minutes.js'
export { everyRule } from './check/index.js'
export { parseMinutes } from './parse-minutes.js'
export { minutesFromMdast } from './minutes-from-mdast.js'
export { minutesSchema, minutesWithoutPositionsSchema } from './schema/minutes.js'
export { minutesJsonSchema } from './schema/json-schema.js'
export { toMinutesTree } from './tree/to-minutes-tree.js'

export type { CheckOptions, CheckRule } from './check-minutes.js'
export type { RuleSettings } from './check/index.js'
export type { Language, RuleId } from './check/rule.js'
export type { OwnPhrase } from './extract/own-phrases.js'
export type { MdastOptions } from './minutes-from-mdast.js'
export type { Lexicon, ParseOptions } from './options.js'
export type { JsonSchema } from './schema/json-schema.js'
export type {
  AgendaEntry,
  AgendaItem,
  Attendees,
  Deadline,
  Decision,
  Department,
  Meeting,
  Message,
  Minutes,
  MinutesWithoutPositions,
  Part,
  PartRole,
  Person,
  Point,
  Position,
  Severity,
  Statement,
  Task,
  Verdict,
} from './schema/minutes.js'
export type {
  AgendaEntryNode,
  DeadlineNode,
  DecisionNode,
  DepartmentNode,
  ItemNode,
  MeetingNode,
  MessageNode,
  MinutesNode,
  MinutesTree,
  PartNode,
  PersonNode,
  PointNode,
  StatementNode,
  TaskNode,
} from './tree/minutes-tree.js'
