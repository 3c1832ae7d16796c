/**
 * Points of points that are numbered alike, 1. below 1.: as paragraphs they would be one row of points, and only
 * the lists of Markdown tell them apart.
 */
import type { List, ListItem } from 'mdast'
import type { Point, Statement } from '../../schema/minutes.js'
import { paragraph } from './nodes.js'

interface ListOfPoints {
  /** Offset in the text of the statement, which the list takes from there to its end. */
  at: number
  list: List
}

/** null where paragraphs do, and where the points are no list: they do not count up, or words are between them. */
export function nestedPoints({ text, points }: Statement): ListOfPoints | null {
  const isAlike = points.some((point) => isNumbered(point) && point.points.some(isNumbered))
  if (!isAlike) return null
  const at = startOf(points, text)
  const list = listOf(points, text.slice(at))
  return list && { at, list }
}

const NUMBER = /^(\d{1,9})\.$/

function isNumbered({ marker }: Point): boolean {
  return NUMBER.test(marker)
}

function wordsOf({ marker, text }: Point): string {
  return marker + text
}

/** Where points start that are the last words of a text. */
function startOf(points: readonly Point[], text: string): number {
  return Math.max(text.length - points.map(wordsOf).join('').length, 0)
}

/** @param text the words of the points, and nothing else */
function listOf(points: readonly Point[], text: string): List | null {
  const start = Number(NUMBER.exec(points[0]?.marker ?? '')?.[1])
  const isCounted = points.every(({ marker }, index) => marker === `${start + index}.`)
  if (!isCounted || text !== points.map(wordsOf).join('')) return null
  const children = points.flatMap((point) => itemOf(point) ?? [])
  return children.length < points.length ? null : { type: 'list', ordered: true, start, spread: false, children }
}

/** Its own words, and the points that stand behind them. */
function itemOf({ text, points }: Point): ListItem | null {
  if (points.length === 0) return { type: 'listItem', spread: false, children: [paragraph(text)] }
  const at = startOf(points, text)
  const list = listOf(points, text.slice(at))
  return list && { type: 'listItem', spread: false, children: [paragraph(text.slice(0, at)), list] }
}
