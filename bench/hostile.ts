/**
 * `npm run bench:hostile`: texts made to be slow, 1 MB each, beside ordinary minutes of that size.
 *
 *   npm run bench:hostile [-- --json] [-- --check]
 *
 * --check exits 1 where a character takes more than 5 times as long as one of ordinary minutes.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { importBuilt } from './built.js'
import { HOSTILE_TEXTS, repeated } from './hostile-texts.js'

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
})
/** In UTF-16 code units: 1 MB of Chinese in UTF-8. */
const LENGTH = 340_000
const RUNS = 5
const LIMIT = 5

interface Row {
  format: 'text' | 'markdown'
  kind: string
  nanosecondsPerCharacter: number
  ratio: number
}

const { parseMinutes } = await importBuilt()
const seed = readFileSync(path.join(import.meta.dirname, '../seeds/taicang-2021-60.txt'), 'utf8')
const rows = (['text', 'markdown'] as const).flatMap((format) => measure(format))
if (flags.json) console.log(JSON.stringify(rows, null, 2))
else print(rows)
if (flags.check) process.exitCode = rows.every(({ ratio }) => ratio <= LIMIT) ? 0 : 1

function measure(format: Row['format']): Row[] {
  const ordinary = timeOf(repeated(`${seed}\n`, LENGTH), format)
  const kinds = Object.entries(HOSTILE_TEXTS).map(([kind, make]): Row => {
    const nanosecondsPerCharacter = timeOf(make(LENGTH), format)
    return { format, kind, nanosecondsPerCharacter, ratio: nanosecondsPerCharacter / ordinary }
  })
  return [{ format, kind: 'ordinary minutes', nanosecondsPerCharacter: ordinary, ratio: 1 }, ...kinds]
}

/** The median of some runs, in nanoseconds a character; a run of more than ten seconds is not repeated. */
function timeOf(text: string, format: Row['format']): number {
  const times: number[] = []
  for (let run = 0; run < RUNS && (times[0] ?? 0) < 10_000; run++) {
    const start = performance.now()
    parseMinutes(text, { format })
    times.push(performance.now() - start)
  }
  const median = times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
  return (median * 1e6) / text.length
}

function print(all: Row[]): void {
  console.log(`${'as'.padEnd(10)}${'kind'.padEnd(26)}ns/character   ratio`)
  for (const { format, kind, nanosecondsPerCharacter, ratio } of all) {
    const numbers = `${nanosecondsPerCharacter.toFixed(0).padStart(12)}${ratio.toFixed(2).padStart(8)}`
    console.log(format.padEnd(10) + kind.padEnd(26) + numbers)
  }
}
