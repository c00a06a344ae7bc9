import { useCallback, useState } from 'react'
import { bridge } from '../../bridge.ts'
import {
  type BackupPreview,
  closeBackup,
  type OpenBackupOutcome,
  type Progress,
  restoreBackup,
} from '../../storage/backup.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'

/** How far the opening of a backup has come. Nothing is replaced before `restore`. */
export type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'asking'; readonly preview: BackupPreview }
  | { readonly kind: 'restoring'; readonly preview: BackupPreview; readonly progress: Progress }
  /** `why` is a sentence; the records are as they were. */
  | { readonly kind: 'failed'; readonly why: string }

/** Opens a backup (or the sample), and restores it when that was agreed to. */
export function useRestore(database: PalpateDatabase, onRestored: (preview: BackupPreview) => void) {
  const [state, setState] = useState<RestoreState>({ kind: 'idle' })

  const restore = useCallback(
    async (preview: BackupPreview) => {
      setState({ kind: 'restoring', preview, progress: { done: 0, total: 0 } })
      const outcome = await restoreBackup(database, bridge, preview, {
        onProgress: (progress) => setState({ kind: 'restoring', preview, progress }),
      })
      if (outcome.kind === 'failed') return setState(outcome)
      setState({ kind: 'idle' })
      onRestored(preview)
    },
    [database, onRestored],
  )

  /** Lets `open` choose a file; with `ask`, waits for `restore` to be called, else goes on at once. */
  const begin = useCallback(
    async (open: () => Promise<OpenBackupOutcome>, ask: boolean) => {
      setState({ kind: 'choosing' })
      try {
        const outcome = await open()
        if (outcome.kind === 'refused') return setState({ kind: 'failed', why: outcome.why })
        if (outcome.kind === 'cancelled') return setState({ kind: 'idle' })
        if (ask) return setState({ kind: 'asking', preview: outcome.preview })
        await restore(outcome.preview)
      } catch (thrown) {
        setState({ kind: 'failed', why: reasonOf(thrown) })
      }
    },
    [restore],
  )

  const cancel = useCallback(() => {
    if (state.kind === 'asking') void closeBackup(bridge, state.preview)
    setState({ kind: 'idle' })
  }, [state])

  return { state, begin, restore, cancel }
}
