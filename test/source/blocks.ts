import type { PhysicalLine } from '../../src/source/line.js'

/** With blocks counted as they come: what tells them apart is no matter of their numbers. */
export function withBlocksCounted(lines: PhysicalLine[]): PhysicalLine[] {
  const numbers = new Map<number, number>()
  return lines.map((line) => {
    if (!numbers.has(line.block)) numbers.set(line.block, numbers.size)
    return { ...line, block: numbers.get(line.block) ?? 0 }
  })
}
