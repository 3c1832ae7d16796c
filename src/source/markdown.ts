import type { PhysicalLine } from './line.js'
import { readPlainText } from './plain-text.js'
export function readMarkdown(source: string): PhysicalLine[] {
  return readPlainText(source)
}
