/** Which file in a folder takes the JSON of which text. */
import path from 'node:path'
import { STANDARD_INPUT } from '../read-text.js'
import type { FilePattern } from './file-pattern.js'

export class OutputFolder {
  readonly #folder: string
  readonly #named: ReadonlySet<string>
  readonly #patterns: readonly FilePattern[]
  readonly #taken = new Map<string, string>()

  /** `named` and `patterns` are what is to be read: no target may lie there. */
  constructor(folder: string, named: readonly string[], patterns: readonly FilePattern[]) {
    this.#folder = folder
    this.#named = new Set(named.map((file) => path.resolve(file)))
    this.#patterns = patterns
  }

  /**
   * DIR/NAME.json, and below DIR in the same folders as below the start of the pattern that found the file.
   *
   * @throws Error with a reason, where that would write over what was read or written in this run
   */
  targetOf(file: string, pattern: FilePattern | null): string {
    const { dir, name } = path.parse(pattern ? path.relative(pattern.base, file) : path.basename(file))
    const target = path.join(this.#folder, dir, `${file === STANDARD_INPUT ? 'stdin' : name}.json`)
    const other = this.#taken.get(target)
    if (other !== undefined) throw new Error(`${target} already holds ${other}`)
    if (this.#isRead(target)) throw new Error(`${target} is one of the files to read`)
    this.#taken.set(target, file)
    return target
  }

  #isRead(target: string): boolean {
    if (this.#named.has(path.resolve(target))) return true
    return this.#patterns.some(({ base, matches }) => {
      const inBase = path.relative(base, target).replaceAll(path.sep, '/')
      return !inBase.startsWith('../') && !path.isAbsolute(inBase) && matches(inBase)
    })
  }
}
