/** The minutes as they are. */
import type { MinutesWithoutPositions } from '../schema/minutes.js'

/**
 * @returns indented JSON in one document, with a line end behind it
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderJson } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * JSON.parse(renderJson(minutes)).items.length // => 1
 * ```
 */
export function renderJson(minutes: MinutesWithoutPositions): string {
  return `${JSON.stringify(minutes, null, 2)}\n`
}
