/** Reads, parses and writes one text after another; what fails is told and does not stop the others. */
import { filesOf } from './archive/file-pattern.js'
import { jobsOfFiles, jobsOfLines, type Input } from './archive/jobs.js'
import type { Layout } from './archive/job.js'
import { startProgress } from './archive/progress.js'
import { runJobs } from './archive/run-jobs.js'
import { Tally } from './archive/tally.js'
import { OutputFolder } from './output-folder.js'
import { reasonOf } from './reason-of.js'
import { NEVER, type Terminal } from './terminal.js'

export interface ParseRequest {
  inputs: Input[]
  /** Whether each input is NDJSON with a text on each line, or a text. */
  records: boolean
  layout: Layout
  /** The folder for one file each; null: standard output. */
  output: string | null
  /** How many texts are parsed at the same time. */
  cores: number
}

export async function parseFiles(request: ParseRequest, terminal: Terminal): Promise<number> {
  const { inputs, layout, cores, records } = request
  let folder: OutputFolder | null
  try {
    folder = outputFolder(request)
  } catch (error) {
    await terminal.complain(reasonOf(error))
    return 1
  }
  const several = records || inputs.length > 1 || inputs.some(({ pattern }) => pattern)
  const isArchive =
    records || inputs.some(({ pattern }) => pattern) || (terminal.screen !== null && inputs.length > 1)
  const unit = records ? 'line' : 'file'
  const interruption = several ? terminal.interruption() : NEVER
  const progress = await startProgress(
    isArchive ? terminal.screen : null,
    records ? null : countFiles(inputs),
    unit,
  )
  const tally = new Tally()
  const groups = records
    ? jobsOfLines(
        inputs.map(({ argument }) => argument),
        terminal,
        interruption,
      )
    : jobsOfFiles(inputs, folder, terminal, interruption)
  try {
    for await (const { outcomes, printed } of runJobs(groups, layout, cores)) {
      for (const outcome of outcomes) {
        tally.add(outcome)
        if (outcome.kind === 'parsed') continue
        progress.clear()
        await terminal.complain(`${outcome.name}: ${outcome.reason}`)
      }
      if (printed.length > 0) await terminal.print(printed)
      progress.show(tally.done, tally.failed)
    }
  } finally {
    progress.end()
  }
  if (interruption.aborted) await terminal.complain('interrupted')
  if (isArchive) await terminal.complain(tally.summary(unit))
  return interruption.aborted ? Number(interruption.reason) : Math.min(tally.failed, 1)
}

function outputFolder({ inputs, output }: ParseRequest): OutputFolder | null {
  if (output === null) return null
  const named = inputs.filter(({ pattern }) => pattern === null).map(({ argument }) => argument)
  return new OutputFolder(
    output,
    named,
    inputs.flatMap(({ pattern }) => pattern ?? []),
  )
}

/** Walks the folders once more than reading does, which takes little beside it. */
function countFiles(inputs: readonly Input[]): number {
  let count = 0
  for (const { pattern } of inputs) {
    if (pattern === null) count++
    else for (const found of filesOf(pattern)) count += 'file' in found ? 1 : 0
  }
  return count
}
