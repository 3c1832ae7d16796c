/** The one table of formats; the command line, the documentation and the tests read it. */
import type { RenderFormat } from './format.js'
import { renderJson } from './json.js'

export { renderJson } from './json.js'
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
]
