/** A ledger of tasks as CSV. */
import Papa from 'papaparse'
import type { ParsedMeeting } from '../format.js'
import { LEDGER_COLUMNS } from './columns.js'
import { ledgerRows } from './rows.js'

/**
 * What a spreadsheet would compute, and not show: such a cell gets a `'` before it (OWASP, CSV Injection:
 * https://owasp.org/www-community/attacks/CSV_Injection, full-width forms included).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * One ledger of one meeting or several, in their order: UTF-8 with a byte order mark, without which Excel
 * reads Chinese as another encoding, and as RFC 4180 has it (quotes doubled, lines end in CR LF).
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderLedgerCsv } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * renderLedgerCsv([{ minutes, source }]).includes('市水务局') // => true
 * ```
 */
export function renderLedgerCsv(meetings: readonly ParsedMeeting[]): string {
  const fields = LEDGER_COLUMNS.map(({ label }) => label)
  const data = ledgerRows(meetings).map((row) => LEDGER_COLUMNS.map(({ name }) => row[name]))
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}
