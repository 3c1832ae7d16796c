/** Word documents (.docx): the entry `jiyao/docx`. */
import { NotReadable, readParts } from './docx/parts.js'
import { readBody } from './docx/body.js'
import { assertBytes, minutesOfMarkdown, type InputOptions, type ReadMinutes } from './input.js'
import { writeMarkdown } from './markdown-text.js'

export type { InputOptions, ReadMinutes } from './input.js'

/**
 * What a Word document says, as Markdown: headings, paragraphs, lists and tables, with the numbers that Word
 * generates written out. Left out are hidden text, tracked deletions, comments, notes, pictures, headers
 * and footers.
 *
 * @param file the bytes of a .docx
 * @throws Error with a reason for one line, where the file is none, is damaged, or unpacks to more than 64 MB
 */
export function markdownFromDocx(file: Uint8Array): string {
  assertBytes(file)
  try {
    return writeMarkdown(readBody(readParts(file)))
  } catch (cause) {
    throw cause instanceof NotReadable ? cause : new Error('a damaged Word document (.docx)', { cause })
  }
}

/**
 * Reads the minutes of a meeting from a Word document.
 *
 * @param file the bytes of a .docx
 * @returns the minutes and the text that their positions are about
 * @throws Error as `markdownFromDocx`; TypeError where an option is none of its values
 */
export function minutesFromDocx(file: Uint8Array, options?: InputOptions): ReadMinutes {
  return minutesOfMarkdown(markdownFromDocx(file), options)
}
