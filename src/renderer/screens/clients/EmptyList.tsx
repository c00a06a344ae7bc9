import { Button, EmptyState, Kbd, Text } from '@mantine/core'
import { IconFileImport, IconSearchOff, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { openDialog } from '../../dialogs.ts'
import { amount } from '../../text/amount.ts'
import classes from './ClientsScreen.module.css'
import type { Shown } from './client-filter.ts'

/** Before the first client: what happens next. */
export function NoClients({ onAdd }: { onAdd: () => void }) {
  return (
    <main className={classes.empty}>
      <EmptyState
        className={classes.teach}
        icon={<IconUsers size={40} stroke={1.25} aria-hidden />}
        title="No clients yet"
        description="Add the first one with nothing but a name; the rest can wait. A session then opens straight on the body chart."
      >
        <EmptyState.Actions mt="xs">
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={onAdd}>
            Add client
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={18} aria-hidden />}
            onClick={() => openDialog({ kind: 'open-record' })}
          >
            Open a record
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </main>
  )
}

/** Nobody matches: why, and how to look further. */
export function NothingFound({
  typed,
  shown,
  elsewhere,
  onShowAll,
}: {
  typed: string
  shown: Shown
  elsewhere: number
  onShowAll: () => void
}) {
  const among =
    shown === 'current' ? 'current clients' : shown === 'archived' ? 'archived clients' : 'clients'
  return (
    <div className={classes.empty} id="client-list">
      <EmptyState
        className={classes.teach}
        icon={<IconSearchOff size={40} stroke={1.25} aria-hidden />}
        title={typed.trim() === '' ? `There are no ${among}` : `No name among the ${among} has these letters`}
        description={
          elsewhere > 0
            ? `${amount(elsewhere, 'client')} elsewhere.`
            : 'Accents and capitals do not matter, and a few letters of each name are enough.'
        }
      >
        {elsewhere > 0 ? (
          <EmptyState.Actions mt="xs">
            <Button variant="default" onClick={onShowAll}>
              Look among all clients
            </Button>
          </EmptyState.Actions>
        ) : (
          <Text size="xs" c="dimmed">
            <Kbd>Esc</Kbd> clears the search
          </Text>
        )}
      </EmptyState>
    </div>
  )
}
