import { Button } from '@mantine/core'
import { IconPlayerStopFilled } from '@tabler/icons-react'
import { TECHNIQUE_WORDS } from '../../../../domain/words.ts'
import { stopwatch } from '../../../text/stopwatch.ts'
import classes from './hold.module.css'
import { useHoldTimer } from './hold-context.ts'
import { useHold } from './use-hold.ts'

/** The hold in progress, over everything, dialogs included: its seconds, its point with the side, and its end. */
export function HoldBar() {
  const timer = useHoldTimer()
  const held = useHold(timer)
  if (!held) return null
  const { point, technique } = held.hold
  return (
    <div className={classes.bar}>
      <span role="timer" aria-label={`Hold of ${point}`} className={classes.barDigits}>
        {stopwatch(held.seconds)}
      </span>
      <span className={classes.barWords}>
        <strong>{point}</strong>
        <span>{TECHNIQUE_WORDS[technique]}</span>
      </span>
      <Button
        className={classes.barStop}
        leftSection={<IconPlayerStopFilled size={22} aria-hidden />}
        aria-label={`Stop hold, ${point}`}
        onClick={timer.stop}
      >
        Stop
      </Button>
    </div>
  )
}
