import { Button, Text } from '@mantine/core'
import { IconFlask2 } from '@tabler/icons-react'
import { useState } from 'react'
import { bridge } from './bridge.ts'
import { flushAll } from './closing.ts'
import classes from './SampleBanner.module.css'
import { removeSample } from './storage/backup.ts'
import type { PalpateDatabase } from './storage/database.ts'
import { reasonOf } from './text/reason.ts'
import { notifyFailed } from './ui/notify.ts'

/** Says on every screen that nothing here is real, and takes the sample away in one step. */
export function SampleBanner({
  database,
  onRemoved,
}: {
  database: PalpateDatabase
  onRemoved: () => Promise<void>
}) {
  const { removing, remove } = useRemoveSample(database, onRemoved)
  return (
    <aside className={classes.banner} aria-label="Sample practice">
      <IconFlask2 size={18} aria-hidden />
      <Text span fw={550}>
        Sample practice: nothing here is a real person.
      </Text>
      <Button
        variant="transparent"
        color="yellow"
        className={classes.remove}
        loading={removing}
        onClick={remove}
      >
        Remove the sample
      </Button>
    </aside>
  )
}

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
