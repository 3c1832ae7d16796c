/** Archives on the command line, as far as no process of its own is needed. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseMinutes } from '../../../src/index.js'
import { runWith } from '../streams.js'

const text = (ordinal: number) =>
  `青川市人民政府第${ordinal}次常务会议纪要\n一、审议《甲办法》\n会议原则同意《甲办法》。\n`
const SUMMARY =
  /^jiyao: 3 files: 2 items, 2 decisions, 0 tasks, \d+ messages; 1 failed; [\d.]+ s, [\d,]+ files\/s, [\d.]+ million characters\/s$/

let folder = ''
const file = (name: string) => path.join(folder, name)
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-archive-'))
  for (const name of ['a/2021', 'a/2022']) mkdirSync(file(name), { recursive: true })
  writeFileSync(file('a/2021/01.txt'), text(1))
  writeFileSync(file('a/2021/02.txt'), '')
  writeFileSync(file('a/2022/01.txt'), text(2))
  writeFileSync(file('[1].txt'), text(3))
  writeFileSync(file('large.txt'), '')
  truncateSync(file('large.txt'), 64 * 2 ** 20 + 1)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a pattern', () => {
  test('gives a line for each file in the order of names, and a summary on standard error', async () => {
    const { status, out, error } = await runWith(['parse', '--ndjson', file('a/**/*.txt')])
    expect(status).toBe(1)
    expect(lines(out)).toEqual([parseMinutes(text(1)), parseMinutes(text(2))])
    const [failure, summary, ...rest] = error.trimEnd().split('\n')
    expect(failure).toBe(`jiyao: ${file('a/2021/02.txt')}: empty input`)
    expect(summary).toMatch(SUMMARY)
    expect(rest).toEqual([])
  })

  test('--ids says which file a line is of', async () => {
    const { out } = await runWith(['parse', '--ndjson', '--ids', file('a/**/01.txt')])
    expect(lines(out)).toEqual([
      { id: file('a/2021/01.txt'), minutes: parseMinutes(text(1)) },
      { id: file('a/2022/01.txt'), minutes: parseMinutes(text(2)) },
    ])
  })

  test('is a name where a file has it', async () => {
    const { status, out, error } = await runWith(['parse', file('[1].txt')])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out)).toEqual(parseMinutes(text(3)))
  })

  test('that finds nothing has failed', async () => {
    const { status, error } = await runWith(['parse', '--ndjson', file('*.docx')])
    expect(status).toBe(1)
    expect(error).toContain(`jiyao: ${file('*.docx')}: no file matches\n`)
  })

  test('needs --output or --ndjson, as several files do', async () => {
    expect((await runWith(['parse', file('*.txt')])).status).toBe(2)
  })

  test('--output keeps the folders below the start of the pattern', async () => {
    const target = file('json')
    await runWith(['parse', '--output', target, file('a/**/*.txt')])
    expect(readdirSync(target, { recursive: true }).sort()).toEqual([
      '2021',
      '2021/01.json',
      '2022',
      '2022/01.json',
    ])
    expect(JSON.parse(readFileSync(file('json/2022/01.json'), 'utf8'))).toEqual(parseMinutes(text(2)))
  })

  test('never writes over what it reads', async () => {
    writeFileSync(file('a/03.json'), text(3))
    const { status, error } = await runWith(['parse', '--output', file('a'), file('a/*.json')])
    expect(status).toBe(1)
    expect(error).toContain('is one of the files to read')
    expect(readFileSync(file('a/03.json'), 'utf8')).toBe(text(3))
  })
})

describe('a file that cannot be written', () => {
  test('is told, leaves nothing half done, and does not stop the others', async () => {
    const target = file('blocked')
    mkdirSync(path.join(target, '2021/01.json'), { recursive: true })
    const { status, error } = await runWith(['parse', '--output', target, file('a/**/01.txt')])
    expect(status).toBe(1)
    expect(error).toContain(`cannot write ${path.join(target, '2021/01.json')}: is a directory`)
    expect(readdirSync(target, { recursive: true }).sort()).toEqual([
      '2021',
      '2021/01.json',
      '2022',
      '2022/01.json',
    ])
  })
})

test('a file of more than 64 MB is told as too large before it is read', async () => {
  const { status, error } = await runWith(['parse', file('large.txt')])
  expect({ status, error }).toEqual({ status: 1, error: `jiyao: ${file('large.txt')}: larger than 64 MB\n` })
})

describe('--input ndjson', () => {
  test('gives a line for each line, with its id', async () => {
    const input = [1, 2].map((id) => JSON.stringify({ id, text: text(id) })).join('\n')
    const { status, out, error } = await runWith(['parse', '--input', 'ndjson', '--no-positions'], input)
    expect(status).toBe(0)
    expect(lines(out)).toEqual(
      [1, 2].map((id) => ({ id, minutes: parseMinutes(text(id), { positions: false }) })),
    )
    expect(error).toMatch(/^jiyao: 2 lines: /)
  })

  test('tells a line that is none by its number, and goes on', async () => {
    const good = JSON.stringify({ id: 'x', text: text(1) })
    const { status, out, error } = await runWith(
      ['parse', '--input', 'ndjson'],
      `${good}\n{"id":\n\n[]\n${good}\n`,
    )
    expect(status).toBe(1)
    expect(lines(out)).toHaveLength(2)
    const [second, fourth] = error.split('\n')
    expect(second).toBe('jiyao: standard input, line 2: no JSON')
    expect(fourth).toBe('jiyao: standard input, line 4: no JSON object')
  })

  test('reads files of lines, too', async () => {
    writeFileSync(file('part.ndjson'), JSON.stringify({ id: 'x', text: text(1) }))
    const { status, out, error } = await runWith([
      'parse',
      '--input',
      'ndjson',
      file('part.ndjson'),
      file('gone'),
    ])
    expect(status).toBe(1)
    expect(lines(out)).toEqual([{ id: 'x', minutes: parseMinutes(text(1)) }])
    expect(error).toContain(`jiyao: ${file('gone')}: no such file\n`)
  })

  test('cannot be used with --output', async () => {
    expect((await runWith(['parse', '--input', 'ndjson', '--output', file('x')])).status).toBe(2)
  })
})

test.each(['0', '-1', 'two', '1.5'])('--jobs %s is wrong usage', async (jobs) => {
  expect((await runWith(['parse', '--jobs', jobs, file('[1].txt')])).status).toBe(2)
})
