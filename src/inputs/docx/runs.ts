/** The words of a paragraph, as far as its reader sees them. */
import type { PhrasingContent } from 'mdast'
import type { Styles } from './styles.js'
import { child, isOn, type Element } from './xml.js'

/** Content that is no longer there, or stands elsewhere: tracked changes of ECMA-376 part 1, 17.13.5. */
const REMOVED = new Set(['del', 'moveFrom', 'delText', 'delInstrText'])
/** What is about words and none itself: field codes, comments, notes, and readings above characters. */
const ASIDE = new Set(['instrText', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rt', 'Fallback', 'annotation'])
/** Boxes that stand beside the text, or over it. */
const DRAWINGS = new Set(['drawing', 'pict', 'object'])

export interface Words {
  content: PhrasingContent[]
  /** The text boxes that hang on the paragraph: a seal, a letterhead. */
  boxes: Element[]
}

export function readRuns(paragraph: Element, styles: Styles): Words {
  const words: Words = { content: [], boxes: [] }
  const chain = styles.ofParagraph(child(paragraph, 'pPr'))
  const walk = (element: Element) => {
    if (REMOVED.has(element.name) || ASIDE.has(element.name)) return
    if (DRAWINGS.has(element.name)) words.boxes.push(...boxesIn(element))
    else if (element.name !== 'r') element.children.forEach(walk)
    else {
      const properties = child(element, 'rPr')
      if (styles.isRunOn('vanish', properties, chain)) return
      const run: Words = { content: [], boxes: words.boxes }
      for (const part of element.children) readPart(part, run, walk)
      const isBold = run.content.length > 0 && styles.isRunOn('b', properties, chain)
      if (isBold) words.content.push({ type: 'strong', children: run.content })
      else words.content.push(...run.content)
    }
  }
  walk(paragraph)
  return words
}

function readPart(part: Element, { content, boxes }: Words, walk: (element: Element) => void): void {
  const write = (value: string) => content.push({ type: 'text', value })
  switch (part.name) {
    case 't':
      write(part.text)
      return
    case 'tab':
    case 'ptab':
      write('\t')
      return
    case 'noBreakHyphen':
      write('-')
      return
    case 'sym':
      write(symbolOf(part))
      return
    case 'cr':
      content.push({ type: 'break' })
      return
    case 'br':
      // Shift and Enter; what ends a page or a column ends no line.
      if (/^(?:textWrapping)?$/.test(part.attributes.get('type') ?? '')) content.push({ type: 'break' })
      return
    case 'AlternateContent':
    case 'Choice':
      for (const inner of part.children) {
        if (inner.name !== 'Fallback') readPart(inner, { content, boxes }, walk)
      }
      return
    case 'ruby':
      for (const base of child(part, 'rubyBase')?.children ?? []) {
        for (const inner of base.children) readPart(inner, { content, boxes }, walk)
      }
      return
    default:
      if (DRAWINGS.has(part.name)) boxes.push(...boxesIn(part))
  }
}

/** A character of a font for symbols has no meaning outside of it. */
function symbolOf({ attributes }: Element): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16)
  const isPrivate = Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) || code > 0x10ffff
  return isPrivate ? '' : String.fromCodePoint(code)
}

function boxesIn(element: Element): Element[] {
  if (element.name === 'txbxContent') return [element]
  return element.name === 'Fallback' ? [] : element.children.flatMap(boxesIn)
}

/** A deleted mark, or a hidden one, ends no paragraph: what follows goes on in it. */
export function endsParagraph(properties: Element | undefined): boolean {
  const mark = child(properties, 'rPr')
  return !child(mark, 'del') && !child(mark, 'moveFrom') && isOn(mark, 'specVanish') !== true
}
