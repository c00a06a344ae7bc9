import { useCallback, useState } from 'react'
import type { ClientImport } from '../../../domain/exchange/client-import.ts'
import { describeClientRecordFault } from '../../../domain/exchange/client-record-file.ts'
import type { ClientId } from '../../../domain/ids.ts'
import { bridge } from '../../bridge.ts'
import { flushAll } from '../../closing.ts'
import { readRecordText } from '../../export/record-jobs.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { type PlannedImport, planImport, storeImport } from '../../storage/import-record.ts'
import { reasonOf } from '../../text/reason.ts'

interface Asking extends PlannedImport {
  readonly kind: 'asking'
  readonly plan: ClientImport
  readonly fileName: string
}
/** How far the opening of a record is. `why` is a sentence for the therapist; nothing was changed then. */
export type OpenRecordState =
  | { readonly kind: 'choosing' | 'reading' | 'storing' | 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }
  | Asking

/** Chooses, reads, compares and stores a client's record. */
export function useOpenRecord(database: PalpateDatabase, onOpened: (client: ClientId) => void) {
  const [state, setState] = useState<OpenRecordState>({ kind: 'choosing' })

  const choose = useCallback(async () => {
    setState({ kind: 'choosing' })
    try {
      const opened = await bridge.call('record.open', undefined)
      if (opened.kind !== 'opened') return setState(opened)
      setState({ kind: 'reading' })
      // What is being typed belongs to what is here.
      await flushAll()
      const read = await readRecordText(textOf(opened))
      if (read.kind === 'fault')
        return setState({ kind: 'failed', why: describeClientRecordFault(read.fault) })
      const planned = await planImport(database, read.record)
      const { plan } = planned
      if (plan.kind === 'refused') return setState({ kind: 'failed', why: plan.why })
      setState({ kind: 'asking', ...planned, plan, fileName: opened.fileName })
    } catch (thrown) {
      setState({ kind: 'failed', why: reasonOf(thrown) })
    }
  }, [database])

  const store = async (asked: Asking) => {
    setState({ kind: 'storing' })
    try {
      await storeImport(database, asked, asked.plan, asked.fileName)
      onOpened(asked.record.client.id)
    } catch (thrown) {
      setState({ kind: 'failed', why: reasonOf(thrown) })
    }
  }
  return { state, choose, store }
}

/** The text of an opened file, piece by piece; then the file is let go. */
async function* textOf({ token, pieces }: { readonly token: string; readonly pieces: number }) {
  try {
    for (let at = 0; at < pieces; at += 1) {
      const piece = await bridge.call('record.read', { token, at })
      if (piece.kind === 'failed') throw new Error(piece.why)
      yield piece.text
    }
  } finally {
    await bridge.call('record.close', { token })
  }
}
