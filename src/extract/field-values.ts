/** What stands behind the labels of one kind: every line of every 时间：, 地点： …. */
import type { FieldName, Outline } from '../outline/types.js'
import type { Span } from '../source/located-text.js'

export function valuesOf({ fields }: Pick<Outline, 'fields'>, name: FieldName): Span[] {
  return fields.filter((field) => field.name === name).flatMap(({ values }) => values)
}
