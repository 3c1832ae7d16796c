/** What the stages of reading a list of those present hand to one another. */
import type { Attendees } from '../schema/minutes.js'
import type { Span } from '../source/located-text.js'

/** What stands before a member: 、 joins, ， and a blank cell part, ； 。 and a new line close. */
export type Separator = 'join' | 'comma' | 'stop' | 'line'

/** What stands between two separators and two gaps: 县发改局, 高, 欧阳静（副主任）. */
export interface Chunk extends Span {
  /** Columns of white space before it inside the member; 0 for the first. */
  gap: number
  /** A <br> or the border of a cell stands before it. */
  broken: boolean
  /** White space stands inside: 高　峰. */
  isPadded: boolean
  /** How it reads by itself, before the other entries are known. */
  first: Reading | null
  /** What the bracket behind it holds. */
  note: Span | null
}

export interface Member {
  separator: Separator
  /** First of its line. */
  opensLine: boolean
  chunks: Chunk[]
  /** A colon follows: 市领导：, 市财政局：. */
  isLabel: boolean
}

export interface Reading {
  organization: Span | null
  title: Span | null
  /** None for a body or a post alone; several where the separators between names are lost. */
  names: NameParts[]
  weight: number
  /** By how much the next best way to read it lags behind. */
  margin: number
}

/** A name with a title inside has two parts: 蘇(召集委員)文山. */
export type NameParts = Span[]

export interface Evidence {
  /** bodies: the entries of this list mostly have one; names: mostly none. */
  entries: 'bodies' | 'names' | 'unknown'
  /** Bodies that the document shows elsewhere. */
  bodies: ReadonlySet<string>
  /** Several entries have a note in brackets that is nothing known: 韩梅（腾讯）, 李雷（华为）. */
  unknownNotes: boolean
  /** Bodies stand before the names with white space between: 华为 李雷; 云湖 韩梅. */
  bodiesApart: boolean
  /** Posts stand inside the names: 黃秘書長文山, 梁秘書水清. */
  titlesInside: boolean
  /** Names that the caller knows. */
  persons: ReadonlySet<string>
}

export type ListName = keyof Attendees

/** A person or a body as the list gives it, before anything is put into words. */
export interface RosterEntry {
  /** Null for a body without a person. */
  name: NameParts | null
  organization: Span | null
  title: Span | null
  /** 张三（请假） in the list of those present is of another one; null for the list that the entry stands in. */
  list: ListName | null
  /** The words that are this entry's alone. */
  span: Span
}

/** Of an entry that is read by itself. */
export const NO_EVIDENCE: Evidence = {
  entries: 'unknown',
  bodies: new Set(),
  unknownNotes: false,
  bodiesApart: false,
  titlesInside: false,
  persons: new Set(),
}
