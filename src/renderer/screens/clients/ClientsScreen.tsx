import { Alert, Button, Center, Loader, Title } from '@mantine/core'
import { IconAlertTriangle, IconFileImport, IconMap2, IconUserPlus } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { openDialog } from '../../dialogs.ts'
import { navigate, toClient, toPracticeHeatMap } from '../../navigation.ts'
import { type ClientListEntry, listClients } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { describeRecordFault, type RecordFault } from '../../storage/unreadable-record.ts'
import { amount } from '../../text/amount.ts'
import { optionId, useActiveRow } from '../../ui/use-active-row.ts'
import { ClientList } from './ClientList.tsx'
import classes from './ClientsScreen.module.css'
import { filterClients, type Shown, searchable } from './client-filter.ts'
import { NoClients, NothingFound } from './EmptyList.tsx'
import { SearchBar } from './SearchBar.tsx'

/** All clients by name, searched as one types. */
export function ClientsScreen({ database }: { database: PalpateDatabase }) {
  const found = useLiveQuery(() => readList(database), [database], lastRead.get(database))
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<Shown>('current')
  const sought = useDeferredValue(typed)
  const all = useMemo(() => searchable(found?.entries ?? []), [found])
  const clients = useMemo(() => filterClients(all, shown, sought), [all, shown, sought])
  const open = (at: number) => {
    // The list may be a letter behind what is typed; Enter must never open who is no longer meant.
    const entry = (sought === typed ? clients : filterClients(all, shown, typed))[at]
    if (entry) navigate(toClient(entry.client.id))
  }
  const { active, setActive, onKeyDown } = useActiveRow(clients.length, open, `${shown} ${typed}`)

  if (!found)
    return (
      <Center h="100%">
        <Loader role="status" aria-label="Reading the clients" />
      </Center>
    )
  const archived = all.filter(({ client }) => client.archived).length
  const add = () => openDialog({ kind: 'add-client' })
  if (all.length === 0 && found.faults.length === 0) return <NoClients onAdd={add} />
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.heading}>
          <Title order={1}>Clients</Title>
          <span className={classes.count}>{amount(all.length - archived, 'client')}</span>
          <Button
            ml="auto"
            component={Link}
            href={toPracticeHeatMap()}
            variant="subtle"
            leftSection={<IconMap2 size={18} aria-hidden />}
          >
            Practice heat map
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={18} aria-hidden />}
            onClick={() => openDialog({ kind: 'open-record' })}
          >
            Open a record
          </Button>
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={add}>
            Add client
          </Button>
        </div>
        {found.faults.length > 0 && <Unreadable faults={found.faults} />}
        <SearchBar
          typed={typed}
          onTyped={setTyped}
          shown={shown}
          onShown={setShown}
          onKeyDown={onKeyDown}
          activeOption={active === null ? undefined : optionId(active)}
        />
        {clients.length === 0 ? (
          <NothingFound
            typed={sought}
            shown={shown}
            elsewhere={filterClients(all, 'all', sought).length}
            onShowAll={() => setShown('all')}
          />
        ) : (
          <ClientList
            clients={clients}
            active={active}
            onActive={setActive}
            onOpen={open}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
    </main>
  )
}

interface FoundClients {
  readonly entries: readonly ClientListEntry[]
  readonly faults: readonly RecordFault[]
}

/** What was read last, so that coming back from a client shows the list at once; it is read anew all the same. */
const lastRead = new WeakMap<PalpateDatabase, FoundClients>()

async function readList(database: PalpateDatabase): Promise<FoundClients> {
  const faults: RecordFault[] = []
  const entries = await listClients(database, (fault) => faults.push(fault))
  const found = { entries, faults }
  lastRead.set(database, found)
  return found
}

function Unreadable({ faults }: { faults: readonly RecordFault[] }) {
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${amount(faults.length, 'client')} cannot be read`}
      className={classes.alert}
    >
      {faults.slice(0, 3).map((fault) => (
        <div key={fault.id}>{describeRecordFault(fault)}</div>
      ))}
      All other clients are unaffected. A backup from before may hold what is missing.
    </Alert>
  )
}
