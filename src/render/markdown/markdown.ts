import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { RootContent } from 'mdast'
import type { ParsedMeeting } from '../format.js'
import { renderFields, renderTail, renderTitle } from './fields.js'
import { renderItems } from './items.js'
import { renderRosters } from './rosters.js'

/**
 * One form for all minutes: title, fields of the head, lists of attendees, items with their points.
 *
 * @returns Markdown that parses back to the same minutes, less positions, parts and messages
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderMarkdown } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * renderMarkdown({ minutes, source }).includes('## 一、审议《甲办法》') // => true
 * ```
 */
export function renderMarkdown({ minutes, source }: ParsedMeeting): string {
  // Lists of attendees behind the items would be taken for words of the last one in some minutes.
  const children: RootContent[] = [
    ...renderTitle(minutes),
    ...renderFields(minutes),
    ...renderRosters(minutes.attendees),
    ...renderItems(minutes, source),
    ...renderTail(minutes),
  ]
  // Columns are not aligned: a longer name would change every row.
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })]
  return toMarkdown({ type: 'root', children }, { extensions, bullet: '-' })
}
