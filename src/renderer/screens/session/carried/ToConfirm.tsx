import { ActionIcon, Kbd, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconCheck, IconCircleOff } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { MarkId } from '../../../../domain/ids.ts'
import type { Mark } from '../../../../domain/mark.ts'
import { markLabel, STATUS_WORDS } from '../../../../domain/words.ts'
import { MarkSymbol } from '../../../chart/MarkSymbol.tsx'
import classes from './carried.module.css'
import { cameWithFelt } from './confirming.ts'
import type { Confirming } from './use-confirming.ts'

/** The marks that came over from the visit before, apart from the others until each is confirmed or gone. */
export function ToConfirm({
  marks,
  selectedId,
  onSelect,
  confirming,
}: {
  marks: readonly Mark[]
  selectedId: MarkId | null
  onSelect: (id: MarkId) => void
  confirming: Confirming
}) {
  const waiting = marks.flatMap((mark, index) => (mark.unconfirmed ? [{ mark, number: index + 1 }] : []))
  const selected = useRef<HTMLButtonElement>(null)
  // The row that had the focus is gone with its answer: the next one takes it, so that the keys go on.
  useEffect(() => {
    if (selectedId !== null && document.activeElement === document.body) selected.current?.focus()
  }, [selectedId])
  if (waiting.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="to-confirm">
      <div className={classes.head}>
        <Text id="to-confirm" fw={650} component="h2" role="status">
          To confirm {waiting.length}
        </Text>
        <Text span size="sm" c="dimmed" className={classes.keys}>
          <Kbd>C</Kbd> is there <Kbd>G</Kbd> not found
        </Text>
      </div>
      <ul className={classes.list} aria-label="To confirm">
        {waiting.map(({ mark, number }) => (
          <li key={mark.id} className={classes.row} data-selected={mark.id === selectedId || undefined}>
            <UnstyledButton
              ref={mark.id === selectedId ? selected : null}
              className={classes.mark}
              aria-current={mark.id === selectedId || undefined}
              onClick={() => onSelect(mark.id)}
            >
              <span className={classes.number}>{number}?</span>
              <MarkSymbol mark={mark} />
              <span className={classes.label}>{markLabel(mark)}</span>
              <span className={classes.status}>{statusOf(mark)}</span>
            </UnstyledButton>
            <Tooltip label={cameWithFelt(mark) ? 'Is there, felt as before (C)' : 'Is there (C)'}>
              <ActionIcon
                size={44}
                variant="subtle"
                className={classes.confirm}
                aria-label={`Confirm ${number} ${markLabel(mark)}`}
                onClick={() => confirming.confirm(mark.id)}
              >
                <IconCheck size={22} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label="Not found (G)">
              <ActionIcon
                size={44}
                variant="subtle"
                aria-label={`Not found: ${number} ${markLabel(mark)}`}
                onClick={() => confirming.gone(mark.id)}
              >
                <IconCircleOff size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </section>
  )
}

const statusOf = (mark: Mark): string =>
  mark.kind === 'trigger-point' ? `was ${STATUS_WORDS[mark.observation.status]}` : ''
