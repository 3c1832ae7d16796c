/** Reads and parses files, and writes each, or all of them together, in the format asked for. */
import { parseMinutes } from '../index.js'
import type { ParsedMeeting, Rendered, RenderFormat, RenderOptions } from '../render/index.js'
import { OutputFolder, writeWhole } from './output-folder.js'
import { nameOf, readText, type FormatChoice } from './read-text.js'
import { reasonOf } from './reason-of.js'
import { ClosedPipe, type Terminal } from './terminal.js'

interface RenderRequest {
  files: string[]
  to: RenderFormat
  /** How to read; undefined: by the ending of each file. */
  format: FormatChoice | undefined
  /** The folder to write into; undefined: standard output. */
  output: string | undefined
  options: RenderOptions
}

export async function renderFiles(request: RenderRequest, terminal: Terminal): Promise<number> {
  const { files, to, options } = request
  let folder: OutputFolder | undefined
  if (request.output !== undefined) {
    try {
      folder = new OutputFolder(request.output, files)
    } catch (error) {
      await terminal.complain(reasonOf(error))
      return 1
    }
  }
  const write = async (content: Rendered, from: string) => {
    if (folder) writeWhole(folder.targetOf({ from, extension: to.extension }), content)
    else if (typeof content === 'string') await terminal.print(content)
    else throw new Error('it is no text, and needs --output DIR')
  }
  const meetings: ParsedMeeting[] = []
  let status = 0
  const attempt = async (subject: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (error instanceof ClosedPipe) throw error
      await terminal.complain(`${subject}: ${reasonOf(error)}`)
      status = 1
    }
  }
  for (const file of files) {
    await attempt(nameOf(file), async () => {
      const { text, format } = await readText(file, terminal, request.format)
      const meeting = { source: text, minutes: parseMinutes(text, { format }) }
      if (to.joins) meetings.push(meeting)
      else await write(await to.render(meeting, options), file)
    })
  }
  if (to.joins && meetings.length > 0) {
    await attempt(to.name, async () => write(await to.render(meetings, options), to.name))
  }
  return status
}
