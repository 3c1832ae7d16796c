/**
 * `npm run bench`: how long a parse takes beside remark-parse alone, on the seed once, 10 and 100 times.
 * Medians, and ratios to remark-parse alone with the same syntax extensions, all in one run.
 *
 *   npm run bench [-- --json] [-- --check] [-- --time MILLISECONDS]
 *
 * --check exits 1 where text takes longer than remark-parse alone, or Markdown more than 1.5 times as long.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import type { parseMinutes as ParseMinutes } from '../src/index.js'

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    time: { type: 'string', default: '1000' },
  },
})

const ALONE = 'remark-parse alone'
/** At most so many times the median of remark-parse alone. */
const LIMITS: Record<string, number> = { [ALONE]: 1, 'parseMinutes, text': 1, 'parseMinutes, Markdown': 1.5 }

interface Row {
  repeated: number
  characters: number
  task: string
  medianMilliseconds: number
  ratio: number
}

const parseMinutes = await importBuilt()
const remark = unified()
  .data({
    micromarkExtensions: [gfmTable(), frontmatter()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  })
  .use(remarkParse)
const seed = readFileSync(path.join(import.meta.dirname, '../seeds/taicang-2021-60.txt'), 'utf8')
const rows: Row[] = []
for (const repeated of [1, 10, 100]) rows.push(...(await measure(seed, repeated)))
print(rows)
if (flags.check) process.exitCode = rows.every(({ task, ratio }) => ratio <= (LIMITS[task] ?? 1)) ? 0 : 1

/** The library as it is published: tsx gives every function its name at run time, over and over. */
async function importBuilt(): Promise<typeof ParseMinutes> {
  const root = path.join(import.meta.dirname, '..')
  const outfile = path.join(root, 'node_modules/.cache/bench/index.mjs')
  await build({
    entryPoints: [path.join(root, 'src/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
  })
  const built = (await import(pathToFileURL(outfile).href)) as { parseMinutes: typeof ParseMinutes }
  return built.parseMinutes
}

async function measure(text: string, repeated: number): Promise<Row[]> {
  const source = Array.from({ length: repeated }, () => text).join('\n')
  const time = Number(flags.time)
  // As long a warm-up as the measurement: the engine needs some 2,000 short parses to settle, for all tasks.
  const bench = new Bench({ time, iterations: 16, warmupTime: time, warmupIterations: 16 })
  bench
    .add(ALONE, () => {
      remark.parse(source)
    })
    .add('parseMinutes, text', () => {
      parseMinutes(source, { format: 'text' })
    })
    .add('parseMinutes, Markdown', () => {
      parseMinutes(source, { format: 'markdown' })
    })
  await bench.run()
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} gave no result: ${result.state}`)
    return { task: name, medianMilliseconds: result.latency.p50 }
  })
  const alone = medians[0]?.medianMilliseconds ?? Number.NaN
  const size = { repeated, characters: source.length }
  return medians.map((median) => ({ ...size, ...median, ratio: median.medianMilliseconds / alone }))
}

function print(all: Row[]): void {
  if (flags.json) {
    console.log(JSON.stringify(all, null, 2))
    return
  }
  console.log(`seed ×  characters  ${'task'.padEnd(24)}  median ms   ratio`)
  for (const { repeated, characters, task, medianMilliseconds, ratio } of all) {
    const numbers = `${medianMilliseconds.toFixed(3).padStart(9)}  ${ratio.toFixed(2).padStart(6)}`
    const source = `${String(repeated).padStart(6)}  ${String(characters).padStart(10)}`
    console.log(`${source}  ${task.padEnd(24)}  ${numbers}`)
  }
}
