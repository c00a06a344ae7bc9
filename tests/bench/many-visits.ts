import type { Page } from '@playwright/test'
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../src/domain/backup.ts'
import type { Client } from '../../src/domain/client.ts'
import { DatabaseId } from '../../src/domain/ids.ts'
import type { Mark } from '../../src/domain/mark.ts'
import type { Session } from '../../src/domain/session.ts'
import { launchPalpate } from '../../tools/launch.mjs'
import { backupText } from '../../tools/sample-practice/backup-text.ts'
import { answerOpenDialog } from '../e2e/launch-app.ts'
import { GENERATED_PRACTICE, generatedClient } from './generated-practice.ts'

/** A backup of one client with so many visits. */
export function manyVisits(
  count: number,
  session: (n: number) => Session,
  client: Client = generatedClient(0),
): string {
  const header = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: '2026-03-12T08:00:00.000Z',
    appVersion: '0.0.0',
    databaseId: DatabaseId.parse('bench'),
    practiceName: GENERATED_PRACTICE.name,
    sample: false,
  } as const
  return backupText(header, [
    { kind: 'practice', record: GENERATED_PRACTICE },
    { kind: 'client', record: client },
    ...Array.from({ length: count }, (_, n) => ({ kind: 'session', record: session(n) }) as const),
  ])
}

/** Palpate with the practice of this backup, its only client chosen. */
export async function launchOn(backup: string, userDataDir: string) {
  const palpate = await launchPalpate({ userDataDir })
  const { page } = palpate
  await answerOpenDialog(palpate, backup)
  await page.getByRole('button', { name: 'Open a backup' }).click()
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.getByRole('option').first().click()
  return palpate
}

/** Presses what has this text and waits until `ready` is on the page and painted. Milliseconds. */
export const pressed = (page: Page, text: string | RegExp, ready: string) =>
  page.evaluate(
    async ([words, selector]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const target = [...document.querySelectorAll<HTMLElement>('a, button')].find(({ textContent }) =>
        typeof words === 'string' ? textContent === words : words.test(textContent ?? ''),
      )
      if (!target) throw new Error(`nothing says ${words}`)
      const started = performance.now()
      target.click()
      while (!document.querySelector(selector)) await frame()
      await frame()
      return performance.now() - started
    },
    [text, ready] as const,
  )

/** The same rows out of the bare database, without a look at them. Milliseconds. */
export const rawRead = (page: Page) =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const database = await wait(indexedDB.open(name))
    const started = performance.now()
    await wait(database.transaction('sessions').objectStore('sessions').getAll())
    const took = performance.now() - started
    database.close()
    return took
  })

const STATUSES = ['active', 'active', 'latent', 'not-found'] as const

/** A mark as visit `n` of many recorded it: points that come and go, with pain and threshold that change. */
export function changing(mark: Mark, n: number): Mark {
  if (mark.kind !== 'trigger-point') return mark
  const observation = {
    ...mark.observation,
    status: STATUSES[Math.floor(n / 3) % STATUSES.length] ?? 'active',
    nprsBefore: 4 + (n % 5),
    nprsAfter: 2 + (n % 3),
    pressureThresholdBefore: 150 + 10 * (n % 11),
    pressureThresholdAfter: 180 + 10 * (n % 11),
  }
  return { ...mark, observation }
}
