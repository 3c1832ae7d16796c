/** Archives as processes of their own: workers, signals, pipes. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCommandLine } from '../../../scripts/archive/command-line.js'
import { inventMinutes } from '../../../scripts/archive/invented-minutes.js'

const FILES = 80
let folder = ''
let command = ''
const pattern = () => path.join(folder, '*.txt')

beforeAll(async () => {
  command = await buildCommandLine('test')
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-archive-process-'))
  for (let number = 0; number < FILES; number++) {
    const name = `${String(number).padStart(3, '0')}.txt`
    writeFileSync(path.join(folder, name), number % 30 === 9 ? '' : inventMinutes(number).text)
  }
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function parse(...args: string[]) {
  return spawnSync(process.execPath, [command, 'parse', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
}

function start(...args: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [command, 'parse', ...args])
  // It may end before it has read all.
  child.stdin.on('error', () => undefined)
  return child
}

/** What comes on standard output until the process ends, and how it ends. */
function ended(
  child: ChildProcessWithoutNullStreams,
): Promise<{ status: number | null; out: string; error: string }> {
  let out = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk))
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, error })))
}

const withoutTimes = (error: string) => error.replace(/; [\d.]+ s, .*/, '')

describe('workers', () => {
  test('print the same lines in the same order as one process alone, and tell the same failures', () => {
    const [one, two, five] = ['1', '2', '5'].map((jobs) =>
      parse('--ndjson', '--ids', '--jobs', jobs, pattern()),
    )
    expect(one?.stdout.split('\n')).toHaveLength(FILES - 3 + 1)
    expect(one?.status).toBe(1)
    for (const other of [two, five]) {
      expect(other?.stdout).toBe(one?.stdout)
      expect(withoutTimes(other?.stderr ?? '')).toBe(withoutTimes(one?.stderr ?? ''))
      expect(other?.status).toBe(1)
    }
  })

  test('write the same files, under their own names alone', () => {
    const [one, two] = ['1', '2'].map((jobs) => {
      const target = path.join(folder, `json-${jobs}`)
      parse('--output', target, '--jobs', jobs, pattern())
      return readdirSync(target).map((name) => [name, readFileSync(path.join(target, name), 'utf8')])
    })
    expect(one).toHaveLength(FILES - 3)
    expect(two).toEqual(one)
  })

  test('that a text is too much for leave it to where there is more memory', () => {
    const large = path.join(folder, 'large.md')
    writeFileSync(large, inventMinutes(0).text.repeat(400))
    const { status, stdout, stderr } = parse('--ndjson', '--ids', '--jobs', '2', pattern(), large, pattern())
    const ids = Array.from(stdout.matchAll(/^\{"id":"([^"]+)"/gm), ([, id]) => id)
    expect(ids).toHaveLength(2 * (FILES - 3) + 1)
    expect(ids.indexOf(large)).toBe(FILES - 3)
    expect(stderr.match(/empty input/g)).toHaveLength(6)
    expect(status).toBe(1)
  }, 120_000)

  test('read lines as one process alone does', () => {
    const input = Array.from({ length: FILES }, (_, id) =>
      JSON.stringify({ id, text: inventMinutes(id).text }),
    ).join('\n')
    const [one, two] = ['1', '2'].map(
      (jobs) =>
        spawnSync(process.execPath, [command, 'parse', '--input', 'ndjson', '--jobs', jobs], {
          input,
          encoding: 'utf8',
          maxBuffer: 2 ** 28,
        }).stdout,
    )
    expect(two).toBe(one)
    expect(
      one
        ?.trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual(Array.from({ length: FILES }, (_, id) => id))
  })
})

test('answers each line before it asks for the next, so that two programs can talk', async () => {
  const child = start('--input', 'ndjson', '--jobs', '2')
  const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>
  for (let id = 0; id < 60; id++) {
    child.stdin.write(`${JSON.stringify({ id, text: '一、审议《甲办法》' })}\n`)
    const { value } = (await answers.next()) as { value: string }
    expect(JSON.parse(value)).toMatchObject({ id })
  }
  child.stdin.end()
  await answers.return?.()
})

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it after a whole line with %d', async (signal, status) => {
    const child = start('--input', 'ndjson', '--jobs', '2')
    const end = ended(child)
    // Never the end of the input: half a line of it stays open.
    for (let id = 0; id < 70; id++)
      child.stdin.write(`${JSON.stringify({ id, text: inventMinutes(id).text })}\n`)
    child.stdin.write('{"id": 70, "te')
    child.stdout.once('data', () => child.kill(signal))
    const { status: ending, out, error } = await end
    expect(ending).toBe(status)
    expect(out.endsWith('\n')).toBe(true)
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id)
    expect(ids).toEqual(ids.map((_, index) => index))
    expect(error).toContain('jiyao: interrupted\n')
    expect(error).not.toContain('line 71')
  })

  test('leaves whole files alone', async () => {
    const target = path.join(folder, 'interrupted')
    // The last input never ends: it cannot be done before it is told to stop.
    const child = start('--output', target, '--jobs', '2', pattern(), '-')
    const end = ended(child)
    const timer = setInterval(() => {
      if (!existsSync(path.join(target, '000.json'))) return
      clearInterval(timer)
      child.kill('SIGINT')
    }, 5)
    const { status } = await end
    expect(status).toBe(130)
    for (const name of readdirSync(target)) {
      expect(name).toMatch(/^\d+\.json$/)
      expect(() => JSON.parse(readFileSync(path.join(target, name), 'utf8')) as unknown).not.toThrow()
    }
  })
})

test('a reader that goes away ends it quietly, with workers, too', async () => {
  const child = start('--ndjson', '--jobs', '2', pattern(), pattern(), pattern())
  let error = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.once('close', resolve))
  expect(status).toBe(0)
  expect(error.split('\n').filter((line) => !line.includes('empty input'))).toEqual([''])
})

test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is one line, and the end', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${command}" parse --ndjson "${pattern()}" > /dev/full`],
    {
      encoding: 'utf8',
    },
  )
  expect(status).toBe(1)
  expect(stderr).toBe('jiyao: cannot write: no space left\n')
})
