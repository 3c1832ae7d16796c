/** Which lines without a number are headings, and of what: of Markdown, bold lines, names of sections on lines of their own. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { answersAgenda } from './agenda-above.js'
import { hasColon, readHeadingLabel, readLabel, TAIL_FIELDS } from './fields.js'
import { APPENDED, bare, endsAsTitle, IDLE, isAttendanceHeading, isContainerHeading, isLongerThanHeadings, opensHead, SUMMARIES, withoutNothing } from './headings.js'
import type { LineMarkers } from './line-markers.js'
import { findMeetingDays } from './meeting-days.js'
import type { Node, NodeKind } from './nodes.js'
import { findPlainHeadings, findPlainSections } from './plain-headings.js'
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
const LONGEST_NAME = 24
/** ## 👤 参会人, ## 📝 会议纪要: what stands before the words of a heading for the eye. */
const SIGNS = /^(?:\p{Extended_Pictographic}[\u{fe0f}\u{200d}]{0,2}){1,4}(?=[\u4e00-\u9fffA-Za-z])/u

export class HeadingLines {
  readonly #located: LocatedText
  readonly #headings: ReadonlySet<Line>
  readonly #sections: ReadonlySet<Line>
  readonly #days: ReadonlySet<Line>
  readonly #timed: ReadonlyMap<Line, number>
  readonly #aboveTitle: ReadonlySet<Line>

  constructor(located: LocatedText, lines: Line[], markers: LineMarkers) {
    this.#located = located
    this.#headings = findPlainHeadings(located, lines, markers)
    this.#sections = findPlainSections(located, lines, markers)
    this.#days = findMeetingDays(located, lines)
    this.#timed = findTimedHeadings(located, lines)
    this.#aboveTitle = linesAboveTitle(located, lines)
  }

  /** What the line is a heading of; null where it is none. */
  read(line: Line, place: HeadingPlace): HeadingLine | null {
    const { begun, path } = place
    // 9月24日（星期一） in the head is over a list of who came
    const isSection = this.#sections.has(line) || (this.#days.has(line) && (begun || path.length > 0))
    const isHeading = line.kind === 'heading' || isSection || this.#headings.has(line) || this.#timed.has(line)
    if (!isHeading && !line.bold && isLongerThanHeadings(this.#located.text, line)) return null
    const signs = line.kind === 'heading' ? (SIGNS.exec(this.#located.slice(line))?.[0].length ?? 0) : 0
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
