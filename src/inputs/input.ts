/** What every reader of files gives: the minutes, and the text that their positions are about. */
import { parseMinutes, type Minutes, type ParseOptions } from '../index.js'

/** As for `parseMinutes`: the format is that of the text, and positions are what the text is for. */
export type InputOptions = Omit<ParseOptions, 'format' | 'positions'>

export interface ReadMinutes {
  minutes: Minutes
  /**
   * Markdown that holds what the file says, and that positions count in; what `jiyao/render` takes as
   * `source`.
   */
  source: string
}

export function minutesOfMarkdown(source: string, options: InputOptions = {}): ReadMinutes {
  return { minutes: parseMinutes(source, { ...options, format: 'markdown', positions: true }), source }
}

/** @throws TypeError where the bytes of a file are none */
export function assertBytes(bytes: unknown, expected = 'a Uint8Array'): asserts bytes is Uint8Array {
  if (bytes instanceof Uint8Array) return
  throw new TypeError(`Expected \`file\` to be ${expected}, got ${bytes === null ? 'null' : typeof bytes}`)
}
