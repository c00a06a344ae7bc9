import { useRef } from 'react'
import { useStore } from 'zustand'
import type { TriggerPointMark } from '../../../domain/trigger-point.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { pointCommands } from '../../editing/point-commands.ts'
import { type NprsWhen, type TypedDigit, typedNprs } from './nprs-now.ts'
import { useHoldTimer } from './treatment/hold-context.ts'
import { useSessionKeys } from './use-session-keys.ts'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const KEYS = new Set<string>([...DIGITS, 'A', 'L', 'R', 'E'])
const NONE = new Set<string>()

/**
 * The keys at the selected points while their bar is open: digits for the NPRS (1 and 0 for 10), A and L for the
 * status, R for the textbook's referral, E for the usual treatment. Returns the keys that are taken.
 */
export function usePointKeys({
  open,
  points,
  when,
  active,
}: {
  open: OpenSession
  points: readonly TriggerPointMark[]
  when: NprsWhen
  active: boolean
}): ReadonlySet<string> {
  const typed = useRef<TypedDigit | null>(null)
  const next = useStore(useHoldTimer().store, (state) => state.next)
  const commands = pointCommands(open, points, next)
  const digit = (value: number) => {
    const at = performance.now()
    const { nprs, into } = typedNprs(typed.current, { digit: value, at, into: when })
    typed.current = { digit: value, at, into }
    commands.change({ [into]: nprs })
  }
  useSessionKeys(
    active
      ? [
          ...DIGITS.map((key, value) => [key, () => digit(value)] as const),
          ['A', () => commands.change({ status: 'active' })],
          ['L', () => commands.change({ status: 'latent' })],
          ['R', commands.acceptTextbook],
          ['E', commands.treat],
        ]
      : [],
  )
  return active ? KEYS : NONE
}
