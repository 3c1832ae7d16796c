/** Which lines without a number are headings, and of what: of Markdown, bold lines, names of sections on lines of their own. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { answersAgenda } from './agenda-above.js'
import { hasColon, readHeadingLabel, readLabel, TAIL_FIELDS } from './fields.js'
import { APPENDED, bare, endsAsTitle, IDLE, isAttendanceHeading, isContainerHeading, isLongerThanHeadings, openingOf, opensHead, SUMMARIES, withoutNothing } from './headings.js'
import type { LineMarkers } from './line-markers.js'
import { findMeetingDays } from './meeting-days.js'
import type { Node, NodeKind } from './nodes.js'
import { findPlainHeadings, findPlainSections } from './plain-headings.js'
import { readRowLabel } from './row-label.js'
import { findTimedHeadings } from './timed-headings.js'
import type { FieldName } from './types.js'

export interface HeadingLine {
  kind: NodeKind
  /** The label that it is: ## 参会人员. */
  field: FieldName | null
  /** Where the heading starts: behind the time of day. */
  start: number
}

/** What stands above the line. */
export interface HeadingPlace {
  /** Business has begun. */
  begun: boolean
  /** The nodes that are open. */
  path: readonly Node[]
  /** No node stands above. */
  isFirst: boolean
  /** Whether the words stand on a line of their own further down, too. */
  repeats: (text: string) => boolean
}

/** 【会议议题】 on a line of its own */
const BRACKETED = /^[【〔［[]([^【】〔〕［\][\]]{2,16})[】〕］\]]$/
const LONGEST_NAME = 32

export class HeadingLines {
  readonly #located: LocatedText
  readonly #headings: ReadonlySet<Line>
  readonly #sections: ReadonlySet<Line>
  readonly #days: ReadonlySet<Line>
  readonly #timed: ReadonlyMap<Line, number>
  readonly #aboveTitle: ReadonlySet<Line>
  readonly #aboveLabels: ReadonlySet<Line>

  constructor(located: LocatedText, lines: Line[], markers: LineMarkers) {
    this.#located = located
    this.#headings = findPlainHeadings(located, lines, markers)
    this.#sections = findPlainSections(located, lines, markers)
    this.#days = findMeetingDays(located, lines)
    this.#timed = findTimedHeadings(located, lines)
    this.#aboveTitle = linesAboveTitle(located, lines)
    this.#aboveLabels = linesAboveLabels(located, lines)
  }

  /** What the line is a heading of; null where it is none. */
  read(line: Line, place: HeadingPlace): HeadingLine | null {
    const { begun, path } = place
    // 9月24日（星期一） in the head is over a list of who came
    const isSection = this.#sections.has(line) || (this.#days.has(line) && (begun || path.length > 0))
    const isHeading = line.kind === 'heading' || isSection || this.#headings.has(line) || this.#timed.has(line)
    if (!isHeading && !line.bold && isLongerThanHeadings(this.#located.text, line)) return null
    const signs = line.kind === 'heading' ? openingOf(this.#located.text, line.start) - line.start : 0
    const words = { start: line.start + signs, end: line.end }
    const written = this.#located.slice(words)
    const inBracket = BRACKETED.exec(written)?.[1]
    const isPart = inBracket !== undefined && (begun ? answersAgenda(this.#located, path) : isContainerHeading(inBracket))
    const text = isPart ? inBracket : written
    if (!begun && (this.#aboveTitle.has(line) || opensHead(text) || this.#isLabelled(line))) return null
    const named = isPart || isSection || (isContainerHeading(text) && bare(text).length <= LONGEST_NAME)
    if (named && !isHeading && isLabelOfItem(text, place)) return null
    // 参会人员名单 over 市领导：田野 / 市直单位：市财政局白露
    const heads = isHeading || line.bold || isAttendanceHeading(text)
    const field = heads ? readHeadingLabel(this.#located, { start: words.start + (APPENDED.exec(written)?.[0].length ?? 0), end: line.end }) : null
    if (!begun && isLetterhead(line, text, { named, isHeading, isFirst: place.isFirst, field })) return null
    if (!begun && !named && !field && this.#aboveLabels.has(line)) return null
    const kind = begun && SUMMARIES.has(bare(text)) ? 'idle' : kindOf(text, named)
    if (kind === 'heading' && !isHeading && !(field && line.bold)) return null
    if (field && begun && !TAIL_FIELDS.has(field) && field !== 'agenda') return null
    // 遗留问题： in bold is a label inside its item; 散會 ends them all
    if (!isHeading && kind === 'idle' && !/散会|致词/.test(bare(withoutNothing(text)))) return null
    return { kind, field, start: this.#timed.get(line) ?? line.start }
  }

  /** 编号：3　密级：一般 over a rule, which Markdown takes for a heading. */
  #isLabelled(line: Line): boolean {
    const label = line.kind === 'heading' ? readLabel(this.#located, line.start, line.end) : null
    return label !== null && label.valueStart < line.end && hasColon(this.#located, label)
  }
}

/** 会议决议： below ## 议题四：…, and 会议情况 below each of the items: a label in the item, and no heading that ends it. */
function isLabelOfItem(text: string, { path, repeats }: HeadingPlace): boolean {
  if (path.some((open) => (open.kind === 'numbered' || open.kind === 'heading') && open.lines[0]?.kind === 'heading')) return true
  return path.some((open) => open.kind === 'numbered' && !open.field) && repeats(text)
}

/** # 业主立案法团 / ## 第三届管理委员会 / ### 第八次会议记录: headings right above the one that ends as a title are of the title. */
function linesAboveTitle(located: LocatedText, lines: readonly Line[]): Set<Line> {
  const first = lines.findIndex(({ kind }) => kind === 'heading')
  let title = first
  for (let at = first; at >= 0 && lines[at]?.kind === 'heading' && at - first < LONGEST_TITLE; at++) {
    const text = bare(located.slice(lines[at] as Line))
    if (endsAsTitle(text) && !isContainerHeading(text)) title = at
  }
  return new Set(lines.slice(Math.max(first, 0), Math.max(title, 0)).filter((line) => NAME.test(located.slice(line))))
}
const LONGEST_TITLE = 4

/**
 * # 第三届管理委员会第八次会议记录 / ## 业主立案法团 / （此记录将会张贴） / 日期：… / 地点：…: the heading below the one that ends as a
 * title is of the letterhead where the labels of the head stand below it, before any sentence.
 */
function linesAboveLabels(located: LocatedText, lines: readonly Line[]): Set<Line> {
  const first = lines.findIndex(({ kind }) => kind === 'heading')
  const next = lines.findIndex(({ kind }, index) => index > first && kind === 'heading')
  const title = first < 0 ? '' : bare(located.slice(lines[first] as Line))
  if (next < 0 || !endsAsTitle(title) || isContainerHeading(title)) return new Set()
  const fields = new Set<FieldName>()
  for (const line of lines.slice(next + 1, next + 1 + LONGEST_HEAD)) {
    if (line.kind === 'heading' || (!line.cells && located.text.charAt(line.end - 1) === '。')) break
    const label = line.cells ? readRowLabel(located, line) : readLabel(located, line.start, line.end)
    if (label && label.valueStart < line.end) fields.add(label.field)
  }
  return new Set(fields.has('time') && fields.has('place') ? [lines[next] as Line] : [])
}
const LONGEST_HEAD = 10
const NAME = /^[^，。；：:]{2,40}$/

/** # 会议纪要 above everything is the letterhead; ## 会议纪要 below the attendees is a section. */
function isLetterhead(
  line: Line,
  text: string,
  { named, isHeading, isFirst, field }: { named: boolean; isHeading: boolean; isFirst: boolean; field: FieldName | null },
): boolean {
  const name = bare(text)
  if (isHeading && !named && !field && endsAsTitle(name)) return true
  if ((!isHeading || line.depth === 1) && named && /^会议(?:纪要|纪录|记录)$/.test(name)) return true
  return isHeading && line.depth === 1 && isFirst && !named && !field
}

function kindOf(text: string, named: boolean): NodeKind {
  if (isAttendanceHeading(text)) return 'attendance'
  if (named) return 'section'
  return IDLE.has(bare(withoutNothing(text))) ? 'idle' : 'heading'
}
