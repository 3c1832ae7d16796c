/** The shape of `Minutes` as JSON Schema, for other languages; made by zod from the same schemas. */
import * as z from 'zod'
import { minutesSchema, positionSchema } from './minutes.js'

/** A JSON Schema document, as far as its reader needs to know it. */
export interface JsonSchema {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly [keyword: string]: unknown
}

const TITLE = 'Minutes of a Chinese meeting (会议纪要)'
const ID = 'urn:jiyao:minutes'

/** The names under which the schemas that several places use stand in `$defs`. */
function nameDefinitions() {
  const names = z.registry<{ id: string }>()
  const { meeting, items, attendees, parts, messages } = minutesSchema.shape
  const item = items.element.shape
  const task = item.tasks.element.shape
  const statement = item.statements.element
  names.add(positionSchema, { id: 'Position' })
  names.add(meeting, { id: 'Meeting' })
  names.add(minutesSchema.shape.agenda.element, { id: 'AgendaEntry' })
  names.add(items.element, { id: 'AgendaItem' })
  names.add(statement, { id: 'Statement' })
  names.add(statement.shape.points.element, { id: 'Point' })
  names.add(item.decisions.element, { id: 'Decision' })
  names.add(item.tasks.element, { id: 'Task' })
  names.add(task.deadline.unwrap(), { id: 'Deadline' })
  names.add(item.reporters.element, { id: 'Department' })
  names.add(meeting.shape.chairs.element, { id: 'Person' })
  names.add(attendees, { id: 'Attendees' })
  names.add(parts.element, { id: 'Part' })
  names.add(messages.element, { id: 'Message' })
  return names
}

function buildJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(minutesSchema, {
    target: 'draft-2020-12',
    metadata: nameDefinitions(),
    override: ({ jsonSchema }) => {
      // Fields may be added in a later version: what an older schema does not know is no error.
      if (jsonSchema.type === 'object') delete jsonSchema.additionalProperties
      // zod's own bounds of an integer; they say nothing about minutes.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return { $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema', $id: ID, title: TITLE, ...rest }
}

/** JSON Schema (draft 2020-12) of what `parseMinutes(source)` returns. */
export const minutesJsonSchema: JsonSchema = /* @__PURE__ */ buildJsonSchema()
