/** What page and worker say to each other. */
import type { Message } from '../../src/index.js'
import type { LedgerRow } from '../../src/render/ledger/columns.js'

export type SourceFormat = 'auto' | 'text' | 'markdown'

/** Parse this. */
export interface ParseRequest {
  kind: 'parse'
  source: string
  format: SourceFormat
}

/** Render what was parsed last, by the name of a format of `jiyao/render`. */
interface RenderRequest {
  kind: 'render'
  name: string
}

export type Request = ParseRequest | RenderRequest

interface Counts {
  items: number
  decisions: number
  tasks: number
  attendees: number
}

/** What was made of a text, ready to be shown. */
export interface Analysis {
  kind: 'analysis'
  counts: Counts
  /** The annotated page. */
  html: string
  json: string
  messages: Message[]
  rows: LedgerRow[]
  milliseconds: number
}

export interface RenderedFile {
  kind: 'file'
  name: string
  extension: string
  mediaType: string
  content: string | Uint8Array<ArrayBuffer>
}

interface Failure {
  kind: 'failure'
  reason: string
}

export type Answer = Analysis | RenderedFile | Failure
