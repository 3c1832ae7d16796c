/**
 * Every regular expression of `src/`, as the engine gets it: literals from the syntax tree, and those that are
 * built of the lexicon, which no linter sees, from the calls that build them.
 */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

export interface Pattern {
  source: string
  flags: string
  /** `src/extract/votes.ts:13` */
  site: string
}

export interface CollectedPatterns {
  /** Each source with its flags once, at the first place that has it. */
  patterns: Pattern[]
  /** Calls of `new RegExp` that nothing reached, so that what they build is not known. */
  unreached: string[]
}

const root = path.join(import.meta.dirname, '../..')

export async function collectPatterns(): Promise<CollectedPatterns> {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join('src', file.replaceAll(path.sep, '/')))
    .sort()
  const written = files.map(writtenPatternsOf)
  const built = await builtPatterns(files)
  const reached = new Set(built.map(({ site }) => site))
  const calls = written.flatMap((file) => file.calls)
  const found = [...written.flatMap(({ literals }) => literals), ...built]
  return {
    patterns: [...new Map(found.reverse().map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()].reverse(),
    unreached: calls.filter((site) => !reached.has(site)),
  }
}

function writtenPatternsOf(file: string): { literals: Pattern[]; calls: string[] } {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022)
  const literals: Pattern[] = []
  const calls: string[] = []
  const siteOf = (node: ts.Node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), site: siteOf(node) })
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') calls.push(siteOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { literals, calls }
}

/** Loads every module, and parses minutes, with a constructor that writes down what it is given. */
async function builtPatterns(files: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = []
  const original = globalThis.RegExp
  const note = (pattern: RegExp) => {
    const site = siteOfCaller(new Error().stack ?? '')
    if (site !== null) built.push({ source: pattern.source, flags: pattern.flags, site })
    return pattern
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: ConstructorParameters<RegExpConstructor>) => note(new target(...args)),
    apply: (target, _, args: ConstructorParameters<RegExpConstructor>) => note(new target(...args)),
  })
  try {
    // The two that start work as soon as they are loaded: a process, and a worker.
    for (const file of files.filter((name) => name !== 'src/cli.ts' && !name.endsWith('-worker.ts'))) {
      await import(pathToFileURL(path.join(root, file)).href)
    }
    const { parseMinutes } = await import('../../src/index.js')
    parseMinutes('一、审议《甲办法》《乙办法》\n会议原则同意《甲办法》、《乙办法》，照办。', {
      lexicon: { departments: ['海关'], places: ['港区'], persons: ['阿依努尔'], decisionPhrases: [{ phrase: '照办', verdict: 'approved' }] },
    })
  } finally {
    globalThis.RegExp = original
  }
  return built
}

/** The first frame below the constructor's, if it is one of `src/`. */
function siteOfCaller(stack: string): string | null {
  const frames = stack.split('\n').slice(1).filter((line) => !line.includes('collect-patterns'))
  const [, file, line] = /(?:file:\/\/)?(\/[^()]*?):(\d+):\d+\)?$/.exec(frames[0] ?? '') ?? []
  if (file === undefined || line === undefined) return null
  const inRoot = path.relative(root, file).replaceAll(path.sep, '/')
  return inRoot.startsWith('src/') ? `${inRoot}:${line}` : null
}
