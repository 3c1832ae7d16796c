/**
 * | 序号 | 对应议题 | 事项 | 责任单位 | behind all items: a table of tasks that says by a column which item each is of.
 * Its rows go to those items, and the heading over it (议定事项任务分解表) is no item.
 */
import { TASK_TABLE_COLUMNS } from '../lexicon/sections.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { numeralValue } from './numerals.js'
import type { ItemDraft } from './types.js'

const ITEM_COLUMNS = new Set(TASK_TABLE_COLUMNS)
const RESPONSIBLE = /^(?:责任|牵头|负责|主办|承办|落实)/
/** 任务分解表, 议定事项责任清单, 督办台账 */
const TABLE_HEADING = /(?:任务|责任|分工|督办|落实|交办)[^，。；：]{0,8}(?:表|清单|台账)$/
/** 三、, （三）, 议题三, 第三项, 3.1, 三（二）: the number of the item. */
const REFERENCE = /^(?:议题|第|[（(])?([一二三四五六七八九十]{1,3}|\d{1,2})(?:$|[项、.．）)（(议题])/

/** Takes away the item that is nothing but such a table; its lines are returned. */
export function giveTableRows(located: LocatedText, items: ItemDraft[]): Line[] {
  const last = items.at(-1)
  if (!last || items.length < 2) return []
  const header = last.lines.findLastIndex((line) => itemColumn(located, line) >= 0)
  if (header < 0) return []
  const table = tableFrom(last.lines, header)
  const column = itemColumn(located, table[0] as Line)
  const isTable = !last.marker && TABLE_HEADING.test(located.slice(last.title)) && last.lines.length === table.length + 1
  const owners = rowOwners(located, table, column, isTable ? items.slice(0, -1) : items)
  if (!owners) return []
  last.lines.splice(header, table.length)
  for (const owner of new Set(owners)) owner.lines.push(table[0] as Line)
  for (const [index, owner] of owners.entries()) owner.lines.push(table[index + 1] as Line)
  if (!isTable) return []
  items.pop()
  return [...last.lines, ...table]
}

/** Which column says the item, or -1: another must say who is responsible. */
function itemColumn(located: LocatedText, { cells }: Line): number {
  if (!cells) return -1
  const headings = cells.map((cell) => located.slice(cell).replace(/\s/g, ''))
  return headings.some((heading) => RESPONSIBLE.test(heading)) ? headings.findIndex((heading) => ITEM_COLUMNS.has(heading)) : -1
}

function tableFrom(lines: readonly Line[], header: number): Line[] {
  const end = lines.findIndex((line, index) => index > header && !line.cells)
  return lines.slice(header, end < 0 ? lines.length : end)
}

/** The item of each row below the header; null where some row says none. An empty cell goes on with the one above. */
function rowOwners(located: LocatedText, [, ...rows]: readonly Line[], column: number, items: readonly ItemDraft[]): ItemDraft[] | null {
  const byName = new Map<number | string, ItemDraft | null>()
  for (const item of items) for (const name of namesOf(located, item)) byName.set(name, byName.has(name) ? null : item)
  const owners: ItemDraft[] = []
  for (const { cells } of rows) {
    const cell = cells?.[column]
    const words = cell ? located.slice(cell).replace(/\s/g, '') : ''
    const owner = words === '' ? owners.at(-1) : byName.get(numberIn(words) ?? words)
    if (!owner) return null
    owners.push(owner)
  }
  return owners.length > 0 ? owners : null
}

/** What a cell may call the item: its number, its title, and the title without 关于; what two items share names neither. */
function namesOf(located: LocatedText, { marker, title }: ItemDraft): Set<number | string> {
  const words = located.slice(title).replace(/\s/g, '')
  return new Set([...(marker && marker.number !== null ? [marker.number] : []), words, words.replace(/^关于/, '')])
}

function numberIn(words: string): number | null {
  const numeral = REFERENCE.exec(words)?.[1]
  return numeral === undefined ? null : numeralValue(numeral)
}
