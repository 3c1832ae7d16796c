import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../../src/index.js'
import { ledgerRows } from '../../../src/render/ledger/rows.js'
import { renderLedgerCsv, renderLedgerXlsx, type ParsedMeeting } from '../../../src/render/index.js'

const HEADINGS = ['序号', '会议', '日期', '议题', '议定事项', '牵头单位', '配合单位', '完成时限', '原文']

const FIRST = `青川市人民政府第12次常务会议纪要

2023年3月15日上午，周明远市长主持召开市政府第12次常务会议，审议《青川市城市更新办法》。纪要如下：

一、审议《青川市城市更新办法》
会议明确，原则同意该《办法》，由市住建局会同市财政局、水务局于6月底前制定实施细则。

二、审议《青川市供水条例》
会议同意该《条例》。
`
const SECOND = `红坪县人民政府专题会议纪要

8月20日，县政府召开专题会议，研究防汛工作。

一、关于防汛工作
会议决定，由县水利局负责排查水库，汛期前完成。
`

function meetingOf(source: string): ParsedMeeting {
  return { source, minutes: parseMinutes(source) }
}

const meetings = [meetingOf(FIRST), meetingOf(SECOND)]

function readCsv(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
}

/** A meeting whose one task says `action`, whatever that is. */
function meetingWithAction(action: string): ParsedMeeting {
  const meeting = meetingOf(FIRST)
  const task = meeting.minutes.items[0]?.tasks[0]
  if (!task) throw new Error('no task')
  task.action = action
  return meeting
}

describe('rows', () => {
  const rows = ledgerRows(meetings)

  test('one for each task, and one for each decision without any', () => {
    expect(rows.map(({ number, item, leads }) => [number, item, leads])).toEqual([
      [1, '审议《青川市城市更新办法》', '市住建局'],
      [2, '审议《青川市供水条例》', ''],
      [3, '关于防汛工作', '县水利局'],
    ])
  })

  test('a task says who, by when, and from which words it follows', () => {
    expect(rows[0]).toEqual({
      number: 1,
      meeting: '青川市人民政府第12次常务会议纪要',
      date: '2023-03-15',
      item: '审议《青川市城市更新办法》',
      matter: '会同市财政局、水务局于6月底前制定实施细则',
      leads: '市住建局',
      supports: '市财政局、市水务局',
      deadline: '2023-06-30',
      original: '原则同意该《办法》，由市住建局会同市财政局、水务局于6月底前制定实施细则',
    })
  })

  test('a decision without a task has its own words', () => {
    expect(rows[1]).toMatchObject({ matter: '会议同意该《条例》', supports: '', deadline: '' })
  })

  test('a date without a year, and a deadline that is no date, stand as people write them', () => {
    expect(rows[2]).toMatchObject({ date: '8月20日', deadline: '汛期前' })
  })

  test('the breaks of a layout are none of a cell', () => {
    expect(ledgerRows([meetingWithAction('制定\r\n　　实施细则')])[0]?.matter).toBe('制定实施细则')
  })

  test('two decisions of one sentence are one row, or none where a task follows them up', () => {
    const rowsOf = (sentence: string) => ledgerRows([meetingOf(`一、审议《甲办法》\n${sentence}\n`)])
    const alone = rowsOf('会议审议通过了该《办法》，并提请市委常委会审议。')
    expect(alone.map(({ matter }) => matter)).toEqual(['会议审议通过了该《办法》，并提请市委常委会审议'])
    const followed = rowsOf('会议原则同意该《办法》，由市住建局修改后提请市委常委会审议。')
    expect(followed.map(({ leads }) => leads)).toEqual(['市住建局'])
    expect(rowsOf('会议同意该《办法》。会议决定暂缓其他事项。')).toHaveLength(2)
  })

  test('a meeting without a title that names it has the words of the opening', () => {
    const [row] = ledgerRows([meetingOf(FIRST.slice(FIRST.indexOf('2023')))])
    expect(row?.meeting).toBe('市政府第12次常务会议')
  })

  test('persons who have to do it stand with the bodies', () => {
    const meeting = meetingOf(FIRST)
    const task = meeting.minutes.items[0]?.tasks[0]
    if (!task) throw new Error('no task')
    const { position } = task
    task.assignees = [{ name: '何静', organization: null, title: '副市长', position }]
    expect(ledgerRows([meeting])[0]?.leads).toBe('市住建局、何静（副市长）')
  })
})

describe('CSV', () => {
  const csv = renderLedgerCsv(meetings)

  test('opens with a byte order mark and the headings, and ends its lines with CR LF', () => {
    expect(csv.startsWith(`\uFEFF${HEADINGS.join(',')}\r\n1,`)).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(readCsv(csv).map(({ length }) => length)).toEqual([9, 9, 9, 9])
  })

  test('quotes what would break a line apart', () => {
    const [, row] = readCsv(renderLedgerCsv([meetingWithAction('落实"三定",分两步')]))
    expect(row?.[4]).toBe('落实"三定",分两步')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＠甲', '=HYPERLINK("http://x","甲")'])(
    'makes %s harmless',
    (formula) => {
      const [, row] = readCsv(renderLedgerCsv([meetingWithAction(formula)]))
      expect(row?.[4]).toBe(`'${formula}`)
    },
  )

  test('leaves alone what only holds such a sign', () => {
    const [, row] = readCsv(renderLedgerCsv([meetingWithAction('推进“5+1”工程')]))
    expect(row?.[4]).toBe('推进“5+1”工程')
  })

  test('no meeting gives the headings', () => {
    expect(readCsv(renderLedgerCsv([]))).toEqual([HEADINGS])
  })
})

describe('XLSX', () => {
  async function readXlsx(bytes: Uint8Array): Promise<unknown[][]> {
    const [sheet] = await readExcelFile(Buffer.from(bytes))
    return sheet?.data ?? []
  }

  test('holds the same, dates as dates and numbers as numbers', async () => {
    const [headings, first, , third] = await readXlsx(await renderLedgerXlsx(meetings))
    expect(headings).toEqual(HEADINGS)
    expect(first?.[0]).toBe(1)
    expect(first?.[2]).toEqual(new Date('2023-03-15T00:00:00Z'))
    expect(first?.[7]).toEqual(new Date('2023-06-30T00:00:00Z'))
    expect(third?.[2]).toBe('8月20日')
    expect(third?.[7]).toBe('汛期前')
  })

  test('a day that no calendar has is text', async () => {
    const meeting = meetingOf(FIRST)
    meeting.minutes.meeting.date = '2023-02-30'
    const [, row] = await readXlsx(await renderLedgerXlsx([meeting]))
    expect(row?.[2]).toBe('2023-02-30')
  })

  test('text that looks like a formula is text, and what a cell cannot hold is cut', async () => {
    const [, formula] = await readXlsx(await renderLedgerXlsx([meetingWithAction('=1+1')]))
    expect(formula?.[4]).toBe('=1+1')
    const [, long] = await readXlsx(await renderLedgerXlsx([meetingWithAction('甲'.repeat(40_000))]))
    expect(String(long?.[4]).length).toBe(32_767)
  })

  test('controls and markup do no harm to the file', async () => {
    const [, row] = await readXlsx(await renderLedgerXlsx([meetingWithAction('甲\u0000<b>&乙\uD800')]))
    expect(row?.[4]).toBe('甲<b>&乙')
  })

  const office = spawnSync('soffice', ['--version']).status === 0
  test.skipIf(!office)(`opens in LibreOffice${office ? '' : ' (skipped: soffice is not installed)'}`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-ledger-'))
    try {
      writeFileSync(path.join(folder, 'ledger.xlsx'), await renderLedgerXlsx(meetings))
      // 76: UTF-8; the last but one `true` shows dates as the cells do.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, path.join(folder, 'ledger.xlsx')]
      execFileSync('soffice', args, { stdio: 'pipe' })
      const rows = readCsv(readFileSync(path.join(folder, 'ledger.csv'), 'utf8'))
      expect(rows).toEqual(readCsv(renderLedgerCsv(meetings)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
