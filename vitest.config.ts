import { defineConfig } from 'vitest/config'

/** Tests that count steps (test/steps.ts). */
const COUNTED = ['test/hostile.test.ts', 'test/growth.test.ts']

export default defineConfig({
  test: {
    setupFiles: ['test/setup/fail-on-console.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts', 'playground/test/**/*.test.ts'],
          exclude: COUNTED,
          // Nothing in the library holds state, so that its modules are loaded once for all files: in 3 minutes, not 8.
          isolate: false,
        },
      },
      // Steps are counted in what is loaded after the counting began, and no other test is to be slowed by it.
      { extends: true, test: { name: 'steps', include: COUNTED, isolate: true } },
    ],
    // Property tests run as long as RUNS asks for.
    testTimeout: 60_000,
  },
})
