/** The items of paragraphs without numbers: each that takes up a matter opens one, and those between belong to the one before. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { closesBusiness } from './closings.js'
import { draftFromHeaded, headingEnd, headsEach } from './headed-paragraphs.js'
import { tellsAttendance } from './headings.js'
import { draftFromParagraph, opensBusiness } from './item-title.js'
import { readLineMarker } from './markers.js'
import type { Tree } from './nodes.js'
import { agreesToNew, agreesToOther, isOtherBusiness, isUnannounced, opensBare, opensEachBare, settles, settlesEach } from './paragraph-matters.js'
import type { ItemDraft } from './types.js'

export interface ParagraphItems {
  items: ItemDraft[]
  /** 会议还研究了其他事项。 among numbered items. */
  closings: Line[]
}

/** Where the paragraphs stand. */
export interface ParagraphPlace {
  /** Below a heading that only groups: 一、议定事项. */
  inSection: boolean
  /** In minutes some of whose items have numbers. */
  numbered: boolean
}

export function readParagraphs(located: LocatedText, lines: readonly Line[], place: ParagraphPlace): ParagraphItems {
  return new ParagraphReader(located, lines, place).read()
}

/** The loose lines up to the first label behind business: 出席：… ends unnumbered minutes. */
export function linesBeforeTail(located: LocatedText, { loose, labels }: Pick<Tree, 'loose' | 'labels'>): Line[] {
  const lastStart = loose.findLast((line) => opensBusiness(located.slice(line)))?.start ?? 0
  let begun = false
  const lines: Line[] = []
  for (const line of loose) {
    const labelled = labels.has(line)
    // （列席：…） below each paragraph: who came for that matter
    const isNote = labelled && line.start < lastStart && '（('.includes(located.text.charAt(line.start))
    if (begun && !isNote && (labelled || closesBusiness(located, line))) break
    if (labelled) continue
    const text = located.slice(line)
    begun ||= opensBusiness(text) || isUnannounced(text) || headingEnd(located, line) > 0
    lines.push(line)
  }
  return lines
}

/** 会议还传达学习了…, behind paragraphs with headings. */
const GOES_ON = /^(?:[^，。；]{0,6}会议)(?:还|最后|同时)/
/** 决议：, behind which the next paragraph of a section takes up a matter of its own. */
const CONCLUDES = /^(?:决议|决定|结论)[：:]/
/** （二）…, 说明：…: a paragraph of a section that goes on with the matter before it. */
const CONTINUES = /^[(（]|[：:]/
const CONTINUES_LENGTH = 8

/** What the meeting said of the matter before it. */
const SAYS = /^(?:会议|与会|大家|经(?:研究|讨论|审议)|(?:最[终后])?(?:一致)?(?:决定|同意|通过|议定|明确|要求|强调|建议)|由|请|下一步)/

/** Of the paragraphs of a matter only the first and so many of the last are looked at for what they have in common with the next. */
const LINES_BACK = 20

class ParagraphReader {
  readonly #located: LocatedText
  readonly #lines: readonly Line[]
  readonly #place: ParagraphPlace
  readonly #found: ParagraphItems = { items: [], closings: [] }
  readonly #areHeaded: boolean
  readonly #areSettled: boolean
  readonly #areBare: boolean
  readonly #areListed: boolean
  #open: Line[] = []
  #concluded = false

  constructor(located: LocatedText, lines: readonly Line[], place: ParagraphPlace) {
    this.#located = located
    this.#lines = lines
    this.#place = place
    this.#areHeaded = !place.inSection && !place.numbered && headsEach(located, lines)
    this.#areListed = place.inSection && lines[0]?.kind === 'list-item'
    this.#areBare = !place.inSection && !place.numbered && opensEachBare(lines.map((line) => located.slice(line)))
    this.#areSettled = !place.inSection && settlesEach(lines.map((line) => located.slice(line)))
  }

  read(): ParagraphItems {
    for (const line of this.#lines) {
      if (this.#ends(line)) break
      // 无障碍浏览 above the title is of the page, and ends nothing
      if (!closesBusiness(this.#located, line)) this.#take(line, this.#located.slice(line))
    }
    this.#flush()
    return this.#found
  }

  #ends(line: Line): boolean {
    return this.#open.length > 0 && (closesBusiness(this.#located, line) || tellsAttendance(this.#located.slice(line)))
  }

  #take(line: Line, text: string): void {
    const { inSection, numbered } = this.#place
    if (numbered && isOtherBusiness(text)) {
      this.#flush()
      this.#found.closings.push(line)
      return
    }
    if (this.#opensItem(line, text) && !(this.#concluded && readLineMarker(this.#located, line.start))) {
      this.#flush()
      this.#open = [line]
      this.#concluded = false
    } else if (this.#open.length > 0) this.#open.push(line)
    else if (!inSection && !numbered && !this.#areHeaded && isUnannounced(text)) this.#open = [line]
    if (CONCLUDES.test(text)) this.#concluded = true
  }

  #opensItem(line: Line, text: string): boolean {
    if (this.#areHeaded) return headingEnd(this.#located, line) > 0 || (GOES_ON.test(text) && opensBusiness(text))
    return opensBusiness(text) || (this.#areBare && opensBare(text)) || (this.#areSettled && settles(text)) || agreesToOther(text, (document) => this.#names(document)) || this.#agreesToNew(text) || this.#isNextOfSection(line, text)
  }

  #agreesToNew(text: string): boolean {
    if (this.#place.inSection || this.#place.numbered) return false
    return agreesToNew(text, () => [...this.#open.slice(0, 1), ...this.#open.slice(-LINES_BACK)].map((line) => this.#located.slice(line)))
  }

  /** Whether the matter before has named the document, or there is none. */
  #names(document: string): boolean {
    return this.#open.length === 0 || this.#open.some((line) => this.#located.slice(line).includes(document))
  }

  #isNextOfSection(line: Line, text: string): boolean {
    return this.#place.inSection && (this.#open.length === 0 || this.#concluded || this.#isNextOfList(line, text)) && !CONTINUES.test(text.slice(0, CONTINUES_LENGTH))
  }

  /** ## 会议纪要 / - 回顾二季度工作 / - 评审新的计划: each of a list is a matter, where nothing but the list stands below the heading. */
  #isNextOfList({ kind, depth }: Line, text: string): boolean {
    return this.#areListed && kind === 'list-item' && depth === 1 && !SAYS.test(text)
  }

  #flush(): void {
    const first = this.#open[0]
    if (first) {
      const draft = this.#areHeaded && headingEnd(this.#located, first) > 0 ? draftFromHeaded : draftFromParagraph
      this.#found.items.push(draft(this.#located, this.#open))
    }
    this.#open = []
  }
}
