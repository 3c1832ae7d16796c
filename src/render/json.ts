/** The minutes as they are. */
import type { MinutesWithoutPositions } from '../schema/minutes.js'

/** @returns indented JSON in one document, with a line end behind it */
export function renderJson(minutes: MinutesWithoutPositions): string {
  return `${JSON.stringify(minutes, null, 2)}\n`
}
