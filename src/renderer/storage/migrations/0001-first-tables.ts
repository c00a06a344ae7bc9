import type { Dexie } from 'dexie'

/** The first tables: the practice, its clients, their sessions, and the log of every change. */
export function firstTables(database: Dexie): void {
  database.version(1).stores({
    meta: 'id',
    practices: 'id',
    clients: 'id, archived',
    sessions: 'id, clientId, [clientId+dateOfService]',
    visits: 'id',
    changes: '++number, subjectId',
  })
}
