/**
 * The tests that lie beside what `npm run mutation` changes. All others would run for every mutant, and what
 * only they notice the test beside the rule should notice, too.
 */
import { defineConfig } from 'vitest/config'

const folders = process.env.MUTATED_FOLDERS ?? 'outline,extract,resolve,check'

export default defineConfig({
  test: {
    include: folders.split(',').map((folder) => `test/${folder}/**/*.test.ts`),
    // These try so many texts that each mutant would take seconds.
    exclude: ['test/extract/roster-plain.test.ts', 'test/check/seed.test.ts'],
    env: { RUNS: '4' },
    setupFiles: ['test/setup/fail-on-console.ts'],
    // Modules are loaded once for all files: most of the time of a mutant would be loading.
    isolate: false,
    testTimeout: 60_000,
  },
})
