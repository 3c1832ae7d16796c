/**
 * For esbuild: the word lists without their examples and counter-examples, which the tests read from the source and
 * nobody needs who uses the package: 7 kB of 158, compressed.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

const LEFT_OUT = new Set(['examples', 'not'])

export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: leaveOut(readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

/** The source less `examples: […],` and `not: […],` in its object literals. */
function leaveOut(source: string): string {
  const file = ts.createSourceFile('lexicon.ts', source, ts.ScriptTarget.ES2022)
  let rest = ''
  let from = 0
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && LEFT_OUT.has(node.name.text) && ts.isArrayLiteralExpression(node.initializer)) {
      rest += source.slice(from, node.getStart(file))
      from = node.end + (/^\s*,/.exec(source.slice(node.end))?.[0].length ?? 0)
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return rest + source.slice(from)
}
