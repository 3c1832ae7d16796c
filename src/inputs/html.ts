/** Web pages (.html): the entry `jiyao/html`. */
import { fromHtml } from 'hast-util-from-html'
import { findArticle } from './html/article.js'
import { blocksOf } from './html/blocks.js'
import { decodePage } from './html/charset.js'
import { assertBytes, minutesOfMarkdown, type InputOptions, type ReadMinutes } from './input.js'
import { writeMarkdown } from './markdown-text.js'

export type { InputOptions, ReadMinutes } from './input.js'

/**
 * What a web page says, as Markdown: its article, without menus, lists of links, scripts and what is hidden.
 *
 * @param page the page, or its bytes, whose encoding is told by a byte order mark, by `<meta charset>`, or by what
 *   they are: UTF-8, else GB 18030
 * @throws Error with a reason for one line, where the bytes are in no such encoding
 */
export function markdownFromHtml(page: string | Uint8Array): string {
  if (typeof page !== 'string') assertBytes(page, 'a string or a Uint8Array')
  const html = typeof page === 'string' ? page : decodePage(page)
  try {
    return writeMarkdown(blocksOf(findArticle(fromHtml(html))))
  } catch (cause) {
    // Any text is a page; elements can be nested deeper than functions.
    throw new Error('elements nested too deeply', { cause })
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
