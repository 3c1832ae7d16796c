/**
 * Automatic numbers: no text of the document, but what its reader sees (一、二、三、). ECMA-376 part 1, 17.9: a
 * paragraph names a list (`numId`) and a level, the list an abstract one with the look of each level, and
 * lists of one abstract list go on counting together, unless one of them says where it starts.
 */
import { formatNumber } from './number-formats.js'
import type { Styles } from './styles.js'
import { child, children, isOn, numberOf, valueOf, type Element } from './xml.js'

export interface NumberLabel {
  /** 一、 or （二）; empty for a bullet. */
  text: string
  isBullet: boolean
}

interface Level {
  start: number
  format: string
  /** %1、: what stands around the numbers of the levels. */
  text: string
  /** Digits, whatever the format of the levels above. */
  isLegal: boolean
  /** Begins anew behind a number of a level above. */
  restarts: boolean
}

interface List {
  abstractId: string
  levels: Map<number, Level>
  /** Where the list itself says that it starts. */
  starts: Map<number, number>
}

interface Place {
  listId: string
  level: number
}

const LEVELS = 9
/** A style may stand for a list whose style stands for the next. */
const MOST_LINKS = 5

export class Numbering {
  readonly #styles: Styles
  readonly #abstract = new Map<string, Element>()
  readonly #lists = new Map<string, Element>()
  readonly #known = new Map<string, List | null>()
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #started = new Set<string>()

  constructor(part: Element | undefined, styles: Styles) {
    this.#styles = styles
    for (const list of children(part, 'abstractNum')) {
      this.#abstract.set(list.attributes.get('abstractNumId') ?? '', list)
    }
    for (const list of children(part, 'num')) this.#lists.set(list.attributes.get('numId') ?? '', list)
  }

  /** The number of the next paragraph; null where it has none. To be asked for each in turn. */
  next(properties: Element | undefined): NumberLabel | null {
    const place = this.#placeOf(properties)
    const list = place && this.#list(place.listId)
    const level = list?.levels.get(place?.level ?? 0)
    if (!place || !list || !level) return null
    if (level.format === 'bullet') return { text: '', isBullet: true }
    const counts = this.#count(place, list, level)
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const { format = 'decimal', start = 1 } = list.levels.get(index) ?? {}
      return formatNumber(counts[index] ?? start, level.isLegal ? 'decimal' : format)
    })
    return { text: text.trim(), isBullet: false }
  }

  #count(place: Place, list: List, { start }: Level): (number | undefined)[] {
    const { listId, level: at } = place
    const { abstractId, levels, starts } = list
    const counts = this.#counts.get(abstractId) ?? []
    this.#counts.set(abstractId, counts)
    const key = `${listId} ${at}`
    const own = this.#started.has(key) ? undefined : starts.get(at)
    this.#started.add(key)
    const last = counts[at]
    counts[at] = own ?? (last === undefined ? start : last + 1)
    for (let below = at + 1; below < LEVELS; below++) {
      if (levels.get(below)?.restarts !== false) counts[below] = undefined
    }
    return counts
  }

  #placeOf(properties: Element | undefined): Place | null {
    const styles = this.#styles.ofParagraph(properties)
    let level = numberOf(valueOf(properties, 'numPr', 'ilvl'))
    let listId = valueOf(properties, 'numPr', 'numId')
    for (const style of styles) {
      if (listId !== undefined) break
      listId = valueOf(style.paragraph, 'numPr', 'numId')
      level ??= listId === undefined ? undefined : this.#levelOfStyle(listId, style.id)
      level ??= numberOf(valueOf(style.paragraph, 'numPr', 'ilvl'))
    }
    // List 0 takes away the number that the style would give.
    return listId === undefined || listId === '0' ? null : { listId, level: level ?? 0 }
  }

  /** Which level of a list is for paragraphs of a style. */
  #levelOfStyle(listId: string, styleId: string): number | undefined {
    const abstract = this.#abstract.get(valueOf(this.#lists.get(listId), 'abstractNumId') ?? '')
    const level = children(abstract, 'lvl').find((candidate) => valueOf(candidate, 'pStyle') === styleId)
    return numberOf(level?.attributes.get('ilvl'))
  }

  #list(id: string): List | null {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const list = this.#readList(id)
    this.#known.set(id, list)
    return list
  }

  #readList(id: string): List | null {
    const list = this.#lists.get(id)
    const abstractId = this.#abstractIdOf(id, MOST_LINKS)
    const abstract = this.#abstract.get(abstractId ?? '')
    if (abstractId === undefined || !abstract) return null
    const levels = new Map<number, Level>()
    const starts = new Map<number, number>()
    for (const level of children(abstract, 'lvl')) levels.set(indexOf(level), readLevel(level))
    for (const override of children(list, 'lvlOverride')) {
      const level = child(override, 'lvl')
      const start = numberOf(valueOf(override, 'startOverride'))
      if (level) levels.set(indexOf(override), readLevel(level))
      if (start !== undefined) starts.set(indexOf(override), start)
    }
    return { abstractId, levels, starts }
  }

  #abstractIdOf(listId: string, links: number): string | undefined {
    const id = valueOf(this.#lists.get(listId), 'abstractNumId')
    const style = valueOf(this.#abstract.get(id ?? ''), 'numStyleLink')
    if (style === undefined || links === 0) return id
    const [linked] = this.#styles.chain(style)
    const next = valueOf(linked?.paragraph, 'numPr', 'numId')
    return next === undefined ? id : this.#abstractIdOf(next, links - 1)
  }
}

function indexOf(level: Element): number {
  return numberOf(level.attributes.get('ilvl')) ?? 0
}

function readLevel(level: Element): Level {
  return {
    start: numberOf(valueOf(level, 'start')) ?? 1,
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    isLegal: isOn(level, 'isLgl') ?? false,
    restarts: valueOf(level, 'lvlRestart') !== '0',
  }
}
