/** The columns of a ledger of tasks (督办台账), as offices keep them. */

export interface LedgerColumn {
  name: keyof LedgerRow
  /** Its heading. */
  label: string
  /** In a spreadsheet, in characters of Latin script: a Chinese one takes two. */
  width: number
}

/** One line of the ledger. Empty where the minutes do not say. */
export interface LedgerRow {
  /** From 1, over all meetings. */
  number: number
  meeting: string
  /** ISO 8601 where the year is known, else 8月20日. */
  date: string
  item: string
  /** What is to be done, or was settled. */
  matter: string
  leads: string
  supports: string
  /** ISO 8601 where it can be computed, else as written. */
  deadline: string
  original: string
}

export const LEDGER_LABEL = '督办台账'

export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { name: 'number', label: '序号', width: 6 },
  { name: 'meeting', label: '会议', width: 24 },
  { name: 'date', label: '日期', width: 12 },
  { name: 'item', label: '议题', width: 32 },
  { name: 'matter', label: '议定事项', width: 44 },
  { name: 'leads', label: '牵头单位', width: 20 },
  { name: 'supports', label: '配合单位', width: 24 },
  { name: 'deadline', label: '完成时限', width: 13 },
  { name: 'original', label: '原文', width: 60 },
]
