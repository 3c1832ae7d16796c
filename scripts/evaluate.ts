/**
 * `npm run evaluate`: parses a folder of texts and scores the result against gold answers.
 *
 *   npm run evaluate [-- --misses] [-- --select GLOB,…] [-- --third tune|held] [-- --texts DIR --gold DIR]
 *
 * Exits 1 where the whole corpus scores below a floor of evaluate-floors.json, or a result is not valid.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { minutesSchema, parseMinutes, type Minutes } from '../src/index.js'
import { findDocuments, type Document } from './evaluation/documents.js'
import { score, type Scores } from './evaluation/scorer.js'
import { sourceLine, SqueezedText } from './evaluation/source-lines.js'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '../shared')
const { values: flags } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    select: { type: 'string' },
    third: { type: 'string' },
    texts: { type: 'string', default: path.join(shared, 'corpus/texts') },
    gold: { type: 'string', default: path.join(shared, 'corpus/gold') },
    scorer: { type: 'string', default: path.join(shared, 'evaluate/score.mjs') },
  },
})
// Piped into `head`: whoever reads has seen enough.
process.stdout.on('error', () => process.exit())
if (flags.third !== undefined && !['tune', 'held'].includes(flags.third)) {
  throw new Error(`--third takes tune or held, not ${flags.third}`)
}

const absent = [flags.texts, flags.gold, flags.scorer].find((place) => !existsSync(place))
if (absent === undefined) process.exitCode = evaluate(findDocuments(flags.texts, flags.gold, flags))
else console.log(`Nothing evaluated: ${absent} is not here. --texts DIR --gold DIR name a corpus, --scorer its scorer.`)

function evaluate(documents: Document[]): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-evaluate-'))
  try {
    const gold = path.join(folder, 'gold')
    const predicted = path.join(folder, 'predicted')
    mkdirSync(gold)
    mkdirSync(predicted)
    let invalid = 0
    for (const document of documents) {
      copyFileSync(document.gold, path.join(gold, `${document.id}.json`))
      const minutes = parse(document)
      writeFileSync(path.join(predicted, `${document.id}.json`), JSON.stringify(minutes))
      const { success, error } = minutesSchema.safeParse(minutes)
      if (success) continue
      invalid++
      console.log(`${document.id} is not valid: ${error.message}`)
    }
    const scores = score(flags.scorer, gold, predicted)
    const floors = isWhole() ? readFloors() : {}
    print(scores, documents.length, floors)
    if (flags.misses) printMisses(scores, documents, predicted)
    return invalid > 0 || reportBelow(scores, floors) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function parse({ text }: Document): Minutes {
  return parseMinutes(readFileSync(text, 'utf8'), { format: text.endsWith('.md') ? 'markdown' : 'auto' })
}

/** Floors are of the whole corpus: a part of it may well score lower. */
function isWhole(): boolean {
  const { select, third, texts } = flags
  return select === undefined && third === undefined && texts === path.join(shared, 'corpus/texts')
}

function readFloors(): Floors {
  return JSON.parse(readFileSync(path.join(root, 'evaluate-floors.json'), 'utf8')) as Floors
}

type Floors = Record<string, number>

function print({ families, exactDocuments }: Scores, documents: number, floors: Floors): void {
  const hasFloors = Object.keys(floors).length > 0
  console.log(`${'family'.padEnd(24)}docs  facts  precision  recall     F1${hasFloors ? '  floor' : ''}`)
  for (const [family, { documents: scored, facts, precision, recall, f1 }] of families) {
    const counts = String(scored).padStart(4) + String(facts).padStart(7)
    const ratios = [precision, recall, f1].map((ratio) => ratio.toFixed(3).padStart(9)).join('')
    const floor = floors[family]?.toFixed(3).padStart(7) ?? ''
    console.log(family.padEnd(24) + counts + ratios + floor)
  }
  console.log(`documents without one difference: ${exactDocuments} of ${documents}`)
}

function printMisses({ misses }: Scores, documents: Document[], predicted: string): void {
  for (const { id, text, gold } of documents) {
    const own = misses.filter((miss) => miss.id === id)
    if (own.length === 0) continue
    const squeezed = new SqueezedText(readFileSync(text, 'utf8'))
    const answers = readItems(gold)
    const guesses = readItems(path.join(predicted, `${id}.json`))
    console.log(`\n${id}`)
    for (const { family, kind, fact } of own) {
      console.log(`  ${kind.padEnd(8)} ${family.padEnd(22)} ${fact}`)
      const line = sourceLine(squeezed, family, fact, answers, guesses)
      if (line !== null) console.log(`           ${path.basename(text)}:${line}`)
    }
  }
}

function readItems(file: string): Pick<Minutes, 'items'> {
  const { items = [] } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Minutes>
  return { items }
}

function reportBelow({ families }: Scores, floors: Floors): boolean {
  const below = Object.entries(floors).filter(([family, floor]) => (families.get(family)?.f1 ?? 0) < floor)
  for (const [family, floor] of below) {
    console.log(`${family}: F1 ${families.get(family)?.f1.toFixed(3) ?? 'none'} is below its floor ${floor}`)
  }
  return below.length > 0
}
