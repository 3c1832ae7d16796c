/**
 * Paragraphs with their heading before them, in minutes without numbers: 关于征地补偿。去年以来…; 关于房改，会议通过了…;
 * 【一季度经营情况】会议听取了…; **一季度经营情况。** 会议听取了…, where Markdown sets the heading in bold.
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

/** 【矸石山治理】会议听取了…: the heading in brackets; 【解读】 and 【打印】 of a page stand alone. */
const BRACKETED = /^[【［]([^】］\n]{2,40})[】］](?=(?:会议|经|与会|审议|听取|研究|关于|《))/
const LONGEST_BRACKETED = 60

/** 青石岭隧道工程：左洞围岩变化较大。会议同意…: a name before a colon, in a paragraph that says what the meeting did. */
const NAMED = /^((?:“[^”\n]{2,20}”|《[^》\n]{2,40}》)?[^，。；：:“《\n]{0,30})[：:]/
/** 县水利局：… says who is told, 第一，… counts. */
const NO_NAME = /^(?:会议|与会|[一二三四五六七八九十]{1,2}[是要])|(?:[局委办部处院司厅室科镇乡村府队站所]|公司|集团|如下|以下|意见|要求|情况)$/
const SAYS = /会议(?:听取|研究|审议|认为|指出|强调|要求|明确|同意|原则|议定|决定|确定)/
const SHORTEST_NAME = 4
const SHORTEST_NAMED = 60
const LONGEST_NAMED = 400

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
  const bracketed = line.cells ? null : BRACKETED.exec(located.text.slice(start, Math.min(line.end, start + LONGEST_BRACKETED)))
  if (bracketed) {
    const [whole, heading = ''] = bracketed
    return { start: start + 1, end: start + 1 + heading.length, behind: start + whole.length }
  }
  const end = boldEnd(located, line) || nameEnd(located, line)
  return end > 0 ? { start, end, behind: end + 1 } : null
}

function nameEnd({ text }: LocatedText, { start, end, kind, cells }: Line): number {
  if (kind !== 'paragraph' || cells || end - start < SHORTEST_NAMED) return 0
  const words = text.slice(start, Math.min(end, start + LONGEST_NAMED))
  const name = NAMED.exec(words)?.[1] ?? ''
  return name.length >= SHORTEST_NAME && !NO_NAME.test(name) && !isItemLabel(name) && SAYS.test(words) ? start + name.length : 0
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
