/** Which texts with gold answers are evaluated. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

export interface Document {
  id: string
  text: string
  gold: string
}

export interface Selection {
  /** Comma-separated patterns of ids, `*` for anything: taicang-*,gov-*. */
  select?: string | undefined
  /** `held`: every third id in the order of the alphabet, kept for blind tests; `tune`: the rest. */
  third?: string | undefined
}

export function findDocuments(texts: string, gold: string, { select, third }: Selection): Document[] {
  const documents = readdirSync(texts)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => ({ id: path.parse(file).name, file }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, file }) => ({ id, text: path.join(texts, file), gold: path.join(gold, `${id}.json`) }))
    .filter(({ gold: answers }) => existsSync(answers))
  const patterns = select?.split(',').map(patternOf)
  return documents.filter(({ id }, index) => {
    const held = index % 3 === 2
    if (third !== undefined && held !== (third === 'held')) return false
    return patterns === undefined || patterns.some((pattern) => pattern.test(id))
  })
}

function patternOf(glob: string): RegExp {
  const escaped = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('.*')}$`)
}
