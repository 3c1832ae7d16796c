/** The XML of a part, by local names: producers differ in their prefixes (w:p, ns0:p). */
import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml'

export interface Element {
  /** Without its prefix. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: Element[]
  /** What stands directly in it. */
  text: string
}

/** @throws Error where the text is no XML; external entities and those of a DTD are never read */
export function readXml(text: string): Element {
  const { root } = parseXml(text)
  if (root === null) throw new Error('no element')
  return elementOf(root)
}

function elementOf(node: XmlElement): Element {
  const attributes = new Map(Object.entries(node.attributes).map(([name, value]) => [localName(name), value]))
  const children = node.children.filter(isElement).map(elementOf)
  const text = node.children.map((child) => (child instanceof XmlText ? child.text : '')).join('')
  return { name: localName(node.name), attributes, children, text }
}

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first child of that name, then its first child of the next name, and so on. */
export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  let found = element
  for (const name of names) found = found?.children.find((candidate) => candidate.name === name)
  return found
}

export function children(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? []
}

/** The attribute `val` of a child; undefined where either is missing. */
export function valueOf(element: Element | undefined, ...names: string[]): string | undefined {
  return child(element, ...names)?.attributes.get('val')
}

export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/**
 * A property that is on by standing there: <w:vanish/>, <w:vanish w:val="0"/>; undefined where nothing is
 * said.
 */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const property = child(properties, name)
  return property && !/^(?:0|false|off)$/.test(property.attributes.get('val') ?? '1')
}
