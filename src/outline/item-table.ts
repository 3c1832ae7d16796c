/** A table of matters, one a row: | 议题编号 | 议题名称 | 会议纪要 |. */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { numeralValue } from './numerals.js'
import type { ItemDraft, Marker } from './types.js'

const TITLE_COLUMN = /^(?:议题|议题名称|议程|事项名称|议题内容|议案|议案名称|案由|题目|主题|Topic|议题标题|(?:研究|审议|会审|审查|评审|汇报)(?:事项|项目|议题)|项目名称)$/
const NUMBER_COLUMN = /^(?:序号|编号|议题编号|No\.?|NO\.?|#|议题序号)$/
const REPORTER_COLUMN = /^(?:汇报|提案|报告|申报|提报)(?:单位|部门|科室|人|处室)$/
const RESULT_COLUMN = /(?:会议|研究|审议|议定|讨论)情况|纪要|结论|决议|讨论|结果|意见|议定|内容|决定/

interface Columns {
  title: number
  number: number
  result: number
  reporter: number
}

function readColumns(located: LocatedText, header: Line | undefined): Columns | null {
  const names = header?.cells?.map((cell) => located.slice(cell)) ?? []
  const title = names.findIndex((name) => TITLE_COLUMN.test(name))
  const reporter = names.findIndex((name) => REPORTER_COLUMN.test(name))
  const result = names.findIndex((name, column) => column !== title && column !== reporter && RESULT_COLUMN.test(name))
  if (title < 0 || result < 0) return null
  return { title, number: names.findIndex((name) => NUMBER_COLUMN.test(name)), result, reporter }
}

export function isItemTable(located: LocatedText, rows: Line[]): boolean {
  return rows.length > 1 && readColumns(located, rows[0]) !== null
}

/** | 序号 | 议题 | 汇报单位 |: what will be taken up, and nothing of what became of it. */
export function isAgendaTable(located: LocatedText, [header, ...rows]: readonly Line[]): boolean {
  const names = header?.cells?.map((cell) => located.slice(cell)) ?? []
  if (rows.length === 0 || names.length < 2 || !rows.every(({ cells }) => cells?.length === names.length)) return false
  return names.some((name) => TITLE_COLUMN.test(name)) && !names.some((name) => !TITLE_COLUMN.test(name) && !REPORTER_COLUMN.test(name) && RESULT_COLUMN.test(name))
}

/** What the rows of such a table name, one cell for each; null where the lines are none. */
export function agendaCells(located: LocatedText, lines: readonly Line[]): Span[] | null {
  if (!isAgendaTable(located, lines)) return null
  const [header, ...rows] = lines as [Line, ...Line[]]
  const column = header.cells?.findIndex((cell) => TITLE_COLUMN.test(located.slice(cell))) ?? -1
  return rows.map(({ cells }) => cells?.[column] as Span).filter(({ start, end }) => end > start)
}

export function readItemTable(located: LocatedText, rows: Line[]): ItemDraft[] {
  const columns = readColumns(located, rows[0])
  if (!columns) return []
  const items: ItemDraft[] = []
  for (const row of rows.slice(1)) {
    const title = row.cells?.[columns.title]
    if (title && title.end > title.start) items.push(readRow(located, columns, { head: rows[0] as Line, row, title }))
    else goOn(items.at(-1), columns, row)
  }
  return items
}

interface Row {
  /** Names the columns of who does it by when. */
  head: Line
  row: Line
  title: Span
}

function readRow(located: LocatedText, columns: Columns, { head, row, title }: Row): ItemDraft {
  const body = row.cells?.[columns.result] ?? { start: title.end, end: title.end }
  return {
    marker: readNumberCell(located, row.cells?.[columns.number]),
    title,
    body: { start: body.start, end: Math.max(body.end, row.end) },
    lines: [head, row],
    reporters: row.cells?.[columns.reporter],
    start: row.start,
    end: row.end,
  }
}

/** | | | 会议要求… |: a row that names no matter goes on with the one above. */
function goOn(item: ItemDraft | undefined, { result }: Columns, row: Line): void {
  const cell = row.cells?.[result]
  if (!item || !cell || cell.end === cell.start) return
  item.lines.push(row)
  item.body = { start: item.body.start, end: row.end }
  item.end = row.end
}

function readNumberCell(located: LocatedText, cell: Span | undefined): Marker | null {
  if (!cell || cell.end === cell.start) return null
  const written = located.slice(cell)
  return { start: cell.start, end: cell.end, written, style: 'table', number: numeralValue(digitsIn(written)) }
}

/** No.12: from the first digit to the last; all of it where it has none (三). */
function digitsIn(written: string): string {
  let start = 0
  while (start < written.length && !isDigit(written.charCodeAt(start))) start++
  let end = written.length
  while (end > start && !isDigit(written.charCodeAt(end - 1))) end--
  return written.slice(start, end) || written
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
