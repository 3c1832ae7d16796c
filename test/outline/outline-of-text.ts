/** The outline of a source, and its parts as the strings that tests compare. */
import { buildOutline } from '../../src/outline/outline.js'
import type { Outline } from '../../src/outline/types.js'
import { readSource, type Format } from '../../src/source/read-source.js'

export function outlineOfText(source: string, format: Format = 'text'): Outline {
  return buildOutline(readSource(source, format))
}

/** 三、|审议《甲办法》 for each item; nothing before the bar where the item has no marker. */
export function itemsIn(source: string, format: Format = 'text'): string[] {
  const { located, items } = outlineOfText(source, format)
  return items.map(({ marker, title }) => `${marker?.written ?? ''}|${located.value(title)}`)
}

/** time:2月3日 for each value of each field. */
export function fieldsIn(source: string, format: Format = 'text'): string[] {
  const { located, fields } = outlineOfText(source, format)
  return fields.map(({ name, values }) => `${name}:${values.map((value) => located.value(value)).join('/')}`)
}
