/** What rules look at; what only those that compare words ask for is not made before one of them does. */
import type { Roster } from '../extract/attendees.js'
import type { Outline } from '../outline/types.js'
import { pairBrackets, type Brackets } from './brackets.js'
import type { Row } from './numbering.js'
import type { CheckContext } from './rule.js'

export class LazyContext implements CheckContext {
  readonly outline: Outline
  readonly minutes: CheckContext['minutes']
  readonly rows: readonly Row[]
  readonly #readRosters: () => Iterable<Roster>
  #rosters: readonly Roster[] | null = null
  #brackets: Brackets | null = null

  constructor(
    { outline, minutes, rows }: Pick<CheckContext, 'outline' | 'minutes' | 'rows'>,
    rosters: () => Iterable<Roster>,
  ) {
    this.outline = outline
    this.minutes = minutes
    this.rows = rows
    this.#readRosters = rosters
  }

  get rosters(): readonly Roster[] {
    return (this.#rosters ??= [...this.#readRosters()])
  }

  get brackets(): Brackets {
    return (this.#brackets ??= pairBrackets(this.outline.located, this.outline.lines))
  }
}
