/** The pipeline, on one screen: the caller's string -> typed minutes. */
import { LazyContext } from './check/context.js'
import { runRules } from './check/index.js'
import { numberedRows } from './check/numbering.js'
import { extractAgenda } from './extract/agenda.js'
import { buildAttendees, readRosters } from './extract/attendees.js'
import { KnownBodies } from './extract/known-bodies.js'
import { extractHeader } from './extract/header.js'
import { extractItems } from './extract/items.js'
import { OwnPhrases } from './extract/own-phrases.js'
import { assertArguments, type ParseOptions } from './options.js'
import { buildOutline } from './outline/outline.js'
import type { Attendees, Minutes, MinutesWithoutPositions } from './schema/minutes.js'
import { sortBy } from './source/ascending.js'
import type { SourceText } from './source/line.js'
import { readSource } from './source/read-source.js'
import { withoutPositions } from './without-positions.js'

/**
 * Reads the minutes of a meeting.
 *
 * @param source the text of the minutes, Markdown or plain
 * @returns the minutes; a text that holds none gives an empty frame, never an exception
 * @throws TypeError where `source` is no string, or an option is none of its values
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 *
 * const { items } = parseMinutes('一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。')
 * items[0].decisions[0].verdict // => 'approved-in-principle'
 * items[0].tasks[0].deadline.text // => '6月底前'
 * ```
 */
export function parseMinutes(source: string, options: ParseOptions & { positions: false }): MinutesWithoutPositions
export function parseMinutes(source: string, options?: ParseOptions): Minutes
export function parseMinutes(source: string, options: ParseOptions = {}): Minutes | MinutesWithoutPositions {
  assertArguments(source, options)
  const minutes = minutesOf(readSource(source, options.format), options)
  return options.positions === false ? withoutPositions(minutes) : minutes
}

/** The minutes that a text holds, whatever reader it came from. */
export function minutesOf(text: SourceText, options: ParseOptions): Minutes {
  const outline = buildOutline(text)
  const header = extractHeader(outline)
  const agenda = extractAgenda(outline)
  const { departments = [], places = [], persons = [], decisionPhrases = [] } = options.lexicon ?? {}
  const attendees = buildAttendees(outline, readRosters(outline, persons))
  const bodies = new KnownBodies(bodiesOf(attendees), departments, places)
  const phrases = new OwnPhrases(decisionPhrases)
  const { items, points } = extractItems(outline, { bodies, phrases, meetingDate: header.meeting.date })
  const parts = sortBy([...outline.parts, ...header.parts], ({ position }) => position.start.offset)
  const { title, documentNumber, issuer, issueDate, copyTo, meeting } = header
  const found = { title, documentNumber, issuer, issueDate, copyTo, meeting, agenda, items, attendees, parts }
  const rows = numberedRows(outline.numbering, points)
  const context = new LazyContext({ outline, minutes: found, rows }, () => readRosters(outline, persons))
  const messages = runRules(context, options.rules ?? {}, options.language ?? 'zh')
  return { title, documentNumber, issuer, issueDate, copyTo, meeting, agenda, items, attendees, parts, messages }
}

function bodiesOf({ present, observers, absent }: Attendees): string[] {
  const bodies: string[] = []
  for (const persons of [present, observers, absent]) {
    for (const { organization } of persons) if (organization) bodies.push(organization)
  }
  return bodies
}
