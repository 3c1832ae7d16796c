/** Lines that are page furniture in the middle of a text: — 2 —, 第2页 共5页, 2/5. */
import type { PhysicalLine } from './line.js'

/** — 2 —, -3-, ·4·, －５－ */
const DASHED = /^[-—–―－─~·•]{1,4}[\d０-９]{1,4}[-—–―－─~·•]{1,4}$/
/** 第2页, 第 2 页 共 5 页, 第二页/共五页, -第3页- */
const COUNTED =
  /^[-—–－]?第(?:\d{1,4}|[一二三四五六七八九十]{1,4})[页頁](?:[,，/／]?共(?:\d{1,4}|[一二三四五六七八九十]{1,4})[页頁])?[-—–－]?$/
/** 2/5, which may also be a score. */
const FRACTION = /^(\d{1,3})[/／](\d{1,3})$/
const BARE = /^\d{1,3}$/
const LONGEST = 16
/** Any of them begins with one of these. */
const FIRST = /[-—–―－─~·•第\d]/

/** The text of a short line; empty for one that is too long to be a page number. */
function shortText(source: string, line: PhysicalLine): string {
  const first = line.runs[0]
  const last = line.runs.at(-1)
  if (!first || !last || line.runs.length > LONGEST) return ''
  if (!FIRST.test(source.charAt(first.start))) return ''
  let text = ''
  for (const run of line.runs) {
    if (text.length + (run.end - run.start) > LONGEST) return ''
    text += run.value ?? source.slice(run.start, run.end)
  }
  return text
}

/** Indexes of lines that surely are page numbers. */
export function findPageNumbers(source: string, lines: PhysicalLine[]): Set<number> {
  const found = new Set<number>()
  const fractions = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    if (line.cells || (line.kind !== 'paragraph' && line.kind !== 'code')) continue
    const text = shortText(source, line)
    if (text === '') continue
    if (isDashedOrCounted(text)) found.add(index)
    const fraction = FRACTION.exec(text)
    if (!fraction) continue
    const [, page, pages] = fraction as unknown as [string, string, string]
    if (Number(page) > Number(pages)) continue
    const alike = fractions.get(pages) ?? []
    alike.push(index)
    fractions.set(pages, alike)
  }
  // One 2/5 may be anything; 1/5 and 2/5 are pages.
  for (const alike of fractions.values()) if (alike.length > 1) for (const index of alike) found.add(index)
  for (const index of findRunningHeads(source, lines, found)) found.add(index)
  return found
}

function isDashedOrCounted(text: string): boolean {
  return DASHED.test(text) || COUNTED.test(text)
}

/** - 2 -, 第2页: whatever stands around it. */
export function isPageNumber(source: string, line: PhysicalLine): boolean {
  return line.kind === 'paragraph' && line.cells === null && isDashedOrCounted(shortText(source, line))
}

/** The line above or below a page number that says what the first line of all says, or what stands beside another one: the head of each page. */
function findRunningHeads(source: string, lines: readonly PhysicalLine[], numbers: ReadonlySet<number>): number[] {
  const first = lines[0]
  if (!first || numbers.size === 0) return []
  const head = writtenOf(source, first)
  const above = besideNumbers(source, lines, numbers, -1)
  const below = besideNumbers(source, lines, numbers, 1)
  return [above, below].flatMap((places) => [...places].flatMap(([words, indexes]) => (words === head || indexes.length > 1 ? indexes : [])))
}

/** By what is written there, the lines that stand one before or one behind a page number; no long ones, as those are text. */
function besideNumbers(source: string, lines: readonly PhysicalLine[], numbers: ReadonlySet<number>, step: 1 | -1): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const number of numbers) {
    const line = lines[number + step]
    if (!line || line.cells || number + step === 0 || numbers.has(number + step)) continue
    const words = writtenOf(source, line)
    if (words.length <= LONGEST_HEAD && !/[。；！？]/.test(words)) places.set(words, [...(places.get(words) ?? []), number + step])
  }
  return places
}
const LONGEST_HEAD = 60

function writtenOf(source: string, { runs }: PhysicalLine): string {
  return runs.map((run) => run.value ?? source.slice(run.start, run.end)).join('')
}

/** 3 or 2/5 alone on a line: a page number where the text goes on behind it. */
export function mayBePageNumber(source: string, line: PhysicalLine): boolean {
  const text = shortText(source, line)
  return BARE.test(text) || FRACTION.test(text)
}
