/** What the page copies and downloads: every format of the library, and the messages as lines of text. */
import type { Message } from '../../src/index.js'
import { MESSAGE_LABELS } from '../../src/render/html/vocabulary.js'
import { RENDER_FORMATS, type RenderFormat } from '../../src/render/index.js'

export const PAGE_FORMATS: readonly RenderFormat[] = [
  ...RENDER_FORMATS,
  {
    name: 'messages',
    extension: 'txt',
    mediaType: 'text/plain',
    description: 'messages, one a line',
    binary: false,
    joins: false,
    render: ({ minutes }) => minutes.messages.map((message) => `${lineOf(message)}\n`).join(''),
  },
]

/** 3:1 序号“1、”与同级的“三、”样式不一 (mixed-numbering) */
function lineOf({ ruleId, reason, position }: Message): string {
  const place = position ? `${position.start.line}:${position.start.column} ` : ''
  return `${place}${MESSAGE_LABELS[ruleId] ?? reason} (${ruleId})`
}
