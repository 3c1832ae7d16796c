/**
 * Minutes of which all line breaks are lost: title, labels, opening and items on one line. White space that stood for
 * the breaks is all that is left of them; the line is parted where a title ends, a label, an act or a number begins.
 */
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readLabel } from './fields.js'
import { markerStyle, readMarker } from './markers.js'

/** Shorter texts may well have one line. */
const SHORTEST = 300
/** A page header or footer may stand beside it. */
const MOST_LINES = 3
const LONGEST_TITLE = 60
const TITLE_ENDING = /(?:纪要|纪录|记录|议事录)$/
const COLON = 1
const CHARACTERS = buildCharacterTable([{ bit: COLON, characters: '：:' }])

export function isSolid(line: Line, lines: readonly Line[]): boolean {
  return lines.length <= MOST_LINES && line.cells === null && line.end - line.start >= SHORTEST
}

/** Where the line is parted, in ascending order. */
export function solidCuts(located: LocatedText, line: Line): number[] {
  const cuts: number[] = []
  const sequence = new Sequence(located)
  let isTitled = false
  for (let at = located.nextGap(line.start + 1, line.end); at < line.end; at = located.nextGap(at + 1, line.end)) {
    const isTitle: boolean = !isTitled && at - line.start <= LONGEST_TITLE && TITLE_ENDING.test(located.text.slice(line.start, at))
    isTitled ||= isTitle
    if (isTitle || opensLabel(located, at, line) || opensAct(located, at) || sequence.takes(at)) cuts.push(at)
  }
  return cuts
}

/** 时间：, 出席人员： */
function opensLabel(located: LocatedText, at: number, line: Line): boolean {
  const label = readLabel(located, at, line.end)
  return label !== null && (CHARACTERS[located.text.charCodeAt(label.label.end)] as number) === COLON
}

/** 会议听取了…: the opening, behind the last of the labels. */
function opensAct({ text }: LocatedText, at: number): boolean {
  return /^(?:本次)?会议(?:由|听取|研究|审议|传达|指出|认为|强调|决定|同意|原则|要求|明确|议定)/.test(text.slice(at, at + 6))
}

/** 一、 … 二、 …: the numbers of the items, one after the other. */
class Sequence {
  readonly #located: LocatedText
  readonly #style = markerStyle('han-comma')
  #next = 1

  constructor(located: LocatedText) {
    this.#located = located
  }

  takes(at: number): boolean {
    const marker = readMarker(this.#located, at, this.#style)
    if (marker?.number !== this.#next) return false
    this.#next++
    return true
  }
}
