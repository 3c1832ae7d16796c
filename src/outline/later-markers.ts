/** Which markers of headings stand further down: what tells the list of an item from the list of the meeting. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import type { LineMarkers } from './line-markers.js'
import type { Marker } from './types.js'

const AGENDA = '议题'
const LEAST_PARAGRAPHS = 4
const LONGEST_LABEL = 10
/** In records of Hong Kong and Macau. */
const COUNTED_HEADINGS = new Set(['paren-han', 'han-comma'])
const HEADINGS = new Set(['agenda-noun', 'ordinal-noun', 'roman-dot'])

export class LaterMarkers {
  readonly #located: LocatedText
  readonly #lines: readonly Line[]
  readonly #markers: LineMarkers
  /** By style and number the last line with that marker; built when first asked for, as few texts need it. */
  #last: Map<string, number> | null = null
  #numbersParagraphs: boolean | null = null
  /** How many lines each short one is, or opens before a colon. */
  #short: Map<string, number> | null = null
  /** How many lines 议题：… opens; counted when first asked for. */
  #agendas: number | null = null

  constructor(located: LocatedText, lines: readonly Line[], markers: LineMarkers) {
    this.#located = located
    this.#lines = lines
    this.#markers = markers
  }

  /** Whether 三、 stands below the line, for 二、. */
  isFollowed({ style, number }: Pick<Marker, 'style' | 'number'>, index: number): boolean {
    if (number === null) return false
    this.#last ??= this.#findLast()
    return (this.#last.get(`${style} ${number + 1}`) ?? -1) > index
  }

  /** Whether the words are more than one line of the text, or open one as its label: 决定事项： and 决定事项：同意立项。 */
  repeats(words: string): boolean {
    this.#short ??= this.#countShort()
    return (this.#short.get(labelOf(words)) ?? 0) > 1
  }

  #countShort(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const line of this.#lines) {
      if (line.cells) continue
      const label = labelOf(this.#located.text.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL + 1)))
      if (label.length <= LONGEST_LABEL) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    return counts
  }

  /** Whether 议题：… opens several lines: then each is an item, and none the agenda of all. */
  get repeatsAgenda(): boolean {
    this.#agendas ??= this.#lines.filter(({ start }) => this.#located.text.startsWith(AGENDA, start) && ('：:'.includes(this.#located.text.charAt(start + AGENDA.length)) || this.#located.hasGap(start + AGENDA.length))).length
    return this.#agendas > 1
  }

  /**
   * 议程项目一 / 2.委员会通过… / 议程项目二 / 3.民政处汇报…: one count of paragraphs runs on below all headings,
   * as records of Hong Kong number them; such a number is no item.
   */
  numbersParagraphs(style: string): boolean {
    if (style !== 'digit-dot') return false
    this.#numbersParagraphs ??= this.#countsParagraphs()
    return this.#numbersParagraphs
  }

  #countsParagraphs(): boolean {
    let last = 0
    let headings = 0
    let below = 0
    /** Of headings that could be points as well: （一） to （八）, and each only once. */
    let counted = 0
    const isTraditional = this.#located.isTraditional
    for (const [index, { cells }] of this.#lines.entries()) {
      const marker = cells ? null : this.#markers.at(index)
      if (!marker) continue
      const mayHead = isTraditional && COUNTED_HEADINGS.has(marker.style)
      if (mayHead && marker.number !== ++counted) return false
      if (mayHead || HEADINGS.has(marker.style)) {
        if (last > below) headings++
        below = last
      } else if (marker.style === 'digit-dot') {
        if (marker.number !== last + 1) return false
        last++
      }
    }
    return headings > 1 && last > below && last > LEAST_PARAGRAPHS
  }

  #findLast(): Map<string, number> {
    const last = new Map<string, number>()
    for (const [index, line] of this.#lines.entries()) {
      if (line.cells) continue
      const marker = this.#markers.at(index)
      if (marker) last.set(`${marker.style} ${marker.number}`, index)
    }
    return last
  }
}

/** What stands before the first colon, or all of it. */
function labelOf(words: string): string {
  const colon = words.search(/[：:]/)
  return colon < 0 ? words : words.slice(0, colon)
}
