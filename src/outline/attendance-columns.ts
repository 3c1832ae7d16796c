/** What stands over the columns of a table of attendees: 单位, 姓名, 职务, in any order and in other words. */
import { TABLE_COLUMNS } from '../lexicon/attendance-words.js'

export type Column = 'organization' | 'name' | 'title' | 'post' | 'standing' | 'ignored'

const COLUMN_OF_HEADING = new Map<string, Column>()
for (const column of ['organization', 'name', 'title', 'standing', 'ignored'] as const) {
  for (const heading of TABLE_COLUMNS[column]) COLUMN_OF_HEADING.set(heading, column)
}
/** 单位及职务, 单位职称: body and post in one cell. */
const POST_HEADING = /^(?:工作)?单位(?:[及和与、/]|名称及)?职[务称位]$/

/** What is said of the meeting before the heading itself: 参会部门, 出席人员. */
const ATTENDING = /^(?:参会|出席|与会|列席|参加|所在|所属|工作)/
/** Headings in other words: 参与者, 承办公司, 现任职务. */
const LOOSE_HEADINGS: readonly [Column, RegExp][] = [
  ['organization', /单位$|部门$|公司$|机构$/],
  ['title', /职[务位称]$/],
  ['name', /人$|者$|姓名|人员$/],
]

/** The column of a heading, 姓名（签字） too; null for other words. */
export function readColumn(written: string): Column | null {
  const heading = withoutNote(written)
  if (POST_HEADING.test(heading)) return 'post'
  return COLUMN_OF_HEADING.get(heading) ?? COLUMN_OF_HEADING.get(heading.replace(ATTENDING, '')) ?? null
}

/** The column that a heading in other words must be of, once the row is known to head a table of attendees. */
export function readLooseColumn(written: string): Column {
  const heading = withoutNote(written)
  for (const [column, pattern] of LOOSE_HEADINGS) if (pattern.test(heading)) return column
  return 'ignored'
}

function withoutNote(heading: string): string {
  return heading.split(/[（(/]/, 1)[0] ?? ''
}

/** Whether the row can head nothing but a table of attendees: each cell names a column, and persons and bodies or posts are among them. */
export function headsAttendance(headings: readonly string[]): boolean {
  const columns = headings.map(readColumn)
  if (columns.includes(null) || !columns.includes('name')) return false
  return columns.some((column) => column === 'organization' || column === 'title' || column === 'post')
}
