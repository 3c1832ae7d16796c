/** Reads, parses and writes one file after another; what fails is told and does not stop the others. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseMinutes } from '../index.js'
import type { ParseRequest } from './command-line.js'
import { readUtf8 } from './read-utf8.js'
import { ClosedPipe, type Terminal } from './terminal.js'

const STANDARD_INPUT = '-'

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
      const json = toJson(await read(file, terminal), file, request)
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

async function read(file: string, terminal: Terminal): Promise<string> {
  const text = readUtf8(file === STANDARD_INPUT ? await terminal.readInput() : await readFile(file))
  if (text.trim() === '') throw new Error('empty input')
  return text
}

function toJson(text: string, file: string, { format, positions, ndjson }: ParseRequest): string {
  const minutes = parseMinutes(text, { format: format ?? formatByEnding(file), positions })
  return `${JSON.stringify(minutes, null, ndjson ? undefined : 2)}\n`
}

function formatByEnding(file: string): 'markdown' | 'auto' {
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'auto'
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

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  ENOTDIR: 'not a directory',
  EEXIST: 'is no directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOSPC: 'no space left',
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? error.message
}
