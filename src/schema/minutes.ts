/**
 * The output of the parser as zod schemas, and every public type inferred from them.
 *
 * Nothing else in the project declares these shapes. Fields may be added here; the names
 * are public API, so none may be renamed or dropped.
 */
import * as z from 'zod'

/** A place in the source, as unist has it: line and column from 1, offset in UTF-16 code units from 0. */
const pointSchemaOfPlace = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})

/** From the first character to behind the last: `source.slice(start.offset, end.offset)`. */
export const positionSchema = z.object({ start: pointSchemaOfPlace, end: pointSchemaOfPlace })
export type Position = z.infer<typeof positionSchema>

export const VERDICTS = [
  'approved',
  'approved-in-principle',
  'rejected',
  'deferred',
  'referred',
  'resolved',
] as const

/** What a stretch of the document is; together with the messages the parts cover every character. */
const PART_ROLES = [
  'metadata',
  'letterhead',
  'title',
  'document-number',
  'opening',
  'field',
  'section',
  'item',
  'attendance',
  'closing',
  'tail',
  'footer',
] as const

/** How much a message matters: an `error` should not be issued, a `warning` should be looked at. */
export const SEVERITIES = ['warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The schemas with `place` in every node that stands somewhere in the source. */
function buildSchemas<Place extends z.ZodRawShape>(place: Place) {
  const departmentSchema = z.object({
    ...place,
    /** As written: 城管局. */
    name: z.string(),
    /** With what an enumeration left out put back: 市城管局; else equal to `name`. */
    fullName: z.string(),
  })
  const personSchema = z.object({
    ...place,
    /** Without padding: 李　强 -> 李强. Empty where a list names the body alone. */
    name: z.string(),
    organization: z.string().nullable(),
    title: z.string().nullable(),
  })
  const meetingSchema = z.object({
    ...place,
    body: z.string().nullable(),
    kind: z.string().nullable(),
    ordinal: z.int().nullable(),
    term: z.int().nullable(),
    /** ISO 8601; `--08-20` where the text names no year. */
    date: z.string().nullable(),
    endDate: z.string().nullable(),
    time: z.string().nullable(),
    place: z.string().nullable(),
    chairs: z.array(personSchema),
    recorders: z.array(personSchema),
  })
  const agendaEntrySchema = z.object({
    ...place,
    action: z.string().nullable(),
    subjects: z.array(z.string()),
  })
  const pointSchema = z.object({
    ...place,
    marker: z.string(),
    number: z.int(),
    text: z.string(),
    get points(): z.ZodArray<typeof pointSchema> {
      return z.array(pointSchema)
    },
  })
  const statementSchema = z.object({
    ...place,
    /** 会议强调; null for text that no such verb opens. */
    act: z.string().nullable(),
    text: z.string(),
    points: z.array(pointSchema),
  })
  const decisionSchema = z.object({
    ...place,
    verdict: z.enum(VERDICTS),
    phrase: z.string(),
    subjects: z.array(z.string()),
    text: z.string(),
    issuingAuthority: departmentSchema.nullable(),
    votes: z
      .object({
        for: z.int().nullable(),
        against: z.int().nullable(),
        abstain: z.int().nullable(),
      })
      .nullable(),
  })
  const deadlineSchema = z.object({
    ...place,
    text: z.string(),
    /** The last day that still meets it, ISO 8601; null where it cannot be computed. */
    date: z.string().nullable(),
  })
  const taskSchema = z.object({
    ...place,
    action: z.string(),
    leadDepartments: z.array(departmentSchema),
    supportingDepartments: z.array(departmentSchema),
    assignees: z.array(personSchema),
    deadline: deadlineSchema.nullable(),
  })
  const agendaItemSchema = z.object({
    ...place,
    marker: z.string().nullable(),
    number: z.int().nullable(),
    title: z.string(),
    action: z.string().nullable(),
    subjects: z.array(z.string()),
    reporters: z.array(departmentSchema),
    statements: z.array(statementSchema),
    decisions: z.array(decisionSchema),
    tasks: z.array(taskSchema),
  })
  const attendeesSchema = z.object({
    present: z.array(personSchema),
    observers: z.array(personSchema),
    absent: z.array(personSchema),
  })
  const partSchema = z.object({ ...place, role: z.enum(PART_ROLES) })
  const messageSchema = z.object({
    ...z.object(place).partial().shape,
    ruleId: z.string(),
    severity: z.enum(SEVERITIES),
    reason: z.string(),
  })
  return {
    departmentSchema,
    personSchema,
    meetingSchema,
    agendaEntrySchema,
    pointSchema,
    statementSchema,
    decisionSchema,
    deadlineSchema,
    taskSchema,
    agendaItemSchema,
    attendeesSchema,
    partSchema,
    messageSchema,
    minutesSchema: z.object({
      title: z.string().nullable(),
      documentNumber: z.string().nullable(),
      issuer: z.string().nullable(),
      issueDate: z.string().nullable(),
      copyTo: z.array(z.string()),
      meeting: meetingSchema,
      agenda: z.array(agendaEntrySchema),
      items: z.array(agendaItemSchema),
      attendees: attendeesSchema,
      /** What each stretch of the document is, in its order. */
      parts: z.array(partSchema),
      messages: z.array(messageSchema),
    }),
  }
}

const schemas = buildSchemas({ position: positionSchema })

/** What `parseMinutes(source)` returns. */
export const minutesSchema = schemas.minutesSchema
/** What `parseMinutes(source, { positions: false })` returns. */
export const minutesWithoutPositionsSchema = buildSchemas({}).minutesSchema

export type Minutes = z.infer<typeof minutesSchema>
export type MinutesWithoutPositions = z.infer<typeof minutesWithoutPositionsSchema>
export type Meeting = z.infer<typeof schemas.meetingSchema>
export type AgendaEntry = z.infer<typeof schemas.agendaEntrySchema>
export type AgendaItem = z.infer<typeof schemas.agendaItemSchema>
export type Statement = z.infer<typeof schemas.statementSchema>
export type Point = z.infer<typeof schemas.pointSchema>
export type Decision = z.infer<typeof schemas.decisionSchema>
export type Verdict = Decision['verdict']
export type Task = z.infer<typeof schemas.taskSchema>
export type Deadline = z.infer<typeof schemas.deadlineSchema>
export type Department = z.infer<typeof schemas.departmentSchema>
export type Person = z.infer<typeof schemas.personSchema>
export type Attendees = z.infer<typeof schemas.attendeesSchema>
export type Part = z.infer<typeof schemas.partSchema>
export type PartRole = Part['role']
export type Message = z.infer<typeof schemas.messageSchema>
