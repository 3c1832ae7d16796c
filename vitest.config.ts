import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'playground/test/**/*.test.ts'],
    // Nothing in the library holds state, so that its modules are loaded once for all files: in 3 minutes, not 8.
    isolate: false,
    setupFiles: ['test/setup/fail-on-console.ts'],
    // Property tests run as long as RUNS asks for.
    testTimeout: 60_000,
  },
})
