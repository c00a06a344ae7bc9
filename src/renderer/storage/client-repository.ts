import { Client } from '../../domain/client.ts'
import type { CalendarDay } from '../../domain/dates.ts'
import type { ClientId } from '../../domain/ids.ts'
import { changedFields, commitChange, wholeRecord } from './commit-change.ts'
import type { PalpateDatabase } from './database.ts'
import type { ClientRow } from './rows.ts'
import { type OnUnreadable, readRecord } from './unreadable-record.ts'

/** A client with what the list says of the visits. */
export interface ClientListEntry {
  readonly client: Client
  readonly sessions: number
  readonly lastVisit: CalendarDay | null
}

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/**
 * All clients by name, archived ones too. Reads no session. A row that cannot be read throws
 * UnreadableRecordError, or is told to `onUnreadable` and left out.
 */
export async function listClients(
  database: PalpateDatabase,
  onUnreadable?: OnUnreadable,
): Promise<readonly ClientListEntry[]> {
  const { clients, visits } = database
  const [clientRows, visitRows] = await database.transaction('r', [clients, visits], () =>
    Promise.all([clients.toArray(), visits.toArray()]),
  )
  const visitsOf = new Map(visitRows.map((row) => [row.id, row]))
  return clientRows
    .flatMap((row): ClientListEntry[] => {
      const client = readRecord(Client, { record: 'client', ...row }, onUnreadable)
      const of = visitsOf.get(row.id)
      return client ? [{ client, sessions: of?.sessions ?? 0, lastVisit: of?.lastVisit ?? null }] : []
    })
    .sort((a, b) => byName.compare(a.client.name, b.client.name))
}

/** The client, or null if there is none of this id. Throws UnreadableRecordError. */
export async function loadClient(database: PalpateDatabase, id: ClientId): Promise<Client | null> {
  const row = await database.clients.get(id)
  return row ? readRecord(Client, { record: 'client', ...row }) : null
}

/** Adds a client. Throws if the id is taken. */
export async function addClient(database: PalpateDatabase, client: Client): Promise<void> {
  const row = clientRow(Client.parse(client))
  await commitChange(database, [database.clients], async () => {
    await database.clients.add(row)
    return {
      subject: { kind: 'client', id: client.id },
      action: 'Add client',
      patches: wholeRecord(row.payload),
    }
  })
}

/** Keeps the client as it is now. `action` is what the log says, e.g. "Archive client". */
export async function saveClient(database: PalpateDatabase, client: Client, action: string): Promise<void> {
  const row = clientRow(Client.parse(client))
  await commitChange(database, [database.clients], async () => {
    const before = await database.clients.get(row.id)
    if (!before) throw new Error(`there is no client ${row.id}`)
    await database.clients.put(row)
    return {
      subject: { kind: 'client', id: client.id },
      action,
      patches: changedFields(before.payload, row.payload),
    }
  })
}

/** Changes the client as it is stored now: what others changed meanwhile stays. Throws if the client is not there. */
export async function changeClient(
  database: PalpateDatabase,
  id: ClientId,
  change: (client: Client) => Client,
  action: string,
): Promise<void> {
  await commitChange(database, [database.clients], async () => {
    const before = await loadClient(database, id)
    if (!before) throw new Error(`there is no client ${id}`)
    const row = clientRow(Client.parse(change(before)))
    await database.clients.put(row)
    return { subject: { kind: 'client', id }, action, patches: changedFields(before, row.payload) }
  })
}

/** A client as it is stored. */
export function clientRow(client: Client): ClientRow {
  return { id: client.id, archived: client.archived ? 1 : 0, payload: client }
}
