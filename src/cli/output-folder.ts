/** Which file in a folder takes what is made of which file, and writing it there. */
import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FilePattern } from './archive/file-pattern.js'
import { makeFolder } from './make-folder.js'
import { STANDARD_INPUT } from './read-text.js'
import { reasonOf } from './reason-of.js'

interface Target {
  /** What the content is made of: a file, or the name of what is made of all. */
  from: string
  /** json, without its dot. */
  extension: string
  /** The pattern that found the file. */
  pattern?: FilePattern | null
}

export class OutputFolder {
  readonly #folder: string
  readonly #named: ReadonlySet<string>
  readonly #patterns: readonly FilePattern[]
  readonly #taken = new Map<string, string>()

  /**
   * Makes the folder. `named` and `patterns` are what is to be read: no target may lie there.
   *
   * @throws Error with a reason for one line
   */
  constructor(folder: string, named: readonly string[], patterns: readonly FilePattern[] = []) {
    this.#folder = folder
    this.#named = new Set(named.map((file) => path.resolve(file)))
    this.#patterns = patterns
    try {
      makeFolder(folder)
    } catch (error) {
      throw new Error(`${folder}: ${reasonOf(error)}`, { cause: error })
    }
  }

  /**
   * DIR/NAME.ENDING, and below DIR in the same folders as below the start of the pattern that found the file.
   *
   * @throws Error with a reason, where that would write over what was read or written in this run, or
   *   elsewhere
   */
  targetOf({ from, extension, pattern }: Target): string {
    const { dir, name } = path.parse(pattern ? path.relative(pattern.base, from) : path.basename(from))
    const target = path.join(this.#folder, dir, `${from === STANDARD_INPUT ? 'stdin' : name}.${extension}`)
    const other = this.#taken.get(target)
    if (other !== undefined) throw new Error(`${target} already holds ${other}`)
    if (isOutside(path.relative(this.#folder, target))) throw new Error(`${target} is not in ${this.#folder}`)
    if (this.#isRead(target)) throw new Error(`${target} is one of the files to read`)
    this.#taken.set(target, from)
    return target
  }

  #isRead(target: string): boolean {
    if (this.#named.has(path.resolve(target))) return true
    return this.#patterns.some(({ base, matches }) => {
      const inBase = path.relative(base, target)
      return !isOutside(inBase) && matches(inBase.replaceAll(path.sep, '/'))
    })
  }
}

function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
}

/**
 * Under another name until it is whole: whoever stops in between leaves no half file under its own.
 *
 * @throws Error with a reason for one line
 */
export function writeWhole(target: string, content: string | Uint8Array): void {
  const folder = path.dirname(target)
  const unfinished = path.join(folder, `.jiyao-${randomUUID()}.tmp`)
  try {
    makeFolder(folder)
    writeFileSync(unfinished, content, { flag: 'wx' })
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new Error(`cannot write ${target}: ${reasonOf(error)}`, { cause: error })
  }
}
