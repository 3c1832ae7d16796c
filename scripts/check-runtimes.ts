/**
 * `npm run check:runtimes`, after a build: the packed tarball under the lowest Node that package.json names, under
 * those that came after it, under Deno and Bun, and through Vite and esbuild. All of them are installed from npm;
 * one that is not to be had here is told and left out. Everywhere the same minutes must come out.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { build as bundleByEsbuild } from 'esbuild'
import { build as bundleByVite } from 'vite'
import { environment, installConsumer, pack } from './packed-package.js'

interface Runtime {
  package: string
  binary: string
  /** What stands before the module that is run. */
  args: readonly string[]
  modules: readonly string[]
}

const NODE = { binary: 'node', args: [], modules: ['use.mjs', 'use.cjs', 'by-esbuild.mjs', 'by-vite.mjs'] }
const RUNTIMES: readonly Runtime[] = [
  ...['node@20.0.0', 'node@22', 'node@24'].map((name) => ({ package: name, ...NODE })),
  { package: 'deno@2', binary: 'deno', args: ['run', '--allow-all', '--no-lock'], modules: ['use.mjs', 'by-esbuild.mjs'] },
  { package: 'bun@1', binary: 'bun', args: [], modules: ['use.mjs', 'use.cjs', 'by-esbuild.mjs'] },
]
const USE = `
  const source = readFileSync('seed.txt', 'utf8')
  const minutes = minutesSchema.parse(parseMinutes(source))
  if (!renderAkomaNtoso({ minutes, source }).includes('debateReport')) throw new Error('no Akoma Ntoso')
  console.log(JSON.stringify(minutes))\n`
const COMMAND_LINE = 'node_modules/jiyao/dist/cli.js'

if (!existsSync(path.join(import.meta.dirname, '../dist/index.js'))) throw new Error('Nothing is built: npm run build')
const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-runtimes-'))
try {
  const consumer = installConsumer(folder, pack(folder).tarball)
  await writeModules(consumer)
  const expected: unknown = JSON.parse(read(process.execPath, ['use.mjs'], consumer))
  console.log(`node ${process.version}: as it is here`)
  for (const runtime of RUNTIMES) checkRuntime(runtime, consumer, expected)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function writeModules(consumer: string): Promise<void> {
  const names = ['{ minutesSchema, parseMinutes }', '{ renderAkomaNtoso }', '{ readFileSync }'] as const
  const from = ['jiyao', 'jiyao/render', 'node:fs'] as const
  const imports = names.map((name, index) => `import ${name} from '${from[index]}'`)
  const requires = names.map((name, index) => `const ${name} = require('${from[index]}')`)
  writeFileSync(path.join(consumer, 'use.mjs'), imports.join('\n') + USE)
  writeFileSync(path.join(consumer, 'use.cjs'), requires.join('\n') + USE)
  const entry = path.join(consumer, 'use.mjs')
  const outfile = path.join(consumer, 'by-esbuild.mjs')
  await bundleByEsbuild({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node' })
  await bundleByVite({
    root: consumer,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir: consumer,
      emptyOutDir: false,
      ssr: entry,
      rolldownOptions: { output: { entryFileNames: 'by-vite.mjs' } },
    },
  })
}

function checkRuntime({ package: name, binary, args, modules }: Runtime, consumer: string, expected: unknown): void {
  const command = install(name, binary)
  if (command === null) {
    console.log(`${name}: not to be had here, left out`)
    return
  }
  for (const file of [...modules, COMMAND_LINE]) {
    const isCommand = file === COMMAND_LINE
    const printed = read(command, [...args, file, ...(isCommand ? ['parse', '--ndjson', 'seed.txt'] : [])], consumer)
    if (!isDeepStrictEqual(JSON.parse(printed), expected)) throw new Error(`${name} gives other minutes by ${file}`)
  }
  console.log(`${name} (${read(command, ['--version'], consumer).split('\n')[0]}): ${modules.join(', ')}, jiyao parse`)
}

/** Outside of the consumer, whose packages these are none of; with their scripts, which fetch what is run. */
function install(name: string, binary: string): string | null {
  const place = path.join(folder, name)
  mkdirSync(place)
  writeFileSync(path.join(place, 'package.json'), '{ "private": true }\n')
  const command = path.join(place, 'node_modules/.bin', binary)
  try {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
    execFileSync('npm', ['install', ...quiet, name], { cwd: place, env: environment, stdio: 'ignore' })
    read(command, ['--version'], place)
    return command
  } catch {
    return null
  }
}

function read(command: string, args: string[], cwd: string): string {
  const quiet = ['inherit', 'pipe', 'pipe'] satisfies ('inherit' | 'pipe')[]
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: environment, maxBuffer: 2 ** 28, stdio: quiet })
}
