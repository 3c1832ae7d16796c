/** Text broken at a fixed width: which line breaks are none, and which lines are page numbers. */
import type { PhysicalLine } from './line.js'

export interface Wraps {
  /** Indexes of lines that continue the line before. */
  joined: Set<number>
  /** Indexes of lines that are page furniture inside the text: — 2 —. */
  dropped: Set<number>
}

export function findWraps(_source: string, _lines: PhysicalLine[]): Wraps {
  return { joined: new Set(), dropped: new Set() }
}
