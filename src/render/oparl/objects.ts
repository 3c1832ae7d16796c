/** The objects of OParl, as far as minutes fill them; names and types are those of its JSON schemas. */

const SCHEMA = 'https://schema.oparl.org/1.1/'

type ObjectType =
  | 'AgendaItem'
  | 'Consultation'
  | 'Location'
  | 'Meeting'
  | 'Membership'
  | 'Organization'
  | 'Paper'
  | 'Person'

type Primitive = string | number | boolean | null | undefined
type Value = Primitive | readonly Value[] | { readonly [name: string]: Value }
export type Properties = Record<string, Value>

export interface OparlObject extends Properties {
  id: string
  type: string
}

/** What is not known is left out, as OParl asks: neither null nor an empty list. */
export function oparlObject(type: ObjectType, id: string, properties: Properties): OparlObject {
  return { id, type: `${SCHEMA}${type}`, ...known(properties) }
}

export function known(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
