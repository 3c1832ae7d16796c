/** Which part of a page is the text that it is for. */
import type { Element, ElementContent, Root } from 'hast'

/** What is never text, or never of the text. */
const FURNITURE = new Set(
  (
    'aside audio button canvas datalist del dialog embed iframe input link meta nav noscript object ' +
    'picture progress rp rt script select style svg template textarea title video'
  ).split(' '),
)
const FURNITURE_ROLES = new Set(
  'navigation banner search complementary contentinfo dialog alert'.split(' '),
)
/** Above and below the text of a page; inside of an article they are of it. */
const FRAME = new Set(['header', 'footer'])
/** So much of the text of an element stands in one child: the others are what stands around it. */
const MAIN_SHARE = 0.8
/** A box with fewer characters outside of links than in them, and more than one link, is a list of links. */
const FEWEST_LINKS = 2
const BOXES = new Set(['div', 'ul', 'ol', 'dl', 'section', 'table', 'td', 'center'])

/** Whose children may be blocks of the text; a paragraph is one itself. */
const OUTER = new Set(['html', 'body', 'div', 'form', 'center', 'section', 'table', 'font', 'span'])
const TABLE_PARTS = new Set(['tbody', 'tr', 'td'])

/** Letters in an element, and how many of them in links. */
interface Size {
  text: number
  linked: number
  links: number
}

/**
 * The text of a page, less what stands around it: menus, lists of links, footers. An `article` or `main`,
 * where there is one; else the smallest element that holds nearly all of the text. A heading h1 above it
 * belongs to it.
 */
export function findArticle(page: Root): ElementContent[] {
  const sizes = new Map<Element, Size>()
  const cleaned = clean(page.children.filter(isContent), false, sizes)
  const elements = elementsIn(cleaned)
  const [semantic, another] = elements.filter(({ tagName }) => tagName === 'article')
  const main = elements.find(({ tagName, properties }) => tagName === 'main' || properties.role === 'main')
  const found = semantic && !another ? [semantic] : main ? [main] : descend(cleaned, sizes)
  const inside = new Set(elementsIn(found))
  const headings = elements.filter(({ tagName }) => tagName === 'h1')
  const isAbove = headings.length === 1 && headings.every((heading) => !inside.has(heading))
  return isAbove ? [...headings, ...found] : found
}

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type === 'element' || node.type === 'text'
}

/** The nodes without furniture; `sizes` takes the size of every element that is left. */
function clean(
  nodes: readonly ElementContent[],
  isInText: boolean,
  sizes: Map<Element, Size>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : []
    const { tagName } = node
    if (isFurniture(node) || (FRAME.has(tagName) && !isInText)) return []
    const isText = isInText || tagName === 'article' || tagName === 'main'
    const kept = { ...node, children: clean(node.children, isText, sizes) }
    const size = sizeOf(kept, sizes)
    sizes.set(kept, size)
    return BOXES.has(tagName) && size.links >= FEWEST_LINKS && size.linked * 2 > size.text ? [] : [kept]
  })
}

function isFurniture({ tagName, properties }: Element): boolean {
  const { hidden, ariaHidden, role, style } = properties
  if (FURNITURE.has(tagName) || hidden === true || hidden === '' || ariaHidden === 'true') return true
  if (typeof role === 'string' && FURNITURE_ROLES.has(role)) return true
  return typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function sizeOf({ tagName, children }: Element, sizes: ReadonlyMap<Element, Size>): Size {
  const size = { text: 0, linked: 0, links: 0 }
  for (const child of children) {
    if (child.type === 'text') size.text += child.value.replace(/\s+/g, '').length
    else if (child.type === 'element') {
      const inner = sizes.get(child)
      size.text += inner?.text ?? 0
      size.linked += inner?.linked ?? 0
      size.links += inner?.links ?? 0
    }
  }
  return tagName === 'a' ? { text: size.text, linked: size.text, links: 1 } : size
}

/** From the page down to where its text is no longer in one child. */
function descend(page: ElementContent[], sizes: ReadonlyMap<Element, Size>): ElementContent[] {
  let nodes = page
  let found = page
  for (;;) {
    const lengths = nodes.map((node) => lengthOf(node, sizes))
    const total = lengths.reduce((sum, length) => sum + length, 0)
    const next = nodes[lengths.findIndex((length) => length > 0 && length >= total * MAIN_SHARE)]
    if (next?.type !== 'element') return found
    const isPartOfTable = TABLE_PARTS.has(next.tagName)
    // A table that lays out the page has all of its text in one cell; a form has labels and days beside it.
    if (isPartOfTable ? lengthOf(next, sizes) < total : !OUTER.has(next.tagName)) return found
    nodes = next.children
    if (next.tagName === 'td' || (!isPartOfTable && next.tagName !== 'table')) found = nodes
  }
}

function lengthOf(node: ElementContent, sizes: ReadonlyMap<Element, Size>): number {
  if (node.type === 'text') return node.value.trim().length
  return node.type === 'element' ? (sizes.get(node)?.text ?? 0) : 0
}

function elementsIn(nodes: readonly ElementContent[]): Element[] {
  const found: Element[] = []
  const walk = (node: ElementContent) => {
    if (node.type !== 'element') return
    found.push(node)
    node.children.forEach(walk)
  }
  nodes.forEach(walk)
  return found
}
