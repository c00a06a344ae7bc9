import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import { openDialog } from '../../dialogs.ts'
import classes from './Compare.module.css'
import type { Compared } from './compared.ts'

/** The comparison as a sentence, and the way to its progress report. */
export function CompareSummary({ client, compared }: { client: Client; compared: Compared }) {
  const { first, last, summary } = compared
  const range = { from: first.id, to: last.id }
  return (
    <div className={classes.summaryRow}>
      <p className={classes.summary} role="status">
        {summary}
      </p>
      <Button
        variant="default"
        className={classes.report}
        leftSection={<IconFileText size={18} aria-hidden />}
        onClick={() =>
          openDialog({
            kind: 'report',
            asked: { kind: 'progress-report', client, askedOn: 'comparison', range },
          })
        }
      >
        Progress report
      </Button>
    </div>
  )
}
