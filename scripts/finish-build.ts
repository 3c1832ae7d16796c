/** What stands in dist/ beside the compiled code: the JSON Schema, and the licences of what is bundled. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { minutesJsonSchema } from '../src/schema/json-schema.js'

const root = path.join(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
/** The CommonJS builds hold their dependencies (tsup.config.ts says why), so they carry their notices. */
const BUNDLES = {
  'index.cjs': 'src/index.ts',
  'render.cjs': 'src/render/index.ts',
  'docx.cjs': 'src/inputs/docx.ts',
  'html.cjs': 'src/inputs/html.ts',
}

writeFileSync(path.join(dist, 'minutes.schema.json'), `${JSON.stringify(minutesJsonSchema, null, 2)}\n`)
for (const [bundle, entry] of Object.entries(BUNDLES)) {
  writeFileSync(path.join(dist, `${bundle}.LICENSES.txt`), await licencesOf(bundle, entry))
}

async function licencesOf(bundle: string, entry: string): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    external: ['zod'],
    format: 'cjs',
    metafile: true,
    platform: 'node',
    write: false,
  })
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  )
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
    }
    // Where there is no licence file, the notice stands in the readme.
    const files = readdirSync(path.join(root, folder))
    const notice = files.find((file) => /^licen[cs]e/i.test(file)) ?? files.find((file) => /^readme/i.test(file))
    if (notice === undefined) throw new Error(`${name} is bundled and says nothing of its licence`)
    return `${name} ${version}\n\n${readFileSync(path.join(root, folder, notice), 'utf8').trim()}\n`
  })
  return `dist/${bundle} holds these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`
}
