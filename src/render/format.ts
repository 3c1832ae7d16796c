/** What a format is, to whoever writes one and to whoever lets people choose among them. */
import type { Minutes } from '../schema/minutes.js'

/** One meeting as a format gets it. */
export interface ParsedMeeting {
  minutes: Minutes
  /** The very string that was parsed: positions point into it. */
  source: string
}

/** What a caller may say of a document that minutes do not. */
export interface RenderOptions {
  /** Where identifiers of OParl begin, a URL (default `https://example.org/`). */
  baseUrl?: string
  /** Whose minutes these are, in ISO 3166-1 alpha-2, for Akoma Ntoso (default `cn`). */
  country?: string
}

export type Rendered = string | Uint8Array

interface Description {
  /** What `--to` takes. */
  readonly name: string
  /** Of its files, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** For people, in half a line. */
  readonly description: string
  /** Whether it gives bytes, which no terminal should show, and not text. */
  readonly binary: boolean
}

/** A document for each meeting. */
export interface SingleFormat extends Description {
  readonly joins: false
  render(meeting: ParsedMeeting, options?: RenderOptions): Rendered | Promise<Rendered>
}

/** One document for all meetings, in their order. */
export interface JoiningFormat extends Description {
  readonly joins: true
  render(meetings: readonly ParsedMeeting[], options?: RenderOptions): Rendered | Promise<Rendered>
}

export type RenderFormat = SingleFormat | JoiningFormat
