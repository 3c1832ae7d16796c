/** Bytes -> text, or an error that says where they are none: minutes are never read with U+FFFD in them. */

export class InvalidUtf8 extends Error {
  /** Where the first sequence starts that is none, in bytes from 0. */
  readonly offset: number
  /** Its line, from 1. */
  readonly line: number

  constructor(offset: number, line: number) {
    super(`invalid UTF-8 at byte ${offset} (line ${line})`)
    this.offset = offset
    this.line = line
  }
}

/** A byte order mark is kept: offsets count in the file as it is. */
const OPTIONS = { fatal: true, ignoreBOM: true }
const LINE_FEED = 0x0a

export function readUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', OPTIONS).decode(bytes)
  } catch {
    throw findInvalid(bytes)
  }
}

/** Line by line, as 0x0A is part of no longer sequence; then byte by byte in the line that fails. */
function findInvalid(bytes: Uint8Array): InvalidUtf8 {
  const decoder = new TextDecoder('utf-8', OPTIONS)
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed === -1 ? bytes.length : feed + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return new InvalidUtf8(start + firstInvalid(bytes.subarray(start, end)), line)
    }
    start = end
  }
  return new InvalidUtf8(bytes.length, line)
}

function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', OPTIONS)
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    try {
      // A character comes out with its last byte: what follows starts a new one.
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== '') start = at + 1
    } catch {
      return start
    }
  }
  return start
}
