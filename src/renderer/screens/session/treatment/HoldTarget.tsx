import { Button, Text } from '@mantine/core'
import { IconPlayerStopFilled, IconStopwatch } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { MarkId } from '../../../../domain/ids.ts'
import { TECHNIQUE_WORDS } from '../../../../domain/words.ts'
import { stopwatch } from '../../../text/stopwatch.ts'
import classes from './hold.module.css'
import { useHoldTimer } from './hold-context.ts'
import { useHold } from './use-hold.ts'

/** The large target at a point that begins and ends its hold; while another point is held it ends that one. */
export function HoldTarget({ markId }: { markId: MarkId }) {
  const timer = useHoldTimer()
  const held = useHold(timer)
  const technique = useStore(timer.store, ({ next }) => TECHNIQUE_WORDS[next.technique])
  return (
    <Button
      className={classes.target}
      variant={held ? 'outline' : 'filled'}
      fullWidth
      aria-keyshortcuts="Space"
      // While it runs the digits would be read out every second.
      {...(held ? { 'aria-label': `Stop the hold of ${held.hold.point}` } : {})}
      leftSection={
        held ? <IconPlayerStopFilled size={26} aria-hidden /> : <IconStopwatch size={26} aria-hidden />
      }
      rightSection={
        <Text span className={classes.hint}>
          Space
        </Text>
      }
      onClick={() => timer.toggle(markId)}
    >
      {held ? (
        <span>
          Stop <span className={classes.digits}>{stopwatch(held.seconds)}</span>
          {held.hold.markId !== markId && ` · ${held.hold.point}`}
        </span>
      ) : (
        `Hold · ${technique}`
      )}
    </Button>
  )
}
