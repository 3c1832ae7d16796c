/** docs/dependencies.md, package.json and the lock file say the same. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import packageJson from '../package.json'

const root = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const rows = Array.from(read('docs/dependencies.md').matchAll(/^\| `([\w@/-]+)` \| ([a-z ,]+) \| ([\d.]+) \| (.+) \| (.+) \|$/gm))
const partOf = new Map(rows.map(([, name = '', part = '']) => [name, part.split(', ')]))

interface Locked {
  dev?: boolean
  hasInstallScript?: boolean
}

test('each dependency has its row, in their order, with what for and over what', () => {
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(packageJson.dependencies))
  for (const [, , , , purpose = '', others = ''] of rows) expect(Math.min(purpose.length, others.length)).toBeGreaterThan(5)
})

test('none of them, nor of theirs, runs anything when it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
  const installed = Object.entries(packages).filter(([, { dev }]) => !dev)
  expect(installed.length).toBeGreaterThan(50)
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([])
})

describe('the parts', () => {
  const imported = async (...entryPoints: string[]) => {
    const options = { absWorkingDir: root, bundle: true, format: 'esm', packages: 'external', write: false } as const
    const { metafile } = await build({ ...options, platform: 'node', entryPoints, metafile: true, outdir: 'none' })
    const names = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path: name }) => name))
    const packages = names.flatMap((name) => /^(?:@[^/]+\/)?[^./][^/]*/.exec(name)?.[0] ?? [])
    return new Set(packages.filter((name) => name in packageJson.dependencies))
  }
  const namedFor = (part: string) => rows.flatMap(([, name = '']) => (partOf.get(name)?.includes(part) ? [name] : []))

  test('of the core, of the plugin and of the formats are what the table says', async () => {
    const core = await imported('src/index.ts')
    expect([...core].sort()).toEqual(namedFor('core').sort())
    expect([...(await imported('src/render/index.ts'))].sort()).toEqual(namedFor('render').sort())
    expect([...(await imported('src/unified/remark.ts'))].filter((name) => !core.has(name))).toEqual([])
  })

  test('of the command line are all others', async () => {
    const all = await imported('src/cli.ts')
    const others = Object.keys(packageJson.dependencies).filter((name) => !all.has(name))
    expect(others.filter((name) => !partOf.get(name)?.includes('types') && !partOf.get(name)?.includes('remark'))).toEqual([])
  })
})

test('nothing that is bundled makes code of strings', async () => {
  for (const entry of ['src/index.ts', 'src/unified/remark.ts', 'src/render/index.ts']) {
    const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [entry], bundle: true, format: 'esm', packages: 'external', write: false })
    expect(outputFiles[0]?.text).not.toMatch(/\beval\s*\(|\bFunction\s*\(/)
  }
})
