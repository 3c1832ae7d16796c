/** The tarball that npm would publish, and an empty project that has it as its one dependency. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const seed = path.join(root, 'seeds/taicang-2021-60.txt')
/** npm tells its scripts how it was called; the npm of the consumer is called anew. */
export const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
const QUIET = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']

/** Gives where the tarball is, and the files that it holds. */
export function pack(folder: string): { tarball: string; files: string[] } {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const printed = execFileSync('npm', args, { cwd: root, encoding: 'utf8', env: environment, maxBuffer: 2 ** 28 })
  const [packed] = JSON.parse(printed) as { filename: string; files: { path: string }[] }[]
  if (packed === undefined) throw new Error('npm pack gave nothing')
  return { tarball: path.join(folder, packed.filename), files: packed.files.map((file) => file.path) }
}

/** Gives the project's folder, in which there is `seed.txt` to parse. */
export function installConsumer(folder: string, tarball: string): string {
  const consumer = path.join(folder, 'consumer')
  mkdirSync(consumer)
  cpSync(seed, path.join(consumer, 'seed.txt'))
  writeFileSync(path.join(consumer, 'package.json'), '{ "name": "consumer", "private": true }\n')
  execFileSync('npm', ['install', ...QUIET, tarball], { cwd: consumer, env: environment, stdio: 'inherit' })
  return consumer
}
