/** What was done, as one line to end with. */
import type { Outcomes } from './batch.js'

export class Tally {
  parsed = 0
  failed = 0
  readonly #sums = { characters: 0, items: 0, decisions: 0, tasks: 0, messages: 0 }
  readonly #started = performance.now()

  add(outcome: Outcomes['outcomes'][number]): void {
    if (outcome.kind === 'failed') {
      this.failed++
      return
    }
    this.parsed++
    this.#sums.characters += outcome.counts.characters
    this.#sums.items += outcome.counts.items
    this.#sums.decisions += outcome.counts.decisions
    this.#sums.tasks += outcome.counts.tasks
    this.#sums.messages += outcome.counts.messages
  }

  get done(): number {
    return this.parsed + this.failed
  }

  /**
   * `1,234 files: 8,638 items, …; 2 failed; 1.9 s, 649 files/s, 3.1 million characters/s`; `unit` is file or
   * line.
   */
  summary(unit: string): string {
    const seconds = (performance.now() - this.#started) / 1000
    const { characters, items, decisions, tasks, messages } = this.#sums
    const found = [counted(items, 'item'), counted(decisions, 'decision'), counted(tasks, 'task')]
    return [
      `${counted(this.done, unit)}: ${[...found, counted(messages, 'message')].join(', ')}`,
      `${grouped(this.failed)} failed`,
      `${seconds.toFixed(1)} s, ${this.#rate(unit)}, ${(characters / seconds / 1e6).toFixed(2)} million characters/s`,
    ].join('; ')
  }

  #rate(unit: string): string {
    return `${grouped(Math.round((this.done / (performance.now() - this.#started)) * 1000))} ${unit}s/s`
  }
}

function counted(count: number, unit: string): string {
  return `${grouped(count)} ${unit}${count === 1 ? '' : 's'}`
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
