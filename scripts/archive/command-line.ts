/**
 * The command line as it is published, built in a moment: no run of it waits for the translation of its
 * sources.
 */
import path from 'node:path'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '../..')

/** Gives the file to run; `name` keeps those apart that are built at the same time. */
export async function buildCommandLine(name: string): Promise<string> {
  const folder = path.join(root, 'node_modules/.cache/command-line', name)
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli.ts', 'parse-worker': 'src/cli/archive/parse-worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    charset: 'utf8',
    format: 'esm',
    packages: 'external',
    platform: 'node',
    target: 'es2022',
  })
  return path.join(folder, 'cli.js')
}
