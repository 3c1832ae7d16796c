/** Whether a text holds anything that Markdown reads differently from how it stands. */
import { readReference } from './mdast-text.js'

/**
 * Quick to say no, as it runs on every text: one look at the start of each line, one search for the
 * few characters that inline markup is made of. Spaces at the start of a line, full-width or four of
 * them, are indents to whoever typed minutes, and no Markdown.
 */
export function isMarkdown(source: string): boolean {
  return hasMarkedLine(source) || hasInlineMarkup(source)
}

const TAB = 9
const SPACE = 32
const NO_BREAK_SPACE = 0xa0
const WIDE_SPACE = 0x3000

function hasMarkedLine(source: string): boolean {
  let start = source.startsWith('\uFEFF') ? 1 : 0
  let feed = source.indexOf('\n')
  let carriage = source.indexOf('\r')
  for (;;) {
    if (feed >= 0 && feed < start) feed = source.indexOf('\n', start)
    if (carriage >= 0 && carriage < start) carriage = source.indexOf('\r', start)
    const end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage)
    const lineEnd = end < 0 ? source.length : end
    let at = start
    while (at < lineEnd && isBlank(source.charCodeAt(at))) at++
    if (at < lineEnd && isMarked(source, at, lineEnd)) return true
    if (end < 0) return false
    start = lineEnd + 1
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Whether source[at, end), the text of one line, begins as only Markdown does. */
function isMarked(source: string, at: number, end: number): boolean {
  const first = source.charCodeAt(at)
  if (isWideBlank(first)) return isMarkedBehindIndent(source, at, end)
  if (first > 127 || isDrawnAcross(source, at, end)) return false
  switch (source.charAt(at)) {
    case '#':
    case '>':
    case '|':
      return true
    case '*':
    case '+':
      return at + 1 === end || isBlank(source.charCodeAt(at + 1)) || isRule(source, at, end, '*')
    case '-':
      return at + 1 === end || isBlank(source.charCodeAt(at + 1)) || isRule(source, at, end, '-|:')
    case ':':
      return isRule(source, at, end, ':|-')
    case '=':
      return isRule(source, at, end, '=')
    case '_':
      return isRule(source, at, end, '_')
    default:
      return isListNumber(source, at, end)
  }
}

/** 　　## 一、议题 and 　　| 姓名 | 职务 |, of which CommonMark makes paragraphs and the reader does not. */
function isMarkedBehindIndent(source: string, start: number, end: number): boolean {
  let at = start
  while (at < end && (isBlank(source.charCodeAt(at)) || isWideBlank(source.charCodeAt(at)))) at++
  return source.charAt(at) === '#' || source.charAt(at) === '|'
}

function isWideBlank(code: number): boolean {
  return code === WIDE_SPACE || code === NO_BREAK_SPACE
}

/** ---------------- across the page, as a typewriter draws it below the letterhead: longer than any in Markdown. */
function isDrawnAcross(source: string, start: number, end: number): boolean {
  const sign = source.charAt(start)
  if (!DRAWN.includes(sign) || end - start < SHORTEST_DRAWN) return false
  for (let at = start; at < end; at++) if (source.charAt(at) !== sign && !isBlank(source.charCodeAt(at))) return false
  return true
}
const DRAWN = '-=_'
const SHORTEST_DRAWN = 24

/** A line of nothing but these characters: a rule, the line under a heading, the second row of a table. */
function isRule(source: string, start: number, end: number, characters: string): boolean {
  for (let at = start; at < end; at++) {
    if (!isBlank(source.charCodeAt(at)) && !characters.includes(source.charAt(at))) return false
  }
  return true
}

/** `1. ` and `1) `, but not 1.审议 and 2021.5.20. */
function isListNumber(source: string, start: number, end: number): boolean {
  let at = start
  while (at < end && at - start < 10 && isDigit(source.charCodeAt(at))) at++
  if (at === start || at - start > 9) return false
  const sign = source.charAt(at)
  if (at >= end || (sign !== '.' && sign !== ')')) return false
  return at + 1 === end || isBlank(source.charCodeAt(at + 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const INLINE = /[*`_~<\\&\]]/g
const PUNCTUATION = /[!-/:-@[-`{-~\r\n]/
const WORD = /[\p{L}\p{N}]/u

function hasInlineMarkup(source: string): boolean {
  let asterisks = 0
  let ticks = 0
  INLINE.lastIndex = 0
  for (let found = INLINE.exec(source); found; found = INLINE.exec(source)) {
    const { index } = found
    const next = source.charAt(index + 1)
    switch (found[0]) {
      case '*':
        if (++asterisks === 2) return true
        break
      case '`':
        if (++ticks === 2) return true
        break
      case '~':
        if (next === '~') return true
        break
      case '_':
        if (opensEmphasis(source, index)) return true
        break
      case '<':
        if (/[A-Za-z/!?]/.test(next)) return true
        break
      case '\\':
        if (PUNCTUATION.test(next)) return true
        break
      case '&':
        if (readReference(source, index)) return true
        break
      default:
        // [链接](地址) and [1]: 地址; without either [甲] is text.
        if (next === '(' || next === ':') return true
    }
  }
  return false
}

/** _强调_ but not a_b, and not the blank of 签名：____ . */
function opensEmphasis(source: string, index: number): boolean {
  const before = index > 0 ? source.charAt(index - 1) : ''
  if (before === '_' || (before !== '' && WORD.test(before))) return false
  let at = index
  while (source.charAt(at) === '_') at++
  return at < source.length && !/\s/.test(source.charAt(at))
}
