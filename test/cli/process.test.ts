/** The command line as a process of its own: what only a real one shows. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const seed = path.join(root, 'seeds/taicang-2021-60.txt')
const command = ['--import', 'tsx', path.join(root, 'src/cli.ts')]

test('parses a file, and standard input, to the same JSON', () => {
  const options = { cwd: root, encoding: 'utf8' } as const
  const named = spawnSync(process.execPath, [...command, 'parse', seed], options)
  const input = readFileSync(seed)
  const piped = spawnSync(process.execPath, [...command, 'parse', '-'], { ...options, input })
  expect(named.stderr).toBe('')
  expect(named.status).toBe(0)
  expect(piped.stdout).toBe(named.stdout)
  expect(JSON.parse(named.stdout)).toHaveProperty('items')
})

test('exits with 2 for wrong usage and 1 for a file that failed', () => {
  const options = { cwd: root }
  const status = (...args: string[]) => spawnSync(process.execPath, [...command, ...args], options).status
  expect(status('parse', '--nope')).toBe(2)
  expect(status('parse', 'no-such-file')).toBe(1)
})

test('ends quietly when its reader goes away', async () => {
  const files = Array.from({ length: 50 }, () => seed)
  const child = spawn(process.execPath, [...command, 'parse', '--ndjson', ...files], { cwd: root })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.once('close', resolve))
  expect(errors).toBe('')
  expect(status).toBe(0)
})
