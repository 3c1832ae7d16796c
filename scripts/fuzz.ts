/**
 * `npm run fuzz`: tries texts that nobody wrote, and tells what does not hold for them.
 *
 *   npm run fuzz -- --kind mutated --cases 100000 --seed 7
 *
 * The same seed gives the same texts. Exits 1 where something did not hold, and prints for each fault the
 * smallest text that shows it. Which texts took longest for their length is told and decides nothing.
 */
import { Command, InvalidArgumentError, Option } from 'commander'
import fc from 'fast-check'
import { FUZZ_KINDS, type FuzzCase } from '../test/fuzz/kinds.js'

/** After a fault, the rest of its batch is left out. */
const BATCH = 250
/** Shorter texts tell more of the clock than of the parser. */
const SHORTEST_TIMED = 1000
const SLOWEST_TOLD = 3

interface Fault {
  count: number
  source: string
  breaks: string
}

interface Timed {
  perCharacter: number
  source: string
}

const options = new Command()
  .addOption(
    new Option('--kind <kind>', 'what to try').choices([...Object.keys(FUZZ_KINDS), 'all']).default('all'),
  )
  .option('--cases <number>', 'how many of each kind', readNumber, 10_000)
  .option('--seed <number>', 'which ones', readNumber, 1)
  .parse()
  .opts<{ kind: string; cases: number; seed: number }>()

for (const [name, { cases }] of Object.entries(FUZZ_KINDS)) {
  if (options.kind === 'all' || options.kind === name) fuzz(name, cases)
}

function readNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('It takes a whole number.')
  return number
}

function fuzz(name: string, cases: fc.Arbitrary<FuzzCase>): void {
  const faults = new Map<string, Fault>()
  const slowest: Timed[] = []
  let tried = 0
  for (let batch = 0; tried < options.cases; batch++) {
    const property = fc.property(cases, (found) => {
      const lines = timed(found, slowest)
      if (lines.length > 0) throw new Error(lines.join('\n'))
    })
    const numRuns = Math.min(BATCH, options.cases - tried)
    const {
      numRuns: ran,
      failed,
      counterexample,
      errorInstance,
    } = fc.check(property, { numRuns, seed: options.seed + batch })
    tried += Math.max(ran, 1)
    if (failed) tell(faults, counterexample?.[0].source ?? '', describe(errorInstance))
    if (batch % 400 === 399) console.log(`${name}: ${tried} so far, ${faults.size} faults`)
  }
  console.log(`${name}: ${tried} tried, ${faults.size} faults`)
  for (const [kind, { count }] of faults) console.log(`  ${count} × ${kind}`)
  for (const { perCharacter, source } of slowest) {
    console.log(
      `  slow: ${(perCharacter * 1000).toFixed(1)} µs a character, ${JSON.stringify(source.slice(0, 120))}`,
    )
  }
  if (faults.size > 0) process.exitCode = 1
}

function timed({ source, breaks }: FuzzCase, slowest: Timed[]): string[] {
  const start = performance.now()
  const lines = breaks()
  if (source.length < SHORTEST_TIMED) return lines
  slowest.push({ perCharacter: (performance.now() - start) / source.length, source })
  slowest.sort((one, other) => other.perCharacter - one.perCharacter)
  slowest.splice(SLOWEST_TOLD)
  return lines
}

/** What was thrown, or the laws that do not hold, one a line. */
function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.name === 'Error' ? thrown.message : (thrown.stack ?? thrown.message)
}

function tell(faults: Map<string, Fault>, source: string, breaks: string): void {
  // Faults of one kind differ in numbers and in what they quote.
  const kind = (breaks.split('\n')[0] ?? '').replace(/"(?:[^"\\]|\\.)*"/g, '…').replace(/\d+/g, 'n')
  const known = faults.get(kind)
  faults.set(kind, { count: (known?.count ?? 0) + 1, source, breaks })
  if (!known) console.log(`\n${breaks}\n${JSON.stringify(source)}\n`)
}
