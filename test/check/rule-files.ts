/** The doc comment of each rule: what it says, its source, and its examples, which are tests and documentation. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

interface Example {
  source: string
  /** line:column-line:column and the reason in Chinese; none for a text that is right. */
  messages: string[]
}

export interface RuleFile {
  id: string
  text: string
  source: string | null
  examples: Example[]
}

const root = path.join(import.meta.dirname, '../..')

/**
 * Reads the comment that opens src/check/<id>.ts: paragraphs, `@source` with a clause, then `@wrong` or `@right` each
 * with an indented text below it; `@message` below a wrong one gives each message.
 */
export function readRuleFile(id: string): RuleFile {
  const code = readFileSync(path.join(root, `src/check/${id}.ts`), 'utf8')
  const [, comment = ''] = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(code) ?? []
  const file: RuleFile = { id, text: '', source: null, examples: [] }
  for (const line of comment.split('\n').map((written) => written.replace(/^ \* ?/, ''))) {
    const [, tag, rest = ''] = /^@(\w+)\s?(.*)$/.exec(line) ?? []
    const last = file.examples.at(-1)
    if (tag === 'source') file.source = rest
    else if (tag === 'wrong' || tag === 'right') file.examples.push({ source: '', messages: [] })
    else if (tag === 'message') last?.messages.push(rest)
    else if (tag !== undefined) throw new Error(`${id}: unknown tag @${tag}`)
    else if (last && line.startsWith('  ')) last.source += `${line.slice(2)}\n`
    else if (!last) file.text += `${line}\n`
  }
  file.text = file.text.trim()
  return file
}
