/** The library as it is published: tsx gives every function its name at run time, over and over. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as Library from '../src/index.js'

export async function importBuilt(): Promise<typeof Library> {
  const root = path.join(import.meta.dirname, '..')
  const outfile = path.join(root, 'node_modules/.cache/bench/library.mjs')
  await build({
    entryPoints: [path.join(root, 'src/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
  })
  return (await import(pathToFileURL(outfile).href)) as typeof Library
}
