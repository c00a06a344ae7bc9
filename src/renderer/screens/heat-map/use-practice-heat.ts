import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { SportGroup } from '../../../domain/sports.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import {
  countInWorker,
  type KeptPractice,
  keptPractice,
  lastChangeOf,
  mapKey,
  mapOfPractice,
} from './kept-practice.ts'
import type { PracticeMap } from './practice-count.ts'

/** Where the counting of a practice stands. */
export type Counting =
  | { readonly kind: 'counting'; readonly done: number; readonly of: number }
  | { readonly kind: 'counted'; readonly practice: KeptPractice }
  | { readonly kind: 'stopped'; readonly why: string | null }

const BEGIN: Counting = { kind: 'counting', done: 0, of: 0 }

/** Counts the practice unless it has been counted already; `count` does it again, `cancel` stops it. */
export function useCountedPractice(database: PalpateDatabase) {
  const [state, setState] = useState<Counting>(() => {
    const practice = keptPractice(database)
    return practice ? { kind: 'counted', practice } : BEGIN
  })
  const counting = state.kind === 'counting'
  useEffect(() => {
    if (!counting) return
    const stop = new AbortController()
    const onRead = (done: number, of: number) => {
      if (!stop.signal.aborted) setState({ kind: 'counting', done, of })
    }
    countInWorker(database, onRead, stop.signal).then(
      (practice) => setState({ kind: 'counted', practice }),
      (thrown: unknown) => {
        if (!stop.signal.aborted) setState({ kind: 'stopped', why: reasonOf(thrown) })
      },
    )
    return () => stop.abort()
  }, [counting, database])
  const lastChange = useLiveQuery(() => lastChangeOf(database), [database])
  return {
    state,
    /** Whether something was saved since. */
    stale: state.kind === 'counted' && lastChange !== undefined && lastChange !== state.practice.asOf,
    count: () => setState(BEGIN),
    cancel: () => setState({ kind: 'stopped', why: null }),
  }
}

/** The map of a counted practice; the one before it until it is made, null at first. `why` it could not be made, or null. */
export function usePracticeMap(
  practice: KeptPractice,
  sport: SportGroup | null,
  shown: HeatShown,
): { readonly found: PracticeMap | null; readonly why: string | null } {
  const [made, setMade] = useState<PracticeMap | null>(null)
  const [why, setWhy] = useState<string | null>(null)
  const known = practice.maps.get(mapKey(sport, shown))
  useEffect(() => {
    let wanted = true
    mapOfPractice(practice, sport, shown).then(
      (map) => {
        if (!wanted) return
        setMade(map)
        setWhy(null)
      },
      (thrown: unknown) => wanted && setWhy(reasonOf(thrown)),
    )
    return () => {
      wanted = false
    }
  }, [practice, sport, shown])
  return { found: known ?? made, why }
}
