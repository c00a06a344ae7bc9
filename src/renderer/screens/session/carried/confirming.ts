import type { SessionEdit } from '../../../../domain/edit.ts'
import type { MarkId } from '../../../../domain/ids.ts'
import type { Mark } from '../../../../domain/mark.ts'

/** The marks that are carried over and wait to be confirmed, in the session's order. */
export const waitingMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ unconfirmed }) => unconfirmed)

/** The edit that says a carried mark was looked for and is not there: a point is recorded so, anything else goes. */
export function goneEdit(mark: Mark): SessionEdit {
  return mark.kind === 'trigger-point'
    ? { type: 'change-observation', markId: mark.id, change: { status: 'not-found' } }
    : { type: 'remove-mark', markId: mark.id }
}

/** Which mark waits next after one is dealt with: the next in order, else the first; null when none is left. */
export function nextWaiting(marks: readonly Mark[], after: MarkId): MarkId | null {
  const index = marks.findIndex(({ id }) => id === after)
  const waits = ({ id, unconfirmed }: Mark) => unconfirmed && id !== after
  return (marks.slice(index + 1).find(waits) ?? marks.find(waits))?.id ?? null
}
