/** NDJSON as input: bytes -> lines -> `{"id", "text"}`. */
import { LARGEST_TEXT, TooLarge } from '../read-bytes.js'
import { isBlank } from '../read-text.js'
import { readUtf8 } from '../read-utf8.js'

export type Id = string | number

export interface Line {
  /** From 1. */
  number: number
  /** Without its line feed; null where it is too long to be kept. */
  bytes: Uint8Array | null
}

const LINE_FEED = 0x0a
/** Escaped as \uXXXX, a character of three bytes in UTF-8 takes six. */
const LONGEST_LINE = 2 * LARGEST_TEXT

/**
 * The lines that each chunk ends, together: none waits for more input than itself. White space alone is no
 * line. Holds a chunk and a line, whatever the length of the input.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line[]> {
  let number = 1
  let open: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      length += end - start
      open.push(chunk.subarray(start, end))
      lines.push({ number, bytes: length > longest ? null : joined(open) })
      number++
      open = []
      length = 0
      start = end + 1
    }
    length += chunk.length - start
    if (length > longest) open = []
    else open.push(chunk.subarray(start))
    yield lines.filter(isVisible)
  }
  if (length > 0) yield [{ number, bytes: length > longest ? null : joined(open) }].filter(isVisible)
}

/** A copy of its own: a view would carry the whole chunk along to a worker. */
function joined(parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function isVisible({ bytes }: Line): boolean {
  return bytes === null || bytes.some((byte) => byte > 0x20)
}

/** @throws Error with a reason for one line, where it is no record */
export function readRecord(bytes: Uint8Array): { id: Id; text: string } {
  const line = readUtf8(bytes).replace(/^\uFEFF/, '')
  const record = parseJson(line)
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Error('no JSON object')
  const { id, text } = record as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error('no "id" that is a string or a number')
  if (typeof text !== 'string') throw new Error('no "text" that is a string')
  if (isBlank(text)) throw new Error('empty input')
  if (text.length > LARGEST_TEXT) throw new TooLarge()
  return { id, text }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // The engine's own words quote the line, which may hold anything.
    throw new Error('no JSON')
  }
}
