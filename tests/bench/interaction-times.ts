import type { Page } from '@playwright/test'

/** Milliseconds, one of each for every time it happened. */
export interface InteractionTimes {
  /** From the press to the next paint, the longest event of each tap or key. The browser rounds to 8 ms. */
  readonly nextPaint: readonly number[]
  /** From the press that charts a mark to the frame after it stands in the list and on the chart. */
  readonly painted: readonly number[]
  /** From the press that changes something to the word that it is saved. */
  readonly durable: readonly number[]
}

interface Watch {
  readonly nextPaint: Map<number, number>
  readonly painted: number[]
  readonly durable: number[]
}

declare global {
  interface Window {
    palpateBench: Watch
  }
}

/** The browser reports no interaction that is quicker. */
const QUICKEST_MS = 16

/** Watches the open session from outside, as a user sees it: presses, paints, the list of marks, the autosave. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate((quickest) => {
    const watch: Watch = { nextPaint: new Map(), painted: [], durable: [] }
    window.palpateBench = watch
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const id = entry.interactionId ?? 0
        if (id > 0) watch.nextPaint.set(id, Math.max(watch.nextPaint.get(id) ?? 0, entry.duration))
      }
    }).observe({ type: 'event', durationThreshold: quickest } as PerformanceObserverInit)

    let pressed = 0
    /** The press whose change is not yet saved. */
    let unsaved = 0
    for (const type of ['pointerup', 'keydown'])
      addEventListener(type, ({ timeStamp }) => (pressed = timeStamp), { capture: true })
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = then
        port2.postMessage(null)
      })
    let marks = 0
    const autosave = document.querySelector('[role="status"][aria-label="Autosave"]')
    new MutationObserver(() => {
      const now = document.querySelectorAll(
        '[aria-label="Marks"] [role="listitem"], [aria-label="Marks"] li',
      ).length
      const press = pressed
      if (now > marks) afterPaint(() => watch.painted.push(performance.now() - press))
      marks = now
      const state = autosave?.getAttribute('data-state')
      if (state === 'saving' && unsaved === 0) unsaved = press
      if (state === 'saved' && unsaved > 0) {
        watch.durable.push(performance.now() - unsaved)
        unsaved = 0
      }
    }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-state'] })
  }, QUICKEST_MS)
}

/**
 * Resolves when what a selector finds is there, or there as often as asked. Looked for once a frame and cheaply:
 * Playwright's own waiting works in the page and would be measured too.
 */
export async function appears(page: Page, selector: string, count = 1): Promise<void> {
  await page.evaluate(
    async ([what, times]) => {
      const until = performance.now() + 10_000
      while (document.querySelectorAll(what).length !== times) {
        if (performance.now() > until) throw new Error(`not ${times} of ${what}`)
        await new Promise((done) => requestAnimationFrame(done))
      }
    },
    [selector, count] as const,
  )
}

/** What has been watched so far, of `presses` interactions; those the browser did not report count as quick as it can tell. */
export async function watchedTimes(page: Page, presses: number): Promise<InteractionTimes> {
  const { reported, painted, durable } = await page.evaluate(() => ({
    reported: [...window.palpateBench.nextPaint.values()],
    painted: window.palpateBench.painted,
    durable: window.palpateBench.durable,
  }))
  const quick = Array.from({ length: Math.max(presses - reported.length, 0) }, () => QUICKEST_MS)
  return { nextPaint: [...reported, ...quick], painted, durable }
}
