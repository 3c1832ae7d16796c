/**
 * A tree of XML -> a document that every parser takes.
 *
 * XML 1.0 has no way to write U+0001 or a lone surrogate, not even escaped, and the serializer would leave
 * them out; here each becomes a character that shows it, and whoever made the tree is told which were.
 */
import { toXml } from 'xast-util-to-xml'
import type { Element, ElementContent, Root, Text } from 'xast'

/** https://www.w3.org/TR/xml/#charsets: what `Char` leaves out. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
const CONTROL_PICTURES = 0x2400
const SPACE = 0x20

export interface Replacement {
  /** As U+0001. */
  character: string
  by: string
  count: number
}

/** Takes the characters that XML forbids out of the tree, which it changes. */
export function replaceForbidden(tree: Element): Replacement[] {
  const found = new Map<string, Replacement>()
  const replace = (value: string) =>
    value.replace(FORBIDDEN, (character) => {
      const code = character.charCodeAt(0)
      const by = code < SPACE ? String.fromCharCode(CONTROL_PICTURES + code) : '\uFFFD'
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      const entry = found.get(name) ?? { character: name, by, count: 0 }
      entry.count++
      found.set(name, entry)
      return by
    })
  visit(tree, (element) => {
    for (const [name, value] of Object.entries(element.attributes)) element.attributes[name] = replace(value ?? '')
    for (const child of element.children) if (child.type === 'text') child.value = replace(child.value)
  })
  return [...found.values()]
}

/**
 * @param mixed the elements whose content is text: white space in them would be a change
 * @returns the document, indented, with a line end behind it
 */
export function toXmlDocument(tree: Element, mixed: ReadonlySet<string>): string {
  visit(tree, (element) => (element.children = element.children.flatMap(safeText)))
  indent(tree, mixed, '\n')
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      tree,
      { type: 'text', value: '\n' },
    ],
  }
  return toXml(root, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true })
}

/** What the serializer leaves as it is: `]]>` is no text, and a carriage return is read as a line end. */
const UNSAFE = /(?<=\]\])>|\r/

function safeText(node: ElementContent): ElementContent[] {
  if (node.type !== 'text' || !UNSAFE.test(node.value)) return [node]
  return node.value.split(/((?<=\]\])>|\r)/).map((value): ElementContent => {
    if (value === '>') return rawXml('&gt;')
    return value === '\r' ? rawXml('&#xD;') : { type: 'text', value }
  })
}

function rawXml(value: string): ElementContent {
  return { type: 'raw', value } as unknown as Text
}

/** An element that holds elements alone, on lines of their own. */
function indent(element: Element, mixed: ReadonlySet<string>, margin: string): void {
  if (mixed.has(element.name) || element.children.length === 0) return
  if (element.children.some(({ type }) => type !== 'element')) return
  const inner = `${margin}  `
  const children: ElementContent[] = []
  for (const child of element.children) {
    children.push({ type: 'text', value: inner }, child)
    if (child.type === 'element') indent(child, mixed, inner)
  }
  element.children = [...children, { type: 'text', value: margin }]
}

function visit(element: Element, change: (element: Element) => void): void {
  change(element)
  for (const child of element.children) if (child.type === 'element') visit(child, change)
}
