import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useStore } from 'zustand'
import type { OpenSession } from '../../editing/open-session.ts'
import classes from './session.module.css'

/** Whether what is on the screen is on the disk, with the time of the last save. */
export function SaveIndicator({ open }: { open: OpenSession }) {
  const save = useStore(open.store, (state) => state.save)
  return (
    <Group
      gap={6}
      role="status"
      aria-label="Autosave"
      wrap="nowrap"
      className={classes.save}
      data-state={save.kind}
    >
      {save.kind === 'saved' && (
        <>
          <IconCircleCheck size={18} aria-hidden />
          <Text span inherit>
            {save.at ? `Saved ${dayjs(save.at).format('HH:mm:ss')}` : 'All saved'}
          </Text>
        </>
      )}
      {save.kind === 'saving' && (
        <>
          <IconLoader2 size={18} aria-hidden />
          <Text span inherit>
            Saving …
          </Text>
        </>
      )}
      {save.kind === 'failing' && (
        <>
          <IconAlertTriangle size={18} aria-hidden />
          <Text span inherit title={save.why}>
            Not saved yet, trying again
          </Text>
        </>
      )}
    </Group>
  )
}
