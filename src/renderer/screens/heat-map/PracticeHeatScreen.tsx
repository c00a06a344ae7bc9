import { Alert, Button, Title } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import type { PalpateDatabase } from '../../storage/database.ts'
import { amount } from '../../text/amount.ts'
import { CountingNote } from './CountingNote.tsx'
import classes from './HeatMap.module.css'
import { PracticeHeat } from './PracticeHeat.tsx'
import { useCountedPractice } from './use-practice-heat.ts'

/** Where trigger points and symptoms were over the whole practice, and how often. Nobody is named. */
export function PracticeHeatScreen({ database }: { database: PalpateDatabase }) {
  const { state, stale, count, cancel } = useCountedPractice(database)
  if (state.kind === 'counted')
    return (
      <main className={classes.page}>
        <PracticeHeat
          practice={state.practice}
          notes={
            <>
              {stale && (
                <div className={classes.stale} role="status">
                  Something was saved since this was counted.
                  <Button
                    variant="subtle"
                    mih={44}
                    leftSection={<IconRefresh size={18} aria-hidden />}
                    onClick={count}
                  >
                    Count again
                  </Button>
                </div>
              )}
              {state.practice.facts.unreadable > 0 && (
                <Alert color="red" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
                  Not counted, because it cannot be read: {amount(state.practice.facts.unreadable, 'record')}.
                </Alert>
              )}
            </>
          }
        />
      </main>
    )
  return (
    <main className={classes.page}>
      <div className={classes.heading}>
        <Title order={1}>Practice heat map</Title>
      </div>
      <div className={classes.counting}>
        {state.kind === 'counting' ? (
          <CountingNote done={state.done} of={state.of} onCancel={cancel} />
        ) : (
          <>
            <p role="status">{state.why ?? 'The counting was stopped.'} The records are as they were.</p>
            <Button onClick={count}>Count the practice</Button>
          </>
        )}
      </div>
    </main>
  )
}
