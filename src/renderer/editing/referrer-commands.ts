import { placeOf } from '../../domain/atlas/muscles.ts'
import { likeliestPoint, type Referrer } from '../../domain/atlas/who-refers.ts'
import { CheckedMuscleId, MarkId, TriggerPointId } from '../../domain/ids.ts'
import { MARKS_LIMIT } from '../../domain/session.ts'
import { LIST_LIMIT } from '../../domain/session-records.ts'
import { BLANK_OBSERVATION, type TriggerPointMark } from '../../domain/trigger-point.ts'
import { notifyFailed } from '../ui/notify.ts'
import type { OpenSession } from './open-session.ts'

/**
 * Charts what was found in a muscle: the point of an earlier visit where it was, as the same point; else a new one at
 * the usual place. A muscle that was checked without finding is no longer said to be.
 */
export function chartReferrer(open: OpenSession, row: Referrer): void {
  const mark = foundPoint(row)
  if (!mark) return
  if (open.store.getState().session.marks.length >= MARKS_LIMIT) {
    notifyFailed('The chart is full', `A session holds at most ${MARKS_LIMIT} marks.`)
    return
  }
  const { checked } = row
  open.apply({
    type: 'together',
    edits: [
      { type: 'add-mark', mark },
      ...(checked ? [{ type: 'remove-record', list: 'checkedMuscles', id: checked.id } as const] : []),
    ],
  })
}

/** The mark of a point found in a muscle of one side; undefined for one that has no usual point there. */
export function foundPoint(row: Referrer): TriggerPointMark | undefined {
  const { found, side, earlier } = row
  const before = earlier[0]?.mark
  const usual = likeliestPoint(row)
  const at = before?.at ?? (usual && placeOf(usual, side))
  if (!at) return undefined
  return {
    kind: 'trigger-point',
    id: MarkId.parse(crypto.randomUUID()),
    triggerPointId: before?.triggerPointId ?? TriggerPointId.parse(crypto.randomUUID()),
    muscleId: found.muscle.id,
    side: before?.side ?? side,
    at,
    observation: BLANK_OBSERVATION,
    unconfirmed: false,
  }
}

/** Says that a muscle was checked for this area and had no point, or takes that back. */
export function setChecked(open: OpenSession, { found, side, checked }: Referrer, areaId: MarkId): void {
  if (checked) {
    open.apply({ type: 'remove-record', list: 'checkedMuscles', id: checked.id })
    return
  }
  if (open.store.getState().session.checkedMuscles.length >= LIST_LIMIT) {
    notifyFailed('The list is full', `A session holds at most ${LIST_LIMIT} checked muscles.`)
    return
  }
  const record = {
    id: CheckedMuscleId.parse(crypto.randomUUID()),
    muscleId: found.muscle.id,
    side,
    areaId,
    note: '',
  }
  open.apply({ type: 'put-record', put: { list: 'checkedMuscles', record } })
}
