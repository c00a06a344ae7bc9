import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp, IconHash } from '@tabler/icons-react'
import { useId } from 'react'
import { handOf, type TextHand, textPlace } from '../../../chart/note-slip.ts'
import type { NoteMark } from '../../../domain/mark.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import classes from './NoteTextPlace.module.css'
import { FieldLabel } from './ScaleField.tsx'

// Arrows and the screen, never "left" and "right" alone: those are the client's.
const CHOICES: readonly {
  readonly value: TextHand | 'none'
  readonly name: string
  readonly icon: typeof IconArrowLeft
}[] = [
  { value: 'left', name: 'Towards the left of the screen', icon: IconArrowLeft },
  { value: 'right', name: 'Towards the right of the screen', icon: IconArrowRight },
  { value: 'above', name: 'Above its place', icon: IconArrowUp },
  { value: 'below', name: 'Below its place', icon: IconArrowDown },
  { value: 'none', name: 'Number only', icon: IconHash },
]

/** Where the text of a note stands on the chart; it can be dragged anywhere as well. */
export function NoteTextPlace({ mark, open }: { mark: NoteMark; open: OpenSession }) {
  const label = useId()
  const { at, textAt } = mark
  const set = (hand: TextHand | 'none') =>
    open.apply({
      type: 'set-note-text-place',
      markId: mark.id,
      textAt: hand === 'none' ? null : textPlace(at, hand),
    })
  return (
    <div>
      <FieldLabel id={label}>Text on the chart</FieldLabel>
      <SegmentedControl<TextHand | 'none'>
        aria-labelledby={label}
        fullWidth
        data={CHOICES.map(({ value, name, icon: Icon }) => ({
          value,
          label: (
            <>
              <Icon size={20} stroke={1.7} aria-hidden />
              <VisuallyHidden>{name}</VisuallyHidden>
            </>
          ),
        }))}
        value={textAt ? handOf(at, textAt) : 'none'}
        onChange={set}
        className={classes.hands ?? ''}
        mt={4}
      />
    </div>
  )
}
