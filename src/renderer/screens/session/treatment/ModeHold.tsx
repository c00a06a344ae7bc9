import { Menu } from '@mantine/core'
import { IconChevronDown, IconPlayerStopFilled, IconStopwatch } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { MarkId } from '../../../../domain/ids.ts'
import { Technique } from '../../../../domain/trigger-point.ts'
import { TECHNIQUE_WORDS, upperFirst } from '../../../../domain/words.ts'
import { stopwatch } from '../../../text/stopwatch.ts'
import { BluntButton } from './BluntButton.tsx'
import { useHoldTimer } from './hold-context.ts'
import classes from './treatment-mode.module.css'
import { useHold } from './use-hold.ts'

/** The hold as the largest target of all, with the technique that it is logged as. */
export function ModeHold({ markId }: { markId: MarkId }) {
  const timer = useHoldTimer()
  const held = useHold(timer)
  const technique = useStore(timer.store, ({ next }) => next.technique)
  const name = held ? `Stop the hold of ${held.hold.point}` : 'Hold'
  return (
    <div className={classes.holdRow}>
      <BluntButton
        aria-label={name}
        aria-keyshortcuts="Space"
        className={`${classes.hold} ${held ? classes.running : ''}`}
        onPress={() => timer.toggle(markId)}
        data-autofocus
      >
        {held ? (
          <>
            <span className={classes.digits}>{stopwatch(held.seconds)}</span>
            <span className={classes.holdWords}>
              <IconPlayerStopFilled size={24} aria-hidden />
              Stop{held.hold.markId === markId ? '' : ` · ${held.hold.point}`}
            </span>
          </>
        ) : (
          <>
            <IconStopwatch size={44} stroke={1.8} aria-hidden />
            <span className={classes.holdWords}>Hold</span>
          </>
        )}
      </BluntButton>
      <Menu position="bottom-end" width={440}>
        <Menu.Target>
          <button type="button" className={`${classes.blunt} ${classes.technique}`}>
            <span className={classes.hint}>Technique</span>
            <span>{upperFirst(TECHNIQUE_WORDS[technique])}</span>
            <IconChevronDown size={20} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown p="xs">
          <div className={classes.techniques}>
            {Technique.options.map((each) => (
              <Menu.Item
                key={each}
                className={classes.techniqueItem}
                data-chosen={each === technique || undefined}
                onClick={() => timer.choose(each)}
              >
                {upperFirst(TECHNIQUE_WORDS[each])}
              </Menu.Item>
            ))}
          </div>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
