/** A file that was opened or dropped -> its text. */
import { markdownFromDocx } from '../../src/inputs/docx.js'
import { markdownFromHtml } from '../../src/inputs/html.js'
import type { SourceFormat } from './protocol.js'
import { WORDS } from './words.js'

interface FileReader {
  endings: readonly string[]
  /** How the text is to be read. */
  format: SourceFormat
  read: (file: File) => Promise<string>
}

/** Every kind of file that is taken: a further one is a further line. */
export const FILE_READERS: readonly FileReader[] = [
  { endings: ['.txt', '.text'], format: 'auto', read: readUtf8 },
  { endings: ['.md', '.markdown'], format: 'markdown', read: readUtf8 },
  { endings: ['.docx', '.docm'], format: 'markdown', read: (file) => convert(file, markdownFromDocx, WORDS.notDocx) },
  // Reads what only has the wrong ending.
  { endings: ['.doc', '.wps'], format: 'markdown', read: (file) => convert(file, markdownFromDocx, WORDS.oldWord) },
  { endings: ['.html', '.htm', '.xhtml'], format: 'markdown', read: (file) => convert(file, markdownFromHtml, WORDS.notHtml) },
]

/** @throws Error with a reason for people */
export async function readMinutesFile(file: File): Promise<{ text: string; format: SourceFormat }> {
  const name = file.name.toLowerCase()
  const reader = FILE_READERS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))
  if (!reader) {
    const known = FILE_READERS.flatMap(({ endings }) => endings).join(' ')
    throw new Error(`${file.name}：${WORDS.unknownFile} ${known}`)
  }
  const text = await reader.read(file)
  if (text.trim() === '') throw new Error(`${file.name}：${WORDS.noText}`)
  return { text, format: reader.format }
}

async function convert(file: File, read: (bytes: Uint8Array) => string, fault: string): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    return read(bytes)
  } catch {
    throw new Error(`${file.name}：${fault}`)
  }
}

async function readUtf8(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`${file.name}：${WORDS.notUtf8}`)
  }
}
