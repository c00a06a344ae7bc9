import { createContext, use } from 'react'
import type { HoldTimer } from '../../../editing/hold-timer.ts'

const HoldContext = createContext<HoldTimer | null>(null)

/** Hands the session's hold timer to everything inside. */
export const HoldProvider = HoldContext.Provider

/** The hold timer of the session. Throws outside of one. */
export function useHoldTimer(): HoldTimer {
  const timer = use(HoldContext)
  if (!timer) throw new Error('there is no hold timer outside a session')
  return timer
}
