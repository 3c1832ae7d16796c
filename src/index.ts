export { parseMinutes } from './parse-minutes.js'
export { minutesSchema, minutesWithoutPositionsSchema } from './schema/minutes.js'
export { minutesJsonSchema } from './schema/json-schema.js'

export type { Lexicon, ParseOptions } from './parse-minutes.js'
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
  Statement,
  Task,
  Verdict,
} from './schema/minutes.js'
