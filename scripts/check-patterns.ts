/**
 * `npm run lint:regexp`: recheck looks for a text that makes a regular expression of `src/` slow, those
 * included that are built of the lexicon. A text that it finds by trial is then tried in this engine: a gap of
 * up to forty characters costs forty times as much and no more, which trial alone does not tell from growth
 * without bound.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { check, type Diagnostics } from 'recheck'
import { collectPatterns, type Pattern } from './patterns/collect-patterns.js'

/** What came out of a pattern that did not change is known. */
const CACHE = path.join(import.meta.dirname, '../node_modules/.cache/jiyao-patterns.json')
const LIMITS = { timeout: 30_000 }
/** A text of a hundred thousand characters takes a linear pattern some milliseconds, any other seconds. */
const LONGEST_ATTACK = 100_000
const MOST_MILLISECONDS = 500

const { patterns, unreached } = await collectPatterns()
const known = readCache()
const faults: string[] = unreached.map((site) => `${site}: nothing builds this pattern here`)
const waiting = [...patterns]
await Promise.all(Array.from({ length: availableParallelism() }, work))
mkdirSync(path.dirname(CACHE), { recursive: true })
writeFileSync(CACHE, JSON.stringify([...known]))
for (const fault of faults.sort()) console.error(fault)
console.log(`${patterns.length} regular expressions, ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)

async function work(): Promise<void> {
  for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
    const key = `/${pattern.source}/${pattern.flags}`
    if (known.has(key)) continue
    const fault = faultOf(pattern, await check(pattern.source, pattern.flags, LIMITS))
    if (fault === null) known.add(key)
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

function readCache(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(CACHE, 'utf8')) as string[])
  } catch {
    return new Set()
  }
}
