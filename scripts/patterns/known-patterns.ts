/**
 * Patterns that were checked and found linear, kept in the repository: what a pattern does to time is a property of
 * its source and flags, so one that did not change is not checked again. Another version of recheck knows none.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const LIST = path.join(import.meta.dirname, 'known-patterns.txt')
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string }
const HEADING = `recheck ${version}`
const KEY_LENGTH = 16

export function keyOf({ source, flags }: { source: string; flags: string }): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, KEY_LENGTH)
}

/** None where the list is missing or was made by another version. */
export function readKnownPatterns(): Set<string> {
  try {
    const [heading, ...keys] = readFileSync(LIST, 'utf8').trim().split('\n')
    return new Set(heading === HEADING ? keys : [])
  } catch {
    return new Set()
  }
}

/** In order, so that a change of one pattern is one line of difference. */
export function writeKnownPatterns(keys: Iterable<string>): void {
  writeFileSync(LIST, `${[HEADING, ...[...keys].sort()].join('\n')}\n`)
}
