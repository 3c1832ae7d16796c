/**
 * `npm run test:spark`: an archive under Apache Spark gives what one process gives, line for line, also where
 * a command or a worker is killed on the way. Sets PySpark up in a virtual environment of its own.
 *
 * Says so, and exits 0, where there is no Python or no Java.
 */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildCommandLine } from '../../scripts/archive/command-line.js'

const here = import.meta.dirname
const root = path.join(here, '../..')
const environment = path.join(root, 'node_modules/.cache/spark')
const dieOnce = path.join(here, 'die-once.sh')
const TEXTS = 600
const FILES = 4

const missing = [
  ['Python', 'python3', '--version'],
  ['Java', 'java', '-version'],
].find(([, command = '', flag = '']) => spawnSync(command, [flag]).status !== 0)
if (missing) console.log(`Nothing tested: ${missing[0]} is missing (${missing[1]} does not run).`)
else await test(setUp())

/** Gives the Python that has PySpark. */
function setUp(): string {
  const python = path.join(environment, 'bin/python')
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' })
  const requirements = path.join(here, 'requirements.txt')
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements], {
    stdio: 'inherit',
  })
  return python
}

async function test(python: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-spark-'))
  try {
    const texts = path.join(folder, 'texts')
    const generate = [
      'scripts/generate-archive.ts',
      '--files',
      String(TEXTS),
      '--folder',
      texts,
      '--ndjson',
      String(FILES),
    ]
    execFileSync(process.execPath, ['--import', 'tsx', ...generate], { cwd: root, stdio: 'inherit' })
    const command = [
      process.execPath,
      await buildCommandLine('spark'),
      'parse',
      '--input',
      'ndjson',
      '--jobs',
      '1',
    ]
    const files = readdirSync(texts)
      .sort()
      .map((name) => path.join(texts, name))
    const expected = parseAlone(command, files)
    assert.equal(expected.length, TEXTS)
    const wrapped = [path.join(here, 'pipe.sh'), ...command]
    const runs: [string, string[]][] = [
      ['nobody dies', wrapped],
      ['a command is killed', [dieOnce, path.join(folder, 'command'), 'command', ...command]],
      ['a worker is killed', [dieOnce, path.join(folder, 'worker'), 'worker', ...command]],
    ]
    for (const [name, piped] of runs) {
      const output = path.join(folder, name.replaceAll(' ', '-'))
      const printed = submit(python, files, output, piped)
      assert.ok(
        isDeepStrictEqual(linesOf(output, /^part-/), expected),
        `${name}: other lines than those of one process`,
      )
      if (piped !== wrapped) assert.ok(existsSync(piped[1] ?? ''), 'somebody should have died')
      console.log(`${name}: ${printed.trim()}, ${TEXTS} lines as of one process`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One process over all files. */
function parseAlone([node = '', ...args]: string[], files: string[]): string[] {
  return lines(
    execFileSync(node, [...args, ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
}

/**
 * Two tasks at a time on this machine, each of them tried up to three times. Files are named one by one,
 * because Spark reads those of a folder in any order.
 */
function submit(python: string, files: string[], output: string, command: string[]): string {
  const job = [
    path.join(here, 'parse_minutes.py'),
    '--partitions',
    '8',
    '--',
    files.join(','),
    output,
    ...command,
  ]
  const settings = [
    '--master local[2,3]',
    '--conf spark.ui.enabled=false',
    '--driver-memory 1g',
    'pyspark-shell',
  ]
  return execFileSync(python, job, {
    encoding: 'utf8',
    env: {
      ...process.env,
      PYSPARK_PYTHON: python,
      PYSPARK_SUBMIT_ARGS: settings.join(' '),
      SPARK_LOCAL_IP: '127.0.0.1',
    },
    // Spark tells of each death in hundreds of lines; an error of its own ends it with a status.
    stdio: ['ignore', 'pipe', process.env.SPARK_LOG === undefined ? 'ignore' : 'inherit'],
  })
}

function linesOf(folder: string, name: RegExp): string[] {
  const files = readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
  return files.flatMap((file) => lines(readFileSync(path.join(folder, file), 'utf8')))
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
