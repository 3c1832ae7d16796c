/** Web pages (.html): the entry `jiyao/html`. */
import { findArticle } from './html/article.js'
import { blocksOf } from './html/blocks.js'
import { decodePage } from './html/charset.js'
import { readPage } from './html/tree.js'
import { assertBytes, minutesOfMarkdown, type InputOptions, type ReadMinutes } from './input.js'
import { writeMarkdown } from './markdown-text.js'

export type { InputOptions, ReadMinutes } from './input.js'

/**
 * What a web page says, as Markdown: its article, without menus, lists of links, scripts and what is hidden.
 *
 * @param page the page, or its bytes, whose encoding is told by a byte order mark, by `<meta charset>`, or by
 *   what they are: UTF-8, else GB 18030
 * @throws Error with a reason for one line, where the bytes are in no such encoding, or tags by the hundred
 *   stay open
 */
export function markdownFromHtml(page: string | Uint8Array): string {
  if (typeof page !== 'string') assertBytes(page, 'a string or a Uint8Array')
  const html = typeof page === 'string' ? page : decodePage(page)
  try {
    return writeMarkdown(blocksOf(findArticle(readPage(html))))
  } catch (cause) {
    // Any text is a page, but for what was made to be none.
    throw new Error('elements nested too deeply, or never closed', { cause })
  }
}

/**
 * Reads the minutes of a meeting from a web page.
 *
 * @param page as for `markdownFromHtml`
 * @returns the minutes and the text that their positions are about
 * @throws Error as `markdownFromHtml`; TypeError where an option is none of its values
 */
export function minutesFromHtml(page: string | Uint8Array, options?: InputOptions): ReadMinutes {
  return minutesOfMarkdown(markdownFromHtml(page), options)
}
