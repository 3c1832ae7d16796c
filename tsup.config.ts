import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { withoutExamples } from './scripts/without-examples.js'

// Here, once, and not by `clean`: the two builds below run side by side, each would wipe the other's.
rmSync('dist', { recursive: true, force: true })

/** The library, each with types of its own and a build for `require`. */
const ENTRIES = {
  index: 'src/index.ts',
  remark: 'src/unified/remark.ts',
  render: 'src/render/index.ts',
  docx: 'src/inputs/docx.ts',
  html: 'src/inputs/html.ts',
}

const common: Options = {
  target: 'es2022',
  // Chinese as it is, not as \uXXXX: a third of the size.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  clean: false,
}

/** CommonJS has no shared chunks: the plugin requires the library instead of holding a second copy. */
const libraryOnce: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-once',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.cjs', external: true }))
  },
}

export default defineConfig([
  {
    ...common,
    entry: { ...ENTRIES, cli: 'src/cli.ts', 'parse-worker': 'src/cli/archive/parse-worker.ts' },
    format: 'esm',
    platform: 'neutral',
    external: [/^node:/],
    // The command line, the plugin and the library share one copy of the parser.
    splitting: true,
    esbuildPlugins: [withoutExamples],
    dts: { entry: ENTRIES },
  },
  {
    ...common,
    entry: ENTRIES,
    format: 'cjs',
    // unified and micromark are ESM alone, which `require` takes from Node 20.19 on: bundled, they work
    // from 20.0 on. zod has a CommonJS build of its own, and two copies of it would be two kinds of schema.
    external: ['zod'],
    noExternal: [/^(?!zod$)/],
    esbuildPlugins: [libraryOnce, withoutExamples],
    dts: { entry: ENTRIES },
  },
])
