import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'playground/test/**/*.test.ts'],
    setupFiles: ['test/setup/fail-on-console.ts'],
    // Property tests run as long as RUNS asks for.
    testTimeout: 60_000,
  },
})
