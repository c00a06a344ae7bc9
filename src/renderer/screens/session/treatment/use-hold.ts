import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { type Hold, type HoldTimer, secondsOf } from '../../../editing/hold-timer.ts'

/** Often enough that no second is ever skipped to the eye. */
const TICK_MS = 200

/** The hold in progress with its whole seconds until now, kept up to date; null while none runs. */
export function useHold(timer: HoldTimer): { readonly hold: Hold; readonly seconds: number } | null {
  const hold = useStore(timer.store, (state) => state.hold)
  const [now, setNow] = useState(timer.now)
  useEffect(() => {
    if (!hold) return
    const tick = () => setNow(timer.now())
    tick()
    const ticking = setInterval(tick, TICK_MS)
    return () => clearInterval(ticking)
  }, [hold, timer])
  // Until the first tick `now` may be older than the hold.
  return hold && { hold, seconds: secondsOf(hold, Math.max(now, hold.since)) }
}
