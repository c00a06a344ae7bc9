import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ConsoleMessage, type Page } from '@playwright/test'
import { launchPalpate, type RunningPalpate } from '../../tools/launch.mjs'

export type { RunningPalpate } from '../../tools/launch.mjs'

interface AppFixtures {
  /** This test's own data folder, empty at first and removed afterwards. */
  readonly userDataDir: string
  /**
   * Starts Palpate on the test's data folder; a second call after `close()` or `kill()` is a relaunch. What is still
   * running at the end of the test is closed.
   */
  readonly launch: () => Promise<RunningPalpate>
  /** A running Palpate, for tests that start it once. */
  readonly running: RunningPalpate
  readonly page: Page
  /** Texts of console messages that are expected and must not fail the test. */
  readonly expectedComplaints: RegExp[]
}

const isComplaint = (message: ConsoleMessage) =>
  message.type() === 'error' || /Content Security Policy/i.test(message.text())

/**
 * `test` with Palpate: one launch path for Electron and for the stand-in shell. A page error, a console error or a
 * violation of the content security policy fails the test that caused it.
 */
export const test = base.extend<AppFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the pattern
  userDataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'palpate-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the pattern
  expectedComplaints: async ({}, use) => use([]),
  launch: async ({ userDataDir, expectedComplaints }, use) => {
    const started: RunningPalpate[] = []
    const complaints: string[] = []
    await use(async () => {
      const one = await launchPalpate({ userDataDir })
      started.push(one)
      one.page.on('pageerror', (error) => complaints.push(`page error: ${error.stack ?? error.message}`))
      one.page.on('console', (message) => {
        if (isComplaint(message)) complaints.push(`console: ${message.text()}`)
      })
      return one
    })
    for (const one of started) await one.close()
    const unexpected = complaints.filter((text) => !expectedComplaints.some((regExp) => regExp.test(text)))
    if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`)
  },
  running: async ({ launch }, use) => use(await launch()),
  page: async ({ running }, use) => use(running.page),
})

/** Answers every save dialog with `filePath`, or with "cancelled" for null, until told otherwise. */
export async function answerSaveDialog({ app }: RunningPalpate, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' })
  }, filePath)
}

/** Answers every open dialog with `filePath`, or with "cancelled" for null, until told otherwise. */
export async function answerOpenDialog({ app }: RunningPalpate, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: path === null, filePaths: path === null ? [] : [path] })
  }, filePath)
}

/** Chooses an item of the application menu by its id (a menu command) as a click on it would. */
export async function chooseInMenu({ app }: RunningPalpate, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item?.enabled) throw new Error(`the menu offers no ${wanted}`)
    item.click()
  }, id)
}

export const expect = test.expect
