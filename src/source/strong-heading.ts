/**
 * What of a line is strong: all of it, or a numbered heading that is closed by nothing but its markup, with its paragraph
 * behind it (**三、关于用地** 会议听取了…).
 */
import type { Stretch } from './leftover-marks.js'

/** A number and its heading; **（一）**会议指出 has the number alone in bold. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、．.](?!\d)|第[一二三四五六七八九十\d]{1,3}[项案]|议题[一二三四五六七八九十\d]{1,3})(?=.{2})/
/** Signs that close a heading or a clause: what they stand in goes on as text. */
const CLOSED = /[。：:；;，,、—－-]$/
/** 会议听取了…, 经研究，…: a sentence begins. */
const SENTENCE = /^(?:会议|经|与会|大家|听取|审议|研究)/

/** The words of the text between two offsets of what is read. */
export type WordsBetween = (start: number, end: number) => string

/** How many of the stretches are such a heading; 0 where the line does not open with one. */
export function strongHeading(stretches: readonly Stretch[], whole: WordsBetween): number {
  const count = stretches.findIndex(({ strong, marker }) => !strong && !marker)
  if (count < 1 || !stretches[0]) return 0
  const heading = textOf(stretches.slice(0, count), whole)
  if (!NUMBERED.test(heading) || CLOSED.test(heading)) return 0
  return SENTENCE.test(textOf(stretches.slice(count, count + 2), whole)) ? count : 0
}

function textOf(stretches: readonly Stretch[], whole: WordsBetween): string {
  return stretches.map(({ run }) => run.value ?? whole(run.start, run.end)).join('')
}

const COLON = /^[：:]$/

/** All of the line is strong but its number and the colon behind it: **会议要求**： */
export function isBold(stretches: readonly Stretch[], source: string): boolean {
  let strong = false
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.marker) continue
    if (stretch.strong) {
      strong = true
      continue
    }
    const isLast = index === stretches.length - 1
    if (!isLast || !COLON.test(source.slice(stretch.run.start, stretch.run.end))) return false
  }
  return strong
}
