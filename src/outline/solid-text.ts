/**
 * Minutes of which all line breaks are lost: title, labels, opening and items on one line. White space that stood for
 * the breaks is all that is left of them; the line is parted where a title ends, a label, an act or a number begins.
 */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import { DECIDING_LABELS, MEASURE_LABELS, OTHER_LABELS } from '../lexicon/speech-acts.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { closesBusiness } from './closings.js'
import { readLabel } from './fields.js'
import { isContainerHeading } from './headings.js'
import { markerStyle, readLineMarker, readMarker, type MarkerStyle } from './markers.js'
import type { Marker } from './types.js'

/** Shorter texts may well have one line. */
const SHORTEST = 300
/** Beside a line of that length. */
const SHORTEST_BESIDE = 120
/** A page header or footer may stand beside it. */
const MOST_LINES = 3
/** Or more of them, beside a line that is nearly all of the text. */
const MOST_AROUND = 16
const MOST_OF_IT = 0.75
export const LONGEST_TITLE = 60
export const TITLE_ENDING = /(?:纪要|纪录|记录|议事录)(?:[（(][^（()）]{1,8}[）)])?$/
const COLON = 1
const ENDS = 2
const CHARACTERS = buildCharacterTable([
  { bit: COLON, characters: '：:' },
  { bit: ENDS, characters: '。；）)' },
])

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
  const sequences = new Sequences(located, line)
  let isTitled = false
  /** Behind the full stop of what introduces the house, where white space stood: where the title may begin. */
  let behindStop = 0
  for (const at of places(located, line)) {
    const isNumbered = sequences.take(at)
    isTitled ||= isNumbered
    if (!located.hasGap(at)) {
      if (isNumbered) cuts.push(at)
      continue
    }
    const isTitle: boolean = !isTitled && at - line.start <= LONGEST_TITLE && TITLE_ENDING.test(located.text.slice(line.start, at))
    if (!isTitled && behindStop > 0 && isTitleBehind(located.text.slice(behindStop, Math.min(at, behindStop + LONGEST_TITLE + 1)))) {
      if (cuts.at(-1) !== behindStop) cuts.push(behindStop)
      cuts.push(at)
      isTitled = true
      continue
    }
    if (located.text.charAt(at - 1) === '。') behindStop = at
    isTitled ||= isTitle
    if (isTitle || isNumbered || opensLabel(located, at, line) || opensAct(located, at) || opensCase(located, at) || opensSaying(located.text, at) || opensClosing(located, at, line)) cuts.push(at)
  }
  return cuts
}

/** Where white space stood, and right behind each full stop and colon: where a part can begin. */
function* places(located: LocatedText, { start, end }: Line): Generator<number> {
  const { text } = located
  STOP.lastIndex = start
  let gap = located.nextGap(start + 1, end)
  let stop = nextStop(text)
  while (gap < end || stop < end) {
    const at = Math.min(gap, stop)
    yield at
    if (gap === at) gap = located.nextGap(at + 1, end)
    if (stop === at) stop = nextStop(text)
  }
}
const STOP = /[。：:]/g

function nextStop(text: string): number {
  return STOP.test(text) ? STOP.lastIndex : Number.POSITIVE_INFINITY
}

const LONGEST_HEAD = 50
/** 二、关于供热。, 二、研究供热工作，; 。二、三号锅炉先行检修， is text. */
const HEADED = new RegExp(`^(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、])(?:关于|${ITEM_VERBS.join('|')}|[^，。；：]{2,40}[。：])`)
/** 。（二）审议《章程》。; 。（二）班的学员 is text. */
const HEADED_PART = new RegExp(`^[（(][一二三四五六七八九十]{1,3}[）)](?:关于|${ITEM_VERBS.join('|')})`)

/** 报告案一：, 案由二：, 案由： */
function opensCase(located: LocatedText, at: number): boolean {
  return readLineMarker(located, at)?.style.startsWith('agenda-noun') ?? false
}

/** 报告案一：宣读上次会议纪录　决定：确定。: what was said of the case, behind its title. */
function opensSaying(text: string, at: number): boolean {
  const behind = text.slice(at, at + LONGEST_SAYING)
  const colon = behind.search(/[：:]/)
  return colon > 0 && SAYINGS.has(behind.slice(0, colon))
}
const SAYINGS: ReadonlySet<string> = new Set([...DECIDING_LABELS, ...OTHER_LABELS, ...MEASURE_LABELS])
const LONGEST_SAYING = 12

/** 时间：, 出席人员： */
function opensLabel(located: LocatedText, at: number, line: Line): boolean {
  const label = readLabel(located, at, line.end)
  return label !== null && isColon(located.text, label.label.end)
}

function isColon(text: string, at: number): boolean {
  return (CHARACTERS[text.charCodeAt(at)] as number) === COLON
}

/** 会议听取了…: the opening, behind the last of the labels. */
function opensAct({ text }: LocatedText, at: number): boolean {
  return /^(?:本次)?会议(?:首先|还|最后|同时|随后)?(?:由|听取|研究|审议|传达|学习|通报|指出|认为|强调|决定|同意|原则|要求|明确|议定)/.test(text.slice(at, at + 8))
}

/** …欢迎来访。　云湖市商会理事会会议纪要　2016年12月18日，…; 。　特此纪要　记录：… closes, and 。　以下为会议纪要 leads. */
function isTitleBehind(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[，。；：:、《]|^(?:特此|以下|现将?|本|此|该|请|附)/.test(words) && MEETING_TITLE.test(words)
}
const MEETING_TITLE = /会议?(?:议事录|纪要|纪录|记录)(?:[（(][^（()）]{1,8}[）)])?$/

/** 2016年12月20日　【关闭窗口】　上一篇：…　下一篇：没有了: what the page adds, whatever stands before it. */
const OF_PAGE = /^(?:【(?:关闭|打印|返回|字体|收藏)|[上下]一[篇条][：:])/
const LONGEST_OF_PAGE = 4

/** 。　出席董事签字：, ）　青川县人民政府办公室　2021年3月5日印发: behind the last sentence, what closes the minutes. */
function opensClosing(located: LocatedText, at: number, line: Line): boolean {
  if (OF_PAGE.test(located.text.slice(at, at + LONGEST_OF_PAGE))) return true
  return (CHARACTERS[located.text.charCodeAt(at - 1)] as number) === ENDS && closesBusiness(located, { ...line, start: at })
}

/** The counts that run through the line: 一、 … 二、 …, 壹、 … 贰、 …, the cases below them, and the parts （一） … of each. */
class Sequences {
  readonly #located: LocatedText
  readonly #items: Sequence
  readonly #sections: Sequence
  readonly #cases: Sequence
  readonly #parts: Sequence
  /** Behind the number of the section that is open: 叁、|讨论事项：案由一：… */
  #section = 0

  /** 一、 as a rule; where the line itself opens with another first number, that one. */
  constructor(located: LocatedText, { start }: Line) {
    const first = readLineMarker(located, start)
    this.#located = located
    this.#items = new Sequence(located, first?.number === 1 ? first.style : 'han-comma', first?.number === 1 ? 2 : 1)
    this.#sections = new Sequence(located, 'formal')
    this.#cases = new Sequence(located, 'agenda-noun')
    this.#parts = new Sequence(located, 'paren-han')
  }

  /** Whether the next number of a count stands there. */
  take(at: number): boolean {
    const { text } = this.#located
    const isApart = this.#located.hasGap(at)
    if (isColon(text, at - 1) && !isApart) return this.#takesCase(at)
    if (this.#sections.takes(at)) {
      this.#section = at + 2
      this.#items.end()
      return true
    }
    if ((isApart || HEADED.test(text.slice(at, at + LONGEST_HEAD))) && this.#items.takes(at)) {
      this.#parts.begin()
      return true
    }
    const opensPart = isApart || HEADED_PART.test(text.slice(at, at + LONGEST_HEAD))
    return (opensPart && this.#parts.takes(at)) || this.#takesCase(at)
  }

  /** 案由一：, behind 肆、临时动议： once more; 决议：案由一、二照案通过 is none. */
  #takesCase(at: number): boolean {
    const { text } = this.#located
    const isFirst = at - this.#section <= LONGEST_SECTION && isContainerHeading(text.slice(this.#section, at))
    if (isFirst) this.#cases.begin()
    return this.#cases.takes(at, (marker) => isColon(text, marker.end - 1))
  }
}
const LONGEST_SECTION = 16

/** 一、 … 二、 …: numbers of one style, one after the other. */
class Sequence {
  readonly #located: LocatedText
  readonly #style: MarkerStyle
  #next: number

  constructor(located: LocatedText, style: string, next = 1) {
    this.#located = located
    this.#style = markerStyle(style)
    this.#next = next
  }

  takes(at: number, isOne: (marker: Marker) => boolean = () => true): boolean {
    const marker = readMarker(this.#located, at, this.#style)
    if (marker?.number !== this.#next || !isOne(marker)) return false
    this.#next++
    return true
  }

  begin(): void {
    this.#next = 1
  }

  end(): void {
    this.#next = Number.POSITIVE_INFINITY
  }
}
