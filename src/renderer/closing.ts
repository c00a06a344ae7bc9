import type { AppBridge } from '../bridge/app-bridge.ts'

/** Makes what is still pending durable; rejects with the reason if it cannot. */
export type Flush = () => Promise<void>

const flushes = new Set<Flush>()

/** From now on `flush` is awaited before the window closes or the screen is left by the menu; returns how to stop. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => void flushes.delete(flush)
}

const endings = new Set<() => void>()

/** From now on `end` is called when the window wants to close, before what is pending is made durable; returns how to stop. */
export function registerEnding(end: () => void): () => void {
  endings.add(end)
  return () => void endings.delete(end)
}

/** Resolves when everything registered is durable; rejects with the first reason, after all were tried. */
export async function flushAll(): Promise<void> {
  const outcomes = await Promise.allSettled([...flushes].map((flush) => flush()))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}

/**
 * Answers the window's wish to close: pending writes first, then `lastly`, then the window may go. What cannot be
 * made durable is told to `onFailure` and the window stays, unless `giveUp` is called. Returns how to stop listening.
 */
export function answerClosing(
  bridge: AppBridge,
  {
    lastly,
    onFailure,
  }: { lastly: () => Promise<unknown>; onFailure: (reason: unknown, giveUp: () => void) => void },
): () => void {
  const answer = async () => {
    try {
      for (const end of endings) end()
      await flushAll()
    } catch (reason) {
      await bridge.call('window.stay', undefined)
      onFailure(reason, () => void leave())
      return
    }
    await leave()
  }
  const leave = async () => {
    // The marker may lag behind the records, as after a crash; that holds no window.
    await lastly().catch(() => {})
    await bridge.call('window.close', undefined)
  }
  return bridge.listen('window.closing', () => void answer())
}
