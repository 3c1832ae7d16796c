/** One text of an archive, from its bytes to its JSON: in a worker, or where there are few without one. */
import { parseMinutes, type Minutes, type MinutesWithoutPositions } from '../../index.js'
import { writeWhole } from '../output-folder.js'
import { readBytes } from '../read-bytes.js'
import { textOf, type FormatChoice, type ReadText } from '../read-text.js'
import { reasonOf } from '../reason-of.js'
import { readRecord, type Id } from './ndjson.js'

export interface Job {
  /** What a complaint calls it. */
  name: string
  source:
    | { kind: 'file'; file: string }
    /** A text. */
    | { kind: 'text'; bytes: Uint8Array }
    /** A line `{"id": …, "text": …}`. */
    | { kind: 'record'; bytes: Uint8Array }
    /** Nothing to read: why is known already. */
    | { kind: 'failure'; reason: string }
  /** The file to write; null: the JSON is given back. */
  target: string | null
}

export interface Layout {
  /** null: by the ending of each file. */
  format: FormatChoice | null
  positions: boolean
  /** JSON on one line, or for people. */
  oneLine: boolean
  /** `{"id": …, "minutes": …}` in place of the minutes alone. */
  ids: boolean
  /** `{"source": …, "minutes": …}`: the text that positions are about. */
  sources: boolean
}

interface Counts {
  characters: number
  items: number
  decisions: number
  tasks: number
  messages: number
}

export interface Parsed {
  kind: 'parsed'
  name: string
  /** null where it was written to the target. */
  json: string | null
  counts: Counts
}

export interface Failure {
  kind: 'failed'
  name: string
  reason: string
}

type AnyMinutes = Minutes | MinutesWithoutPositions

/** Never throws: what fails is an outcome, too. */
export async function runJob({ name, source, target }: Job, layout: Layout): Promise<Parsed | Failure> {
  try {
    const { id, text, format } = await readSource(name, source, layout.format ?? undefined)
    const minutes: AnyMinutes = parseMinutes(text, { format, positions: layout.positions })
    const { ids, sources } = layout
    const value = ids || sources ? { ...(ids && { id }), ...(sources && { source: text }), minutes } : minutes
    const json = `${JSON.stringify(value, null, layout.oneLine ? undefined : 2)}\n`
    if (target !== null) writeWhole(target, json)
    return { kind: 'parsed', name, json: target === null ? json : null, counts: countsOf(text, minutes) }
  } catch (error) {
    return { kind: 'failed', name, reason: reasonOf(error) }
  }
}

async function readSource(
  name: string,
  source: Job['source'],
  format: FormatChoice | undefined,
): Promise<Pick<ReadText, 'text' | 'format'> & { id: Id }> {
  switch (source.kind) {
    case 'file':
      return { id: name, ...(await textOf(source.file, readBytes(source.file), format)) }
    case 'text':
      return { id: name, ...(await textOf(null, source.bytes, format)) }
    case 'record':
      return { ...readRecord(source.bytes), format: format ?? 'auto' }
    case 'failure':
      throw new Error(source.reason)
  }
}

function countsOf(text: string, { items, messages }: AnyMinutes): Counts {
  let decisions = 0
  let tasks = 0
  for (const item of items) {
    decisions += item.decisions.length
    tasks += item.tasks.length
  }
  return { characters: text.length, items: items.length, decisions, tasks, messages: messages.length }
}
