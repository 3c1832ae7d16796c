/** Enumerated points inside a statement: （一）… on lines or in one paragraph, 一是…；二是…, nested. */
import { Levels } from '../outline/levels.js'
import { MARKER_STYLES, readMarker, type MarkerStyle } from '../outline/markers.js'
import type { Marker } from '../outline/types.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { BRACKET, candidateEnd, DIGIT, ENCLOSED, HAN, LETTER, openingKind, ORDINAL } from './marker-candidates.js'
import { firstFrom } from './offsets.js'
import type { Signs } from './signs.js'

export interface PointDraft extends Span {
  marker: Marker
  /** Behind the marker. */
  textStart: number
  points: PointDraft[]
}

/** The styles of markers by what they begin with, each in the order in which they are tried. */
const STYLES = new Map([
  [BRACKET, stylesOf('paren-han', 'paren-digit', 'paren-latin', 'paren-stem')],
  [ENCLOSED, stylesOf('circled', 'paren-sign', 'dot-sign', 'han-sign')],
  [HAN, stylesOf('han-comma', 'is', 'must')],
  [ORDINAL, stylesOf('ordinal')],
  [LETTER, stylesOf('latin-paren')],
  [DIGIT, stylesOf('digit-comma', 'digit-dot', 'digit-digit', 'digit-thrice', 'digit-paren')],
])
function stylesOf(...names: string[]): MarkerStyle[] {
  return MARKER_STYLES.filter(({ name }) => names.includes(name))
}
const BOUNDARY = /[。；;：:，,、！？\n\t）)”」】〕的]/
const STRICT_BOUNDARY = /[。；;：:，,！？\n\t）)”」】〕]/

/** Points of text[start, end), nested by level. */
export function readPoints(located: LocatedText, start: number, end: number, signs: Signs): PointDraft[] {
  const markers = findMarkers(located, start, end, signs)
  if (markers.length === 0) return []
  const roots: PointDraft[] = []
  const path: { depth: number; point: PointDraft }[] = []
  for (const { marker, depth } of markers) {
    while (path.length > 0 && (path[path.length - 1] as { depth: number }).depth >= depth) {
      ;(path.pop() as { point: PointDraft }).point.end = marker.start
    }
    const point: PointDraft = { marker, start: marker.start, end, textStart: marker.end, points: [] }
    ;(path.at(-1)?.point.points ?? roots).push(point)
    path.push({ depth, point })
  }
  return roots
}

interface Placed {
  marker: Marker
  depth: number
}

function findMarkers(located: LocatedText, start: number, end: number, { markers, listDepths }: Signs): Placed[] {
  const placed: Placed[] = []
  let levels: Levels | null = null
  let from = start
  for (let index = firstFrom(markers, start); index < markers.length; index++) {
    const at = markers[index] as number
    if (at >= end) break
    const candidate = at < from ? -1 : candidateEnd(located.text, at, end)
    if (candidate < 0) continue
    const marker = readPointMarker(located, at, start)
    levels ??= new Levels({ restartTop: true })
    const depth = marker && marker.number !== null ? levels.place(nested(marker, listDepths.get(at)), false, () => !opensLine(located, at, start)) : -1
    const isPlaced = marker !== null && depth >= 0
    if (isPlaced) placed.push({ marker, depth })
    from = isPlaced ? marker.end : candidate
  }
  if (placed.length === 0) return placed
  const { text } = located
  return placed.filter((point, index) => !standsAlone(text, placed, point, index) || isListOfOne(text, point, placed))
}

/** Under 1. of a list, 1. and 2. of the list inside it do not go on with 2. */
function nested(marker: Marker, depth: number | undefined): Marker {
  return depth === undefined ? marker : { ...marker, style: `${marker.style}@${depth}` }
}

/** Where the lines of items of a list inside a list start, and how deep each lies. */
export function nestedDepths(lines: readonly Line[]): Map<number, number> {
  return new Map(lines.filter(({ kind, depth }) => kind === 'list-item' && depth > 1).map(({ start, depth }) => [start, depth]))
}

const INLINE = new Set(['is', 'must', 'ordinal'])

/** 结论：⏎1、…: what a colon announces may have one point. */
function isListOfOne(text: string, { marker }: Placed, placed: Placed[]): boolean {
  if (placed.length > 1 || marker.number !== 1 || INLINE.has(marker.style)) return false
  const before = text.slice(Math.max(0, marker.start - 2), marker.start)
  return /[：:]\n?$/.test(before)
}

/** 一是 that no other follows is no enumeration; nor is a lone 1、 inside a line. 一是…；三是… has lost its second. */
function standsAlone(text: string, placed: Placed[], { marker, depth }: Placed, index: number): boolean {
  if (marker.number !== 1) return index === 0 && isInlineStyle(marker)
  for (let next = index + 1; next < placed.length; next++) {
    const other = placed[next] as Placed
    if (other.depth < depth) break
    if (other.depth === depth) return !isFollowed(text, marker, other.marker) && isInlineStyle(marker)
  }
  return isInlineStyle(marker)
}

/** 1.…3.…: the second is lost; in 1.…2.5个村…3.… it may stand there, or a decimal does: nobody can tell. */
function isFollowed(text: string, { number, written, end }: Marker, next: Marker): boolean {
  if (next.number === 2) return true
  return next.number !== number && !text.slice(end, next.start).includes(`2${written.slice(-1)}`)
}

function isInlineStyle(marker: Marker): boolean {
  return marker.style !== 'paren-han' && marker.style !== 'circled'
}

function readPointMarker(located: LocatedText, at: number, start: number): Marker | null {
  const before = at === start ? '\n' : located.text.charAt(at - 1)
  const opens = opensLine(located, at, start)
  for (const style of stylesAt(located.text, at)) {
    if (style.place === 'inline' ? !STRICT_BOUNDARY.test(before) : !isPlace(located, at, before, opens, style)) continue
    const marker = readMarker(located, at, style, opens)
    if (marker) return marker
  }
  return null
}

function stylesAt(text: string, at: number): MarkerStyle[] {
  return STYLES.get(openingKind(text, at)) ?? []
}

function isPlace(located: LocatedText, at: number, before: string, opens: boolean, style: MarkerStyle): boolean {
  if (opens) return true
  if (style.name === 'digit-digit') return false
  if (style.name.startsWith('paren-') || style.name === 'circled') {
    return BOUNDARY.test(before) || located.hasGap(at)
  }
  return STRICT_BOUNDARY.test(before) || located.hasGap(at)
}

function opensLine(located: LocatedText, at: number, start: number): boolean {
  return at === start || /[\n\t]/.test(located.text.charAt(at - 1))
}
