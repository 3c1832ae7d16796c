/** Every public function has an `@example` in its doc comment that gives what it says: `expression // => value`. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as jiyao from '../../src/index.js'
import * as render from '../../src/render/index.js'
import * as remark from '../../src/unified/remark.js'

const src = path.join(import.meta.dirname, '../../src')
const own: Record<string, object> = { jiyao, 'jiyao/remark': remark, 'jiyao/render': render }
const publicFunctions = [...new Set(Object.values(own).flatMap((entry): unknown[] => Object.values(entry)))].filter(
  (value): value is () => unknown => typeof value === 'function',
)

/** The examples in the doc comment that stands before the function, by its name. */
const examples = new Map<string, string[]>()
for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const text = readFileSync(path.join(src, file), 'utf8')
  for (const [, doc = '', name = ''] of text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport (?:async )?function (\w+)/g)) {
    const written = doc.replace(/^ \* ?/gm, '')
    examples.set(name, Array.from(written.matchAll(/@example\n```js\n([^]*?)```/g), ([, code = '']) => code))
  }
}

type Run = (load: (name: string) => unknown, results: [unknown, unknown][]) => Promise<void>
/** It has no name of its own in the language. */
const AsyncFunction = (async () => Promise.resolve()).constructor as new (...parts: string[]) => Run

/** What stands before each `// =>`, and what behind. */
async function resultsOf(code: string): Promise<[unknown, unknown][]> {
  const body = code
    .replace(/^import (\{[^}]+\}) from '([^']+)'$/gm, 'const $1 = await load("$2")')
    .replace(/^import (\w+) from '([^']+)'$/gm, 'const { default: $1 } = await load("$2")')
    .replace(/^(.+) \/\/ => (.+)$/gm, 'results.push([$1, $2])')
  const load = (name: string): unknown => own[name] ?? import(/* @vite-ignore */ name)
  const results: [unknown, unknown][] = []
  const run = new AsyncFunction('load', 'results', body)
  await run(load, results)
  return results
}

describe.each(publicFunctions.map(({ name }) => name))('%s', (name) => {
  test('has an example that says what it gives, and gives that', async () => {
    const codes = examples.get(name) ?? []
    expect(codes).not.toEqual([])
    for (const code of codes) {
      const results = await resultsOf(code)
      expect(results).not.toEqual([])
      for (const [given, said] of results) expect(given).toEqual(said)
    }
  })
})

test('an example that is wrong is found', async () => {
  expect(await resultsOf("import { parseMinutes } from 'jiyao'\nparseMinutes('').items.length // => 1\n")).toEqual([[0, 1]])
})
