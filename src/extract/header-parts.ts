/** What each line of head and tail is, so that none is lost. */
import { CLOSING_LINES } from '../lexicon/letterhead.js'
import { FOOTER_OPENINGS } from '../lexicon/sections.js'
import type { Outline } from '../outline/types.js'
import type { Part, PartRole } from '../schema/minutes.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { headerFormOf } from './header-forms.js'
import { readMeetingName } from './meeting-name.js'
import { recorderLines } from './meeting-persons.js'
import type { Opening } from './opening.js'

export function readHeaderParts(outline: Outline, titleLines: ReadonlySet<Line>, opening: Opening | null): Part[] {
  const openingStart = opening?.sentence.start ?? Number.POSITIVE_INFINITY
  const { located, head, tail } = outline
  const recorders = new Set(recorderLines(outline))
  const parts: Part[] = []
  const add = (role: PartRole | null, { start, end }: Span): void => {
    if (role && end > start) parts.push({ role, position: located.position({ start, end }) })
  }
  const titleStart = Math.max(...Array.from(titleLines, ({ start }) => start))
  for (const line of head) {
    const role = recorders.has(line) ? 'field' : headRole(located, line, titleLines, openingStart)
    // Above the title stands the letterhead: 黔交会纪〔2016〕31号　签发：某某.
    add(role ?? (line.start < titleStart || namesMeeting(located, line) ? 'letterhead' : null), line)
  }
  let inFooter = false
  for (const line of tail) {
    const text = located.slice(line)
    inFooter ||= FOOTER_OPENINGS.some((opens) => text.startsWith(opens))
    add(inFooter ? 'footer' : tailRole(text), line)
  }
  return parts
}

function headRole(
  located: LocatedText,
  line: Line,
  titleLines: ReadonlySet<Line>,
  openingStart: number,
): PartRole | null {
  if (titleLines.has(line)) return 'title'
  if (line.kind === 'front-matter') return 'metadata'
  if (line.cells) return 'field'
  const form = headerFormOf(located.slice(line))
  // A second title line is the red letterhead.
  if (form?.name === 'title') return 'letterhead'
  if (form) return form.role
  if (line.end > openingStart) return 'opening'
  // Without an opening a line that nothing tells is left to the check of unrecognized text.
  return openingStart === Number.POSITIVE_INFINITY ? null : 'letterhead'
}

/** > **开源协会理事会 2020 年首次月例会**, where no title does. */
function namesMeeting({ text }: LocatedText, { start, end }: Line): boolean {
  const name = end - start > LONGEST_NAME ? null : readMeetingName(text, start, end)
  return name !== null && name.kind.length > 0 && name.body.length > 0
}
const LONGEST_NAME = 40

function tailRole(text: string): PartRole {
  // (此件公开发布) as well as （此件公开发布）
  const line = text.replace(/^\(/, '（')
  return CLOSING_LINES.words.some((word) => line.startsWith(word)) ? 'closing' : 'tail'
}
