/**
 * `npm run size`: what each entry weighs in a browser, minified and compressed, by itself and with the packages
 * that it imports; fails above its limit. size-limit does the same, and asks for a newer Node than this package.
 */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { withoutExamples } from './without-examples.js'

const root = path.join(import.meta.dirname, '..')
const options = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  minify: true,
  platform: 'browser',
  plugins: [withoutExamples],
  target: 'es2022',
  write: false,
} satisfies BuildOptions

/** In kB of 1000 bytes: a little more than when it was last looked at. */
const LIMITS = [
  { name: 'jiyao, rules and words', entry: 'src/index.ts', packages: 'external', limit: 218 },
  { name: 'jiyao but zod', entry: 'src/index.ts', packages: 'bundle', external: ['zod'], limit: 247 },
  { name: 'jiyao with all', entry: 'src/index.ts', packages: 'bundle', limit: 275 },
  { name: 'jiyao/render, by itself', entry: 'src/render/index.ts', packages: 'external', limit: 25 },
  { name: 'jiyao/render with all', entry: 'src/render/index.ts', packages: 'bundle', limit: 97 },
] as const

for (const { name, entry, packages, limit, ...rest } of LIMITS) {
  const external = 'external' in rest ? [...rest.external] : []
  const { outputFiles } = await build({ ...options, entryPoints: [entry], packages, external })
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
  console.log(`${name.padEnd(26)}${size.toFixed(1).padStart(7)} kB of ${limit}`)
  if (size <= limit) continue
  console.error(`${name} is larger than ${limit} kB`)
  process.exitCode = 1
}
