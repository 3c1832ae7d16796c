/** Enumerated points inside a statement: （一）… on lines or in one paragraph, 一是…；二是…, nested. */
import { Levels } from '../outline/levels.js'
import { MARKER_STYLES, readMarker, type MarkerStyle } from '../outline/markers.js'
import type { Marker } from '../outline/types.js'
import type { LocatedText, Span } from '../source/located-text.js'

export interface PointDraft extends Span {
  marker: Marker
  /** Behind the marker. */
  textStart: number
  points: PointDraft[]
}

const STYLES = MARKER_STYLES.filter(({ name }) => !name.startsWith('agenda-noun') && name !== 'ordinal-noun')
/** Where a marker can start: looked for first, so that text without any costs one pass. */
const CANDIDATE = /[（(][一二三四五六七八九十\d０-９]{1,3}[）)]|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}(?:是|要|、|．|\.)|[\d０-９]{1,2}[、.．）)]/g
const BOUNDARY = /[。；;：:，,、！？\n\t）)”」的]/
const STRICT_BOUNDARY = /[。；;：:，,！？\n\t）)”」]/

/** Points of text[start, end), nested by level. */
export function readPoints(located: LocatedText, start: number, end: number): PointDraft[] {
  const markers = findMarkers(located, start, end)
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

function findMarkers(located: LocatedText, start: number, end: number): Placed[] {
  const levels = new Levels({ restartTop: true })
  const placed: Placed[] = []
  const body = located.text.slice(start, end)
  CANDIDATE.lastIndex = 0
  for (let found = CANDIDATE.exec(body); found; found = CANDIDATE.exec(body)) {
    const at = start + found.index
    const marker = readPointMarker(located, at, start)
    if (!marker || marker.number === null) continue
    const depth = levels.place(marker, false, () => !opensLine(located, at, start))
    if (depth < 0) continue
    placed.push({ marker, depth })
    CANDIDATE.lastIndex = marker.end - start
  }
  return placed.filter((point, index) => !standsAlone(placed, point, index))
}

/** 一是 without 二是 is no enumeration; nor is a lone （一） or 1、 inside a line. */
function standsAlone(placed: Placed[], { marker, depth }: Placed, index: number): boolean {
  if (marker.number !== 1) return index === 0 && isInlineStyle(marker)
  for (let next = index + 1; next < placed.length; next++) {
    const other = placed[next] as Placed
    if (other.depth < depth) break
    if (other.depth === depth) return other.marker.number !== 2 && isInlineStyle(marker)
  }
  return isInlineStyle(marker)
}

function isInlineStyle(marker: Marker): boolean {
  return marker.style !== 'paren-han' && marker.style !== 'circled'
}

function readPointMarker(located: LocatedText, at: number, start: number): Marker | null {
  const before = at === start ? '\n' : located.text.charAt(at - 1)
  const opens = opensLine(located, at, start)
  for (const style of STYLES) {
    if (style.place === 'inline' ? !(opens || STRICT_BOUNDARY.test(before)) : !isPlace(located, at, before, opens, style)) continue
    const marker = readMarker(located, at, style, opens)
    if (marker) return marker
  }
  return null
}

function isPlace(located: LocatedText, at: number, before: string, opens: boolean, style: MarkerStyle): boolean {
  if (opens) return true
  if (style.name === 'paren-han' || style.name === 'paren-digit' || style.name === 'circled') {
    return BOUNDARY.test(before) || located.hasGap(at)
  }
  return STRICT_BOUNDARY.test(before) || located.hasGap(at)
}

function opensLine(located: LocatedText, at: number, start: number): boolean {
  return at === start || /[\n\t]/.test(located.text.charAt(at - 1))
}
