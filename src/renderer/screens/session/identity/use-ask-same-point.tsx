import type { ReactNode } from 'react'
import type { TriggerPointMark } from '../../../../domain/trigger-point.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { command, type SessionCommand } from '../session-command.ts'
import { useSessionKeys } from '../use-session-keys.ts'
import { SamePointAsk } from './SamePointAsk.tsx'
import { SamePointSaid } from './SamePointSaid.tsx'
import { useSamePoint } from './use-same-point.ts'

const KEYS: ReadonlySet<string> = new Set(['Y', 'N'])
const NONE: ReadonlySet<string> = new Set()

/** The question whether the selected mark is a former point, where one charts. */
export interface AskedSamePoint {
  /** To stand in the bar at the point; null while nothing is asked. */
  readonly ask: ReactNode
  /** The same, to stand there alone. */
  readonly alone: ReactNode
  /** What is announced. To be rendered all the time. */
  readonly said: ReactNode
  /** The keys that answer it: taken as long as it is asked. */
  readonly keys: ReadonlySet<string>
  readonly commands: readonly SessionCommand[]
}

/** Asks of the selected mark, and listens to Y and N while it does; `active`: it stands where it can be seen. */
export function useAskSamePoint(given: {
  readonly open: OpenSession
  readonly mark: TriggerPointMark | undefined
  readonly active: boolean
}): AskedSamePoint {
  const of = useSamePoint(given.open, given.mark)
  const nearest = of?.asks ? of.candidates[0] : undefined
  const same = () => nearest && of?.same(nearest.former)
  const isNew = () => nearest && of?.isNew()
  const keyed = nearest !== undefined && given.active
  useSessionKeys(
    keyed
      ? [
          ['Y', same],
          ['N', isNew],
        ]
      : [],
  )
  return {
    ask: of && nearest ? <SamePointAsk of={of} where="bar" /> : null,
    alone: of && nearest ? <SamePointAsk of={of} where="alone" /> : null,
    said: <SamePointSaid of={of} />,
    keys: keyed ? KEYS : NONE,
    commands: [
      command('Marks', 'The same point as before (Y when asked)', [], same),
      command('Marks', 'A new point, not the one before (N when asked)', [], isNew),
    ],
  }
}
