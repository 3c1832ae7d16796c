/** Jobs -> outcomes in the order of the jobs, on so many cores, with few of either in memory at a time. */
import { setImmediate } from 'node:timers/promises'
import { runBatch, type Batch, type Outcomes } from './batch.js'
import type { Job, Layout } from './job.js'

/** Fewer are done sooner than workers have started. */
const FEW = 48
/**
 * Enough for texts of some hundred thousand characters. Left to itself, each worker would take twice as much,
 * for no gain in speed.
 */
const WORKER_MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 64 }

/** `cores` is how many workers there are at most; 1: none, all is done here. */
export async function* runJobs(
  groups: AsyncIterator<Job[]>,
  layout: Layout,
  cores: number,
): AsyncGenerator<Outcomes> {
  let spare = new ArrayBuffer()
  for (let done = 0; cores === 1 || done < FEW;) {
    const group = await groups.next()
    if (group.done) return
    for (const job of group.value) {
      const results = await runBatch({ jobs: [job], layout, spare })
      yield results
      spare = results.printed.buffer
      // Signals, and the progress on the screen.
      await setImmediate()
    }
    done += group.value.length
  }
  yield* runInWorkers({ [Symbol.asyncIterator]: () => groups }, layout, cores)
}

/**
 * Each worker has one batch at hand and one that waits, and as many wait again for their turn to be written.
 */
async function* runInWorkers(
  groups: AsyncIterable<Job[]>,
  layout: Layout,
  cores: number,
): AsyncGenerator<Outcomes> {
  const [{ Tinypool }, { pMapIterable }] = await Promise.all([import('tinypool'), import('p-map')])
  const pool = new Tinypool({
    filename: new URL('./parse-worker.js', import.meta.url).href,
    name: 'run',
    minThreads: cores,
    maxThreads: cores,
    resourceLimits: WORKER_MEMORY,
  })
  // What was printed goes back for what is next: left to the collector of garbage, it would pile up.
  const spares: ArrayBuffer[] = []
  const run = (jobs: Job[]): Promise<Outcomes> => {
    const spare = spares.pop() ?? new ArrayBuffer()
    return pool.run({ jobs, layout, spare } satisfies Batch, { transferList: [spare] }) as Promise<Outcomes>
  }
  const limits = { concurrency: 2 * cores, backpressure: 4 * cores }
  try {
    for await (const results of pMapIterable(groups, (jobs) => runSafely(jobs, layout, run), limits)) {
      yield* results
      spares.push(...results.map(({ printed }) => printed.buffer))
    }
  } finally {
    await pool.destroy()
  }
}

/**
 * A text that is too much for a worker ends it: each of its jobs is then done here, where there is more
 * memory.
 */
async function runSafely(
  jobs: Job[],
  layout: Layout,
  run: (jobs: Job[]) => Promise<Outcomes>,
): Promise<Outcomes[]> {
  try {
    return [await run(jobs)]
  } catch {
    const outcomes: Outcomes[] = []
    for (const job of jobs) outcomes.push(await runBatch({ jobs: [job], layout, spare: new ArrayBuffer() }))
    return outcomes
  }
}
