/** A ledger of tasks as a spreadsheet. */
import type { CellObject, SheetData } from 'write-excel-file/universal'
import type { ParsedMeeting } from '../format.js'
import { wholeDate } from '../iso-date.js'
import { LEDGER_COLUMNS, LEDGER_LABEL, type LedgerRow } from './columns.js'
import { ledgerRows } from './rows.js'

/** What a cell of a spreadsheet can hold (Excel's specifications and limits). */
const LONGEST_CELL = 32_767
/** In points. */
const HIGHEST_ROW = 409
const LINE_HEIGHT = 15
const DATE_FORMAT = 'yyyy-mm-dd'

const CELL = { wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#C9C5BC' } as const
const HEADING = { ...CELL, alignVertical: 'center', fontWeight: 'bold', backgroundColor: '#EDEAE3' } as const

/**
 * One ledger of one meeting or several, in their order, as bytes of an .xlsx file: dates are dates, text is
 * text, also where it looks like a formula; the headings stay in sight. Text that no cell can hold is cut.
 *
 * What writes the file is loaded when it is asked for: nobody else pays for it.
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderLedgerXlsx } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * const bytes = await renderLedgerXlsx([{ minutes, source }])
 * String.fromCharCode(bytes[0], bytes[1]) // => 'PK'
 * ```
 */
export async function renderLedgerXlsx(meetings: readonly ParsedMeeting[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const sheet: SheetData = [
    LEDGER_COLUMNS.map(({ label }) => ({ ...HEADING, value: label, type: String })),
    ...ledgerRows(meetings).map(sheetRow),
  ]
  const file = writeExcelFile(sheet, {
    columns: LEDGER_COLUMNS.map(({ width }) => ({ width })),
    sheet: LEDGER_LABEL,
    stickyRowsCount: 1,
    orientation: 'landscape',
    dateFormat: DATE_FORMAT,
  })
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}

function sheetRow(row: LedgerRow): CellObject[] {
  const height = heightOf(row)
  return LEDGER_COLUMNS.map(({ name }) => {
    const value = row[name]
    if (typeof value === 'number') return { ...CELL, height, value, type: Number }
    const date = name === 'date' || name === 'deadline' ? dateOf(value) : undefined
    if (date) return { ...CELL, height, value: date, type: Date, format: DATE_FORMAT, align: 'left' }
    return { ...CELL, height, value: value.slice(0, LONGEST_CELL), type: String }
  })
}

/** In points, with all the lines of its fullest cell: not every program does that by itself. */
function heightOf(row: LedgerRow): number {
  const lines = LEDGER_COLUMNS.map(({ name, width }) => Math.ceil(widthOf(String(row[name])) / (width - 1)))
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + 2)
}

/** In characters of Latin script. */
function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x2000 ? 1 : 2
  return width
}

/** A day of the calendar: what begins in UTC is that day everywhere. */
function dateOf(value: string): Date | undefined {
  const date = wholeDate(value)
  return date === undefined ? undefined : new Date(`${date}T00:00:00Z`)
}
