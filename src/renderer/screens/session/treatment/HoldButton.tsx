import { Button } from '@mantine/core'
import { IconPlayerStopFilled, IconStopwatch } from '@tabler/icons-react'
import type { MarkId } from '../../../../domain/ids.ts'
import { stopwatch } from '../../../text/stopwatch.ts'
import classes from './hold.module.css'
import { useHoldTimer } from './hold-context.ts'
import { useHold } from './use-hold.ts'

/** The hold in the bar at a point. While another point is held it waits: that one is let go in its own bar. */
export function HoldButton({ markId }: { markId: MarkId }) {
  const timer = useHoldTimer()
  const held = useHold(timer)
  const here = held?.hold.markId === markId
  return (
    <Button
      mih={44}
      miw={104}
      px={12}
      variant={here ? 'outline' : 'filled'}
      disabled={held !== null && !here}
      aria-keyshortcuts="Space"
      aria-label={here ? 'Stop the hold at the point' : 'Hold at the point'}
      leftSection={
        here ? <IconPlayerStopFilled size={18} aria-hidden /> : <IconStopwatch size={20} aria-hidden />
      }
      onClick={() => timer.toggle(markId)}
    >
      <span className={classes.digits}>{here ? stopwatch(held.seconds) : 'Hold'}</span>
    </Button>
  )
}
