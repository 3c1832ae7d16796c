/** The minutes less every `position`, for those who only want the facts. */
import type { Minutes, MinutesWithoutPositions } from './schema/minutes.js'

export function withoutPositions(minutes: Minutes): MinutesWithoutPositions {
  return strip(minutes) as MinutesWithoutPositions
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'position')
      .map(([key, inner]) => [key, strip(inner)]),
  )
}
