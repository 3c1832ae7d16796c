/** What package.json and the lock file promise, as far as it shows before anything is built. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import packageJson from '../package.json'

const root = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('package.json', () => {
  test('is a package of modules without side effects for Node 20 and up', () => {
    expect(packageJson).toMatchObject({ type: 'module', sideEffects: false, engines: { node: '>=20' } })
  })

  test.each(['.', './remark', './render', './docx', './html'] as const)('gives types first in every condition of %s', (entry) => {
    for (const condition of Object.values(packageJson.exports[entry])) expect(Object.keys(condition)[0]).toBe('types')
  })

  test.each(['start', 'test', 'lint', 'typecheck', 'build', 'check:package', 'evaluate', 'bench'])(
    'has the script %s, and no script of a file that is not there',
    (name) => {
      const script = (packageJson.scripts as Record<string, string>)[name]
      expect(script).toBeDefined()
      for (const file of script?.match(/\S+\.ts/g) ?? []) expect(existsSync(path.join(root, file))).toBe(true)
    },
  )

  test('installs without a script of its own', () => {
    expect(Object.keys(packageJson.scripts)).not.toContain('postinstall')
    expect(Object.keys(packageJson.scripts)).not.toContain('prepare')
  })
})

test('the lock file names no addresses, and the version of package.json', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, object> }
  expect(lock.version).toBe(packageJson.version)
  const withAddress = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)
  expect(withAddress.map(([name]) => name)).toEqual([])
})

/** npm leaves out of the lock file what it could not find, and `npm ci` then fails everywhere. */
test('the lock file holds the builds for every platform', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const locked = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')))
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
  expect(optional.filter((name) => !locked.has(name))).toEqual([])
})

test('the change log opens with the version of package.json or with what is not released', () => {
  const [, first] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? []
  expect(['Unreleased', packageJson.version]).toContain(first)
})

describe('in a browser', () => {
  const entries = ['index.ts', 'unified/remark.ts', 'render/index.ts', 'inputs/docx.ts', 'inputs/html.ts']

  test.each(entries.map((entry) => `src/${entry}`))('%s bundles without anything of Node', async (entry) => {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      metafile: true,
      platform: 'browser',
      write: false,
    })
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([])
    expect(Object.keys(metafile.inputs)).not.toContain('src/cli.ts')
    expect(outputFiles[0]?.text).not.toMatch(/["']node:|\bprocess\.(?:env|argv|stdout)\b|\bBuffer\.from\b/)
  })

  test('the core holds no format, and the formats no parser', async () => {
    const held = async (entry: string, pattern: RegExp) => {
      const options = { absWorkingDir: root, entryPoints: [entry], bundle: true, write: false }
      const { metafile } = await build({ ...options, metafile: true })
      return Object.keys(metafile.inputs).filter((file) => pattern.test(file))
    }
    expect(await held('src/index.ts', /src\/(?:render|inputs)\/|xast|hast|fflate|parse-xml/)).toEqual([])
    expect(await held('src/render/index.ts', /src\/(?:extract|outline|source|inputs)\/|zod/)).toEqual([])
  })
})
