#!/usr/bin/env node
import { run } from './cli/run.js'

// A reader that went away (`jiyao … | head`) is told to the writer by its callback; nobody else need know.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2), process)
