/**
 * The tests that lie near the rules, for `npm run mutation`. Archives, formats, laws and generated minutes
 * would run for every mutant, and what only they notice the test beside the rule should notice, too.
 */
import { defineConfig } from 'vitest/config'

const FOLDERS = ['lexicon', 'outline', 'extract', 'resolve', 'check']

export default defineConfig({
  test: {
    include: [...FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`), 'test/fixtures.test.ts'],
    // It weighs some 100,000 rosters, and says nothing that the tests of one roster do not.
    exclude: ['test/extract/roster-plain.test.ts'],
    setupFiles: ['test/setup/fail-on-console.ts'],
    // Modules are loaded once for all files: most of the time of a mutant would be loading.
    isolate: false,
    testTimeout: 60_000,
  },
})
