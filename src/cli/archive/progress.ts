/** A bar on the screen while an archive is read. */
import { clearLine, cursorTo } from 'node:readline'
import type { Writable } from 'node:stream'

export interface Progress {
  show(done: number, failed: number): void
  /** Leaves the line free, for one that is to stay; the bar comes back below it. */
  clear(): void
  end(): void
}

const NONE: Progress = { show: () => undefined, clear: () => undefined, end: () => undefined }

/** `total` null: nobody knows; `screen` null: nobody looks. */
export async function startProgress(
  screen: Writable | null,
  total: number | null,
  unit: string,
): Promise<Progress> {
  if (screen === null) return NONE
  const {
    default: { SingleBar },
  } = await import('cli-progress')
  const known = `[{bar}] {percentage} %  {value} of {total} ${unit}s  {failed} failed  {eta_formatted} left`
  const unknown = `{value} ${unit}s  {failed} failed  {duration_formatted}`
  const bar = new SingleBar({
    stream: screen,
    format: total === null ? unknown : known,
    barsize: 30,
    clearOnComplete: true,
    // Signals are dealt with where whole lines are written.
    gracefulExit: false,
    hideCursor: null,
  })
  bar.start(total ?? 0, 0, { failed: 0 })
  return {
    show: (done, failed) => bar.update(done, { failed }),
    clear: () => {
      cursorTo(screen, 0)
      clearLine(screen, 0)
    },
    end: () => bar.stop(),
  }
}
