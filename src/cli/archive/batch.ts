/** Several jobs in one go: what is to be printed of them comes as bytes that can change their owner. */
import { runJob, type Failure, type Job, type Layout, type Parsed } from './job.js'

export interface Batch {
  jobs: Job[]
  layout: Layout
}

export interface Outcomes {
  /** Whole lines, or the JSON of one file. */
  printed: Uint8Array
  outcomes: (Failure | Omit<Parsed, 'json'>)[]
}

export function runBatch({ jobs, layout }: Batch): Outcomes {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const outcomes = jobs.map((job) => {
    const outcome = runJob(job, layout)
    if (outcome.kind === 'failed') return outcome
    const { json, ...rest } = outcome
    if (json !== null) parts.push(encoder.encode(json))
    return rest
  })
  return { printed: joined(parts), outcomes }
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let length = 0
  for (const part of parts) {
    whole.set(part, length)
    length += part.length
  }
  return whole
}
