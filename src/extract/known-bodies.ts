/** Bodies that no ending tells, but the document or the caller does. */
import { foldScript } from '../source/script.js'
import { isGenericName } from './organization-names.js'

/** Names that the document itself shows to be bodies: from the list of attendees, the reporters, the caller. */
export class KnownBodies {
  /** By the first two characters, longest first. */
  readonly #byOpening = new Map<number, string[]>()
  readonly #firsts = new Set<number>()

  constructor(...lists: readonly (readonly string[])[]) {
    for (const names of lists) for (const name of names) this.#add(foldScript(name))
    for (const [opening, names] of this.#byOpening) {
      if (names.length > 1) this.#byOpening.set(opening, [...new Set(names)].sort((a, b) => b.length - a.length))
    }
  }

  #add(name: string): void {
    if (name.length < 2 || isGenericName(name)) return
    const opening = openingOf(name, 0)
    const names = this.#byOpening.get(opening)
    if (names) {
      // Those of one body mostly stand together.
      if (names[names.length - 1] !== name) names.push(name)
    } else this.#byOpening.set(opening, [name])
    this.#firsts.add(name.charCodeAt(0))
  }

  /** The end of the longest known name at the offset, or -1. */
  endAt(text: string, at: number): number {
    if (!this.mayStart(text, at)) return -1
    for (const name of this.#byOpening.get(openingOf(text, at)) ?? NO_NAMES) {
      if (text.startsWith(name, at)) return at + name.length
    }
    return -1
  }

  mayStart(text: string, at: number): boolean {
    return this.#firsts.has(text.charCodeAt(at))
  }
}

const NO_NAMES: readonly string[] = []

/** The two characters at the offset as one small number, which other pairs may share. */
function openingOf(text: string, at: number): number {
  return text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)
}
