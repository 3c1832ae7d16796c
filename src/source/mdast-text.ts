/**
 * Where each character of a node's value stands in the source: value and source are walked side by
 * side, since escapes, entities and the prefixes of block quotes and lists are in the one and not
 * in the other.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { LineWriter } from './line-writer.js'

export interface Reference {
  end: number
  value: string
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{0,30}));/y

/** The entity at the offset: &nbsp; &#12288; &#x3000;. */
export function readReference(source: string, offset: number): Reference | null {
  REFERENCE.lastIndex = offset
  const found = REFERENCE.exec(source)
  if (!found) return null
  const [, decimal, hexadecimal, name] = found
  const end = REFERENCE.lastIndex
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name)
    return value === false ? null : { end, value }
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return { end, value: isCharacter ? String.fromCodePoint(code) : '\uFFFD' }
}

export interface TextOptions {
  /** The text holds no escapes and no entities: code. */
  literal?: boolean
}

const PUNCTUATION = /[!-/:-@[-`{-~]/
const LINE_END = /[\r\n]/
const LINE_BREAK = /\r\n|[\r\n]/

/** Writes the value of a node that stands at source[start, end). */
export function writeText(
  writer: LineWriter,
  value: string,
  start: number,
  end: number,
  { literal = false }: TextOptions = {},
): void {
  let at = start
  for (const [index, line] of value.split(LINE_BREAK).entries()) {
    if (index > 0) at = nextLine(writer, at, end, line)
    at = writeLine(writer, line, at, end, literal)
  }
}

/** Steps over the line ending and the prefix of the next line, but for a `>` that is its text. */
function nextLine(writer: LineWriter, from: number, end: number, line: string): number {
  const { source } = writer
  let at = from
  while (at < end && isPadding(source.charCodeAt(at))) at++
  if (source.charAt(at) === '&') {
    // The line break is the entity &#10;.
    const reference = readReference(source, at)
    writer.breakLine(at, reference?.end ?? at)
    return reference?.end ?? at
  }
  const ending = at
  if (source.startsWith('\r\n', at)) at += 2
  else if (LINE_END.test(source.charAt(at))) at += 1
  writer.breakLine(ending, at)
  return skipPrefix(source, at, end, line)
}

function skipPrefix(source: string, from: number, end: number, line: string): number {
  let written = 0
  let prefixEnd = from
  for (; prefixEnd < end && isPrefix(source.charCodeAt(prefixEnd)); prefixEnd++) {
    if (source.charCodeAt(prefixEnd) === GREATER) written++
  }
  let own = 0
  for (let at = 0; at < line.length && isPrefix(line.charCodeAt(at)); at++) {
    if (line.charCodeAt(at) === GREATER) own++
  }
  // `> \> 甲` has its own > behind a backslash.
  if (own === 0 || /[\\&]/.test(source.charAt(prefixEnd))) return prefixEnd
  let at = from
  for (let left = written - own; left > 0; at++) if (source.charCodeAt(at) === GREATER) left--
  while (at < end && isPadding(source.charCodeAt(at))) at++
  return at
}

const GREATER = 62

function isPadding(code: number): boolean {
  return code === 32 || code === 9
}

function isPrefix(code: number): boolean {
  return code === GREATER || isPadding(code)
}

/** One line of the value; gives the offset behind it. */
function writeLine(writer: LineWriter, line: string, start: number, end: number, literal: boolean): number {
  const { source } = writer
  const isPlain = literal || !(line.includes('\\') || line.includes('&'))
  const behind = start + line.length
  // Comparing a slice is many times faster than startsWith.
  if (isPlain && behind <= end && source.slice(start, behind) === line) {
    writer.text(start, behind, !literal)
    return behind
  }
  let at = start
  let from = start
  const decoded = (length: number, value: string) => {
    if (at > from) writer.text(from, at, !literal)
    if (value !== '') writer.value(at, at + length, value)
    at += length
    from = at
  }
  for (let index = 0; index < line.length; ) {
    if (at >= end) {
      decoded(0, line.slice(index))
      break
    }
    const next = literal ? null : readDecoded(source, at, line, index)
    if (next) {
      decoded(next.end - at, next.value)
      index += next.value.length
    } else if (isSame(source.charCodeAt(at), line.charCodeAt(index))) {
      at++
      index++
    } else if (LINE_END.test(source.charAt(at))) {
      // Inline code that begins with a line break, which its value leaves out.
      decoded(0, '')
      at = from = nextLine(writer, at, end, line.slice(index))
      if (line.charAt(index) === ' ') index++
    } else if (source.charCodeAt(at + 1) === line.charCodeAt(index + 1)) {
      decoded(1, line.charAt(index++))
    } else if (source.charCodeAt(at) === line.charCodeAt(index + 1)) {
      decoded(0, line.charAt(index++))
    } else decoded(1, '')
  }
  decoded(0, '')
  return at
}

/** micromark gives U+FFFD for a NUL, which stays one here and is read as white space. */
function isSame(written: number, read: number): boolean {
  return written === read || (written === 0 && read === 0xfffd)
}

/** The escape or entity at the offset, if the value has at `index` what it stands for. */
function readDecoded(source: string, at: number, line: string, index: number): Reference | null {
  const character = source.charAt(at)
  if (character === '\\') {
    const escaped = source.charAt(at + 1)
    if (escaped !== line.charAt(index) || !PUNCTUATION.test(escaped)) return null
    return { end: at + 2, value: escaped }
  }
  if (character !== '&') return null
  const reference = readReference(source, at)
  return reference && line.startsWith(reference.value, index) ? reference : null
}

/** Text with entities and without other markup: between two tags, or indented by four spaces. */
export function writeWithReferences(writer: LineWriter, start: number, end: number): void {
  const { source } = writer
  let from = start
  if (source.slice(start, end).includes('&')) {
    for (let at = start; at < end; at++) {
      if (source.charAt(at) !== '&') continue
      const reference = readReference(source, at)
      if (!reference || reference.end > end) continue
      writer.text(from, at, true)
      writer.value(at, reference.end, reference.value)
      from = reference.end
      at = from - 1
    }
  }
  writer.text(from, end, true)
}

/** A line of a block whose value is its text as it stands, less the prefixes of its containers. */
export interface VerbatimLine {
  start: number
  end: number
  /** Where the line begins in the value. */
  index: number
  /** The text, where the source reads otherwise. */
  value?: string
}

/** The lines of a value that begins `skipped` lines below the start of its node: under a fence. */
export function verbatimLines(
  source: string,
  value: string,
  start: number,
  end: number,
  skipped: number,
): VerbatimLine[] {
  const lines: VerbatimLine[] = []
  let at = start
  for (let count = 0; count < skipped; count++) at = behindLine(source, at, end)
  let index = 0
  for (const written of value.split(LINE_BREAK)) {
    let lineEnd = at
    while (lineEnd < end && !LINE_END.test(source.charAt(lineEnd))) lineEnd++
    const text = written.trimStart()
    const from = lineEnd - text.length
    const isThere = from >= at && holds(source, from, text)
    const padding = written.length - text.length
    if (isThere) lines.push({ start: from, end: lineEnd, index: index + padding })
    else lines.push({ start: at, end: lineEnd, index, value: written })
    at = behindLine(source, lineEnd, end)
    index += written.length
    index += value.startsWith('\r\n', index) ? 2 : 1
  }
  return lines
}

function holds(source: string, from: number, text: string): boolean {
  if (source.startsWith(text, from)) return true
  return text.includes('\uFFFD') && source.slice(from, from + text.length).replaceAll('\0', '\uFFFD') === text
}

function behindLine(source: string, from: number, end: number): number {
  let at = from
  while (at < end && !LINE_END.test(source.charAt(at))) at++
  if (at >= end) return end
  return source.startsWith('\r\n', at) ? at + 2 : at + 1
}
