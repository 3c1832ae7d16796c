import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import { defineConfig, globalIgnores } from 'eslint/config'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/**
 * Which folder of src/ may import which: imports run in one direction, from the pipeline down to the
 * schema. A folder may always import from itself; `unified`, `cli` and the tests use the public face.
 */
const LAYERS = {
  schema: [],
  lexicon: ['schema'],
  // Characters of either script are read as those that the word lists are written in.
  source: ['schema', 'lexicon'],
  outline: ['source', 'lexicon', 'schema'],
  // An item is put together where its meaning is resolved: extract/items.ts asks resolve.
  extract: ['outline', 'source', 'lexicon', 'schema', 'resolve'],
  resolve: ['lexicon', 'schema', 'outline/numerals.ts', 'source/alternatives.ts', 'source/script.ts', 'source/word-chains.ts'],
  check: ['schema', 'outline', 'source', 'lexicon', 'extract', 'resolve'],
  render: ['schema'],
  tree: ['schema'],
  unified: ['index.ts'],
  inputs: ['index.ts', 'lexicon'],
  cli: ['index.ts', 'render/index.ts', 'inputs/docx.ts', 'inputs/html.ts'],
}

/** The packages that one layer alone may use. */
const PACKAGES = [
  { packages: ['zod'], only: ['src/schema/**'] },
  { packages: ['vfile'], only: ['src/cli.ts', 'src/cli/**', 'src/unified/**'] },
  { packages: ['vfile-reporter', 'lilconfig'], only: ['src/cli.ts', 'src/cli/**'] },
  { packages: ['unified', 'remark-*', 'unist-util-*'], only: ['src/source/**'] },
  { packages: ['mdast-util-*', 'micromark*'], only: ['src/source/**', 'src/render/**', 'src/inputs/**'] },
  { packages: ['xast*', 'papaparse', 'write-excel-file/*'], only: ['src/render/**'] },
  { packages: ['hast*'], only: ['src/render/**', 'src/inputs/**'] },
  { packages: ['fflate', '@rgrove/parse-xml', 'parse5'], only: ['src/inputs/**'] },
  { packages: ['commander', 'cli-progress', 'p-map', 'picomatch', 'tinypool'], only: ['src/cli.ts', 'src/cli/**'] },
  { packages: ['node:*'], only: ['src/cli.ts', 'src/cli/**'] },
]

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: layer === 'cli' ? ['./src/cli', './src/cli.ts'] : `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((path) => `./${path}`),
  message: `src/${layer} imports from ${['itself', ...allowed].join(', ')} alone (LAYERS in eslint.config.js).`,
}))

/** `no-restricted-imports` knows no exceptions by file: one block for each set of files. */
function packagesFor(name, files, layer) {
  const forbidden = PACKAGES.filter(({ only }) => !only.includes(layer)).flatMap((entry) => entry.packages)
  const patterns = forbidden.map((group) => ({ group: [group], message: 'Another layer owns this package.' }))
  return { name, files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

export default defineConfig(
  globalIgnores(['dist', 'out', 'coverage']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The full-width space is what this library reads; only outside of words and patterns is it a slip.
      'no-irregular-whitespace': [
        'error',
        { skipComments: true, skipStrings: true, skipTemplates: true, skipRegExps: true },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always'],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'imports',
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-unresolved': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: ['test/**', 'scripts/**', 'bench/**', 'examples/**', 'playground/**', '*.config.ts'] },
      ],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  // Configuration files of remark name a plugin by its module and take the default export.
  { files: ['**/*.config.ts', '**/*.d.ts', 'src/unified/remark.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    name: 'linear time',
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/no-empty-alternative': 'error',
      'regexp/no-dupe-disjunctions': 'warn',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-misleading-unicode-character': 'error',
    },
  },
  packagesFor('packages of the core', ['src/**/*.ts'], 'core'),
  ...['src/schema/**', 'src/source/**', 'src/render/**', 'src/unified/**', 'src/inputs/**', 'src/cli/**'].map((layer) =>
    packagesFor(`packages of ${layer}`, layer === 'src/cli/**' ? [layer, 'src/cli.ts'] : [layer], layer),
  ),
  {
    name: 'runs in the browser, prints nothing',
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/cli/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate', 'console'],
      ],
    },
  },
  {
    name: 'words, not code',
    files: ['src/lexicon/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':function', message: 'The lexicon holds words; code that uses them stands elsewhere.' },
        { selector: 'Literal[regex]', message: 'The lexicon holds words; patterns are code.' },
      ],
    },
  },
  {
    name: 'size',
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['warn', { max: 300 }],
      'max-lines-per-function': ['error', { max: 70 }],
    },
  },
  // One function that lists every schema, so that it can be called with and without positions.
  { files: ['src/schema/minutes.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    name: 'style',
    files: ['**/*.{ts,js}'],
    plugins: { '@stylistic': stylistic },
    rules: {
      '@stylistic/semi': ['error', 'never'],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'avoidEscape' }],
      '@stylistic/eol-last': 'error',
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/no-tabs': 'error',
      '@stylistic/max-len': [
        'warn',
        { code: 110, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
)
