/** The one table of formats; the command line, the documentation and the tests read it. */
import { renderAkomaNtoso } from './akoma-ntoso/akoma-ntoso.js'
import type { RenderFormat } from './format.js'
import { renderJson } from './json.js'
import { renderMarkdown } from './markdown/markdown.js'
import { renderOparl } from './oparl/oparl.js'

export { renderAkomaNtoso } from './akoma-ntoso/akoma-ntoso.js'
export { renderJson } from './json.js'
export { renderMarkdown } from './markdown/markdown.js'
export { renderOparl } from './oparl/oparl.js'
export type { JoiningFormat, ParsedMeeting, Rendered, RenderFormat, RenderOptions, SingleFormat } from './format.js'

/** Every format, in the order in which people are shown them. */
export const RENDER_FORMATS: readonly RenderFormat[] = [
  {
    name: 'json',
    extension: 'json',
    mediaType: 'application/json',
    description: 'what jiyao parse prints',
    binary: false,
    joins: false,
    render: ({ minutes }) => renderJson(minutes),
  },
  {
    name: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    description: 'the minutes in one form, which parses to the same',
    binary: false,
    joins: false,
    render: renderMarkdown,
  },
  {
    name: 'akoma-ntoso',
    extension: 'xml',
    mediaType: 'application/akn+xml',
    description: 'Akoma Ntoso 1.0 (OASIS LegalDocML), XML',
    binary: false,
    joins: false,
    render: renderAkomaNtoso,
  },
  {
    name: 'oparl',
    extension: 'json',
    mediaType: 'application/json',
    description: 'OParl 1.1, JSON',
    binary: false,
    joins: false,
    render: ({ minutes }, options) => renderOparl(minutes, options),
  },
]
