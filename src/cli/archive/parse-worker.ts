/** What a worker does with the jobs that it is given. */
import { Tinypool } from 'tinypool'
import { runBatch, type Batch } from './batch.js'

type Movable = Parameters<typeof Tinypool.move>[0]

/** A pool calls the default export or one by name: this. What is printed is handed over, not copied. */
export async function run(batch: Batch): Promise<unknown> {
  const outcomes = await runBatch(batch)
  const movable = { [Tinypool.transferableSymbol]: outcomes.printed.buffer, [Tinypool.valueSymbol]: outcomes }
  // The library's type knows these two properties by other names.
  return Tinypool.move(movable as unknown as Movable)
}
