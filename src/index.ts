export { parseMinutes } from './parse-minutes.js'
export { minutesSchema, minutesWithoutPositionsSchema } from './schema/minutes.js'
export { minutesJsonSchema } from './schema/json-schema.js'

export type { OwnPhrase } from './extract/own-phrases.js'
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
  Statement,
  Task,
  Verdict,
} from './schema/minutes.js'
