import type { Dexie } from 'dexie'
import { upgradeRecord } from '../../../domain/upgrade.ts'

/**
 * What is recorded around the chart, carried-over marks, consents and signatures; and a table for the way back through
 * an open session's edits, so that undo survives a relaunch.
 */
export function sessionAroundTheChart(database: Dexie): void {
  database
    .version(2)
    .stores({ histories: 'id' })
    .upgrade(async (transaction) => {
      const upgraded = { practices: 'practice', clients: 'client', sessions: 'session' } as const
      for (const [table, kind] of Object.entries(upgraded))
        await transaction
          .table<{ payload: unknown }>(table)
          .toCollection()
          .modify((row) => {
            row.payload = upgradeRecord(kind, row.payload)
          })
    })
}
