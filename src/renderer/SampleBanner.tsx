import { Button, Text } from '@mantine/core'
import { IconFlask2 } from '@tabler/icons-react'
import classes from './SampleBanner.module.css'
import { useRemoveSample } from './screens/backup/use-remove-sample.ts'
import type { PalpateDatabase } from './storage/database.ts'

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
