import { defineConfig } from '@playwright/test'
import { chooseShell } from './tools/launch.mjs'

// Every worker reads this file too; one of them is enough to say it.
if (process.env.TEST_WORKER_INDEX === undefined) console.log(`Palpate runs on: ${chooseShell().name}`)

/** Drives the built application; every test starts its own Palpate on its own data folder. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
})
