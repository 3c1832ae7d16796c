/**
 * `npm run bench`: how long a parse takes beside remark-parse alone, on the seed once, 10, 100 and 1000 times,
 * as it stands and marked up as Markdown. Medians of processor time; ratios to remark-parse alone with the
 * same syntax extensions on the same text, all in one run; growth, the time a character takes beside that at
 * the size where it takes the least; and what memory the result takes.
 *
 *   npm run bench [-- --json] [-- --check] [-- --time MILLISECONDS]
 *
 * --check exits 1 where a ratio or a growth is beyond its limit.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import { importBuilt } from './built.js'

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    time: { type: 'string', default: '1000' },
  },
})

const ALONE = 'remark-parse alone'
/** At most so many times the median of remark-parse alone. */
const LIMITS: Record<string, number> = { [ALONE]: 1, 'parseMinutes, text': 1, 'parseMinutes, Markdown': 1.25 }
/** A character of a longer text takes at most so many times what one of a shorter takes. */
const MOST_GROWTH = 1.3
const SETTLED = 2000
/** From here on remark-parse, which other sizes are compared with, would take most of the time. */
const LONG = 1000

interface Row {
  text: string
  repeated: number
  characters: number
  task: string
  medianMilliseconds: number
  /** To remark-parse alone; null where that was not run. */
  ratio: number | null
  /** Null for remark-parse, and for what it takes the most part of. */
  growth: number | null
}

const { parseMinutes } = await importBuilt()
const remark = unified()
  .data({
    micromarkExtensions: [gfmTable(), frontmatter()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  })
  .use(remarkParse)
const seed = readFileSync(path.join(import.meta.dirname, '../seeds/taicang-2021-60.txt'), 'utf8')
const rows: Row[] = []
for (const repeated of [1, 10, 100, LONG]) rows.push(...(await measure('as it stands', seed, repeated)))
for (const repeated of [1, 10]) rows.push(...(await measure('marked up', markUp(seed), repeated)))
addGrowth(rows)
print(rows, bytesPerCharacter(seed))
if (flags.check) process.exitCode = rows.every(isWithinLimits) ? 0 : 1

function isWithinLimits({ task, ratio, growth }: Row): boolean {
  return (ratio ?? 0) <= (LIMITS[task] ?? 1) && (growth ?? 0) <= MOST_GROWTH
}

/** ## for items, ** around acts and labels, a list of the points: Markdown that has to be parsed as such. */
function markUp(text: string): string {
  return text
    .replaceAll(/^(?=[一二三四五六七八九\d]+、)/gm, '## ')
    .replaceAll(/会议(?:指出|强调|要求|明确|认为)(?=，)/g, '**$&**')
    .replaceAll(/^(?:出席|列席)：/gm, '**$&**')
    .replaceAll(/(?<=[，。])(?=（[一二三四]）)/g, '\n\n- ')
    .replaceAll(/\n(?!- |\n)/g, '\n\n')
}

async function measure(text: string, seedText: string, repeated: number): Promise<Row[]> {
  const source = Array.from({ length: repeated }, () => seedText).join('\n')
  const isLong = repeated >= LONG
  const time = isLong ? 0 : Number(flags.time)
  const iterations = isLong ? 3 : 16
  // The engine needs some 2,000 short parses to settle, for all tasks.
  const warmupIterations = isLong ? 1 : Math.max(16, SETTLED / repeated ** 2)
  const bench = new Bench({ time, iterations, warmupTime: time, warmupIterations, now: processorTime })
  if (!isLong) {
    bench.add(ALONE, () => {
      remark.parse(source)
    })
  }
  for (const [task, format] of [['parseMinutes, text', 'text'], ['parseMinutes, Markdown', 'markdown']] as const) {
    bench.add(task, () => {
      parseMinutes(source, { format })
    })
  }
  await bench.run()
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} gave no result: ${result.state}`)
    return { task: name, medianMilliseconds: result.latency.p50 }
  })
  const alone = medians.find(({ task }) => task === ALONE)?.medianMilliseconds
  return medians.map(({ task, medianMilliseconds }) => {
    const ratio = alone === undefined ? null : medianMilliseconds / alone
    return { text, repeated, characters: source.length, task, medianMilliseconds, ratio, growth: null }
  })
}

/** Milliseconds that this process has had a processor for: others may well share the machine. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** To the least time a character takes at any size; of Markdown that is marked up, remark-parse takes most. */
function addGrowth(all: Row[]): void {
  const perCharacter = (row: Row): number => row.medianMilliseconds / row.characters
  for (const row of all) {
    if (row.task === ALONE || row.text === 'marked up') continue
    const alike = all.filter(({ text, task }) => text === row.text && task === row.task)
    row.growth = perCharacter(row) / Math.min(...alike.map(perCharacter))
  }
}

/** What memory the result of a parse takes, without the text. */
function bytesPerCharacter(seedText: string): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const source = Array.from({ length: 100 }, () => seedText).join('\n')
  parseMinutes(source)
  collect()
  const before = process.memoryUsage().heapUsed
  const minutes = parseMinutes(source)
  collect()
  const bytes = process.memoryUsage().heapUsed - before
  return minutes.items.length > 0 ? bytes / source.length : Number.NaN
}

function print(all: Row[], bytes: number): void {
  if (flags.json) {
    console.log(JSON.stringify({ rows: all, bytesPerCharacter: bytes }, null, 2))
    return
  }
  console.log(`text          seed ×  characters  ${'task'.padEnd(24)}  median ms   ratio  growth`)
  for (const { text, repeated, characters, task, medianMilliseconds, ratio, growth } of all) {
    const [shownRatio, shownGrowth] = [ratio, growth].map((number) => (number?.toFixed(2) ?? '').padStart(6))
    const numbers = `${medianMilliseconds.toFixed(3).padStart(9)}  ${shownRatio}  ${shownGrowth}`
    const source = `${text.padEnd(12)}  ${String(repeated).padStart(6)}  ${String(characters).padStart(10)}`
    console.log(`${source}  ${task.padEnd(24)}  ${numbers}`)
  }
  console.log(`memory of the result: ${bytes.toFixed(1)} bytes a character`)
}
