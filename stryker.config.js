/**
 * `npm run mutation -- --mutate src/resolve/calendar.ts`: which changes of a file no test notices. What was
 * found, and which changes are not tried, is in docs/reliability.md.
 */
import process from 'node:process'

const FOLDERS = ['outline', 'extract', 'resolve', 'check']
const mutated = process.argv[process.argv.indexOf('--mutate') + 1] ?? ''
const named = FOLDERS.filter((folder) => mutated.includes(`src/${folder}/`))
// vitest.mutation.config.ts runs the tests of these folders alone.
process.env.MUTATED_FOLDERS = (named.length > 0 ? named : FOLDERS).join()

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [`src/{${FOLDERS.join()}}/**/*.ts`, '!**/*.d.ts'],
  coverageAnalysis: 'perTest',
  // What is made when a module is loaded is words and patterns; each mutant of it would run every test.
  ignoreStatic: true,
  // A word in a comparison is tried by turning the comparison round; most others are what ?? falls back to.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['out', 'dist', 'playground', 'examples', 'bench', 'etc', 'seeds'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'out/mutation/report.html' },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}
