import { useRef } from 'react'
import type { TriggerPointMark } from '../../../domain/trigger-point.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { pointCommands } from '../../editing/point-commands.ts'
import type { NprsWhen } from './PointBar.tsx'
import { useSessionKeys } from './use-session-keys.ts'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
/** How soon a 0 follows a 1 to make a 10. Milliseconds. */
const TEN = 700
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
  const one = useRef<{ readonly at: number; readonly when: NprsWhen } | null>(null)
  const commands = pointCommands(open, points)
  const digit = (value: number) => {
    const now = performance.now()
    const before = one.current
    one.current = value === 1 ? { at: now, when } : null
    if (value === 0 && before && now - before.at < TEN) return commands.change({ [before.when]: 10 })
    commands.change({ [when]: value })
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
