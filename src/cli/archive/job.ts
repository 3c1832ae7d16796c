/** One text of an archive, from its bytes to its JSON: in a worker, or where there are few without one. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import { parseMinutes, type Minutes, type MinutesWithoutPositions } from '../../index.js'
import { makeFolder } from '../make-folder.js'
import { readBytes } from '../read-bytes.js'
import { formatOf, textOf, type FormatChoice } from '../read-text.js'
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
export function runJob({ name, source, target }: Job, layout: Layout): Parsed | Failure {
  try {
    const { id, text, format } = readSource(name, source)
    const minutes: AnyMinutes = parseMinutes(text, {
      format: layout.format ?? format,
      positions: layout.positions,
    })
    const value = layout.ids ? { id, minutes } : minutes
    const json = `${JSON.stringify(value, null, layout.oneLine ? undefined : 2)}\n`
    if (target !== null) writeWhole(target, json)
    return { kind: 'parsed', name, json: target === null ? json : null, counts: countsOf(text, minutes) }
  } catch (error) {
    return { kind: 'failed', name, reason: reasonOf(error) }
  }
}

function readSource(
  name: string,
  source: Job['source'],
): { id: Id; text: string; format: 'markdown' | 'auto' } {
  switch (source.kind) {
    case 'file':
      return { id: name, text: textOf(readBytes(source.file)), format: formatOf(source.file) }
    case 'text':
      return { id: name, text: textOf(source.bytes), format: 'auto' }
    case 'record':
      return { ...readRecord(source.bytes), format: 'auto' }
    case 'failure':
      throw new Error(source.reason)
  }
}

/** Under another name until it is whole: whoever stops in between leaves no half file under its own. */
function writeWhole(target: string, json: string): void {
  const folder = path.dirname(target)
  const unfinished = path.join(folder, `.jiyao-${process.pid}-${threadId}.tmp`)
  try {
    makeFolder(folder)
    writeFileSync(unfinished, json)
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new Error(`cannot write ${target}: ${reasonOf(error)}`, { cause: error })
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
