import { Button } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { StateFact, StatePage } from '../../ui/StatePage.tsx'

const startAgain = <Button onClick={() => location.reload()}>Try again</Button>

/** The records belong to a newer Palpate; this one keeps its hands off them. */
export function NewerRecords({ found, known }: { found: number; known: number }) {
  return (
    <StatePage
      icon={<IconLock size={32} aria-hidden />}
      title="These records need a newer Palpate"
      actions={startAgain}
    >
      <StateFact heading="What happened">
        The records on this computer were written by a newer Palpate, in version {found}. This Palpate knows
        version {known} and older ones.
      </StateFact>
      <StateFact heading="What is safe">Everything. The records were not opened and not changed.</StateFact>
      <StateFact heading="What to do">
        Install the newest Palpate on this computer and start it. Your records will be there.
      </StateFact>
    </StatePage>
  )
}

/** The records could not be opened; `why` is a sentence. */
export function RecordsNotOpened({ why }: { why: string }) {
  return (
    <StatePage
      icon={<IconAlertTriangle size={32} aria-hidden />}
      title="The records could not be opened"
      actions={startAgain}
    >
      <StateFact heading="What happened">{why}</StateFact>
      <StateFact heading="What is safe">Palpate has not changed or removed anything.</StateFact>
      <StateFact heading="What to do">
        Close other windows of Palpate, check that the disk is not full, and try again. If it keeps failing,
        restart the computer.
      </StateFact>
    </StatePage>
  )
}
