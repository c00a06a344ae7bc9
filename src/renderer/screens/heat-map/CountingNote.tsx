import { Button, VisuallyHidden } from '@mantine/core'
import { amount } from '../../text/amount.ts'
import { ProgressNote } from '../../ui/ProgressNote.tsx'

/** How far the counting is, with a way to stop it. A screen reader hears every quarter. */
export function CountingNote({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const quarter = of === 0 ? 0 : Math.floor((4 * done) / of)
  return (
    <>
      <ProgressNote
        label={of === 0 ? 'Counting the practice' : `Counting ${amount(of, 'visit')}`}
        done={done}
        total={of}
      />
      <VisuallyHidden role="status">
        {quarter === 0 ? 'Counting the practice' : `${25 * quarter} % counted`}
      </VisuallyHidden>
      <Button variant="default" mih={44} onClick={onCancel}>
        Stop
      </Button>
    </>
  )
}
