import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { handOf, type TextHand, textPlace } from '../../../chart/note-slip.ts'
import type { NoteMark } from '../../../domain/mark.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { FieldLabel } from './ScaleField.tsx'
import classes from './session.module.css'

const CHOICES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'above', label: 'above' },
  { value: 'below', label: 'below' },
  { value: 'none', label: 'number only' },
] as const satisfies readonly { readonly value: TextHand | 'none'; readonly label: string }[]

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
        data={[...CHOICES]}
        value={textAt ? handOf(at, textAt) : 'none'}
        onChange={set}
        className={classes.choice ?? ''}
        mt={4}
      />
    </div>
  )
}
