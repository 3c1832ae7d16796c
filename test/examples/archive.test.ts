/** The example of an archive in DuckDB: what is asked of minutes whose answers are known. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, loadArchive, QUESTIONS } from '../../examples/archive/ask.js'
import { runWith } from '../cli/streams.js'

const meeting = (ordinal: number, date: string, items: string[], present: string) =>
  [
    `青川市人民政府第${ordinal}次常务会议纪要`,
    `${date}上午，周明远市长主持召开市政府第${ordinal}次常务会议。`,
    ...items,
    `出席：${present}。`,
  ].join('\n')
const approved = (document: string, lead: string, deadline: string) =>
  `审议${document}\n会议听取了${lead}关于${document}的汇报。会议明确，原则同意${document}，由${lead}于${deadline}制定实施细则。`
const deferred = (document: string, lead: string) =>
  `审议${document}\n会议听取了${lead}关于${document}的汇报。会议决定，${document}暂缓审议。`
/** A file name with a quote, too. */
const MINUTES: Record<string, string> = {
  '01.txt': meeting(
    1,
    '2023年3月15日',
    [`一、${approved('《甲办法》', '市住建局', '6月底前')}`, `二、${deferred('《乙规划》', '市水务局')}`],
    '周明远、何静',
  ),
  "0'2.txt": meeting(
    2,
    '2023年4月12日',
    [`一、${deferred('《乙规划》', '市水务局')}`, `二、${approved('《丙方案》', '市住建局', '6月20日前')}`],
    '周明远、王立新',
  ),
  '03.txt': meeting(
    3,
    '2023年5月10日',
    [`一、${approved('《乙规划》', '市水务局', '年内')}`],
    '周明远、何静、王立新',
  ),
}

let folder = ''
let connection: DuckDBConnection

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "jiyao-duckdb-'"))
  for (const [name, text] of Object.entries(MINUTES)) writeFileSync(path.join(folder, name), text)
  const lines = path.join(folder, 'archive.ndjson')
  const { out, status } = await runWith([
    'parse',
    '--ndjson',
    '--ids',
    '--no-positions',
    path.join(folder, '*.txt'),
  ])
  expect(status).toBe(0)
  writeFileSync(lines, out.replaceAll(`${folder}/`, ''))
  connection = await loadArchive(lines)
})

afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true, force: true })
})

const answer = (question: string) => ask(connection, question, '2023-06-01')

test('every question has its test', () => {
  expect(QUESTIONS).toEqual(['attendance', 'deferrals', 'due-this-month', 'leading-departments'])
})

test('which department leads most tasks', async () => {
  expect(await answer('leading-departments')).toEqual([
    { department: '市住建局', tasks: '2' },
    { department: '市水务局', tasks: '1' },
  ])
})

test('what is due this month', async () => {
  expect(await answer('due-this-month')).toMatchObject([
    { due: '2023-06-20', leads: ['市住建局'], id: "0'2.txt" },
    { due: '2023-06-30', leads: ['市住建局'], id: '01.txt' },
  ])
  expect(await ask(connection, 'due-this-month', '2023-12-24')).toMatchObject([
    { due: '2023-12-31', leads: ['市水务局'] },
  ])
  expect(await ask(connection, 'due-this-month', '2023-07-01')).toEqual([])
})

test('how often each matter is put off', async () => {
  expect(await answer('deferrals')).toEqual([{ subject: '《乙规划》', deferred: '2', decided: '3' }])
})

test('who attended how often', async () => {
  expect(await answer('attendance')).toEqual([
    { name: '周明远', organization: null, attended: '3', absent: '0' },
    { name: '何静', organization: null, attended: '2', absent: '0' },
    { name: '王立新', organization: null, attended: '2', absent: '0' },
  ])
})
