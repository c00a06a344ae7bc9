import { useMemo } from 'react'
import { useStore } from 'zustand'
import { TriggerPointId } from '../../../../domain/ids.ts'
import { pointAt, withIdentities } from '../../../../domain/point-identity.ts'
import { type FormerPoint, type SamePoint, samePointsFor } from '../../../../domain/review/same-point.ts'
import type { TriggerPointMark } from '../../../../domain/trigger-point.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { isSettled, settled } from './asked.ts'
import { useKnownVisits, useOtherVisits } from './other-visits.ts'

/** Which point a mark of the open session is. */
export interface PointOfMark {
  readonly mark: TriggerPointMark
  /** The point as other visits know it; null for one that is new in this visit. */
  readonly known: FormerPoint | null
  /** Former points that it may be, the nearest first. */
  readonly candidates: readonly SamePoint[]
  /** Whether it is to be asked now: newly charted or moved, and not answered yet. */
  readonly asks: boolean
  /** Whether the mark, confirmed and in a draft, can still be said to be none of the former points. */
  readonly canBeNew: boolean
  readonly same: (former: FormerPoint) => void
  /** It is new; kept as long as the session is open. */
  readonly isNew: () => void
  /** It was taken for a former point, and is none. */
  readonly makeNew: () => void
}

/** Which point this mark is; null while the other visits are read, and without a mark. Of a signed session nothing is asked. */
export function useSamePoint(open: OpenSession, mark: TriggerPointMark | undefined): PointOfMark | null {
  const { asked } = useOtherVisits()
  const session = useStore(open.store, (state) => state.session)
  const settledMarks = useStore(asked)
  const visits = useKnownVisits(mark !== undefined)
  return useMemo(() => {
    if (!visits || !mark) return null
    const { edits, former } = visits
    const marks = withIdentities([session], edits)[0]?.marks ?? []
    const now = marks.find((each) => each.id === mark.id)
    if (now?.kind !== 'trigger-point') return null
    const candidates = samePointsFor(now, { marks, former }).filter(
      // Recorded under this id, it must be read as this point.
      ({ former: { pointId } }) => pointAt(pointId, session.id, edits) === pointId,
    )
    const draft = session.state === 'draft'
    const settle = () => asked.setState((before) => settled(before, mark), true)
    const set = (triggerPointId: TriggerPointId, asOn: string | null) =>
      open.apply({ type: 'set-identity', markId: mark.id, triggerPointId, asOn })
    const known = former.find(({ pointId }) => pointId === now.triggerPointId) ?? null
    return {
      mark,
      known,
      // What is only carried over is the former point until it is found.
      canBeNew: draft && known !== null && !mark.unconfirmed,
      candidates: draft ? candidates : [],
      asks: draft && candidates.length > 0 && !isSettled(settledMarks, mark),
      same: ({ pointId, last }) => set(pointId, last.visit.dateOfService),
      isNew: settle,
      makeNew: () => {
        settle()
        set(TriggerPointId.parse(crypto.randomUUID()), null)
      },
    }
  }, [visits, mark, session, settledMarks, asked, open])
}
