import type { MarkId, SessionId, TriggerPointId } from '../ids.ts'
import type { ReportSession } from '../session.ts'
import type { Side } from '../view-point.ts'

/** One trigger point through all sessions: where each observation of it stands, and what it was said to be there. */
export interface IndexedTriggerPoint {
  readonly id: TriggerPointId
  readonly observations: readonly {
    readonly sessionId: SessionId
    readonly markId: MarkId
    readonly muscleId: string
    readonly side: Side
  }[]
}

/** The trigger points of these sessions in the order in which they first appear; it says nothing that sessions and identities do not. */
export function indexTriggerPoints(sessions: readonly ReportSession[]): readonly IndexedTriggerPoint[] {
  const points = new Map<TriggerPointId, IndexedTriggerPoint['observations'][number][]>()
  for (const { id: sessionId, marks } of sessions)
    for (const mark of marks) {
      if (mark.kind !== 'trigger-point') continue
      const { id: markId, triggerPointId, muscleId, side } = mark
      const observations = points.get(triggerPointId) ?? []
      observations.push({ sessionId, markId, muscleId, side })
      points.set(triggerPointId, observations)
    }
  return [...points].map(([id, observations]) => ({ id, observations }))
}
