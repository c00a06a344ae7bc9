import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { flushAll } from '../../closing.ts'
import { removeSample } from '../../storage/backup.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed } from '../../ui/notify.ts'

/** Takes the sample practice away; `onRemoved` when it is gone. */
export function useRemoveSample(database: PalpateDatabase, onRemoved: () => Promise<void>) {
  const [removing, setRemoving] = useState(false)
  const remove = async () => {
    setRemoving(true)
    try {
      // Whatever is still being written belongs to the sample and goes with it.
      await flushAll().catch(() => {})
      const outcome = await removeSample(database, bridge)
      if (outcome.kind === 'failed') notifyFailed('The sample is still here', outcome.why)
      else await onRemoved()
    } catch (thrown) {
      notifyFailed('The sample is still here', reasonOf(thrown))
    } finally {
      setRemoving(false)
    }
  }
  return { removing, remove: () => void remove() }
}
