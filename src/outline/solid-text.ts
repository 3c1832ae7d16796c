/**
 * Minutes of which all line breaks are lost: title, labels, opening and items on one line. White space that stood for
 * the breaks is all that is left of them; the line is parted where a title ends, a label, an act or a number begins.
 */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readLabel } from './fields.js'
import { markerStyle, readLineMarker, readMarker, type MarkerStyle } from './markers.js'

/** Shorter texts may well have one line. */
const SHORTEST = 300
/** Beside a line of that length. */
const SHORTEST_BESIDE = 120
/** A page header or footer may stand beside it. */
const MOST_LINES = 3
/** Or more of them, beside a line that is nearly all of the text. */
const MOST_AROUND = 8
const MOST_OF_IT = 0.75
const LONGEST_TITLE = 60
const TITLE_ENDING = /(?:纪要|纪录|记录|议事录)(?:[（(][^（()）]{1,8}[）)])?$/
const COLON = 1
const CHARACTERS = buildCharacterTable([{ bit: COLON, characters: '：:' }])

/** The lines that hold more than one: all of some length where there are few, and else the one that is nearly all of the text. */
export function solidLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length === 0 || lines.length > MOST_AROUND) return []
  const whole = (lines.at(-1) as Line).end - (lines[0] as Line).start
  const lengthOf = ({ start, end, cells }: Line): number => (cells === null ? end - start : 0)
  if (!lines.some((line) => lengthOf(line) >= SHORTEST)) return []
  return lines.filter((line) => (lines.length <= MOST_LINES ? lengthOf(line) >= SHORTEST_BESIDE : lengthOf(line) >= Math.max(SHORTEST, whole * MOST_OF_IT)))
}

/** Where the line is parted, in ascending order. */
export function solidCuts(located: LocatedText, line: Line): number[] {
  const cuts: number[] = []
  const sequence = new Sequence(located, line)
  let isTitled = false
  for (let at = nextPlace(located, line.start + 1, line.end); at < line.end; at = nextPlace(located, at + 1, line.end)) {
    const isNext = sequence.takes(at)
    if (!located.hasGap(at)) {
      if (isNext) cuts.push(at)
      continue
    }
    const isTitle: boolean = !isTitled && at - line.start <= LONGEST_TITLE && TITLE_ENDING.test(located.text.slice(line.start, at))
    isTitled ||= isTitle
    if (isTitle || opensLabel(located, at, line) || opensAct(located, at) || opensCase(located, at) || isNext) cuts.push(at)
  }
  return cuts
}

/** The next white space, or the next 二、 right behind a full stop. */
function nextPlace(located: LocatedText, from: number, end: number): number {
  const gap = located.nextGap(from, end)
  for (let at = located.text.indexOf('。', from - 1) + 1; at > 0 && at < gap; at = located.text.indexOf('。', at) + 1) {
    if (at >= from && NUMERALS.includes(located.text.charAt(at)) && HEADED.test(located.text.slice(at, at + LONGEST_HEAD))) return at
  }
  return gap
}
const NUMERALS = '一二三四五六七八九十123456789'
const LONGEST_HEAD = 50
/** 二、关于供热。, 二、研究供热工作，; 。二、三号锅炉先行检修， is text. */
const HEADED = new RegExp(`^(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、])(?:关于|${ITEM_VERBS.join('|')}|[^，。；：]{2,40}[。：])`)

/** 报告案一：, 案由二：, 案由： */
function opensCase(located: LocatedText, at: number): boolean {
  return readLineMarker(located, at)?.style.startsWith('agenda-noun') ?? false
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
  readonly #style: MarkerStyle
  #next = 1

  /** 一、 as a rule; where the line itself opens with another first number, that one. */
  constructor(located: LocatedText, { start }: Line) {
    const first = readLineMarker(located, start)
    this.#located = located
    this.#style = markerStyle(first?.number === 1 ? first.style : 'han-comma')
    if (first?.number === 1) this.#next = 2
  }

  takes(at: number): boolean {
    const marker = readMarker(this.#located, at, this.#style)
    if (marker?.number !== this.#next) return false
    this.#next++
    return true
  }
}
