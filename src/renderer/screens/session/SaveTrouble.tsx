import { Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { OpenSession } from '../../editing/open-session.ts'
import classes from './SaveTrouble.module.css'

/** Under the header while a write fails: why, what is safe and what to do. Nothing while all goes well. `blunt`: for a knuckle. */
export function SaveTrouble({ open, blunt = false }: { open: OpenSession; blunt?: boolean }) {
  const save = useStore(open.store, (state) => state.save)
  if (save.kind !== 'failing') return null
  return (
    <section className={classes.trouble} role="alert" aria-label="Not saved">
      <IconAlertTriangle size={20} aria-hidden />
      <Text span>
        <strong>The last changes are not saved yet.</strong> {save.why} All of them are kept here and tried
        again by themselves: please leave Palpate open.
      </Text>
      <Button variant="default" mih={blunt ? 64 : 44} ml="auto" flex="none" onClick={open.retrySaving}>
        Try now
      </Button>
    </section>
  )
}
