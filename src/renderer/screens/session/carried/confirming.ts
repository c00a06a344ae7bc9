import type { SessionEdit } from '../../../../domain/edit.ts'
import type { MarkId } from '../../../../domain/ids.ts'
import type { Mark } from '../../../../domain/mark.ts'

/** The marks that are carried over and wait to be confirmed, in the session's order. */
export const waitingMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ unconfirmed }) => unconfirmed)

const NOWHERE_FELT = { observedReferral: [], paintedReferral: [] } as const

/** What can be said of a carried mark: it is as it was, where it is felt too; it is there, and no more; it is not there. */
export type CarriedAnswer = 'as-before' | 'there-only' | 'gone'

/** True for a point that came over with where the client felt it. */
export function cameWithFelt(mark: Mark): boolean {
  if (mark.kind !== 'trigger-point') return false
  const { observedReferral, paintedReferral } = mark.observation
  return observedReferral.length + paintedReferral.length > 0
}

/**
 * The edit that answers for a carried mark. What is not there is nowhere felt: a point is recorded as not found,
 * anything else goes. Nobody is said to feel in this visit what was not asked.
 */
export function carriedEdit(mark: Mark, answer: CarriedAnswer): SessionEdit {
  const markId = mark.id
  if (answer === 'gone')
    return mark.kind === 'trigger-point'
      ? { type: 'change-observation', markId, change: { status: 'not-found', ...NOWHERE_FELT } }
      : { type: 'remove-mark', markId }
  const confirm = { type: 'confirm-mark', markId } as const
  if (answer === 'as-before' || !cameWithFelt(mark)) return confirm
  return { type: 'together', edits: [confirm, { type: 'change-observation', markId, change: NOWHERE_FELT }] }
}

/** Which mark waits next after one is dealt with: the next in order, else the first; null when none is left. */
export function nextWaiting(marks: readonly Mark[], after: MarkId): MarkId | null {
  const index = marks.findIndex(({ id }) => id === after)
  const waits = ({ id, unconfirmed }: Mark) => unconfirmed && id !== after
  return (marks.slice(index + 1).find(waits) ?? marks.find(waits))?.id ?? null
}
