/**
 * Minutes on very few lines: 八、会议内容：（1）审议…。（2）讨论…, or the numbered fields of the header and
 * all items in one line. Such a line is parted where its own numbering says so, before the tree is built.
 */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { hasColon, readLabel } from './fields.js'
import { isContainerHeading } from './headings.js'
import { markerStyle, readLineMarker, readMarker } from './markers.js'
import { LONGEST_TITLE, solidCuts, solidLines, TITLE_ENDING } from './solid-text.js'
import type { Marker } from './types.js'

/** Where a numbered part can begin inside a line. */
const CANDIDATE = /[（(一二三四五六七八九十\d①-⑳议案报提第]/g
const SHORTEST = 40
/** 七、会议内容：应到9人，实到8人，决议如下： */
const SHORTEST_OPENED = 20
const LEADS_ON = /[。，](?:[^，。：:]{2,12})(?:如下|意见|决议|纪要|事项|议题)(?:如下)?[：:。]$/
const LONGEST_LEAD = 24
/** Labelled fields of the head, at most. */
const MOST_FIELDS = 12

/** The lines with every glued one parted; the same array where there is none. */
export function partGluedLines(located: LocatedText, lines: Line[]): Line[] {
  const solid = solidLines(lines)
  const apart = solid.length > 0 ? lines.flatMap((line) => (solid.includes(line) ? partAt(line, solidCuts(located, line)) : [line])) : lines
  // 八、会议内容：（一）…（二）… on the one line, too
  if (!apart.some((line) => isGlued(located, line))) return apart
  return apart.flatMap((line) => (isGlued(located, line) ? partLine(located, line) : [line]))
}

const RUN_ON: ReadonlySet<string> = new Set(['agenda-noun', 'ordinal-noun'])

function partAt(line: Line, cuts: readonly number[]): Line[] {
  const starts = [line.start, ...new Set(cuts)].sort((a, b) => a - b)
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? line.end
    return end > start ? [{ ...line, start, end }] : []
  })
}

function isGlued(located: LocatedText, line: Line): boolean {
  if (line.cells || line.end - line.start < SHORTEST_OPENED) return false
  const isLong = line.end - line.start >= SHORTEST
  if (isLong && titleEnd(located, line) > 0) return true
  if (isLong && openingEnd(located, line) > 0) return true
  const marker = readLineMarker(located, line.start)
  if (!marker) return false
  if (!isLong) return LEADS_ON.test(located.text.slice(line.end - LONGEST_LEAD, line.end)) && containerEnd(located, marker, line) > 0
  // 案由一：…。案由二：…; 第一案：…。第二案：…
  if (RUN_ON.has(marker.style) && nextMarker(located, marker, line, new Map()) !== null) return true
  return containerEnd(located, marker, line) > 0 || (readLabel(located, marker.end, line.end) !== null && nextMarker(located, marker, line, new Map()) !== null)
}

/** Where the text behind a container heading and its colon starts: 会议内容：|（1）…; 0 where it is none. */
function containerEnd({ text }: LocatedText, marker: Marker, line: Line): number {
  const head = text.slice(marker.end, Math.min(line.end, marker.end + 24))
  const colon = head.search(/[：:]/)
  if (colon <= 0) return 0
  return isContainerHeading(head.slice(0, colon)) ? marker.end + colon + 1 : 0
}

/** 鄉務會議紀錄　|一、時間：…　二、地點：…: where the title ends before the first field of the head; 0 where none follows it. */
function titleEnd(located: LocatedText, line: Line): number {
  const limit = Math.min(line.end, line.start + LONGEST_TITLE)
  for (let at = located.nextGap(line.start + 1, limit); at < limit; at = located.nextGap(at + 1, limit)) {
    const title = located.text.slice(line.start, at)
    if (!TITLE_ENDING.test(title)) continue
    if (SPEAKS_OF.test(title)) return 0
    const marker = readLineMarker(located, at)
    if (marker && marker.number !== 1) return 0
    const label = readLabel(located, marker?.end ?? at, line.end)
    return label && hasColon(located, label) ? at : 0
  }
  return 0
}
/** 根据第5次会议纪要: minutes that a sentence speaks of. */
const SPEAKS_OF = /[，。；：]|^(?:根据|按照|依据|参照|经|见|附)/

/** 3月1日，县政府召开会议，纪要如下：|（一）…（二）…: where the first part of all begins behind the opening; 0 where none does. */
function openingEnd(located: LocatedText, line: Line): number {
  const found = OPENING_END.exec(located.text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING)))
  if (!found) return 0
  const at = line.start + found.index + found[0].length
  return at < line.end && readLineMarker(located, at)?.number === 1 ? at : 0
}
const OPENING_END = /纪要如下[：:。]/
const LONGEST_OPENING = 600

/** What searches of one line have found, by the marker that they went on from: many parts search for the same. */
type Searches = Map<string, { from: number; next: Marker | null }>

function partLine(located: LocatedText, line: Line): Line[] {
  const searches: Searches = new Map()
  const cuts: number[] = []
  const opened = openingEnd(located, line)
  if (opened > 0) return partAt(line, [opened, ...sequenceCuts(located, opened, line, searches)])
  const titled = titleEnd(located, line)
  if (titled > 0) return partAt(line, [titled, ...sequenceCuts(located, titled, line, searches)])
  let marker = readLineMarker(located, line.start)
  while (marker) {
    const inner = containerEnd(located, marker, line)
    if (inner > 0) {
      cuts.push(inner)
      for (const cut of sequenceCuts(located, inner, line, searches)) cuts.push(cut)
    }
    marker = nextMarker(located, marker, line, searches)
    if (marker) cuts.push(marker.start)
  }
  return partAt(line, cuts)
}

/** Starts of the second and later parts of the sequence that begins at `from`. */
function sequenceCuts(located: LocatedText, from: number, line: Line, searches: Searches): number[] {
  const cuts: number[] = []
  let marker = readLineMarker(located, from)
  while (marker) {
    marker = nextMarker(located, marker, line, searches)
    if (marker) cuts.push(marker.start)
  }
  return cuts
}

/** The marker of the same style with the next number, behind a stop or white space in the same line. */
function nextMarker(located: LocatedText, marker: Marker, line: Line, searches: Searches): Marker | null {
  if (marker.number === null) return null
  const key = `${marker.style} ${marker.number}`
  const before = searches.get(key)
  if (before && before.from <= marker.end && (!before.next || before.next.start >= marker.end)) return before.next
  const next = findNext(located, { ...marker, number: marker.number }, line)
  searches.set(key, { from: marker.end, next })
  return next
}

function findNext(located: LocatedText, marker: Marker & { number: number }, line: Line): Marker | null {
  const style = markerStyle(marker.style)
  const rest = located.text.slice(marker.end, line.end)
  CANDIDATE.lastIndex = 0
  for (let found = CANDIDATE.exec(rest); found; found = CANDIDATE.exec(rest)) {
    const at = marker.end + found.index
    const isApart = /[。；：:！？）)]/.test(located.text.charAt(at - 1)) || located.hasGap(at)
    // 一、时间：9：00二、地点：镇政府: nothing parts them but the label
    if (!isApart && marker.number > MOST_FIELDS) continue
    const next = readMarker(located, at, style)
    if (next?.number === marker.number + 1 && (isApart || readLabel(located, next.end, line.end))) return next
  }
  return null
}
