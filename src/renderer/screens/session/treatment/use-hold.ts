import { useEffect, useReducer } from 'react'
import { useStore } from 'zustand'
import { type Hold, type HoldTimer, secondsOf } from '../../../editing/hold-timer.ts'

/** Often enough that no second is ever skipped to the eye. */
const TICK_MS = 200

/** The hold in progress with its whole seconds until now, kept up to date; null while none runs. */
export function useHold(timer: HoldTimer): { readonly hold: Hold; readonly seconds: number } | null {
  const hold = useStore(timer.store, (state) => state.hold)
  const [, tick] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!hold) return
    const ticking = setInterval(tick, TICK_MS)
    return () => clearInterval(ticking)
  }, [hold])
  return hold && { hold, seconds: secondsOf(hold, timer.now()) }
}
