/**
 * `npm run lint:regexp`: recheck looks for a text that makes a regular expression of `src/` slow, those
 * included that are built of the lexicon. A text that it finds by trial is then tried in this engine: a gap of
 * up to forty characters costs forty times as much and no more, which trial alone does not tell from growth
 * without bound. What was found linear before is not checked again, unless `--all` asks for it.
 */
import { availableParallelism } from 'node:os'
import { createContext, runInContext } from 'node:vm'
import { check, type Diagnostics } from 'recheck'
import { collectPatterns, type Pattern } from './patterns/collect-patterns.js'
import { keyOf, readKnownPatterns, writeKnownPatterns } from './patterns/known-patterns.js'

const LIMITS = { timeout: 30_000 }
/** A text of a hundred thousand characters takes a linear pattern some milliseconds, any other seconds. */
const LONGEST_ATTACK = 100_000
const MOST_MILLISECONDS = 500

const { patterns, unreached } = await collectPatterns()
const known = process.argv.includes('--all') ? new Set<string>() : readKnownPatterns()
const linear = new Set<string>()
const faults: string[] = unreached.map((site) => `${site}: nothing builds this pattern here`)
const waiting = patterns.filter((pattern) => !known.has(keyOf(pattern)))
const checked = waiting.length
for (const pattern of patterns) if (known.has(keyOf(pattern))) linear.add(keyOf(pattern))
await Promise.all(Array.from({ length: availableParallelism() }, work))
writeKnownPatterns(linear)
for (const fault of faults.sort()) console.error(fault)
console.log(`${patterns.length} regular expressions, ${checked} checked now, ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)

async function work(): Promise<void> {
  for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
    const fault = faultOf(pattern, await check(pattern.source, pattern.flags, LIMITS))
    if (fault === null) linear.add(keyOf(pattern))
    else faults.push(`${pattern.site}: ${fault}`)
  }
}

function faultOf(pattern: Pattern, found: Diagnostics): string | null {
  switch (found.status) {
    case 'safe':
      return null
    case 'unknown':
      return `not known (${found.error.kind})`
    case 'vulnerable':
      if (found.checker === 'fuzz' && !isSlow(pattern, attackOf(found))) return null
      return `${found.complexity.summary}, with ${found.attack.pattern.slice(0, 200)}`
  }
}

type Vulnerable = Extract<Diagnostics, { status: 'vulnerable' }>

function attackOf({ attack: { pumps, suffix } }: Vulnerable): string {
  const longest = pumps.reduce((length, { pump }) => length + pump.length, 0)
  const times = Math.ceil(LONGEST_ATTACK / Math.max(1, longest))
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
}

/** The engine is stopped where it takes too long. */
function isSlow({ source, flags }: Pattern, text: string): boolean {
  const context = createContext({ pattern: new RegExp(source, flags.replace(/[gy]/g, '')), text })
  try {
    runInContext('pattern.test(text)', context, { timeout: MOST_MILLISECONDS })
    return false
  } catch {
    return true
  }
}
