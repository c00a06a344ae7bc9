import type { Client } from '../../../src/domain/client.ts'
import { type ClientRecord, clientRecordOf } from '../../../src/domain/exchange/client-record.ts'
import { DatabaseId } from '../../../src/domain/ids.ts'
import type { Practice } from '../../../src/domain/practice.ts'
import { changes, clients, practices, sessions } from '../../sample/sample-file.ts'

export const samplePractice = practices[0] as Practice

/** A client of the sample practice as a record. */
export const sampleRecord = (client: Client): ClientRecord =>
  clientRecordOf({
    writtenAt: '2026-11-26T09:00:00.000Z',
    appVersion: '0.1.0',
    databaseId: DatabaseId.parse('sample-database'),
    practice: samplePractice,
    client,
    sessions,
    changes,
  })

/** Every client of the sample practice. */
export const sampleRecords: readonly ClientRecord[] = clients.map(sampleRecord)
