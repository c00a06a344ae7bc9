import { defineConfig } from '@playwright/test'

/** Measures, one thing after the other: `npm run bench`. Never part of the tests. */
export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '*.bench.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  reporter: [['line']],
  outputDir: 'test-results/bench',
})
