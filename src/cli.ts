#!/usr/bin/env node
import { run } from './cli/run.js'

// A reader that went away (`jiyao … | head`) is told to the writer by its callback; nobody else need know.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const { stdin, stdout, stderr } = process
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, interruption })

/** The first signal asks to end, with 128 and its number as shells count; the second ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort(130))
  process.once('SIGTERM', () => controller.abort(143))
  return controller.signal
}
