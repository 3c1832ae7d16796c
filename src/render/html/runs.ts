/** Source and facts -> runs of text, cut at every boundary, so that facts may cross each other freely. */
import type { Fact } from './facts.js'
import type { Kind } from './vocabulary.js'

export interface Run {
  start: number
  end: number
  /** Every kind of fact that covers it. */
  kinds: Kind[]
  /** The facts that cover it, innermost first; of more than MOST_FACTS the innermost. */
  facts: Fact[]
  /** Those of all facts that start here, outermost first. */
  opening: Fact[]
}

/** So that a page grows with its text, and not with its text times its facts, whatever the minutes say. */
const MOST_FACTS = 8

/** Runs cover the source without gap or overlap. `cuts` are further offsets where a run has to end. */
export function cutRuns(length: number, facts: Fact[], cuts: number[]): Run[] {
  const starting = [...facts].sort((a, b) => a.start - b.start || b.end - a.end)
  const ending = [...facts].sort((a, b) => a.end - b.end)
  const boundaries = [...new Set([0, length, ...cuts, ...facts.flatMap(({ start, end }) => [start, end])])]
    .filter((offset) => offset >= 0 && offset <= length)
    .sort((a, b) => a - b)
  const covering = new Covering()
  const runs: Run[] = []
  let nextStart = 0
  let nextEnd = 0
  for (const [index, start] of boundaries.entries()) {
    const end = boundaries[index + 1]
    if (end === undefined) break
    for (let fact = ending[nextEnd]; fact && fact.end <= start; fact = ending[++nextEnd]) {
      covering.remove(fact)
    }
    const opening: Fact[] = []
    for (let fact = starting[nextStart]; fact && fact.start <= start; fact = starting[++nextStart]) {
      covering.add(fact)
      opening.push(fact)
    }
    runs.push({ start, end, kinds: covering.kinds(), facts: covering.innermost(MOST_FACTS), opening })
  }
  return runs
}

interface Link {
  fact: Fact
  before: Link | null
  after: Link | null
}

/** The facts that cover the present offset, as a chain from the outermost: each step costs the same. */
class Covering {
  readonly #links = new Map<Fact, Link>()
  readonly #counts = new Map<Kind, number>()
  #last: Link | null = null

  add(fact: Fact): void {
    const link: Link = { fact, before: this.#last, after: null }
    if (this.#last) this.#last.after = link
    this.#last = link
    this.#links.set(fact, link)
    this.#count(fact.kind, 1)
  }

  remove(fact: Fact): void {
    const link = this.#links.get(fact)
    if (!link) return
    if (link.before) link.before.after = link.after
    if (link.after) link.after.before = link.before
    else this.#last = link.before
    this.#links.delete(fact)
    this.#count(fact.kind, -1)
  }

  #count(kind: Kind, change: 1 | -1): void {
    const count = (this.#counts.get(kind) ?? 0) + change
    if (count === 0) this.#counts.delete(kind)
    else this.#counts.set(kind, count)
  }

  kinds(): Kind[] {
    return [...this.#counts.keys()]
  }

  innermost(most: number): Fact[] {
    const facts: Fact[] = []
    for (let link = this.#last; link && facts.length < most; link = link.before) facts.push(link.fact)
    return facts
  }
}
