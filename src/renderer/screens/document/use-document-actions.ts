import { useEffect, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { reasonOf } from '../../text/reason.ts'
import type { ShownDocument } from './use-preview.ts'

type Action = 'save' | 'print' | 'open' | 'show'
type Outcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly title: string; readonly why: string }

const NOT_DONE: Readonly<Record<Action, string>> = {
  save: 'Nothing was saved',
  print: 'Nothing was printed',
  open: 'The PDF was not opened',
  show: 'The folder was not shown',
}

/** Saving, printing and opening of one document, one at a time, and what came of the last. */
export interface DocumentActions {
  readonly busy: Action | null
  readonly outcome: Outcome | null
  readonly save: () => void
  readonly print: () => void
  readonly open: () => void
  readonly showInFolder: () => void
}

/** Acts on the document that is shown: what it did is forgotten when another one is shown. */
export function useDocumentActions(shown: ShownDocument | null, suggestedName: string): DocumentActions {
  const [busy, setBusy] = useState<Action | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another document it is not true
  useEffect(() => setOutcome(null), [shown])

  const act = async (action: Action, work: (token: string) => Promise<Outcome | null>) => {
    if (!shown || busy !== null) return
    setBusy(action)
    try {
      const came = await work(shown.token)
      // Cancelled, or done where it is seen elsewhere: what was saved before still is.
      if (came) setOutcome(came)
      else setOutcome((before) => (before?.kind === 'saved' ? before : null))
    } catch (thrown) {
      setOutcome({ kind: 'failed', title: NOT_DONE[action], why: reasonOf(thrown) })
    } finally {
      setBusy(null)
    }
  }
  const failedOrNull = (
    action: Action,
    answer:
      | { readonly kind: 'done' }
      | { readonly kind: 'cancelled' }
      | { readonly kind: 'failed'; readonly why: string },
  ): Outcome | null =>
    answer.kind === 'failed' ? { kind: 'failed', title: NOT_DONE[action], why: answer.why } : null

  return {
    busy,
    outcome,
    save: () =>
      void act('save', async (token) => {
        const answer = await bridge.call('report.save', { token, suggestedName })
        return answer.kind === 'saved' ? answer : failedOrNull('save', answer)
      }),
    print: () =>
      void act('print', async (token) =>
        failedOrNull('print', await bridge.call('report.print', { token, suggestedName })),
      ),
    open: () =>
      void act('open', async (token) =>
        failedOrNull('open', await bridge.call('report.openOutside', { token, suggestedName })),
      ),
    showInFolder: () =>
      void act('show', async (token) =>
        failedOrNull('show', await bridge.call('report.showInFolder', { token })),
      ),
  }
}
