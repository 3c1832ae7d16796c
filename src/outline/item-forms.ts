/**
 * A form for each matter, as offices fill them in: | 议题编号 | 2021-37 | / | 议题名称 | 审定堤防工程初步设计 | / | 汇报单位 | … |.
 * Where several tables of labels and values name a matter, each is an item.
 */
import { FORM_NUMBER_LABELS, FORM_TITLE_LABELS } from '../lexicon/sections.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import type { Marker } from './types.js'

export interface ItemForm {
  marker: Marker | null
  /** Where the name of the matter starts. */
  start: number
  /** The row of the number, where there is one, and that of the name. */
  lines: Line[]
}

const TITLES = new Set(FORM_TITLE_LABELS)
const NUMBERS = new Set(FORM_NUMBER_LABELS)
const FEWEST_FORMS = 2

/** The forms by their first row. */
export function findItemForms(located: LocatedText, lines: readonly Line[]): ReadonlyMap<Line, ItemForm> {
  const forms = new Map<Line, ItemForm>()
  for (const [index, line] of lines.entries()) {
    if (!isRow(located, line, TITLES)) continue
    const above = lines[index - 1]
    const number = above?.block === line.block && isRow(located, above, NUMBERS) ? above : null
    // | 议题名称 | … | in the midst of a table is one of many rows
    if (!number && above?.block === line.block && above.cells) continue
    const [, name] = line.cells as [Span, Span]
    forms.set(number ?? line, { marker: number && markerOf(located, number), start: name.start, lines: number ? [number, line] : [line] })
  }
  return forms.size < FEWEST_FORMS ? NONE : forms
}
const NONE: ReadonlyMap<Line, ItemForm> = new Map()

function isRow(located: LocatedText, { cells }: Line, labels: ReadonlySet<string>): boolean {
  const [label, value] = cells ?? []
  return cells?.length === 2 && label !== undefined && value !== undefined && value.end > value.start && labels.has(located.slice(label))
}

/** 2021-37 counts by its last number. */
function markerOf(located: LocatedText, { cells }: Line): Marker {
  const [, value] = cells as [Span, Span]
  const digits = /(\d{1,4})号?$/.exec(located.slice(value))?.[1]
  return { ...value, written: located.value(value), style: 'register-number', number: digits === undefined ? null : Number(digits) }
}
