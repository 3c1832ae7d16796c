/** What the styles of a document say of paragraphs and runs that say nothing themselves. */
import { child, children, isOn, numberOf, valueOf, type Element } from './xml.js'

interface Style {
  id: string
  /** Title, heading 1: as Word names them in every language. */
  name: string
  basedOn: string | undefined
  paragraph: Element | undefined
  run: Element | undefined
}

/** Styles are based on each other; no chain of real ones is as long. */
const LONGEST_CHAIN = 20

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #default: string | undefined

  constructor(part: Element | undefined) {
    for (const style of children(part, 'style')) {
      const id = style.attributes.get('styleId') ?? ''
      const isParagraph = style.attributes.get('type') === 'paragraph'
      if (isParagraph && /^(?:1|true|on)$/.test(style.attributes.get('default') ?? '')) this.#default = id
      this.#styles.set(id, {
        id,
        name: (valueOf(style, 'name') ?? '').toLowerCase(),
        basedOn: valueOf(style, 'basedOn'),
        paragraph: child(style, 'pPr'),
        run: child(style, 'rPr'),
      })
    }
  }

  /** The style of a paragraph and those that it is based on, nearest first. */
  ofParagraph(properties: Element | undefined): Style[] {
    return this.chain(valueOf(properties, 'pStyle') ?? this.#default)
  }

  chain(id: string | undefined): Style[] {
    const found: Style[] = []
    let style = this.#styles.get(id ?? '')
    while (style && found.length < LONGEST_CHAIN) {
      found.push(style)
      style = this.#styles.get(style.basedOn ?? '')
    }
    return found
  }

  /** 1 to 6 for a heading; null for any other paragraph. */
  headingDepth(properties: Element | undefined): 1 | 2 | 3 | 4 | 5 | 6 | null {
    const styles = this.ofParagraph(properties)
    const said = [properties, ...styles.map(({ paragraph }) => paragraph)]
    const levels = said.map((element) => valueOf(element, 'outlineLvl'))
    const level = numberOf(levels.find((value) => value !== undefined))
    if (level !== undefined) return level < 6 ? ((level + 1) as 1 | 2 | 3 | 4 | 5 | 6) : null
    return styles.some(({ name }) => name === 'title') ? 1 : null
  }

  /**
   * Whether a run is hidden (`vanish`) or bold (`b`): by itself, its style, or the style of its paragraph.
   */
  isRunOn(name: 'vanish' | 'b', run: Element | undefined, paragraph: readonly Style[]): boolean {
    const own = isOn(run, name)
    if (own !== undefined) return own
    for (const style of [...this.chain(valueOf(run, 'rStyle')), ...paragraph]) {
      const said = isOn(style.run, name)
      if (said !== undefined) return said
    }
    return false
  }
}
