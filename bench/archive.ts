/**
 * `npm run bench:archive`: generated minutes of the seed's size through the command line, with one job and
 * with more, and the rate beside that of remark-parse alone.
 *
 *   npm run bench:archive [-- --files 10000] [-- --jobs 2] [-- --runs 3] [-- --json]
 *
 * Memory is the most that the process, with all its workers, had resident at a time: VmHWM of /proc, on Linux
 * alone.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { buildCommandLine } from '../scripts/archive/command-line.js'

const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    jobs: { type: 'string', default: '2' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
})

interface Run {
  jobs: number
  seconds: number
  charactersPerSecond: number
  /** null where the system does not tell. */
  megabytes: number | null
}

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-archive-'))
try {
  const generate = ['scripts/generate-archive.ts', '--files', flags.files, '--folder', folder]
  execFileSync(process.execPath, ['--import', 'tsx', ...generate], { cwd: root, stdio: 'inherit' })
  const command = await buildCommandLine('bench')
  const characters = charactersOf(folder)
  const runs: Run[] = []
  for (let run = 0; run < Number(flags.runs); run++) {
    // Turn by turn, so that whatever else the machine does meets both.
    for (const jobs of [1, Number(flags.jobs)]) runs.push(await measure(command, jobs, characters))
  }
  print(runs, rateOfRemark())
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function charactersOf(archive: string): number {
  const files = readdirSync(archive, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.reduce(
    (sum, { parentPath, name }) => sum + readFileSync(path.join(parentPath, name), 'utf8').length,
    0,
  )
}

function measure(command: string, jobs: number, characters: number): Promise<Run> {
  const start = performance.now()
  const args = [command, 'parse', '--ndjson', '--jobs', String(jobs), path.join(folder, '**/*.{md,txt}')]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.resume()
  let megabytes: number | null = null
  const timer = setInterval(() => (megabytes = peakOf(child.pid) ?? megabytes), 50)
  return new Promise((resolve, reject) => {
    child.once('close', (status) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      if (status === 0) resolve({ jobs, seconds, charactersPerSecond: characters / seconds, megabytes })
      else reject(new Error(`exit status ${status}`))
    })
  })
}

function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

/** Characters a second, in this process, on the seed; the median of 500 parses after as many to warm up. */
function rateOfRemark(): number {
  const seed = readFileSync(path.join(root, 'seeds/taicang-2021-60.txt'), 'utf8')
  const remark = unified().use(remarkParse)
  const times = Array.from({ length: 1000 }, () => {
    const start = performance.now()
    remark.parse(seed)
    return performance.now() - start
  }).slice(500)
  return (seed.length / median(times)) * 1000
}

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function print(runs: Run[], remark: number): void {
  const [one = Number.NaN, more = Number.NaN] = [1, Number(flags.jobs)].map((jobs) =>
    median(runs.filter((run) => run.jobs === jobs).map(({ seconds }) => seconds)),
  )
  const speedup = one / more
  if (flags.json) {
    console.log(JSON.stringify({ runs, speedup, remarkCharactersPerSecond: remark }, null, 2))
    return
  }
  console.log('jobs   seconds   million characters/s   peak MB')
  for (const { jobs, seconds, charactersPerSecond, megabytes } of runs) {
    const numbers = [seconds.toFixed(1).padStart(10), (charactersPerSecond / 1e6).toFixed(2).padStart(23)]
    console.log(
      `${String(jobs).padStart(4)}${numbers.join('')}${(megabytes?.toFixed(0) ?? '?').padStart(10)}`,
    )
  }
  console.log(`${flags.jobs} jobs are ${speedup.toFixed(2)} times as fast as one (medians)`)
  console.log(`remark-parse alone, one process: ${(remark / 1e6).toFixed(2)} million characters/s`)
}
