/** Reads, parses and writes one file after another; what fails is told and does not stop the others. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseMinutes } from '../index.js'
import { formatOf, readText, STANDARD_INPUT, type FormatChoice } from './read-text.js'
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
  if (request.output !== undefined) {
    try {
      await mkdir(request.output, { recursive: true })
    } catch (error) {
      await terminal.complain(`${request.output}: ${reasonOf(error)}`)
      return 1
    }
  }
  const taken = new Map<string, string>()
  let status = 0
  for (const file of request.files) {
    const name = file === STANDARD_INPUT ? 'standard input' : file
    try {
      const json = toJson(await readText(file, terminal), file, request)
      if (request.output === undefined) await terminal.print(json)
      else await writeJson(outputPath(file, request.output, request.files, taken), json)
    } catch (error) {
      if (error instanceof ClosedPipe) throw error
      await terminal.complain(`${name}: ${reasonOf(error)}`)
      status = 1
    }
  }
  return status
}

function toJson(text: string, file: string, { format, positions, ndjson }: ParseRequest): string {
  const minutes = parseMinutes(text, { format: format ?? formatOf(file), positions })
  return `${JSON.stringify(minutes, null, ndjson ? undefined : 2)}\n`
}

/** DIR/NAME.json, unless it would write over what was read or written in this run. */
function outputPath(file: string, folder: string, files: string[], taken: Map<string, string>): string {
  const name = file === STANDARD_INPUT ? 'stdin' : path.parse(file).name
  const target = path.join(folder, `${name}.json`)
  const other = taken.get(target)
  if (other !== undefined) throw new Error(`${target} already holds ${other}`)
  if (files.some((input) => path.resolve(input) === path.resolve(target))) {
    throw new Error(`${target} is one of the files to read`)
  }
  taken.set(target, file)
  return target
}

async function writeJson(target: string, json: string): Promise<void> {
  try {
    await writeFile(target, json)
  } catch (error) {
    throw new Error(`cannot write ${target}: ${reasonOf(error)}`, { cause: error })
  }
}
