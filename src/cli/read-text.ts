/** A file or standard input -> its text, for every command that reads minutes. */
import { kindOf } from './file-kinds.js'
import { readBytes } from './read-bytes.js'
import { readUtf8 } from './read-utf8.js'
import type { Terminal } from './terminal.js'

export const STANDARD_INPUT = '-'
export const FORMATS = ['auto', 'markdown', 'text'] as const
export type FormatChoice = (typeof FORMATS)[number]

export interface ReadText {
  /** What positions count in. */
  text: string
  format: FormatChoice
  /** The text is Markdown that was made of what the file holds. */
  isExtracted: boolean
}

/**
 * @param format how to read a text; undefined: by the ending of the file
 * @throws Error with a reason for one line, where there is no text
 */
export async function readText(file: string, terminal: Terminal, format?: FormatChoice): Promise<ReadText> {
  const isInput = file === STANDARD_INPUT
  return textOf(isInput ? null : file, isInput ? await terminal.readInput() : readBytes(file), format)
}

/** As `readText`, where the bytes are there. `file` is null where they have no name. */
export async function textOf(
  file: string | null,
  bytes: Uint8Array,
  format?: FormatChoice,
): Promise<ReadText> {
  const kind = file === null ? undefined : kindOf(file)
  const convert = await kind?.load()
  const text = convert ? convert(bytes) : readUtf8(bytes)
  if (isBlank(text)) throw new Error(convert ? 'holds no text' : 'empty input')
  if (convert) return { text, format: 'markdown', isExtracted: true }
  return { text, format: format ?? (file === null ? 'auto' : formatOf(file)), isExtracted: false }
}

/** Whether it holds nothing that can be seen, as a file of zeros does. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text)
}

/** What a file is called on standard error. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file
}

/** How to read a text by the ending of its file. */
function formatOf(file: string): 'markdown' | 'auto' {
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'auto'
}
