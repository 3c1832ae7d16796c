/**
 * `npm run check:package`, after `npm run build`: the packed tarball under publint and
 * are-the-types-wrong, then installed in an empty folder and used from ESM, CommonJS, TypeScript and
 * the command line.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { environment, installConsumer, pack } from './packed-package.js'

const root = path.join(import.meta.dirname, '..')
/** What the tarball may hold, and must. */
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/chunk-*.js',
  'dist/cli.js',
  'dist/docx.cjs',
  'dist/docx.cjs.LICENSES.txt',
  'dist/docx.d.cts',
  'dist/docx.d.ts',
  'dist/docx.js',
  'dist/html.cjs',
  'dist/html.cjs.LICENSES.txt',
  'dist/html.d.cts',
  'dist/html.d.ts',
  'dist/html.js',
  'dist/index.cjs',
  'dist/index.cjs.LICENSES.txt',
  'dist/index.d.cts',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/input-*.d.cts',
  'dist/input-*.d.ts',
  'dist/minutes-*.d.cts',
  'dist/minutes-*.d.ts',
  'dist/minutes-from-mdast-*.d.cts',
  'dist/minutes-from-mdast-*.d.ts',
  'dist/minutes.schema.json',
  'dist/options-*.d.cts',
  'dist/options-*.d.ts',
  'dist/parse-worker.js',
  'dist/remark.cjs',
  'dist/remark.d.cts',
  'dist/remark.d.ts',
  'dist/remark.js',
  'dist/render.cjs',
  'dist/render.cjs.LICENSES.txt',
  'dist/render.d.cts',
  'dist/render.d.ts',
  'dist/render.js',
  'package.json',
]
if (!existsSync(path.join(root, 'dist/index.js'))) throw new Error('Nothing is built: npm run build')
const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-package-'))
try {
  const { tarball, files } = pack(folder)
  checkFiles(files)
  execute(bin('publint'), ['run', tarball, '--strict'])
  // TypeScript's oldest resolution, from before `exports`, cannot find an entry beside the main one, as in unified.
  execute(bin('attw'), [tarball, '--profile', 'node16', '--exclude-entrypoints', 'minutes.schema.json'])
  const consumer = installConsumer(folder, tarball)
  useFromNode(consumer)
  usePluginFromNode(consumer)
  useFromTypeScript(consumer)
  console.log('The package works from ESM, CommonJS, TypeScript and the command line.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function checkFiles(files: readonly string[]): void {
  // What several entries share has a hash in its name.
  const names = files.map((file) => file.replace(/(chunk|from-mdast|input|minutes|options)-(?!from)[\w-]+/, '$1-*'))
  const held = [...new Set(names)].sort()
  if (!isDeepStrictEqual(held, FILES)) throw new Error(`The tarball holds ${held.join(', ')}`)
}

function useFromNode(consumer: string): void {
  const use = `
    const minutes = parseMinutes(require('node:fs').readFileSync('seed.txt', 'utf8'))
    minutesSchema.parse(minutes)
    if (RENDER_FORMATS.length < 2) throw new Error('no formats')
    const page = '<p>一、审议《甲办法》</p>'
    if (minutesFromHtml(page).minutes.items.length !== 1) throw new Error('no page')
    try {
      markdownFromDocx(new Uint8Array())
      throw new Error('a document of nothing')
    } catch (error) {
      if (!error.message.includes('.docx')) throw error
    }
    if (!renderAkomaNtoso({ minutes, source: '' }).includes('debateReport')) throw new Error('no Akoma Ntoso')
    if (minutesJsonSchema.title !== require('jiyao/minutes.schema.json').title) throw new Error('two schemas')
    process.stdout.write(JSON.stringify(minutes))\n`
  const formats = '{ RENDER_FORMATS, renderAkomaNtoso }'
  const names = '{ minutesJsonSchema, minutesSchema, parseMinutes }'
  const docx = '{ markdownFromDocx }'
  const html = '{ minutesFromHtml }'
  const required = [[names, 'jiyao'], [formats, 'jiyao/render'], [docx, 'jiyao/docx'], [html, 'jiyao/html']]
  writeFileSync(
    path.join(consumer, 'use.cjs'),
    required.map(([taken, entry]) => `const ${taken} = require('${entry}')\n`).join('') + use,
  )
  writeFileSync(
    path.join(consumer, 'use.mjs'),
    `import { createRequire } from 'node:module'
    ${required.map(([taken, entry]) => `import ${taken} from '${entry}'`).join('\n')}
    const require = createRequire(import.meta.url)\n${use}`,
  )
  const results = [
    read(process.execPath, ['use.mjs'], consumer),
    read(process.execPath, ['use.cjs'], consumer),
    read(path.join(consumer, 'node_modules/.bin/jiyao'), ['parse', 'seed.txt'], consumer),
  ].map((printed) => JSON.parse(printed) as unknown)
  if (results.some((result) => !isDeepStrictEqual(result, results[0]))) {
    throw new Error('ESM, CommonJS and the command line differ')
  }
}

/** The named and the default export, in one pipeline of unified, which is ESM alone. */
function usePluginFromNode(consumer: string): void {
  const use = `
    Promise.all([import('unified'), import('remark-parse')]).then(async ([{ unified }, { default: remarkParse }]) => {
      if (plugin !== remarkMinutes) throw new Error('two plugins')
      const processor = unified().use(remarkParse).use(remarkMinutes)
      const file = { value: require('node:fs').readFileSync('seed.txt', 'utf8') }
      processor.compiler = () => ''
      process.stdout.write(JSON.stringify((await processor.process(file)).data.minutes.items))
    })\n`
  const names = 'remarkMinutes, default: plugin'
  writeFileSync(path.join(consumer, 'plugin.cjs'), `const { ${names} } = require('jiyao/remark')\n${use}`)
  writeFileSync(
    path.join(consumer, 'plugin.mjs'),
    `import { createRequire } from 'node:module'\nimport plugin, { remarkMinutes } from 'jiyao/remark'
    const require = createRequire(import.meta.url)\n${use}`,
  )
  const [module, common] = ['plugin.mjs', 'plugin.cjs'].map((file) => read(process.execPath, [file], consumer))
  if (module !== common || !module?.startsWith('[{')) throw new Error('The plugin differs between ESM and CommonJS')
}

function useFromTypeScript(consumer: string): void {
  const use = `
    const minutes: Minutes = parseMinutes('一、审议《甲办法》', { format: 'text' })
    export const verdicts: Verdict[] = minutes.items.flatMap((item) => item.decisions.map(({ verdict }) => verdict))
    export const checked: Minutes = minutesSchema.parse(minutes)
    const format: RenderFormat | undefined = RENDER_FORMATS[0]
    export const xml: string = renderAkomaNtoso({ minutes, source: '' }, { country: 'tw' })
    export const name: string | undefined = format?.name
    // @ts-expect-error: there is no such format
    parseMinutes('', { format: 'word' })
    const processor = unified().use(remarkParse).use(remarkMinutes, { lexicon: { places: ['港区'] } })
    export const file = new VFile('一、审议《甲办法》')
    export const tree: Root = processor.parse(file)
    processor.runSync(tree, file)
    export const found: Minutes | undefined = file.data.minutes
    export const nodes: MinutesTree['children'] = toMinutesTree(minutesFromMdast(tree, String(file))).children
    const read: ReadMinutes = minutesFromDocx(new Uint8Array(), { language: 'en' })
    export const rendered: string = renderAkomaNtoso(read) + markdownFromHtml('<p></p>')
    // @ts-expect-error: messages need their places
    processor.use(plugin, { positions: false })\n`
  for (const name of ['use.mts', 'use.cts']) {
    const face = `
      import type { Root } from 'mdast'
      import remarkParse from 'remark-parse'
      import { unified } from 'unified'
      import { VFile } from 'vfile'
      import { minutesFromMdast, minutesSchema, parseMinutes, toMinutesTree } from 'jiyao'
      import type { Minutes, MinutesTree, Verdict } from 'jiyao'
      import { minutesFromDocx, type ReadMinutes } from 'jiyao/docx'
      import { markdownFromHtml } from 'jiyao/html'
      import plugin, { remarkMinutes } from 'jiyao/remark'
      import { RENDER_FORMATS, renderAkomaNtoso, type RenderFormat } from 'jiyao/render'`
    writeFileSync(path.join(consumer, name), `${face}\n${use}`)
  }
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022']
  execute(bin('tsc'), [...strict, '--module', 'nodenext', 'use.mts', 'use.cts'], consumer)
  execute(bin('tsc'), [...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'use.mts'], consumer)
}

function bin(name: string): string {
  return path.join(root, 'node_modules/.bin', name)
}

function read(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: environment, maxBuffer: 2 ** 28 })
}

function execute(command: string, args: string[], cwd = root): void {
  console.log(`> ${[path.basename(command), ...args].join(' ').replaceAll(folder, '…')}`)
  execFileSync(command, args, { cwd, env: environment, stdio: 'inherit' })
}
