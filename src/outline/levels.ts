/**
 * Which level a numbered line stands on: found by the sequence of the markers, not by their looks.
 * The seed goes 1、 2、 三、 四、; others use 1. for items and （一） for points, or the other way round.
 */
import { REGISTER_STYLES } from './markers.js'
import type { Marker } from './types.js'

interface Level {
  /** Styles that this sequence has used: usually one, several where the numbering is mixed. */
  styles: string[]
  last: number
  /** Markdown headings count by themselves: a list under ### 2. does not go on with 3. */
  heading: boolean
}

/** #digit-digit of a heading, digit-digit@2 of a list: the style alone. */
function nameOf(style: string): string {
  return style.replace(/^#/, '').replace(/@\d+$/, '')
}

function isHeading(style: string): boolean {
  return style.startsWith('#')
}

/** 临时议题: without a number, and beside the others. */
const EXTRA = 'agenda-extra-alone'

/** 1-2, 2-1: the number before tells the sections apart, and the last one begins anew. */
const COMPOUND: ReadonlySet<string> = new Set(['digit-dash', 'digit-digit'])

/** Whether the next number stands further down, in the style of the marker or in another. */
type IsFollowed = (style?: string) => boolean

/** No minutes nest deeper; a text made to do so must not make every look-up long. */
const DEEPEST = 8

export class Levels {
  #open: Level[] = []
  /** From which depth a style that is open starts anew on its own level instead of opening one below. */
  readonly #restartFrom: number

  /** Points may start anew on the top level (市住建局：1.2. 市水务集团：1.2.); items may not. */
  constructor({ restartTop = false } = {}) {
    this.#restartFrom = restartTop ? 0 : 1
  }

  get depth(): number {
    return this.#open.length
  }

  /** Forgets all open levels but the outer `keep` ones: a section or a heading begins. */
  reset(keep = 0): void {
    this.#open.length = Math.min(keep, this.#open.length)
  }

  /**
   * The depth (from 0) of the line that the marker opens, or -1 where the marker fits no sequence:
   * then it is no marker but text.
   */
  place(marker: Marker, opensList: boolean, hasPredecessor: () => boolean, isFollowed: IsFollowed = () => false): number {
    const { number, style } = marker
    if (nameOf(style) === EXTRA) return this.#placeExtra(style)
    if (number === null || REGISTER_STYLES.has(nameOf(style))) return this.#placeUnnumbered(style)
    const next = this.#findLevel((level) => level.styles.includes(style) && number === level.last + 1)
    if (next >= 0 && !(number === 1 && opensList)) return this.#continue(next, marker)
    if (number === 1) return this.#openLevel(marker, opensList)
    if (this.#findLevel((level) => level.styles.includes(style)) < 0 && hasPredecessor()) return -1
    const mixed = this.#findMixed(style, number, isFollowed)
    if (mixed >= 0) return this.#continue(mixed, marker)
    // 4． 6．: a number is missing (or 三、 三、: one stands twice)
    const gap = this.#findLevel((level) => level.styles.includes(style) && number >= level.last && number <= level.last + 5)
    if (gap >= 0) return this.#continue(gap, marker)
    // 47.老城区旱厕拆改, where the matters of a year are counted on
    if (this.#open.length === 0 && (number <= 20 || isFollowed())) return this.#openLevel(marker, false)
    return -1
  }

  /**
   * Another style goes on with the count: 1、 2、 三、, below 七、会议议定事项 as well, whose own count is past it;
   * 三、 5、 六、 and 2、 四、 五、 with a number left out, where the count goes on behind it in either style.
   */
  #findMixed(style: string, number: number, isFollowed: IsFollowed): number {
    const own = this.#open.findIndex((level) => level.styles.includes(style))
    const isPast = (depth: number): boolean => own < 0 || (own < depth && (this.#open[own] as Level).last >= number)
    const next = this.#open.findIndex(({ last, heading }, depth) => number === last + 1 && heading === isHeading(style) && isPast(depth))
    if (next >= 0 || own >= 0) return next
    return this.#open.findIndex(
      ({ last, heading, styles }) =>
        heading === isHeading(style) && number > last && number <= last + 3 && [style, ...styles].some((of) => isFollowed(nameOf(of))),
    )
  }

  /** The count of the style goes on one level below the section that is open. */
  reopen(marker: Marker): number {
    return this.#openLevel(marker, false)
  }

  /** 临时议题 behind 第五项 is one more of them. */
  #placeExtra(style: string): number {
    if (this.#open.length === 0) return this.#placeUnnumbered(style)
    this.#open.length = 1
    return 0
  }

  /** 案由： without a number stands on the level of its style, or opens one. */
  #placeUnnumbered(style: string): number {
    const same = this.#findLevel((level) => level.styles.includes(style))
    if (same >= 0) {
      this.#open.length = same + 1
      return same
    }
    this.#open.push({ styles: [style], last: 0, heading: isHeading(style) })
    return this.#open.length - 1
  }

  /** The innermost open level that satisfies the test. */
  #findLevel(test: (level: Level) => boolean): number {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) if (test(this.#open[depth] as Level)) return depth
    return -1
  }

  #continue(depth: number, marker: Marker): number {
    const level = this.#open[depth] as Level
    if (!level.styles.includes(marker.style)) level.styles.push(marker.style)
    level.last = marker.number as number
    this.#open.length = depth + 1
    return depth
  }

  /**
   * A new 一. Where that style is open below the top, its list starts anew (会议要求：1.2. 会议强调：1.2.);
   * else it opens a level under the innermost one. So the depth never exceeds the number of styles.
   */
  #openLevel(marker: Marker, opensList: boolean): number {
    const again = this.#findLevel((level) => level.styles.includes(marker.style))
    if ((again >= this.#restartFrom || (again >= 0 && COMPOUND.has(nameOf(marker.style)))) && !(opensList && this.#open.length < DEEPEST)) {
      this.#open.length = again + 1
      ;(this.#open[again] as Level).last = marker.number as number
      return again
    }
    this.#open.push({ styles: [marker.style], last: marker.number as number, heading: isHeading(marker.style) })
    return this.#open.length - 1
  }
}
