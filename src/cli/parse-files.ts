/** Reads, parses and writes one file after another; what fails is told and does not stop the others. */
import { parseMinutes } from '../index.js'
import { makeOutputFolder, outputNameOf, writeOutput, type OutputFolder } from './output-files.js'
import { formatOf, nameOf, readText, type FormatChoice } from './read-text.js'
import { reasonOf } from './reason-of.js'
import { ClosedPipe, type Terminal } from './terminal.js'

interface ParseRequest {
  files: string[]
  /** undefined: by the ending of each file. */
  format: FormatChoice | undefined
  positions: boolean
  ndjson: boolean
  /** The folder for one file each; undefined: standard output. */
  output: string | undefined
}

export async function parseFiles(request: ParseRequest, terminal: Terminal): Promise<number> {
  let folder: OutputFolder | undefined
  if (request.output !== undefined) {
    try {
      folder = await makeOutputFolder(request.output, request.files)
    } catch (error) {
      await terminal.complain(reasonOf(error))
      return 1
    }
  }
  let status = 0
  for (const file of request.files) {
    try {
      const content = toJson(await readText(file, terminal), file, request)
      if (folder === undefined) await terminal.print(content)
      else await writeOutput(folder, { name: `${outputNameOf(file)}.json`, from: file, content })
    } catch (error) {
      if (error instanceof ClosedPipe) throw error
      await terminal.complain(`${nameOf(file)}: ${reasonOf(error)}`)
      status = 1
    }
  }
  return status
}

function toJson(text: string, file: string, { format, positions, ndjson }: ParseRequest): string {
  const minutes = parseMinutes(text, { format: format ?? formatOf(file), positions })
  return `${JSON.stringify(minutes, null, ndjson ? undefined : 2)}\n`
}
