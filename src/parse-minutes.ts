/** The pipeline, on one screen: the caller's string -> typed minutes. */
import { checkUnrecognizedText } from './check/unrecognized-text.js'
import { extractAgenda } from './extract/agenda.js'
import { extractAttendees } from './extract/attendees.js'
import { KnownBodies } from './extract/departments.js'
import { extractHeader } from './extract/header.js'
import { extractItems } from './extract/items.js'
import { buildOutline } from './outline/outline.js'
import type { Attendees, Minutes, MinutesWithoutPositions } from './schema/minutes.js'
import { readSource, type Format } from './source/read-source.js'
import { withoutPositions } from './without-positions.js'

export interface ParseOptions {
  /** How to read the source; `auto` (default) takes Markdown only where the text holds any. */
  format?: Format
  /** Whether the result says where everything stands (default true). */
  positions?: boolean
  /** Names of the caller's own, used beside what the text itself shows. */
  lexicon?: Lexicon
}

export interface Lexicon {
  /** Bodies that no ending gives away: 海关, 港区. */
  departments?: readonly string[]
  /** Places that act as bodies: 科教新城. */
  places?: readonly string[]
}

/**
 * Reads the minutes of a meeting.
 *
 * @param source the text of the minutes, Markdown or plain
 * @returns the minutes; a text that holds none gives an empty frame, never an exception
 * @throws TypeError where `source` is no string, or an option is none of its values
 */
export function parseMinutes(source: string, options: ParseOptions & { positions: false }): MinutesWithoutPositions
export function parseMinutes(source: string, options?: ParseOptions): Minutes
export function parseMinutes(source: string, options: ParseOptions = {}): Minutes | MinutesWithoutPositions {
  assertArguments(source, options)
  const text = readSource(source, options.format)
  const outline = buildOutline(text)
  const header = extractHeader(outline)
  const agenda = extractAgenda(outline)
  const attendees = extractAttendees(outline)
  const { departments = [], places = [] } = options.lexicon ?? {}
  const known = new KnownBodies([...bodiesOf(attendees), ...departments, ...places])
  const items = extractItems(outline, known, header.meeting.date)
  const { parts: headerParts, ...head } = header
  const parts = [...outline.parts, ...headerParts].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const messages = checkUnrecognizedText(outline, parts)
  const minutes: Minutes = { ...head, agenda, items, attendees, parts, messages }
  return options.positions === false ? withoutPositions(minutes) : minutes
}

function bodiesOf({ present, observers, absent }: Attendees): string[] {
  return [...present, ...observers, ...absent].flatMap(({ organization }) => (organization ? [organization] : []))
}

function assertArguments(source: unknown, options: unknown): asserts options is ParseOptions {
  if (typeof source !== 'string') throw new TypeError(`Expected \`source\` to be a string, got ${describe(source)}`)
  if (options === null || typeof options !== 'object') throw new TypeError(`Expected \`options\` to be an object, got ${describe(options)}`)
  const { format } = options as { format?: unknown }
  if (format !== undefined && format !== 'auto' && format !== 'markdown' && format !== 'text') {
    throw new TypeError(`Expected \`options.format\` to be auto, markdown or text, got ${typeof format === 'string' ? format : describe(format)}`)
  }
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}
