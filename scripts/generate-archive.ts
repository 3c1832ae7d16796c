/**
 * `npm run generate-archive`: writes an archive of invented minutes, to try the command line on.
 *
 *   npm run generate-archive -- --files 10000 --folder archive
 *   npm run generate-archive -- --files 1000 --folder texts --ndjson 8
 *
 * With --ndjson N, they are written to N files of lines {"id", "text"}. The same number gives the same texts.
 */
import { mkdirSync, openSync, writeFileSync, writeSync, closeSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inventMinutes } from './archive/invented-minutes.js'

const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    folder: { type: 'string' },
    ndjson: { type: 'string' },
  },
})
if (flags.folder === undefined) throw new Error('--folder DIR says where to write')
const count = Number(flags.files)
if (flags.ndjson === undefined) writeFiles(flags.folder, count)
else writeLines(flags.folder, count, Number(flags.ndjson))

function writeFiles(folder: string, files: number): void {
  const made = new Set<string>()
  for (let number = 0; number < files; number++) {
    const { file, text } = inventMinutes(number)
    const target = path.join(folder, file)
    if (!made.has(path.dirname(target))) mkdirSync(path.dirname(target), { recursive: true })
    made.add(path.dirname(target))
    writeFileSync(target, text)
  }
}

function writeLines(folder: string, lines: number, parts: number): void {
  mkdirSync(folder, { recursive: true })
  for (let part = 0; part < parts; part++) {
    const descriptor = openSync(path.join(folder, `part-${String(part).padStart(3, '0')}.ndjson`), 'w')
    for (let number = part; number < lines; number += parts) {
      const { file, text } = inventMinutes(number)
      writeSync(descriptor, `${JSON.stringify({ id: file, text })}\n`)
    }
    closeSync(descriptor)
  }
}
