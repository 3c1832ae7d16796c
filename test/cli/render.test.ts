import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderFiles } from '../../src/cli/render-files.js'
import { Terminal } from '../../src/cli/terminal.js'
import { parseMinutes } from '../../src/index.js'
import { RENDER_FORMATS, renderAkomaNtoso, renderOparl, type RenderFormat } from '../../src/render/index.js'
import { Collector, runWith } from './streams.js'

const TEXT = '青川市人民政府第3次常务会议纪要\n一、审议《甲办法》\n会议原则同意《甲办法》。\n'
const OTHER = '# 青川市人民政府第4次常务会议纪要\n\n## 一、审议《乙办法》\n\n会议**原则同意**《乙办法》。\n'

let folder = ''
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-render-'))
  writeFileSync(file('one.txt'), TEXT)
  writeFileSync(file('two.md'), OTHER)
  writeFileSync(file('empty.txt'), '')
  mkdirSync(file('sub'))
  writeFileSync(file('sub/one.md'), OTHER)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('jiyao render', () => {
  test.each(RENDER_FORMATS.filter(({ binary }) => !binary))('--to $name prints one file', async ({ name }) => {
    const { status, out, error } = await runWith(['render', '--to', name, file('one.txt')])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toContain('甲办法')
  })

  test('reads standard input', async () => {
    const { out } = await runWith(['render', '--to', 'akoma-ntoso'], TEXT)
    expect(out).toBe(renderAkomaNtoso({ source: TEXT, minutes: parseMinutes(TEXT) }))
  })

  test('--output writes NAME with the ending of the format for each file', async () => {
    const target = file('xml')
    const args = ['render', '--to', 'akoma-ntoso', '--output', target, file('one.txt'), file('two.md')]
    expect(await runWith(args)).toEqual({ status: 0, out: '', error: '' })
    expect(readdirSync(target).sort()).toEqual(['one.xml', 'two.xml'])
    expect(readFileSync(path.join(target, 'two.xml'), 'utf8')).toContain('《乙办法》')
  })

  test('--base-url and --country go to the formats that ask for them', async () => {
    const baseUrl = 'https://council.example/'
    const { out } = await runWith(['render', '--to', 'oparl', '--base-url', baseUrl, file('one.txt')])
    expect(out).toBe(renderOparl(parseMinutes(TEXT), { baseUrl }))
    const { out: xml } = await runWith(['render', '--to', 'akoma-ntoso', '--country', 'TW', file('one.txt')])
    expect(xml).toContain('<FRBRcountry value="tw"/>')
  })

  test('tells a file that fails, and goes on', async () => {
    const target = file('rest')
    const args = ['render', '--to', 'json', '--output', target, file('empty.txt'), file('gone'), file('one.txt')]
    const { status, error } = await runWith(args)
    expect(status).toBe(1)
    expect(error).toBe(`jiyao: ${file('empty.txt')}: empty input\njiyao: ${file('gone')}: no such file\n`)
    expect(readdirSync(target)).toEqual(['one.json'])
  })

  test('writes over nothing that was written or read in this run', async () => {
    const target = file('clash')
    const args = ['render', '--to', 'json', '--output', target, file('one.txt'), file('sub/one.md')]
    expect((await runWith(args)).error).toContain(`already holds ${file('one.txt')}`)
    const own = ['render', '--to', 'markdown', '--output', file('sub'), file('sub/one.md')]
    expect((await runWith(own)).error).toContain('is one of the files to read')
    expect(readFileSync(file('sub/one.md'), 'utf8')).toBe(OTHER)
  })
})

describe('wrong usage', () => {
  test.each([
    [['render', 'a'], "required option '-t, --to <FORMAT>' not specified"],
    [['render', '--to', 'word', 'a'], "argument 'word' is invalid. Allowed choices are json,"],
    [['render', '--to', 'json', 'a', 'b'], 'several files need --output DIR'],
    [['render', '--to', 'oparl', '--base-url', 'nowhere', 'a'], 'It is no URL.'],
    [['render', '--to', 'oparl', '--country', 'china', 'a'], 'It has two letters'],
  ])('%j exits with 2 and one line', async (args, reason) => {
    const { status, out, error } = await runWith(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toContain(reason)
    expect(error).toMatch(/^jiyao: [^\n]+ \(see jiyao render --help\)\n$/)
  })
})

describe('a format that joins meetings, in bytes', () => {
  const LEDGER: RenderFormat = {
    name: 'ledger',
    extension: 'bin',
    mediaType: 'application/octet-stream',
    description: 'a line for each meeting',
    binary: true,
    joins: true,
    render: (meetings) => new TextEncoder().encode(meetings.map(({ minutes }) => minutes.title).join('\n')),
  }

  async function renderLedger(output: string | undefined, files: string[]) {
    const out = new Collector()
    const error = new Collector()
    const terminal = new Terminal({ stdin: Readable.from([]), stdout: out, stderr: error })
    const status = await renderFiles({ files, to: LEDGER, format: undefined, output, options: {} }, terminal)
    return { status, out: out.text, error: error.text }
  }

  test('is one file for all', async () => {
    const target = file('ledger')
    const outcome = await renderLedger(target, [file('one.txt'), file('two.md')])
    expect(outcome).toEqual({ status: 0, out: '', error: '' })
    expect(readdirSync(target)).toEqual(['ledger.bin'])
    expect(readFileSync(path.join(target, 'ledger.bin'), 'utf8')).toBe(
      '青川市人民政府第3次常务会议纪要\n青川市人民政府第4次常务会议纪要',
    )
  })

  test('holds those that can be read', async () => {
    const target = file('half')
    expect(await renderLedger(target, [file('gone'), file('two.md')])).toMatchObject({ status: 1 })
    expect(readFileSync(path.join(target, 'ledger.bin'), 'utf8')).toBe('青川市人民政府第4次常务会议纪要')
  })

  test('is not written where nothing can be read', async () => {
    const target = file('none')
    expect(await renderLedger(target, [file('gone')])).toMatchObject({ status: 1 })
    expect(readdirSync(target)).toEqual([])
  })

  test('is not printed', async () => {
    expect(await renderLedger(undefined, [file('one.txt')])).toEqual({
      status: 1,
      out: '',
      error: 'jiyao: ledger: it is no text, and needs --output DIR\n',
    })
  })
})
