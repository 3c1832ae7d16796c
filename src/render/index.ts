/** The one table of formats; the command line, the documentation and the tests read it. */
import { renderAkomaNtoso } from './akoma-ntoso/akoma-ntoso.js'
import type { RenderFormat } from './format.js'
import { renderHtml } from './html/page.js'
import { renderJson } from './json.js'
import { renderLedgerCsv } from './ledger/csv.js'
import { renderLedgerXlsx } from './ledger/xlsx.js'
import { renderMarkdown } from './markdown/markdown.js'
import { renderOparl } from './oparl/oparl.js'

export { renderAkomaNtoso } from './akoma-ntoso/akoma-ntoso.js'
export { renderHtml } from './html/page.js'
export { renderJson } from './json.js'
export { renderLedgerCsv } from './ledger/csv.js'
export { renderLedgerXlsx } from './ledger/xlsx.js'
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
    name: 'html',
    extension: 'html',
    mediaType: 'text/html',
    description: 'the text as a page, with what was found highlighted',
    binary: false,
    joins: false,
    render: (meeting) => renderHtml(meeting),
  },
  {
    name: 'ledger-csv',
    extension: 'csv',
    mediaType: 'text/csv',
    description: 'tasks of all files as one ledger (督办台账)',
    binary: false,
    joins: true,
    render: (meetings) => renderLedgerCsv(meetings),
  },
  {
    name: 'ledger-xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: 'the same as a spreadsheet',
    binary: true,
    joins: true,
    render: (meetings) => renderLedgerXlsx(meetings),
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
