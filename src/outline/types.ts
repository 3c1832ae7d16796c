/** What the outline hands to the extractors: which line is what, before any meaning is read off it. */
import type { LocatedText, Span } from '../source/located-text.js'
import type { Line } from '../source/line.js'
import type { Part } from '../schema/minutes.js'
import type { FieldName } from '../lexicon/labels.js'

export type { FieldName }

/**
 * A labelled stretch of the head or the tail: 地点：…, a list that runs over several lines, the rows
 * of a table of attendees. A row `| 会议时间 | … |` is a field too.
 */
export interface Field {
  name: FieldName
  /** The label as written, without its colon; an empty span where a heading or table stands for it. */
  label: Span
  /** One for each line, the label taken off; in a table row that is a field, the cells behind the label. */
  values: Span[]
  /** The lines that hold it; rows of a table of attendees have their `cells`. */
  lines: Line[]
}

/** A marker as it opens a line or a point: 三、 （一） 第一项 议题一. */
export interface Marker extends Span {
  /** As written, without the colon that closes 议题一：. */
  written: string
  /** Name of its style in outline/markers.ts. */
  style: string
  number: number | null
}

/** An agenda item before anything but its extent is known. */
export interface ItemDraft extends Span {
  marker: Marker | null
  /** The heading without marker, closing 。 or ：. */
  title: Span
  /** What follows the heading, to the end of the item (empty span where nothing does). */
  body: Span
  /** The lines it stands on, first to last. */
  lines: Line[]
  /** The cell that says who reported. */
  reporters?: Span | undefined
  /** The word of the heading above that passes all below it: 通过 of 通过临时提案10项：. */
  passed?: Span
  /** What a later section says of the same matter: 议定结果 / 关于议题一：会议同意…. */
  answers?: ItemDraft
}

export interface Outline {
  located: LocatedText
  lines: Line[]
  /** Lines before the first item that are no fields: letterhead, title, number, opening. */
  head: Line[]
  /** Labelled lines of head and tail, in their order. */
  fields: Field[]
  items: ItemDraft[]
  /** The markers of headings down to those of the items, one list for each level of each section. */
  numbering: Marker[][]
  /** Lines behind the last item that are no fields: 散会, signature, page footer. */
  tail: Line[]
  /** What each stretch is; extractors add to it. */
  parts: Part[]
}

export interface Label {
  field: FieldName
  /** The label as written, without its colon. */
  label: Span
  /** Where its value starts. */
  valueStart: number
}
