/** Runs the scorer that stands beside the corpus, and reads what it prints. */
import { execFileSync } from 'node:child_process'

interface FamilyScore {
  documents: number
  facts: number
  precision: number
  recall: number
  f1: number
}

interface Miss {
  id: string
  family: string
  kind: string
  fact: string
}

export interface Scores {
  families: Map<string, FamilyScore>
  exactDocuments: number
  misses: Miss[]
}

export function score(scorer: string, gold: string, predicted: string): Scores {
  const printed = execFileSync(process.execPath, [scorer, gold, predicted, '--json', '--misses'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const [first = '{}', ...rest] = printed.trimEnd().split('\n')
  const { exactDocuments, ...families } = JSON.parse(first) as Record<string, FamilyScore> & {
    exactDocuments: number
  }
  const misses = rest.map((line) => {
    const [id = '', family = '', kind = '', fact = ''] = line.split('\t')
    return { id, family, kind, fact }
  })
  return { families: new Map(Object.entries(families)), exactDocuments, misses }
}
