/**
 * `npm run bench:baselines`: what people use instead, on the development corpus: how fast, and how much of
 * the gold answers they find.
 *
 *   npm run bench:baselines [-- --json] [-- --shared DIR]
 *
 * - regular expressions: those of an afternoon, and jieba's tags for lists of attendees, as they stand beside
 *   the corpus
 * - jieba: the tags of all words alone, which say nothing yet of who decided what
 * - remark-parse: the tree, and its text, alone
 *
 * The last two are no parsers of minutes: they are here for what their pass over the text takes, and have no
 * F1.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findDocuments, type Document } from '../scripts/evaluation/documents.js'
import { score } from '../scripts/evaluation/scorer.js'
import { importBuilt } from './built.js'

const root = path.join(import.meta.dirname, '..')
const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    shared: { type: 'string', default: path.join(root, '../shared') },
  },
})
/** Passes over the whole corpus; the median counts. */
const PASSES = 15

type Parse = (text: string) => unknown

interface Row {
  name: string
  charactersPerSecond: number
  /** Of all facts of the gold answers; null: it finds none by itself. */
  f1: number | null
}

const texts = path.join(flags.shared, 'corpus/texts')
const gold = path.join(flags.shared, 'corpus/gold')
const scorer = path.join(flags.shared, 'evaluate/score.mjs')
const baseline = path.join(flags.shared, 'evaluate/regex-baseline.mjs')
const absent = [texts, gold, scorer, baseline].find((place) => !existsSync(place))
if (absent === undefined) await compare(findDocuments(texts, gold, {}))
else
  console.log(
    `Nothing compared: ${absent} is not here. --shared DIR names where the corpus and its scorer are.`,
  )

async function compare(documents: Document[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-baselines-'))
  try {
    const sources = documents.map(({ text }) => readFileSync(text, 'utf8'))
    const { parseMinutes } = await importBuilt()
    const byEnding = new Map(documents.map(({ text }, index) => [sources[index], formatOf(text)]))
    const jiyao: Parse = (text) => parseMinutes(text, { format: byEnding.get(text) ?? 'auto' })
    const expressions = await importBaseline(folder, documents)
    const jieba = Jieba.withDict(dict)
    const remark = unified().use(remarkParse)
    const row = (name: string, parse: Parse, f1: number | null): Row => ({
      name,
      charactersPerSecond: rate(sources, parse),
      f1,
    })
    const rows = [
      row('jiyao', jiyao, f1Of(path.join(folder, 'jiyao'), documents, jiyao)),
      row('regular expressions', expressions, f1Of(path.join(folder, 'expressions'), documents, expressions)),
      row('jieba, tags', (text) => jieba.tag(text, true), null),
      row('remark-parse, to string', (text) => toString(remark.parse(text)), null),
    ]
    print(rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function formatOf(file: string): 'markdown' | 'auto' {
  return file.endsWith('.md') ? 'markdown' : 'auto'
}

/** The script parses a folder as it is loaded: it is given one with nothing in it. */
async function importBaseline(folder: string, documents: Document[]): Promise<Parse> {
  const empty = path.join(folder, 'empty')
  mkdirSync(empty)
  process.env.BASELINE_MODULES = path.join(root, 'package.json')
  process.argv.splice(2, Number.POSITIVE_INFINITY, empty, empty)
  const { parse } = (await import(pathToFileURL(baseline).href)) as { parse: Parse }
  if (documents.length > 0) parse(readFileSync(documents[0]?.text ?? '', 'utf8'))
  return parse
}

function f1Of(folder: string, documents: Document[], parse: Parse): number {
  const [answers, predicted] = [path.join(folder, 'gold'), path.join(folder, 'predicted')]
  for (const each of [answers, predicted]) mkdirSync(each, { recursive: true })
  for (const document of documents) {
    const name = `${document.id}.json`
    cpSync(document.gold, path.join(answers, name))
    writeFileSync(path.join(predicted, name), JSON.stringify(parse(readFileSync(document.text, 'utf8'))))
  }
  return score(scorer, answers, predicted).families.get('all')?.f1 ?? Number.NaN
}

function rate(sources: string[], parse: Parse): number {
  const characters = sources.reduce((sum, text) => sum + text.length, 0)
  const passes = Array.from({ length: PASSES }, () => {
    const start = performance.now()
    for (const text of sources) parse(text)
    return performance.now() - start
  })
  const median = passes.sort((one, other) => one - other)[Math.floor(PASSES / 2)] ?? Number.NaN
  return (characters / median) * 1000
}

function print(rows: Row[]): void {
  if (flags.json) {
    console.log(JSON.stringify(rows, null, 2))
    return
  }
  console.log(`${''.padEnd(26)}million characters/s      F1`)
  for (const { name, charactersPerSecond, f1 } of rows) {
    const speed = (charactersPerSecond / 1e6).toFixed(2).padStart(20)
    console.log(name.padEnd(26) + speed + (f1?.toFixed(3) ?? '–').padStart(8))
  }
}
