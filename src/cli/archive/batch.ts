/** Several jobs in one go: what is to be printed of them comes as bytes that can change their owner. */
import { runJob, type Failure, type Job, type Layout, type Parsed } from './job.js'

export interface Batch {
  jobs: Job[]
  layout: Layout
  /** Memory to print into, if it is enough. */
  spare: ArrayBuffer
}

export interface Outcomes {
  /** Whole lines, or the JSON of one file. */
  printed: Uint8Array<ArrayBuffer>
  outcomes: (Failure | Omit<Parsed, 'json'>)[]
}

export async function runBatch({ jobs, layout, spare }: Batch): Promise<Outcomes> {
  const printed: string[] = []
  const outcomes: Outcomes['outcomes'] = []
  for (const job of jobs) {
    const outcome = await runJob(job, layout)
    if (outcome.kind === 'failed') {
      outcomes.push(outcome)
      continue
    }
    const { json, ...rest } = outcome
    if (json !== null) printed.push(json)
    outcomes.push(rest)
  }
  return { printed: encode(printed, spare), outcomes }
}

function encode(texts: string[], spare: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  // Some more than needed, so that the next batch fits.
  const memory = spare.byteLength >= length ? spare : new ArrayBuffer(Math.ceil(length * 1.5))
  const bytes = Buffer.from(memory)
  let end = 0
  for (const text of texts) end += bytes.write(text, end)
  return new Uint8Array(memory, 0, end)
}
