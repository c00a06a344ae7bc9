import { useCallback } from 'react'
import type { MarkId } from '../../../../domain/ids.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { type CarriedAnswer, carriedEdit, nextWaiting, waitingMarks } from './confirming.ts'

/** What can be said of a carried mark; without an id of the selected one. Then the next one is selected. */
export interface Confirming {
  readonly confirm: (id?: MarkId) => void
  /** It is there; where it is felt was not asked. */
  readonly confirmThere: (id?: MarkId) => void
  readonly gone: (id?: MarkId) => void
}

/** Confirms carried marks one by one. With none of them selected, the first is selected, so that it is seen before. */
export function useConfirming(
  open: OpenSession,
  selectedId: MarkId | null,
  select: (id: MarkId | null) => void,
): Confirming {
  const answer = useCallback(
    (given: MarkId | undefined, how: CarriedAnswer) => {
      const { session } = open.store.getState()
      const waiting = waitingMarks(session.marks)
      const mark = waiting.find(({ id }) => id === (given ?? selectedId))
      if (!mark || session.state === 'signed') {
        if (waiting[0]) select(waiting[0].id)
        return
      }
      const next = nextWaiting(session.marks, mark.id)
      open.apply(carriedEdit(mark, how))
      select(next ?? (how === 'gone' && mark.kind !== 'trigger-point' ? null : mark.id))
    },
    [open, selectedId, select],
  )
  return {
    confirm: useCallback((id?: MarkId) => answer(id, 'as-before'), [answer]),
    confirmThere: useCallback((id?: MarkId) => answer(id, 'there-only'), [answer]),
    gone: useCallback((id?: MarkId) => answer(id, 'gone'), [answer]),
  }
}
