/** Sources -> their page, as a browser's parser reads it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { parseMinutes } from '../../../src/index.js'
import { renderHtml } from '../../../src/render/index.js'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export function pageOf(source: string): Element {
  return readPage(renderHtml({ minutes: parseMinutes(source), source }))
}

export function readPage(html: string): Element {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html')
  if (root === undefined || !('tagName' in root)) throw new Error('no html')
  return root
}

/** Every element that `wanted` says yes to, in document order. */
export function elements(node: Node, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('tagName' in next && wanted(next)) found.push(next)
    if ('childNodes' in next) open.push(...next.childNodes.toReversed())
  }
  return found
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

export function withClass(node: Node, name: string): Element[] {
  return elements(node, (element) => attribute(element, 'class')?.split(' ').includes(name) ?? false)
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
