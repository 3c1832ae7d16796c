/** What files, folders and disks can be that minutes are not: one line each, a status, and nothing half written. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCommandLine } from '../../scripts/archive/command-line.js'
import { runWith } from './streams.js'

const minutes = '一、审议《甲办法》\n会议同意《甲办法》。\n'
const COMMANDS = [['parse'], ['check'], ['render', '--to', 'markdown']]
let folder = ''
let minutesFile = ''
const inFolder = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-hard-cases-'))
  minutesFile = inFolder('minutes.txt')
  writeFileSync(minutesFile, minutes)
  mkdirSync(inFolder('folder'))
  symlinkSync('one', inFolder('other'))
  symlinkSync('other', inFolder('one'))
  symlinkSync('nowhere', inFolder('dangling'))
  // Sparse: a gigabyte that takes no room.
  writeFileSync(inFolder('gigabyte.txt'), '')
  truncateSync(inFolder('gigabyte.txt'), 2 ** 30)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Fails with one line that ends so, and prints nothing else. */
async function expectFailure(args: string[], reason: string, status = 1): Promise<void> {
  const outcome = await runWith(args)
  expect(outcome).toEqual({ status, out: '', error: expect.stringMatching(/^jiyao: [^\n]*\n$/) as string })
  expect(outcome.error.trimEnd().endsWith(reason)).toBe(true)
}

describe.each(COMMANDS)('%s reads', (...command: string[]) => {
  const args = command.filter((word) => typeof word === 'string')
  test.each([
    ['gigabyte.txt', 'larger than 64 MB'],
    ['one', 'symbolic links in a circle'],
    ['dangling', 'no such file'],
    ['folder', 'is a directory'],
    ['minutes.txt/x', 'not a directory'],
    ['x'.repeat(300), 'name too long'],
  ])('no %s', async (name, reason) => {
    // A report of no file is printed, too: what went wrong is beside it.
    if (args[0] === 'check') expect((await runWith([...args, inFolder(name)])).error).toContain(reason)
    else await expectFailure([...args, inFolder(name)], reason)
  })

  test.runIf(existsSync('/dev/zero'))('no device that does not end', async () => {
    const { status, error } = await runWith([...args, '/dev/zero'])
    expect({ status, error }).toEqual({ status: 1, error: 'jiyao: /dev/zero: larger than 64 MB\n' })
  })
})

test('a pattern does not follow links to folders around in a circle', async () => {
  const around = inFolder('around')
  mkdirSync(around)
  writeFileSync(path.join(around, 'a.txt'), minutes)
  symlinkSync('.', path.join(around, 'self'))
  const { status, out } = await runWith(['parse', '--ndjson', `${around}/**/*.txt`])
  expect(status).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
})

describe('--output', () => {
  test.each([
    ['minutes.txt', 'is no directory'],
    ['one', 'symbolic links in a circle'],
    ['minutes.txt/below', 'not a directory'],
  ])('into %s fails', async (name, reason) => {
    await expectFailure(['parse', '--output', inFolder(name), minutesFile], reason)
    await expectFailure(['render', '--to', 'markdown', '--output', inFolder(name), minutesFile], reason)
    expect(readFileSync(minutesFile, 'utf8')).toBe(minutes)
  })

  test.runIf(existsSync('/proc/self'))('into a file system that takes no folders fails, and ends', async () => {
    await expectFailure(['parse', '--output', '/proc/jiyao/json', minutesFile], 'no such file')
  })

  test('keeps to its folder, whatever leads to the files', async () => {
    const target = inFolder('inside')
    const winding = `${folder}/folder/../minutes.txt`
    expect((await runWith(['parse', '--output', target, winding])).status).toBe(0)
    expect((await runWith(['parse', '--output', target, `${folder}/folder/../around/*.txt`])).status).toBe(0)
    expect(readdirSync(target).sort()).toEqual(['a.json', 'minutes.json'])
    expect(existsSync(inFolder('minutes.json'))).toBe(false)
  })

  test('replaces a link by the file, and leaves alone what the link leads to', async () => {
    const target = inFolder('linked')
    mkdirSync(target)
    writeFileSync(inFolder('precious'), 'precious')
    symlinkSync('../precious', path.join(target, 'minutes.json'))
    expect((await runWith(['parse', '--output', target, minutesFile])).status).toBe(0)
    expect(readFileSync(inFolder('precious'), 'utf8')).toBe('precious')
    expect(JSON.parse(readFileSync(path.join(target, 'minutes.json'), 'utf8'))).toHaveProperty('items')
  })

  test('leaves what stood there where it cannot write', async () => {
    const target = inFolder('taken')
    mkdirSync(path.join(target, 'minutes.json'), { recursive: true })
    const { status, error } = await runWith(['parse', '--output', target, minutesFile])
    expect(status).toBe(1)
    expect(error).toMatch(/^jiyao: [^\n]*cannot write [^\n]*\n$/)
    expect(readdirSync(target)).toEqual(['minutes.json'])
  })
})

describe('as a process', () => {
  let command = ''
  beforeAll(async () => {
    command = await buildCommandLine('hard-cases')
  })
  const expectLine = ({ status, stderr }: { status: number | null; stderr: string }, reason: string) => {
    expect(stderr).toMatch(/^jiyao: [^\n]*\n$/)
    expect(stderr).toContain(reason)
    expect(status).toBe(1)
  }

  test.runIf(existsSync('/dev/full'))('a full disk behind standard output', () => {
    for (const args of COMMANDS) {
      const line = ['"$0" "$@" > /dev/full', process.execPath, command, ...args, minutesFile]
      expectLine(spawnSync('sh', ['-c', ...line], { encoding: 'utf8' }), 'no space left')
    }
  })

  const canMount = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0
  test.runIf(canMount)('a full disk below --output keeps no half of a file', () => {
    const disk = inFolder('disk')
    mkdirSync(disk)
    writeFileSync(inFolder('long.txt'), minutes + '会议要求，市水务局抓好落实。\n'.repeat(2000))
    // The mount is gone with the process.
    const script = 'mount -t tmpfs -o size=64k none "$1"; "$2" "$3" parse -o "$1" "$4"; status=$?; ls -A "$1"; exit $status'
    const args = ['--mount', 'sh', '-c', script, 'sh', disk, process.execPath, command, inFolder('long.txt')]
    const outcome = spawnSync('unshare', args, { encoding: 'utf8' })
    expectLine(outcome, 'no space left')
    expect(outcome.stdout).toBe('')
  })

  // Root may read and write everything: another user is asked for, where there is a way.
  const isRoot = process.getuid?.() === 0
  const nobody = ['--reuid', '65534', '--regid', '65534', '--clear-groups']
  const asOther = isRoot ? ['setpriv', ...nobody] : ['env']
  const canBeOther = spawnSync(asOther[0] as string, [...asOther.slice(1), process.execPath, '--version']).status === 0
  test.runIf(canBeOther)('what the user may not read or write', () => {
    chmodSync(folder, 0o755)
    const closed = inFolder('closed')
    mkdirSync(closed)
    cpSync(minutesFile, path.join(closed, 'minutes.txt'))
    chmodSync(closed, 0o000)
    const runAsOther = (...args: string[]) =>
      spawnSync(asOther[0] as string, [...asOther.slice(1), process.execPath, command, ...args], { encoding: 'utf8' })
    for (const args of COMMANDS) expectLine(runAsOther(...args, path.join(closed, 'minutes.txt')), 'permission denied')
    const readOnly = inFolder('read-only')
    mkdirSync(readOnly)
    chmodSync(readOnly, 0o555)
    expectLine(runAsOther('parse', '--output', readOnly, minutesFile), 'permission denied')
    expectLine(runAsOther('parse', '--output', path.join(readOnly, 'new'), minutesFile), 'permission denied')
    expect(readdirSync(readOnly)).toEqual([])
    chmodSync(closed, 0o755)
  })
})
