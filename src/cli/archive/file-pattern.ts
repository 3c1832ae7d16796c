/**
 * `archive/**` + `/*.{md,txt}`: the files that a pattern names, one after another in the order of their
 * names, folder by folder. Matching is picomatch's; walking is done here, because libraries that find files
 * give a list of all, or any order: this holds one folder at a time, and the order is the same on every
 * machine.
 */
import { lstatSync, readdirSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { reasonOf } from '../reason-of.js'

export interface FilePattern {
  /** The folder that it starts from. */
  base: string
  matches: (fileInBase: string) => boolean
  /** How many names deep below `base` a match can lie. */
  depth: number
}

export type Found = { file: string } | { folder: string; reason: string }

/**
 * null where the argument names a file as it stands, brackets or not, or holds nothing that stands for
 * others.
 */
export function readFilePattern(argument: string): FilePattern | null {
  if (isThere(argument)) return null
  const { base, glob, isGlob } = picomatch.scan(path.sep === '\\' ? argument.replaceAll('\\', '/') : argument)
  if (!isGlob) return null
  // An escaped bracket in a folder's name is the bracket.
  return { base: base.replace(/\\(.)/g, '$1') || '.', matches: picomatch(glob), depth: depthOf(glob) }
}

function isThere(argument: string): boolean {
  try {
    return lstatSync(argument, { throwIfNoEntry: false }) !== undefined
  } catch {
    // minutes.txt/x: reading it says why it cannot be read.
    return true
  }
}

function depthOf(glob: string): number {
  const flat = glob.replace(/\{[^{}/]*\}/g, '')
  return flat.includes('**') || /[{(]/.test(flat) ? Number.POSITIVE_INFINITY : flat.split('/').length
}

/**
 * Names that begin with a dot are left out, and links to folders are not followed, so that no circle is
 * walked.
 */
export function* filesOf({ base, matches, depth }: FilePattern, below = ''): Generator<Found> {
  const folder = path.join(base, below)
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield { folder, reason: reasonOf(error) }
    return
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const inBase = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      if (inBase.split('/').length < depth) yield* filesOf({ base, matches, depth }, inBase)
    } else if (matches(inBase) && (entry.isFile() || isLinkToFile(path.join(base, inBase)))) {
      yield { file: path.join(base, inBase) }
    }
  }
}

function isLinkToFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    // Reading it says why it cannot be read.
    return true
  }
}
