/** Enumerated points inside a statement: （一）… on lines or in one paragraph, 一是…；二是…, nested. */
import { Levels } from '../outline/levels.js'
import { MARKER_STYLES, readMarker, type MarkerStyle } from '../outline/markers.js'
import type { Marker } from '../outline/types.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'

export interface PointDraft extends Span {
  marker: Marker
  /** Behind the marker. */
  textStart: number
  points: PointDraft[]
}

/** What a character may be in a marker. */
const BRACKET = 1
const CLOSING_BRACKET = 2
const ENCLOSED = 4
const HAN = 8
const DIGIT = 16
const BEHIND_HAN = 32
const BEHIND_DIGIT = 64
/** In brackets alone: (a). */
const LATIN = 128
/** All that a marker can begin with. */
const OPENS_MARKER = BRACKET | ENCLOSED | HAN | DIGIT
const KINDS = buildCharacterTable([
  { bit: BRACKET, characters: '（(' },
  { bit: CLOSING_BRACKET, characters: '）)' },
  { bit: ENCLOSED, characters: enclosedNumerals() },
  { bit: HAN, characters: '一二三四五六七八九十' },
  { bit: DIGIT, characters: '0123456789０１２３４５６７８９' },
  { bit: LATIN, characters: 'abcdefghijklmnopqrstuvwxyz' },
  { bit: BEHIND_HAN, characters: '是要、．.' },
  { bit: BEHIND_DIGIT, characters: '、.．）)' },
])
/** ①-⑳ ⑴-⒇ ⒈-⒛ ㈠-㈩ */
function enclosedNumerals(): string {
  let characters = ''
  for (let code = 0x2460; code <= 0x249b; code++) characters += String.fromCharCode(code)
  for (let code = 0x3220; code <= 0x3229; code++) characters += String.fromCharCode(code)
  return characters
}

/** The styles of markers by what they begin with, each in the order in which they are tried. */
const STYLES = new Map([
  [BRACKET, stylesOf('paren-han', 'paren-digit', 'paren-latin')],
  [ENCLOSED, stylesOf('circled')],
  [HAN, stylesOf('han-comma', 'is', 'must')],
  [DIGIT, stylesOf('digit-comma', 'digit-dot', 'digit-paren')],
])
function stylesOf(...names: string[]): MarkerStyle[] {
  return MARKER_STYLES.filter(({ name }) => names.includes(name))
}
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
  const { text } = located
  let at = nextCandidate(text, start, end)
  while (at < end) {
    const marker = readPointMarker(located, at, start)
    const depth = marker && marker.number !== null ? levels.place(marker, false, () => !opensLine(located, at, start)) : -1
    if (marker && depth >= 0) placed.push({ marker, depth })
    at = nextCandidate(text, marker && depth >= 0 ? marker.end : candidateEnd(text, at, end), end)
  }
  if (placed.length === 0) return placed
  return placed.filter((point, index) => !standsAlone(placed, point, index) || isListOfOne(text, point, placed))
}

/** The next offset at which something looks like a marker: text without any costs one pass. */
function nextCandidate(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if ((KINDS[text.charCodeAt(at)] as number) & OPENS_MARKER && candidateEnd(text, at, end) > at) return at
  }
  return end
}

/** The end of what looks like a marker at the offset, or -1. */
function candidateEnd(text: string, at: number, end: number): number {
  const kind = (KINDS[text.charCodeAt(at)] as number) & OPENS_MARKER
  if (kind === ENCLOSED) return at + 1
  if (kind === BRACKET) return closedBy(text, skipNumeral(text, at + 1, end, HAN | DIGIT | LATIN, 3), at + 2, end, CLOSING_BRACKET)
  if (kind === HAN) return closedBy(text, skipNumeral(text, at, end, HAN, 3), at + 1, end, BEHIND_HAN)
  return closedBy(text, skipNumeral(text, at, end, DIGIT, 2), at + 1, end, BEHIND_DIGIT)
}

function skipNumeral(text: string, from: number, end: number, kind: number, longest: number): number {
  const last = Math.min(end, from + longest)
  let at = from
  while (at < last && (KINDS[text.charCodeAt(at)] as number) & kind) at++
  return at
}

/** Behind the character at the offset, where it is of the kind and not before `least`; else -1. */
function closedBy(text: string, at: number, least: number, end: number, kind: number): number {
  return at >= least && at < end && (KINDS[text.charCodeAt(at)] as number) & kind ? at + 1 : -1
}

/** 结论：⏎1、…: what a colon announces may have one point. */
function isListOfOne(text: string, { marker }: Placed, placed: Placed[]): boolean {
  if (placed.length > 1 || marker.number !== 1 || marker.style === 'is' || marker.style === 'must') return false
  const before = text.slice(Math.max(0, marker.start - 2), marker.start)
  return /[：:]\n?$/.test(before)
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
  for (const style of stylesAt(located.text, at)) {
    if (style.place === 'inline' ? !(opens || STRICT_BOUNDARY.test(before)) : !isPlace(located, at, before, opens, style)) continue
    const marker = readMarker(located, at, style, opens)
    if (marker) return marker
  }
  return null
}

function stylesAt(text: string, at: number): MarkerStyle[] {
  return STYLES.get((KINDS[text.charCodeAt(at)] as number) & OPENS_MARKER) ?? []
}

function isPlace(located: LocatedText, at: number, before: string, opens: boolean, style: MarkerStyle): boolean {
  if (opens) return true
  if (style.name.startsWith('paren-') || style.name === 'circled') {
    return BOUNDARY.test(before) || located.hasGap(at)
  }
  return STRICT_BOUNDARY.test(before) || located.hasGap(at)
}

function opensLine(located: LocatedText, at: number, start: number): boolean {
  return at === start || /[\n\t]/.test(located.text.charAt(at - 1))
}
