import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Client } from '../../../domain/client.ts'
import { draftHandout, handoutOf } from '../../../domain/handout/draft-handout.ts'
import type { Handout } from '../../../domain/handout/handout.ts'
import type { Practice } from '../../../domain/practice.ts'
import { forReport, type Session } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'

/** Changes the handout as it is at that moment, what is being typed included. */
export type ChangeHandout = (change: (now: Handout) => Handout) => void

/** The handout of the open session, and how it is changed: each change is an edit and saved at once. */
export interface EditedHandout {
  readonly session: Session
  readonly handout: Handout
  readonly change: ChangeHandout
  /** Drafts it anew from the session; what was written is gone (a draft can be undone). */
  readonly makeAnew: () => void
  /** Whether a draft made now would say something else. */
  readonly differs: boolean
}

export function useHandout(
  open: OpenSession,
  { client, practice }: { readonly client: Client; readonly practice: Practice },
): EditedHandout {
  const session = useStore(open.store, (state) => state.session)
  const drafted = useMemo(
    () => draftHandout(forReport(session), client, practice),
    [session, client, practice],
  )
  const change = useCallback<ChangeHandout>(
    (make) => {
      open.commitTyping()
      const now = handoutOf(open.store.getState().session, client, practice)
      open.apply({ type: 'set-handout', handout: make(now) })
    },
    [open, client, practice],
  )
  const handout = session.handout ?? drafted
  return {
    session,
    handout,
    change,
    makeAnew: () => change(() => draftHandout(forReport(open.store.getState().session), client, practice)),
    differs: JSON.stringify(handout) !== JSON.stringify(drafted),
  }
}
