/** A table of those present: columns 单位, 姓名, 职务 in any order, or rows of post and name without a head. */
import { readColumn, readLooseColumn, type Column } from '../outline/attendance-columns.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { readRoster } from './roster.js'
import { isHanOnly, isSurnameAt } from './roster-names.js'
import { readPost, type Post } from './roster-posts.js'
import type { ListName, NameParts, RosterEntry } from './roster-types.js'

/** What each column of the row heads; null where the row is no head. */
function readHeadings(located: LocatedText, row: readonly Span[]): Column[] | null {
  const headings = row.map((cell) => located.slice(cell))
  const columns = headings.map((heading) => readColumn(heading))
  if (!columns.includes('name') && !columns.includes('organization')) return null
  return columns.map((column, at) => column ?? readLooseColumn(headings[at] as string))
}

/** Whether the row says what its columns are: 单位 | 职务 | 姓名. */
export function isRosterHead(located: LocatedText, row: readonly Span[]): boolean {
  return readHeadings(located, row) !== null
}

/**
 * The entries of the rows; null where the table has no head, so that its rows read like lines. `headAbove` is that of a
 * list before: 列席会议人员： cuts the table in two.
 */
export function readRosterTable(
  located: LocatedText,
  rows: readonly (readonly Span[])[],
  headAbove: readonly Span[] | null = null,
): RosterEntry[] | null {
  const [head] = rows
  const own = head && readHeadings(located, head)
  const isBelow = !own && headAbove !== null && rows.every((row) => row.length === headAbove.length)
  const columns = isBelow ? readHeadings(located, headAbove) : own
  if (!columns) return null
  const entries: RosterEntry[] = []
  const namesBodies = columns.includes('organization') || columns.includes('post')
  let organization: Span | null = null
  let list: ListName | null = null
  for (const row of isBelow ? rows : rows.slice(1)) {
    for (const group of splitGroups(columns)) {
      const cells = cellsOf(group, row)
      const named = lastOf(cells.organization)
      // 院领导 in the column of bodies names none, nor do the rows below it.
      if (named) organization = isGroup(located, named) ? null : named
      // | 列席 | 田野 | and below it | | 白露 |
      if (cells.standing.length > 0) list = listOf(located, cells.standing)
      // | 记录 | 区政府办公室 | 祖宁 | tells who wrote it down, and of no list
      if (cells.standing.some((cell) => /^[记纪]录/.test(located.slice(cell)))) continue
      const standing = list
      for (const entry of readRow(located, cells, organization, namesBodies)) entries.push(standing ? { ...entry, list: standing } : entry)
    }
  }
  return entries
}

/** 姓名 | 单位 | 姓名 | 单位: where a column comes again, the next person starts. */
function splitGroups(columns: readonly Column[]): { column: Column; at: number }[][] {
  const groups: { column: Column; at: number }[][] = []
  let seen = new Set<Column>()
  for (const [at, column] of columns.entries()) {
    if (column === 'ignored') continue
    if (groups.length === 0 || seen.has(column)) {
      groups.push([])
      seen = new Set()
    }
    seen.add(column)
    groups[groups.length - 1]?.push({ column, at })
  }
  return groups
}

type Cells = Record<Exclude<Column, 'ignored'>, Span[]>

/** The non-empty cells by column. A missing name column reads the body's as a list of its own. */
function cellsOf(group: readonly { column: Column; at: number }[], row: readonly Span[]): Cells {
  const cells: Cells = { organization: [], name: [], title: [], post: [], standing: [] }
  for (const { column, at } of group) {
    const cell = row[at]
    if (cell && cell.end > cell.start && column !== 'ignored') cells[column].push(cell)
  }
  return cells
}

/** 列席（记录）, 请假（出差）, 出席: which list the row is of; null where its cell does not say. */
function listOf(located: LocatedText, [cell]: readonly Span[]): ListName | null {
  const words = cell ? located.slice(cell) : ''
  return STANDINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
const STANDINGS: readonly [ListName, RegExp][] = [
  ['absent', /^(?:未出席|未到|未参会|请假|缺席|因|事假|病假|公假|出差)/],
  ['observers', /^(?:列席|旁听)/],
  ['present', /^(?:出席|参会|参加|到会|实到|主持|线上|线下|现场|是$|√)/],
]

/** 市领导, 院领导 */
function isGroup(located: LocatedText, cell: Span): boolean {
  const text = located.slice(cell)
  return text.length <= 6 && /(?:领导|班子)$/.test(text)
}

function lastOf(spans: readonly Span[]): Span | null {
  return spans.at(-1) ?? null
}

/** `namesBodies`: a column of the table is for bodies, whether or not the row has one. */
function readRow(located: LocatedText, cells: Cells, organization: Span | null, namesBodies: boolean): RosterEntry[] {
  if (cells.name.length === 0) return readRoster(located, cells.organization)
  const entries = readNameCell(located, cells.name)
  const [post] = cells.post
  // 公诉科科长 in the column 职务 of a table without one of bodies
  const [title] = namesBodies ? [] : cells.title
  const own = readPostCell(located, post ?? title)
  const titles = cells.title.flatMap((cell) => splitCell(located, cell))
  return entries.map((entry, index) => {
    // 县水利局 in the column of names: a body without persons.
    const name = entry.name ?? nameBesideBody(located, cells)
    const named = titles.length === 0 ? entry.title : (titles[Math.min(index, titles.length - 1)] as Span)
    return {
      name,
      organization: (name === entry.name ? entry.organization : null) ?? own?.organization ?? (own ? null : (post ?? organization)),
      title: own?.title ?? named,
      list: entry.list,
      span: entry.span,
    }
  })
}

/** 赵三木嘎, 蕭冼惠英: four characters that nothing parts are one name, for a cell is for one person. */
function readNameCell(located: LocatedText, cells: Span[]): RosterEntry[] {
  const entries = readRoster(located, cells)
  const [cell, ...others] = cells
  const isWhole = cell !== undefined && others.length === 0 && cell.end - cell.start === 4 && located.nextGap(cell.start + 1, cell.end) === cell.end
  if (!isWhole || entries.length !== 2 || entries.some(({ organization, title }) => organization ?? title)) return entries
  return isHanOnly(located.text, cell.start, cell.end) ? [{ ...(entries[0] as RosterEntry), name: [cell], span: cell }] : entries
}

/** 公诉科科长; of 县委副书记、县长 neither post alone says which body. */
function readPostCell(located: LocatedText, cell: Span | undefined): Post | null {
  const written = cell ? located.slice(cell) : ''
  if (!cell) return null
  if (written.includes('、')) return holdsPostsAlone(written) ? { organization: null, title: cell, rest: 0 } : null
  // 区总工会副主席（兼职）: what the post is like is no part of it
  const bracket = /.[（(][^（()）]*[）)]$/.exec(written)
  return readPost(located.text, cell.start, bracket ? cell.start + bracket.index + 1 : cell.end)
}

function holdsPostsAlone(written: string): boolean {
  return written.split('、').every((post) => readPost(post, 0, post.length)?.rest === 0)
}

/** 曲定局 in the column 姓名 beside 规划部 in the column 单位: a name, whatever it ends in. */
function nameBesideBody({ text }: LocatedText, { name, organization, post }: Cells): NameParts | null {
  const [cell, ...others] = name
  if (!cell || others.length > 0 || organization.length + post.length === 0) return null
  return cell.end - cell.start <= 4 && isSurnameAt(text, cell.start) && isHanOnly(text, cell.start, cell.end) ? [cell] : null
}

/** 局长<br>副局长: a cell with a line for each person. */
function splitCell(located: LocatedText, cell: Span): Span[] {
  const parts: Span[] = []
  let start = cell.start
  for (let at = cell.start + 1; at < cell.end; at++) {
    if (located.text.charAt(at) !== '\n') continue
    parts.push({ start, end: at })
    start = at + 1
  }
  parts.push({ start, end: cell.end })
  return parts
}
