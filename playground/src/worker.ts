/** Parses and renders aside, so that the page answers while a long text is read. */
import { everyRule, parseMinutes } from '../../src/index.js'
import { renderHtml, renderJson, type ParsedMeeting } from '../../src/render/index.js'
import { ledgerRows } from '../../src/render/ledger/rows.js'
import { PAGE_FORMATS } from './formats.js'
import type { Analysis, Answer, ParseRequest, RenderedFile, Request } from './protocol.js'

let meeting: ParsedMeeting | undefined

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data)
    .catch((error: unknown): Answer => ({ kind: 'failure', reason: String(error) }))
    .then((message) => postMessage(message))
})

async function answer(request: Request): Promise<Answer> {
  return request.kind === 'parse' ? analyse(request) : render(request.name)
}

function analyse({ source, format }: ParseRequest): Analysis {
  const start = performance.now()
  // The page is for whoever checks a draft.
  const minutes = parseMinutes(source, { format, rules: everyRule })
  const milliseconds = performance.now() - start
  meeting = { minutes, source }
  const { items, attendees } = minutes
  return {
    kind: 'analysis',
    counts: {
      items: items.length,
      decisions: items.reduce((sum, item) => sum + item.decisions.length, 0),
      tasks: items.reduce((sum, item) => sum + item.tasks.length, 0),
      attendees: attendees.present.length + attendees.observers.length + attendees.absent.length,
    },
    html: renderHtml(meeting),
    json: renderJson(minutes),
    messages: minutes.messages,
    rows: ledgerRows([meeting]),
    milliseconds,
  }
}

async function render(name: string): Promise<RenderedFile> {
  const format = PAGE_FORMATS.find((known) => known.name === name)
  if (!meeting || !format) throw new Error(`nothing to render as ${name}`)
  const rendered = await (format.joins ? format.render([meeting]) : format.render(meeting))
  const content = typeof rendered === 'string' ? rendered : new Uint8Array(rendered)
  return { kind: 'file', name, extension: format.extension, mediaType: format.mediaType, content }
}
