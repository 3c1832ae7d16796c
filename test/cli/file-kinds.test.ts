/** Word documents and web pages on the command line. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindOf } from '../../src/cli/file-kinds.js'
import { minutesFromDocx } from '../../src/inputs/docx.js'
import { minutesFromHtml } from '../../src/inputs/html.js'
import { p, wordFile } from '../inputs/docx/word-file.js'
import { encodeGbk } from '../inputs/html/gbk.js'
import { runWith } from './streams.js'

const LINES = ['青川市人民政府第3次常务会议纪要', '一、审议《甲办法》', '会议原则同意该《意见》，由市财政局于6月底前落实。']
const WORD = wordFile({ body: LINES.map((line) => p(line)).join('') })
const PAGE = encodeGbk(`<meta charset="gbk">${LINES.map((line) => `<p>${line}</p>`).join('')}`)

let folder = ''
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-kinds-'))
  mkdirSync(file('archive'))
  writeFileSync(file('archive/one.docx'), WORD)
  writeFileSync(file('archive/two.HTM'), PAGE)
  writeFileSync(file('archive/three.txt'), LINES.join('\n'))
  writeFileSync(file('old.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))
  writeFileSync(file('cut.docx'), WORD.subarray(0, 300))
  writeFileSync(file('empty.docx'), wordFile({ body: '' }))
  writeFileSync(file('renamed.doc'), WORD)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the ending says what a file is', () => {
  expect(kindOf('a/纪要.DOCX')).toBe(kindOf('b.doc'))
  expect(kindOf('a.html')).toBe(kindOf('a.htm'))
  expect(['a.txt', 'a.md', 'docx', 'a.docx.txt'].map((name) => kindOf(name))).toEqual(Array(4).fill(undefined))
})

describe('jiyao parse', () => {
  test('reads a Word document, a web page, and one under the old ending', async () => {
    const parse = async (name: string) => JSON.parse((await runWith(['parse', file(name)])).out) as unknown
    expect(await parse('archive/one.docx')).toEqual(minutesFromDocx(WORD).minutes)
    expect(await parse('archive/two.HTM')).toEqual(minutesFromHtml(PAGE).minutes)
    expect(await parse('renamed.doc')).toEqual(minutesFromDocx(WORD).minutes)
  })

  test('--source gives the text that positions are in', async () => {
    const { out } = await runWith(['parse', '--source', file('archive/one.docx')])
    const { source, minutes } = JSON.parse(out) as ReturnType<typeof minutesFromDocx>
    expect({ source, minutes }).toEqual(minutesFromDocx(WORD))
    const { start, end } = minutes.items[0]?.tasks[0]?.leadDepartments[0]?.position ?? { start: {}, end: {} }
    expect(source.slice(start.offset, end.offset)).toBe('市财政局')
    const line = (await runWith(['parse', '--ndjson', '--ids', '--source', file('archive/two.HTM')])).out
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['id', 'source', 'minutes'])
  })

  test('a format is for texts alone', async () => {
    const { out } = await runWith(['parse', '--format', 'text', file('archive/one.docx')])
    expect(JSON.parse(out)).toEqual(minutesFromDocx(WORD).minutes)
  })

  test('takes them from a pattern, each by its ending', async () => {
    const target = file('json')
    const { status } = await runWith(['parse', '--output', target, `${folder}/archive/*`])
    expect(status).toBe(0)
    expect(readdirSync(target).sort()).toEqual(['one.json', 'three.json', 'two.json'])
    const titles = readdirSync(target).map((name) => {
      return (JSON.parse(readFileSync(path.join(target, name), 'utf8')) as { title: string }).title
    })
    expect(new Set(titles)).toEqual(new Set([LINES[0]]))
  })

  test('tells a file that is broken or old in one line, and goes on', async () => {
    const files = ['old.doc', 'cut.docx', 'empty.docx', 'archive/three.txt'].map(file)
    const { status, error, out } = await runWith(['parse', '--ndjson', ...files])
    expect(status).toBe(1)
    expect(error.split('\n')).toEqual([
      `jiyao: ${file('old.doc')}: an old Word document (.doc), or one with a password: save it as .docx without a password`,
      `jiyao: ${file('cut.docx')}: a damaged Word document (.docx)`,
      `jiyao: ${file('empty.docx')}: holds no text`,
      '',
    ])
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})

describe('jiyao check', () => {
  test('reports on them, and tells no region of a file that has no lines', async () => {
    const { out } = await runWith(['check', '--format', 'sarif', file('archive/one.docx')])
    const { runs } = JSON.parse(out) as { runs: { results: { ruleId: string; locations: unknown[] }[] }[] }
    const reference = runs[0]?.results.find(({ ruleId }) => ruleId === 'unresolved-reference')
    expect(reference?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: expect.any(String) as string } } }])
    const text = (await runWith(['check', file('archive/two.HTM')])).out
    expect(text).toContain('unresolved-reference')
  })
})

describe('jiyao render', () => {
  test('renders them', async () => {
    const { out, error } = await runWith(['render', '--to', 'ledger-csv', file('archive/one.docx'), file('archive/two.HTM')])
    expect(error).toBe('')
    expect(out.split('\n').filter((line) => line.includes('市财政局'))).toHaveLength(2)
  })
})
