/**
 * Paragraphs with their heading before them, in minutes without numbers: 关于征地补偿。去年以来…; 关于房改，会议通过了…;
 * **一季度经营情况。** 会议听取了…, where Markdown sets the heading in bold.
 */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { readLabel } from './fields.js'
import { isItemLabel } from './headings.js'
import type { ItemDraft } from './types.js'

const ABOUT = /^关于(?:《[^》\n]*》|[^，。；：:《\n]){1,40}?(?=。.|，(?:会议|与会))/
const BOLD = /^(?!会议|与会|[一二三四五六七八九十]{1,2}[是要])[^，；。：:\s]{4,44}$/
const LONGEST_BOLD = 90
const STOPS = '。：:'

/** ● 供水问题——会议认为…, ◆供热工作：县住建局…: a bullet, the heading, and a dash or colon. */
const BULLETED = /^([●◆■▲★○◇□▪※•►➤◎]{0,2})((?:《[^》\n]*》|[^，。；：:—《\n●◆■▲★○◇□▪※•►➤◎]){1,40}?)(——|(?<=^[●◆■▲★○◇□▪※•►➤◎].*)[：:。])(?=.)/
const LONGEST_BULLETED = 60

/** Where the heading of the paragraph ends, before its stop; 0 where it has none. */
export function headingEnd(located: LocatedText, line: Line): number {
  return readHeading(located, line)?.end ?? 0
}

/** The heading, and where the text behind its stop starts. */
function readHeading(located: LocatedText, line: Line): (Span & { behind: number }) | null {
  const { start } = line
  const about = ABOUT.exec(located.text.slice(start, line.end))
  if (about) return { start, end: start + about[0].length, behind: start + about[0].length + 1 }
  const bulleted = line.cells ? null : BULLETED.exec(located.text.slice(start, Math.min(line.end, start + LONGEST_BULLETED)))
  if (bulleted) {
    const [whole, bullet = '', heading = ''] = bulleted
    const from = start + bullet.length
    return { start: from, end: from + heading.length, behind: start + whole.length }
  }
  const end = boldEnd(located, line)
  return end > 0 ? { start, end, behind: end + 1 } : null
}

/** Whether several paragraphs have their heading before them: then each of those is a matter, and the others belong to it. */
export function headsEach(located: LocatedText, lines: readonly Line[]): boolean {
  return lines.filter((line) => headingEnd(located, line) > 0).length > 1
}

/** The item that such a paragraph and those that follow it make: the title is the heading. */
export function draftFromHeaded(located: LocatedText, lines: Line[]): ItemDraft {
  const first = lines[0] as Line
  const { start, end, behind } = readHeading(located, first) as Span & { behind: number }
  const bodyEnd = (lines.at(-1) as Line).end
  return { marker: null, title: { start, end }, body: { start: behind, end: bodyEnd }, lines, start: first.start, end: bodyEnd }
}

/** **供水工程。** and **供水工程**。, a text behind it: where the words in bold end that open the line. */
function boldEnd(located: LocatedText, line: Line): number {
  const { source, text } = located
  if (line.kind !== 'paragraph' || line.bold || line.cells) return 0
  const from = located.sourceRange({ start: line.start, end: line.start + 1 }).start
  if (!source.endsWith('**', from) || source.charAt(from) === '*') return 0
  const close = source.slice(from, from + LONGEST_BOLD).indexOf('**')
  if (close <= 0) return 0
  const words = source.slice(from, from + close).replace(/\s+/g, '')
  const isClosed = STOPS.includes(words.slice(-1))
  const heading = isClosed ? words.slice(0, -1) : words
  const end = line.start + heading.length
  if (!text.startsWith(heading, line.start) || !STOPS.includes(text.charAt(end) || ' ') || end + 1 >= line.end) return 0
  return BOLD.test(heading) && !isItemLabel(heading) && !readLabel(located, line.start, end + 1) ? end : 0
}
