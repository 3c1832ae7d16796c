/** A file or standard input -> its text, for every command that reads minutes. */
import { readBytes } from './read-bytes.js'
import { readUtf8 } from './read-utf8.js'
import type { Terminal } from './terminal.js'

export const STANDARD_INPUT = '-'
export const FORMATS = ['auto', 'markdown', 'text'] as const
export type FormatChoice = (typeof FORMATS)[number]

/** @throws Error with a reason for one line, where there is no text in UTF-8 */
export async function readText(file: string, terminal: Terminal): Promise<string> {
  return textOf(file === STANDARD_INPUT ? await terminal.readInput() : readBytes(file))
}

/** @throws Error with a reason for one line, where there is no text in UTF-8 */
export function textOf(bytes: Uint8Array): string {
  const text = readUtf8(bytes)
  if (text.trim() === '') throw new Error('empty input')
  return text
}

/** What a file is called on standard error. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file
}

/** How to read a file by its ending. */
export function formatOf(file: string): 'markdown' | 'auto' {
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'auto'
}
