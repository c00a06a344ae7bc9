import { Dexie, type DexieOptions, type Table } from 'dexie'
import { firstTables } from './migrations/0001-first-tables.ts'
import { sessionAroundTheChart } from './migrations/0002-session-around-the-chart.ts'
import type { ChangeRow, ClientRow, HistoryRow, MetaRow, PracticeRow, SessionRow, VisitsRow } from './rows.ts'

export const DATABASE_NAME = 'palpate'

/** One function per schema version, oldest first. A released one is never edited. */
export const MIGRATIONS = [firstTables, sessionAroundTheChart] as const satisfies readonly ((
  database: Dexie,
) => void)[]

/** The newest schema version this Palpate knows. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Which IndexedDB to use; tests bring their own. */
export type IndexedDbChoice = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>

/** The practice's records on this machine. Open it with `openDatabase`, never directly. */
export class PalpateDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, MetaRow['id']>
  declare readonly practices: Table<PracticeRow, string>
  declare readonly clients: Table<ClientRow, string>
  declare readonly sessions: Table<SessionRow, string>
  declare readonly visits: Table<VisitsRow, string>
  declare readonly histories: Table<HistoryRow, string>
  declare readonly changes: Table<ChangeRow, number, Omit<ChangeRow, 'number'>>

  /** Called after every durable change to the records. */
  readonly commitListeners = new Set<() => void>()

  constructor(choice: IndexedDbChoice = {}) {
    super(DATABASE_NAME, {
      ...choice,
      // A lost connection must surface, not reopen in silence.
      autoOpen: false,
      cache: 'disabled',
      // "Saved" is said only when the change is on the disk.
      chromeTransactionDurability: 'strict',
    })
    for (const migrate of MIGRATIONS) migrate(this)
  }
}
