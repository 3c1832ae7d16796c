/** The texts that formats are tried on: those of the project, and a corpus beside it where there is one. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseMinutes } from '../../src/index.js'
import type { ParsedMeeting } from '../../src/render/index.js'

export const root = path.join(import.meta.dirname, '../..')
/** Beside the project, and no part of it: official schemas and a corpus of texts. */
export const shared = path.join(root, '../shared')

export interface Text extends ParsedMeeting {
  name: string
}

function readText(file: string): Text {
  const source = readFileSync(file, 'utf8')
  const format = file.endsWith('.md') ? 'markdown' : 'auto'
  const name = path.relative(root, file)
  return { name, source, minutes: parseMinutes(source, { format }) }
}

export function readFixtures(): Text[] {
  const fixtures = readdirSync(path.join(root, 'fixtures')).map((name) => {
    const folder = path.join(root, 'fixtures', name)
    const input = ['input.md', 'input.txt'].map((file) => path.join(folder, file)).find((file) => existsSync(file))
    if (input === undefined) throw new Error(`${name} has no input`)
    return readText(input)
  })
  return [...fixtures, readText(path.join(root, 'seeds/taicang-2021-60.txt'))]
}

/** Empty where the corpus is not there. */
export function readCorpus(): Text[] {
  const folder = path.join(shared, 'corpus/texts')
  return existsSync(folder) ? readdirSync(folder).map((name) => readText(path.join(folder, name))) : []
}

export function parsed(source: string): ParsedMeeting {
  return { source, minutes: parseMinutes(source, { format: 'text' }) }
}
