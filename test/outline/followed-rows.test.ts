/** A table of business whose rows are headings and numbered paragraphs, with a column of who follows up. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemsIn } from './outline-of-text.js'

const table = (...rows: string[]): string => [...rows.slice(0, 1), '|---|---|', ...rows.slice(1)].join('\n')
const HEAD = '# 青川苑第三届管理委员会第八次会议记录\n\n'
const BUSINESS = table('| | 跟进者 |', '| **1) 通过议程** | |', '| 1.1 经审阅后，委员一致通过会议议程。 | 全体知悉 |', '| **2) 清洁合约** | |', '| 2.1 委员一致同意续约三个月。 | 管理处 |')

describe('rows that hold a number and a heading', () => {
  test('are the headings of the items', () => {
    expect(itemsIn(HEAD + BUSINESS, 'markdown')).toEqual(['1)|通过议程', '2)|清洁合约'])
  })

  test('go on in a further table', () => {
    const further = table('| 事项 | 跟进者 |', '| 3) 其他事项 | |', '| 3.1 委员要求加装路灯。 | 管理处 |')
    expect(itemsIn(`${HEAD}${BUSINESS}\n\n甲表\n\n${further}`, 'markdown')).toEqual(['1)|通过议程', '2)|清洁合约', '3)|其他事项'])
  })

  test.each([
    // A table of figures
    table('| | 金额 |', '| 1) 收入 | |', '| 1.1 管理费 | 500 |', '| 2) 支出 | |', '| 2.1 清洁费 | 300 |'),
    // Tasks, each in a row
    table('| | 跟进者 |', '| 1) 通过议程 | 秘书 |', '| 2) 清洁合约 | 管理处 |'),
    // A list of headings, nothing below them
    table('| | 跟进者 |', '| 1) 通过议程 | |', '| 2) 清洁合约 | |'),
    // One heading alone
    table('| | 跟进者 |', '| 1) 清洁合约 | |', '| 1.1 委员一致同意续约。 | 管理处 |'),
    // More columns
    table('| | | 跟进者 |', '| 1) 通过议程 | | |', '| 1.1 通过。 | | 秘书 |', '| 2) 清洁合约 | | |', '| 2.1 同意。 | | 管理处 |').replace('|---|---|', '|---|---|---|'),
  ])('are none in %j', (rows) => {
    expect(itemsIn(`${HEAD}## 一、会务\n\n${rows}`, 'markdown')).toEqual(['一、|会务'])
  })
})

test('the rows below a heading are told who follows them up', () => {
  const { items } = parseMinutes(HEAD + BUSINESS, { format: 'markdown' })
  expect(items.map(({ decisions }) => decisions.map(({ phrase }) => phrase))).toEqual([['一致通过'], ['一致同意']])
  expect(items.map(({ tasks }) => tasks.map(({ leadDepartments, action }) => `${leadDepartments.map(({ name }) => name).join('、')}:${action}`))).toEqual([[], ['管理处:2.1委员一致同意续约三个月。']])
})

describe('a heading between the title and the labels of the head', () => {
  const head = (heading: string, labels: string): string => `# 第三届管理委员会第八次会议记录\n\n${heading}\n\n${labels}\n\n## 一、会务\n\n委员一致同意。\n`
  test('is of the letterhead', () => {
    const { items, meeting } = parseMinutes(head('## 青川苑业主立案法团', '| 日期： | 2023年3月1日 |\n|---|---|\n| 地点： | 会所 |'), { format: 'markdown' })
    expect(items.map(({ title }) => title)).toEqual(['会务'])
    expect(meeting.place).toBe('会所')
  })

  test.each([
    // A sentence stands between
    ['## 会前说明', '委员听取了说明。\n\n日期：2023年3月1日\n\n地点：会所'],
    // One label only
    ['## 加装路灯', '地点：会所'],
  ])('is not %s', (heading, labels) => {
    expect(itemsIn(head(heading, labels), 'markdown')).toContain(`|${heading.slice(3)}`)
  })
})

test('a title is not taken once more from the lines below it', () => {
  const titleOf = (source: string): string | null => parseMinutes(source, { format: 'markdown' }).title
  const below = '## 青川苑业主立案法团\n\n**第三届管理委员会**\n**第八次会议记录**\n\n日期：2023年3月1日\n\n地点：会所\n'
  expect(titleOf(`# 2023-03-01 第三届管理委员会第八次会议记录\n\n${below}`)).toBe('2023-03-01第三届管理委员会第八次会议记录')
  // Of another meeting
  expect(titleOf(`# 第七次会议记录\n\n${below}`)).toContain('第八次会议记录')
})
