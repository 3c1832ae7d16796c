import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { minutesSchema, minutesWithoutPositionsSchema, parseMinutes } from '../../src/index.js'
import { version } from '../../package.json'
import { runWith } from './streams.js'

const TEXT = '青川市人民政府第3次常务会议纪要\n一、审议《甲办法》\n会议原则同意《甲办法》。\n'
const MARKDOWN = '# 青川市人民政府第3次常务会议纪要\n\n## 一、审议《甲办法》\n\n会议**原则同意**《甲办法》。\n'

let folder = ''
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-cli-'))
  writeFileSync(file('one.txt'), TEXT)
  writeFileSync(file('two.md'), MARKDOWN)
  writeFileSync(file('v1.2.txt'), TEXT)
  writeFileSync(file('bad.txt'), Buffer.concat([Buffer.from('第一行\n甲'), Buffer.from([0xb9, 0xab]), Buffer.from('乙')]))
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('blank.txt'), '\uFEFF \n　\n')
  writeFileSync(file('zeros.txt'), '\0\uFEFF\0'.repeat(100))
  mkdirSync(file('sub'))
  writeFileSync(file('sub/one.md'), MARKDOWN)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('jiyao parse', () => {
  test('prints one file as pretty JSON', async () => {
    const { status, out, error } = await runWith(['parse', file('one.txt')])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toBe(`${JSON.stringify(parseMinutes(TEXT), null, 2)}\n`)
  })

  test.each([[['parse', '-']], [['parse']]])('reads standard input for %j', async (args) => {
    const { status, out } = await runWith(args, TEXT)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(parseMinutes(TEXT))
  })

  test('keeps a byte order mark, so that offsets are those of the file', async () => {
    const { out } = await runWith(['parse'], `\uFEFF${TEXT}`)
    expect(JSON.parse(out)).toEqual(parseMinutes(`\uFEFF${TEXT}`))
  })

  test('--ndjson prints a line for each file, in their order', async () => {
    const { status, out } = await runWith(['parse', '--ndjson', file('one.txt'), file('two.md')])
    expect(status).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      parseMinutes(TEXT),
      parseMinutes(MARKDOWN, { format: 'markdown' }),
    ])
    for (const line of lines) expect(minutesSchema.safeParse(JSON.parse(line)).error).toBeUndefined()
  })

  test('--output writes NAME.json for each file into a folder that it makes', async () => {
    const target = file('new/json')
    const args = ['parse', '--output', target, file('one.txt'), file('two.md'), file('v1.2.txt')]
    expect(await runWith(args)).toEqual({ status: 0, out: '', error: '' })
    expect(readdirSync(target).sort()).toEqual(['one.json', 'two.json', 'v1.2.json'])
    expect(JSON.parse(readFileSync(path.join(target, 'one.json'), 'utf8'))).toEqual(parseMinutes(TEXT))
  })

  test('--no-positions leaves positions out', async () => {
    const { out } = await runWith(['parse', '--no-positions', file('one.txt')])
    expect(out).not.toContain('"position"')
    expect(minutesWithoutPositionsSchema.safeParse(JSON.parse(out)).error).toBeUndefined()
  })

  test('--format says how to read, whatever the ending', async () => {
    const { out } = await runWith(['parse', '--format', 'text', file('two.md')])
    expect(JSON.parse(out)).toEqual(parseMinutes(MARKDOWN, { format: 'text' }))
  })
})

describe('a file that fails', () => {
  test.each([
    ['nowhere.txt', 'no such file'],
    ['sub', 'is a directory'],
    ['empty.txt', 'empty input'],
    ['blank.txt', 'empty input'],
    ['zeros.txt', 'empty input'],
    ['bad.txt', 'invalid UTF-8 at byte 13 (line 2)'],
  ])('%s: %s', async (name, reason) => {
    expect(await runWith(['parse', file(name)])).toEqual({
      status: 1,
      out: '',
      error: `jiyao: ${file(name)}: ${reason}\n`,
    })
  })

  test('on standard input is named so', async () => {
    expect((await runWith(['parse'])).error).toBe('jiyao: standard input: empty input\n')
  })

  test('does not stop the others', async () => {
    const { status, out, error } = await runWith(['parse', '--ndjson', file('bad.txt'), file('gone'), file('one.txt')])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toEqual(parseMinutes(TEXT))
    expect(error.split('\n')).toHaveLength(3)
  })

  test('is one whose output would write over that of another', async () => {
    const target = file('clash')
    const { status, error } = await runWith(['parse', '--output', target, file('one.txt'), file('sub/one.md')])
    expect(status).toBe(1)
    expect(error).toBe(
      `jiyao: ${file('sub/one.md')}: ${path.join(target, 'one.json')} already holds ${file('one.txt')}\n`,
    )
    expect(JSON.parse(readFileSync(path.join(target, 'one.json'), 'utf8'))).toEqual(parseMinutes(TEXT))
  })

  test('is one that its own output would write over', async () => {
    writeFileSync(file('self.json'), TEXT)
    const { status, error } = await runWith(['parse', '--output', folder, file('self.json')])
    expect(status).toBe(1)
    expect(error).toContain('is one of the files to read')
    expect(readFileSync(file('self.json'), 'utf8')).toBe(TEXT)
  })

  test('is all of them where the output folder cannot be made', async () => {
    const { status, out, error } = await runWith(['parse', '--output', file('one.txt'), file('two.md')])
    expect({ status, out, error }).toEqual({ status: 1, out: '', error: `jiyao: ${file('one.txt')}: is no directory\n` })
  })

  test('cannot write on the screen by its name', async () => {
    const { error } = await runWith(['parse', file('a\nb\u001B[31m')])
    expect(error.slice(0, -1)).not.toMatch(/\p{Cc}/u)
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'no command'],
    [['--nope'], "unknown option '--nope'"],
    [['parse', '--nope'], "unknown option '--nope'"],
    [['parse', '--formt', 'text'], "unknown option '--formt' (Did you mean --format?)"],
    [['prse'], "unknown command 'prse' (Did you mean parse?)"],
    [['minutes.txt'], "unknown command 'minutes.txt'"],
    [['parse', '--format', 'word'], "argument 'word' is invalid. Allowed choices are auto, markdown, text."],
    [['parse', '--output'], "option '-o, --output <DIR>' argument missing"],
    [['parse', 'a', 'b'], 'several files need --output DIR or --ndjson'],
    [['parse', '--ndjson', '--output', 'x', 'a'], "'--ndjson' cannot be used with option '-o, --output <DIR>'"],
  ])('%j exits with 2 and one line', async (args, reason) => {
    const { status, out, error } = await runWith(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toContain(reason)
    expect(error).toMatch(/^jiyao: [^\n]+ \(see jiyao (?:parse )?--help\)\n$/)
  })
})

describe('answers', () => {
  test('--version', async () => {
    expect(await runWith(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' })
  })

  test.each([[['--help']], [['parse', '--help']], [['help', 'parse']]])('%j', async (args) => {
    const { status, out, error } = await runWith(args)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toContain('Usage: jiyao')
  })
})

test('a closed pipe ends quietly, without reading what is left', async () => {
  const written: string[] = []
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString())
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    },
  }).on('error', () => undefined)
  const stderr = new Writable({
    write(_chunk, _encoding, done) {
      done(new Error('nothing should be said'))
    },
  })
  const args = ['parse', '--ndjson', file('one.txt'), file('two.md')]
  expect(await run(args, { stdin: Readable.from([]), stdout, stderr })).toBe(0)
  expect(written).toHaveLength(1)
})
