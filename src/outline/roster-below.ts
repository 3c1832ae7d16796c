/** Which numbered lines below the label of a list of attendees are entries of it, and no items: 列席：⏎1、田野⏎2、白露. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { itemsBeforeList } from './attendance-by-item.js'
import { ATTENDANCE_FIELDS } from './fields.js'
import { readLineMarker } from './markers.js'
import type { Label, Marker } from './types.js'

/** （一）邀请列席：…, 1.县政府办：…: what numbers the parts of a list. */
const IN_ROSTERS = new Set(['paren-han', 'paren-digit', 'digit-dot', 'digit-comma', 'circled'])
const LONGEST_ENTRY = 30
/** 2、设计单位：云湖设计院（田野、白露）: whoever came for a party to the works may be many. */
const OF_PARTY = /^[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．]?\s?[\u4e00-\u9fff]{0,6}(?:单位|代表|部门|人员|领导)[：:]/
const LONGEST_OF_PARTY = 120
/** Lines of a list that are looked back over. */
const LONGEST_LIST = 60

export class RosterBelow {
  readonly #located: LocatedText
  readonly #lines: readonly Line[]
  readonly #labels: ReadonlyMap<Line, Label>
  /** 列席： behind the items: what stands below is its list, numbered or not. */
  #isOpen = false
  /** Where such a list in the head has come to. */
  #end = -2

  constructor(located: LocatedText, lines: readonly Line[], labels: ReadonlyMap<Line, Label>) {
    this.#located = located
    this.#lines = lines
    this.#labels = labels
  }

  /** A label stands at the line of the index; `opens` says whether a list may stand below it. */
  open(index: number, opens: boolean): void {
    this.#isOpen = opens
    if (opens) this.#end = index
  }

  /** `isBehind` the items anything goes on; `isCounted`: items have such numbers. */
  holds(marker: Marker, index: number, { isBehind, isCounted }: { isBehind: boolean; isCounted: boolean }): boolean {
    if (this.#goesOnByItem(index)) return true
    if (this.#isOpen && IN_ROSTERS.has(marker.style) && (isBehind || this.#goesOn(index)) && !isCounted) return true
    this.#isOpen = false
    return false
  }

  /** 出席人员： / 1、田野 / 2、白露: right below the label a list of names, and no item. */
  #goesOn(index: number): boolean {
    const line = this.#lines[index] as Line
    const text = this.#located.slice(line)
    const longest = OF_PARTY.test(text) ? LONGEST_OF_PARTY : LONGEST_ENTRY
    if (index !== this.#end + 1 || text.length > longest || /[。；]/.test(text)) return false
    this.#end = index
    return true
  }

  /** 列席：市司法局田野 / 第一至五议题：市财政局白露: who came for which item, below the list of those who came for all. */
  #goesOnByItem(index: number): boolean {
    if (!this.#isByItem(index)) return false
    for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
      const above = this.#lines[at] as Line
      const label = this.#labels.get(above)
      if (label) return ATTENDANCE_FIELDS.has(label.field)
      if (!this.#isByItem(at) && (above.block !== this.#lines[at + 1]?.block || this.#isBusiness(above))) return false
    }
    return false
  }

  /** 议题一：人事任免, 会议同意…。: no line of a list. */
  #isBusiness(line: Line): boolean {
    return line.kind === 'heading' || readLineMarker(this.#located, line.start) !== null || /[。《]/.test(this.#located.slice(line))
  }

  #isByItem(index: number): boolean {
    return itemsBeforeList(this.#located.slice(this.#lines[index] as Line)) > 0
  }
}
