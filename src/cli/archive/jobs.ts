/** What the arguments ask for -> jobs, in their order, as many as are wanted at a time. */
import { createReadStream } from 'node:fs'
import { STANDARD_INPUT } from '../read-text.js'
import { reasonOf } from '../reason-of.js'
import type { Terminal } from '../terminal.js'
import { filesOf, type FilePattern } from './file-pattern.js'
import type { Job } from './job.js'
import { readLines } from './ndjson.js'
import type { OutputFolder } from '../output-folder.js'

/** A file, standard input, or what a pattern finds. */
export interface Input {
  argument: string
  pattern: FilePattern | null
}

/** So many files go to a worker at once: the way there and back is short beside their work. */
const FILES_AT_ONCE = 8

/** Ends early where `interruption` is aborted. */
export async function* jobsOfFiles(
  inputs: readonly Input[],
  folder: OutputFolder | null,
  terminal: Terminal,
  interruption: AbortSignal,
): AsyncGenerator<Job[]> {
  let jobs: Job[] = []
  for (const input of inputs) {
    for (const found of input.pattern ? foundBy(input.argument, input.pattern) : [{ file: input.argument }]) {
      if ('reason' in found)
        jobs.push({ name: found.folder, source: { kind: 'failure', reason: found.reason }, target: null })
      else
        jobs.push(await jobOfFile(found.file, input.pattern, folder, () => terminal.readInput(interruption)))
      if (interruption.aborted) return
      if (jobs.length < FILES_AT_ONCE) continue
      yield jobs
      jobs = []
    }
  }
  if (jobs.length > 0) yield jobs
}

function* foundBy(argument: string, pattern: FilePattern): ReturnType<typeof filesOf> {
  let any = false
  for (const found of filesOf(pattern)) {
    any = true
    yield found
  }
  if (!any) yield { folder: argument, reason: 'no file matches' }
}

async function jobOfFile(
  file: string,
  pattern: FilePattern | null,
  folder: OutputFolder | null,
  readInput: () => Promise<Uint8Array>,
): Promise<Job> {
  const isInput = pattern === null && file === STANDARD_INPUT
  const name = isInput ? 'standard input' : file
  try {
    const target = folder?.targetOf({ from: file, extension: 'json', pattern }) ?? null
    if (!isInput) return { name, source: { kind: 'file', file }, target }
    return { name, source: { kind: 'text', bytes: await readInput() }, target }
  } catch (error) {
    return { name, source: { kind: 'failure', reason: reasonOf(error) }, target: null }
  }
}

/** Each line of NDJSON is a job; those that a chunk of input ends go together. */
export async function* jobsOfLines(
  files: readonly string[],
  terminal: Terminal,
  interruption: AbortSignal,
): AsyncGenerator<Job[]> {
  for (const file of files) {
    const isInput = file === STANDARD_INPUT
    const name = isInput ? 'standard input' : file
    try {
      for await (const lines of readLines(
        isInput ? terminal.inputChunks(interruption) : createReadStream(file),
      )) {
        if (interruption.aborted) return
        yield lines.map(({ number, bytes }) => ({
          name: `${name}, line ${number}`,
          source: bytes ? { kind: 'record', bytes } : { kind: 'failure', reason: 'too long' },
          target: null,
        }))
      }
    } catch (error) {
      yield [{ name, source: { kind: 'failure', reason: reasonOf(error) }, target: null }]
    }
  }
}
